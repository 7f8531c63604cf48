// Overlay.swift: several values that share one JSON object, as `oneOf` beside properties has it.

extension ObjectReader {
    /// Reads a value from the whole object.
    public mutating func overlay<Value: JSONCodable>() -> Value {
        var value = ValueReader(state: state, index: object)
        return Value.read(from: &value)
    }
}

extension ObjectWriter {
    /// Writes the members of a value that is an object among the others; a value that is none adds nothing.
    /// - Parameter names: members that are written already
    public mutating func write<Value: JSONCodable>(overlay value: Value, except names: [String] = []) {
        if isVisited("", value) { return }
        guard let json = try? JSONCoding.decode(JSONValue.self, from: JSONCoding.encode(value)),
            case .object(let object) = json
        else { return }
        let written = Set(names.map(ExactName.init))
        for (name, member) in object.sorted(by: { $0.name < $1.name }) where !written.contains(ExactName(name)) {
            writeAdditional(name, member)
        }
    }
}
