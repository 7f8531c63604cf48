// The timer of all calls: order, cancellation, and deadlines that come earlier than the one it sleeps for.
import Foundation
import Testing

@testable import ClientRuntime

@Suite struct DeadlineTimerTests {
    @Test(.timeLimit(.minutes(1))) func actionsRunInTheOrderOfTheirDeadlines() async {
        let timer = DeadlineTimer()
        let (numbers, continuation) = AsyncStream.makeStream(of: Int.self)
        for number in [300, 100, 200, 0, -100] {
            _ = timer.schedule(after: .milliseconds(number)) { continuation.yield(number) }
        }
        var order: [Int] = []
        for await number in numbers {
            order.append(number)
            if order.count == 5 { break }
        }
        #expect(order.suffix(3) == [100, 200, 300])
        #expect(Set(order.prefix(2)) == [0, -100])
    }

    @Test(.timeLimit(.minutes(1))) func cancelledActionsDoNotRun() async {
        let timer = DeadlineTimer()
        let (words, continuation) = AsyncStream.makeStream(of: String.self)
        // Enough of them that the heap is rebuilt.
        let tickets = (0..<500).map { index in
            timer.schedule(after: .milliseconds(100 + index % 7)) { continuation.yield("cancelled") }
        }
        _ = timer.schedule(after: .milliseconds(200)) { continuation.yield("kept") }
        for ticket in tickets { timer.cancel(ticket) }
        for await word in words {
            #expect(word == "kept")
            break
        }
    }

    @Test(.timeLimit(.minutes(1))) func deadlinesMayBeFarAway() async {
        let timer = DeadlineTimer()
        let (words, continuation) = AsyncStream.makeStream(of: String.self)
        _ = timer.schedule(after: .seconds(Int64.max / 4)) { continuation.yield("far") }
        _ = timer.schedule(after: .milliseconds(10)) { continuation.yield("near") }
        for await word in words {
            #expect(word == "near")
            break
        }
    }

    @Test func heapIsSorted() {
        var heap = DeadlineHeap()
        let start = ContinuousClock.now
        var random = SystemRandomNumberGenerator()
        for id in 0..<1000 {
            heap.insert(start + .milliseconds(Int.random(in: 0..<100, using: &random)), UInt64(id))
        }
        heap.filter { $0 % 3 != 0 }
        var last = start
        var count = 0
        while let (deadline, id) = heap.first {
            #expect(deadline >= last && id % 3 != 0)
            (last, count) = (deadline, count + 1)
            heap.removeFirst()
        }
        #expect(count == 666)
    }
}
