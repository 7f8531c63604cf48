// The overlay actions that correct a document that a response contradicts. They are given only if the contradicted
// schema is known; a guess could select another schema, or none.
import Foundation

/// Finds the actions of an overlay that let a document describe what was found.
struct OverlayAdvice {
    let locations: SchemaLocations
    /// The name of the namespace of the client's types.
    let namespace: String
    let head: ResponseHead
    /// The documented status, such as `200` or `2XX`.
    let status: String

    /// The actions as YAML on one line; nil where they are not known.
    func actions(for failure: DecodingFailure) -> String? {
        guard let trace = failure.trace, let target = target(of: trace) else { return nil }
        let found = String(failure.found.prefix { $0 != " " })
        if let member = trace.missingMember {
            let item = "\(target.path).required[?@ == '\(OverlayTarget.quoted(member))']"
            return list([("target", .string(item)), ("remove", true)])
        }
        if found == "null" { return list([("target", .string(target.path)), ("update", ["nullable": true])]) }
        guard let types = Self.types(expected: failure.expected, found: failure.found), let outer = target.outer else {
            return nil
        }
        // What else is said of the schema, or referred to, is about the type that it does not have.
        let schema: JSONValue = ["type": types.count == 1 ? types[0] : .array(types)]
        let update = JSONValue.object(JSONObject([(outer.key, schema)]))
        return list(
            [("target", .string(target.path)), ("remove", true)],
            [("target", .string(outer.path)), ("update", update)]
        )
    }

    /// The schema that the trace leads to: from the innermost component, otherwise from the response.
    private func target(of trace: DecodingTrace) -> OverlayTarget? {
        guard trace.steps.allSatisfy(\.isPlain), trace.missingMember.map(DecodingTrace.isPlain) ?? true else {
            return nil
        }
        for owner in trace.owners {
            // The module, the namespace, the type; of nested types the outer one knows the location.
            let names = owner.type.split(separator: ".")
            guard names.count == 3, names[1] == namespace, names[2] != "Client" else { continue }
            let rest = trace.steps.dropFirst(owner.depth)
            // A component in place of which something else was found is mended where it is used.
            if rest.isEmpty, trace.missingMember == nil { continue }
            let name = if case .member(let name)? = rest.first { name } else { trace.missingMember ?? "" }
            let isEntered = rest.count > 1 || !rest.isEmpty && trace.missingMember != nil
            return locations.schema(of: String(names[2]), describing: name, isEntered: isEntered)
                .map { Self.extended($0, by: rest) }
        }
        return locations.response(head.operation, status).map { Self.extended($0, by: trace.steps[...]) }
    }

    private static func extended(_ target: OverlayTarget, by steps: ArraySlice<DecodingTrace.Step>) -> OverlayTarget {
        steps.reduce(target) { target, step in
            switch step {
            case .member(let name): target.key(["properties", name])
            case .item: target.key(["items"])
            }
        }
    }

    /// The types that a schema has to have for a scalar of another type or form.
    private static func types(expected: String, found: String) -> [JSONValue]? {
        let isInteger = found.utf8.dropFirst("number ".utf8.count).allSatisfy { 0x30...0x39 ~= $0 || $0 == 0x2D }
        let foundType: JSONValue
        switch found.prefix(while: { $0 != " " }) {
        case "string": foundType = "string"
        case "number": foundType = isInteger ? "integer" : "number"
        case "boolean": foundType = "boolean"
        default: return nil
        }
        let expectedType: JSONValue
        switch expected.prefix(while: { $0 != " " }) {
        case "string", "date", "UUID", "URL", "base64": expectedType = "string"
        case "integer": expectedType = "integer"
        case "number": expectedType = "number"
        case "boolean": expectedType = "boolean"
        default: return nil
        }
        let isNumber = [expectedType, foundType].allSatisfy { $0 == "integer" || $0 == "number" }
        if isNumber { return expectedType == "integer" && foundType == "number" ? ["number"] : nil }
        return expectedType == foundType ? [foundType] : [expectedType, foundType == "integer" ? "number" : foundType]
    }

    private func list(_ actions: [(String, JSONValue)]...) -> String {
        let texts = actions.map { members in
            "{" + members.map { "\($0): \(Self.yaml($1))" }.joined(separator: ", ") + "}"
        }
        return "[" + texts.joined(separator: ", ") + "]"
    }

    /// JSON is YAML, and with blanks it reads like it.
    private static func yaml(_ value: JSONValue) -> String {
        switch value {
        case .array(let items): return "[" + items.map(yaml).joined(separator: ", ") + "]"
        case .object(let object):
            return "{" + object.map { "\(word($0.name)): \(yaml($0.value))" }.joined(separator: ", ") + "}"
        case .string(let text) where DecodingTrace.isType(text): return text
        default: return String(decoding: value.serialized(), as: UTF8.self)
        }
    }

    private static func word(_ name: String) -> String {
        let isKeyword = ["type", "nullable", "items", "schema", "required"].contains(name)
        return isKeyword ? name : yaml(.string(name))
    }
}
