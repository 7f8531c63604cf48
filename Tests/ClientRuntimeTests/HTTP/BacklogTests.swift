// What waits for a reader comes out as it came in, in memory or through a file.
import Foundation
import Testing

@testable import ClientRuntime

@Suite struct BacklogTests {
    /// Chunks of numbers, so that none can be missing, come twice, or change places.
    @Test(arguments: [[1], [3, 1], [40, 7, 40], [100, 100], [5, 60, 0, 60, 5]])
    func bytesKeepTheirOrder(bursts: [Int]) throws {
        var backlog = Backlog()
        var (sent, received) = (Data(), Data())
        var number: UInt32 = 0
        for burst in bursts {
            for _ in 0..<burst {
                var chunk = Data()
                for _ in 0..<16_000 {
                    withUnsafeBytes(of: number) { chunk.append(contentsOf: $0) }
                    number += 1
                }
                sent += chunk
                try backlog.append(chunk)
            }
            if let piece = try backlog.next() { received += piece }
        }
        while let piece = try backlog.next() { received += piece }
        #expect(received == sent)
        #expect(try backlog.next() == nil)
        try backlog.append(Data([1]))
        #expect(try backlog.next() == Data([1]))
    }
}
