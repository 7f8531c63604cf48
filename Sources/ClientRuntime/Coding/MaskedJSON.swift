// MaskedJSON.swift: a value as somebody reads it in a log or a debugger: its JSON, short, and without secrets. What
// Swift prints by itself are pages for a value of any size.

/// The JSON of a value, at most 1,000 characters of it; members whose names say that they hold a secret are masked.
///
///     print(MaskedJSON(wallet))
public struct MaskedJSON: Sendable, Hashable, CustomStringConvertible {
    /// The JSON, shortened and masked.
    public let description: String

    private static let limit = 1000

    /// Takes the JSON of a value.
    public init(_ value: some JSONCodable) {
        let json = Masking.json(JSONValue(encoding: value)).serialized()
        let text = String(decoding: json.prefix(4 * Self.limit), as: UTF8.self)
        description = text.count > Self.limit ? text.prefix(Self.limit) + "…" : text
    }
}
