// AnyJSONMember.swift: members that may be any JSON, for which null is a value like others.

extension ObjectReader {
    /// Reads a member that may be absent; `null` is there.
    public mutating func optional(_ name: StaticString) -> JSONValue? {
        let member: Nullable<JSONValue>? = threeState(name)
        return member.map { $0.value ?? .null }
    }
}
