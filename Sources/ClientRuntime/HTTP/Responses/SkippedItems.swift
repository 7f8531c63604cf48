// Items of lists that are left out of a response, if the caller chooses so, instead of failing the whole call.
import Foundation

/// An item of a list that was left out of a response because it is not what the document describes.
public struct SkippedItem: Sendable, Hashable, CustomStringConvertible {
    /// The location of the mismatch, such as `body.items[3].price`.
    public let path: String
    /// A description of the documented type, such as `number`.
    public let expected: String
    /// A description of the value that was found, with an excerpt, such as `string "abc"`; secrets are masked.
    public let found: String

    /// A description on one line.
    public var description: String { Masking.oneLine("\(path): expected \(expected), found \(found)") }
}

/// The items that were left out of one response.
final class SkippedItems: Sendable {
    let failures = Locked<[DecodingFailure]>([])
}

extension ResponseHead {
    /// The items that are left out, after the body was decoded.
    func skipped(of data: Data) -> [SkippedItem] {
        guard let failures = skippedItems?.failures.withLock(\.self) else { return [] }
        return failures.map { failure in
            let failure = CallDecodingFailure(self, data, failure)
            return SkippedItem(path: failure.path, expected: failure.expected, found: failure.found)
        }
    }

    /// Decodes a body, and leaves out items that do not match the document if the options say so.
    func decode<Value: JSONCodable>(_ type: Value.Type, _ data: Data) throws(DecodingFailure) -> Value {
        guard let skippedItems else { return try JSONCoding.decode(type, from: data) }
        let (value, skipped) = try JSONCoding.decodeSkippingItems(type, from: data)
        skippedItems.failures.withLock { $0 = skipped }
        return value
    }
}
