// Lists that leave out what does not decode, and what they tell of it.
import Foundation
import Testing

@testable import ClientRuntime

@Suite struct SkippedItemTests {
    /// What is read, and what was left out.
    private func decode<Value: JSONCodable>(_ type: Value.Type, _ text: String) throws -> (Value, [String]) {
        let (value, skipped) = try JSONCoding.decodeSkippingItems(type, from: Data(text.utf8))
        return (value, skipped.map(\.description))
    }

    @Test func itemsAreLeftOut() throws {
        let (numbers, skipped) = try decode([Int].self, #"[1, "two", 3, null, {}, 6]"#)
        #expect(numbers == [1, 3, 6])
        #expect(
            skipped == [
                #"[1]: expected integer, found string "two""#, "[3]: expected integer, found null",
                "[4]: expected integer, found object {}",
            ]
        )
        let (balances, missing) = try decode([Example.Balance].self, #"[{}, {"amount": 1, "note": 2}, {"amount": 3}]"#)
        #expect(balances.map(\.amount) == [3])
        #expect(
            missing == ["[0].amount: expected integer, found nothing", "[1].note: expected string, found number 2"]
        )
        #expect(try decode([[Int]].self, #"[[1, "a"], "b", [2]]"#).0 == [[1], [2]])
    }

    @Test func everythingElseHasToBeRight() {
        for text in ["{}", "7", "[1", #"{"a": [1]}"#] {
            #expect(throws: DecodingFailure.self) { try self.decode([Int].self, text) }
        }
        #expect(throws: DecodingFailure.self) { try JSONCoding.decode([Int].self, from: Data(#"[1, "a"]"#.utf8)) }
        #expect(throws: DecodingFailure.self) { try self.decode([String: Int].self, #"{"a": "b"}"#) }
    }

    /// A member that comes twice makes the whole be read again; nothing is told twice.
    @Test func readingAgain() throws {
        let text = #"[{"amount": "a"}, {"amount": 1, "x": 0, "amount": 2}, {"amount": null}]"#
        let (balances, skipped) = try decode([Example.Balance].self, text)
        #expect(balances.map(\.amount) == [2])
        #expect(skipped.count == 2)
    }

    @Test func nobodyIsToldMoreThanAHundredTimes() throws {
        let (numbers, skipped) = try decode([Int].self, "[" + String(repeating: "null,", count: 500) + "1]")
        #expect(numbers == [1])
        #expect(skipped.count == 100)
    }

    /// Left out of a list by which an alternative is chosen, every list would fit.
    @Test func alternativesAreChosenStrictly() throws {
        enum Either: JSONCodable {
            case numbers([Int])
            case texts([String])

            static func read(from value: inout ValueReader) -> Self {
                if let numbers: [Int] = value.attempt() { return .numbers(numbers) }
                return .texts(value.read())
            }

            func write(into value: inout ValueWriter) {}
        }
        #expect(try decode(Either.self, #"["a", 1, "b"]"#).0 == .texts(["a", "b"]))
        #expect(try decode(Either.self, "[1, 2]").0 == .numbers([1, 2]))
    }
}
