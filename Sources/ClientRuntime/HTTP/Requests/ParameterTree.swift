// The small tree between a parameter's Swift value and its text: any `JSONCodable` value is written as JSON and read
// back, so that one table of styles serves scalars, lists and objects alike.
import Foundation

/// A number that is not finite: neither JSON nor any style has a text for it.
struct UnwritableValue: Error {}

extension JSONValue {
    /// The tree of any value. Strings skip the trip through bytes.
    /// - Parameters:
    ///   - form: the form in which the value is written
    ///   - omitsPadding: true to write base64url without padding
    static func tree(
        _ value: some JSONCodable,
        as form: WireForm? = nil,
        omitsPadding: Bool = true
    ) throws(UnwritableValue) -> JSONValue {
        if let text = value as? String { return .string(text) }
        if let json = value as? JSONValue { return json }
        if let number = value as? Double, !number.isFinite { throw UnwritableValue() }
        if let number = value as? Float, !number.isFinite { throw UnwritableValue() }
        let text = JSONCoding.encode(value, as: form, omitsPadding: omitsPadding)
        // What has just been written is JSON, except if it is nested too deeply to be read.
        return (try? JSONCoding.decode(JSONValue.self, from: text)) ?? .null
    }

    /// True for a list or an object of which no style sends anything.
    var hasNothingToSend: Bool {
        switch self {
        case .array(let items): items.allSatisfy(\.isNull)
        case .object(let members): members.allSatisfy(\.value.isNull)
        case .null, .boolean, .number, .string: false
        }
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
