// Items of lists that are left out of an answer, where the caller would rather do without them than without the answer.
import Foundation

/// What was left out of one answer.
final class SkippedItems: Sendable {
    let failures = Locked<[DecodingFailure]>([])
}

extension ResponseHead {
    /// Decodes a body, without items that are not what the document says if the caller wants it so.
    func decode<Value: JSONCodable>(_ type: Value.Type, _ data: Data) throws(DecodingFailure) -> Value {
        guard let skippedItems else { return try JSONCoding.decode(type, from: data) }
        let (value, skipped) = try JSONCoding.decodeSkippingItems(type, from: data)
        skippedItems.failures.withLock { $0 = skipped }
        return value
    }
}
