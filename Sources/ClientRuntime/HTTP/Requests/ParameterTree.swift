// The small tree between a parameter's Swift value and its text: any `JSONCodable` value is written as JSON and read
// back, so that one table of styles serves scalars, lists and objects alike.
import Foundation

/// A number that is not finite: neither JSON nor any style has a text for it.
struct UnwritableValue: Error {}

extension JSONValue {
    /// The tree of any value. Strings skip the trip through bytes.
    static func tree(_ value: some JSONCodable) throws(UnwritableValue) -> JSONValue {
        if let text = value as? String { return .string(text) }
        if let json = value as? JSONValue { return json }
        if let number = value as? Double, !number.isFinite { throw UnwritableValue() }
        if let number = value as? Float, !number.isFinite { throw UnwritableValue() }
        return JSONValue(encoding: value)
    }

    /// The text of a value inside a style: scalars bare, lists and objects (which no style defines inside another) as
    /// compact JSON; nil for `null`, which RFC 6570 section 3.2.1 leaves out.
    var parameterText: String? {
        switch self {
        case .null: nil
        case .boolean(let isTrue): isTrue ? "true" : "false"
        case .number(let number): number.text
        case .string(let text): text
        case .array, .object: String(decoding: serialized(), as: UTF8.self)
        }
    }
}
