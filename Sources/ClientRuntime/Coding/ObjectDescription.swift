// ObjectDescription.swift: what structures look like when they are printed: their JSON, short, and without secrets.
// What Swift prints by itself are pages for a value of any size.

extension ObjectCodable {
    /// Writes the type and the JSON of its members, at most 1,000 characters; members whose names say that they hold a
    /// secret are masked. This is what `print`, `String(describing:)` and `String(reflecting:)` show. It is no
    /// `description`, because that is the name of a member in many documents.
    public func write<Target: TextOutputStream>(to target: inout Target) {
        let json = Masking.json(JSONValue(encoding: self)).serialized()
        let text = String(decoding: json.prefix(4 * Self.longestDescription), as: UTF8.self)
        target.write("\(Self.self) ")
        target.write(text.count > Self.longestDescription ? text.prefix(Self.longestDescription) + "…" : text)
    }

    private static var longestDescription: Int { 1000 }
}
