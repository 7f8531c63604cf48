// How a parameter's value becomes text: the styles of OpenAPI 3.x (Parameter Object, "Style Values"), the collection
// formats of Swagger 2.0, and the one function that spells a value in any of them. The expansions follow RFC 6570
// section 3.2; what the RFC does not know (delimited styles, `deepObject`, `cookie`) follows the table of the
// OpenAPI Specification.

/// A parameter's serialisation style.
public enum ParameterStyle: Sendable, Hashable {
    /// Comma-separated values; paths and header fields.
    case simple
    /// Values that begin with a dot; paths.
    case label
    /// Values that begin with a semicolon and their name; paths.
    case matrix
    /// `name=value`; queries, cookies, form bodies.
    case form
    /// Items separated by a space (`%20`); queries. `ssv` of Swagger 2.0.
    case spaceDelimited
    /// Items separated by a pipe (`%7C`); queries. `pipes` of Swagger 2.0.
    case pipeDelimited
    /// `name[key]=value`; queries.
    case deepObject
    /// `name=value` without percent-encoding; cookies (OpenAPI 3.2).
    case cookie
    /// Items separated by a tabulator (`%09`); Swagger 2.0 only.
    case tsv
    /// `name=value` for each item, whatever `explode` says; Swagger 2.0 only.
    case multi

    /// What `explode` is when the document does not say.
    var explodesByDefault: Bool {
        switch self {
        case .form, .deepObject, .cookie, .multi: true
        case .simple, .label, .matrix, .spaceDelimited, .pipeDelimited, .tsv: false
        }
    }
}

/// Spells one parameter.
struct ParameterSerialization: Sendable {
    var name: String
    var style: ParameterStyle
    var explodes: Bool
    var allowance: PercentEncoding.Allowance
    /// An empty list or object goes out as an empty text instead of not at all.
    var keepsEmpty = false

    init(
        _ name: String,
        _ style: ParameterStyle,
        explode: Bool?,
        allowance: PercentEncoding.Allowance = .unreserved,
        keepsEmpty: Bool = false
    ) {
        self.name = name
        self.style = style == .multi ? .form : style
        explodes = style == .multi ? true : explode ?? style.explodesByDefault
        self.allowance = allowance
        self.keepsEmpty = keepsEmpty
    }

    /// `name=value` pairs, for queries, cookies and form bodies; none when there is nothing to send.
    func pairs(_ value: JSONValue) -> [String] {
        let name = encode(self.name)
        switch value {
        case .array(let items):
            let texts = items.compactMap(\.parameterText).map(encode)
            if texts.isEmpty { return keepsEmpty ? [name + "="] : [] }
            if explodes || style == .deepObject { return texts.map { name + "=" + $0 } }
            return [name + "=" + texts.joined(separator: delimiter)]
        case .object(let object):
            if style == .deepObject { return deepPairs(self.name, value) }
            let members = self.members(object)
            if members.isEmpty { return keepsEmpty ? [name + "="] : [] }
            if explodes { return members.map { $0 + "=" + $1 } }
            return [name + "=" + members.map { $0 + delimiter + $1 }.joined(separator: delimiter)]
        default:
            return [name + "=" + encode(value.parameterText ?? "")]
        }
    }

    /// The text that stands in the place of `{name}` in a path, or is the value of a header field.
    func text(_ value: JSONValue) -> String {
        let first = style == .label ? "." : style == .matrix ? ";" : ""
        let separator = first.isEmpty ? "," : first
        let name = encode(self.name)
        switch value {
        case .array(let items):
            let texts = items.compactMap(\.parameterText).map(encode)
            if texts.isEmpty { return emptyText }
            guard explodes, style == .label || style == .matrix else {
                return plain(texts.joined(separator: delimiter))
            }
            return first + texts.map { style == .matrix ? named(name, $0) : $0 }.joined(separator: separator)
        case .object(let object):
            let members = self.members(object)
            if members.isEmpty { return emptyText }
            guard explodes else { return plain(members.map { $0 + delimiter + $1 }.joined(separator: delimiter)) }
            let pairs = members.map { style == .matrix ? named($0, $1) : $0 + "=" + $1 }
            return first + pairs.joined(separator: separator)
        default:
            return plain(encode(value.parameterText ?? ""))
        }
    }

    private var emptyText: String { plain("") }

    private func plain(_ text: String) -> String {
        switch style {
        case .label: "." + text
        case .matrix: ";" + named(encode(name), text)
        default: text
        }
    }

    /// RFC 6570 section 3.2.7: an empty value leaves the equals sign out.
    private func named(_ name: String, _ text: String) -> String {
        text.isEmpty ? name : name + "=" + text
    }

    private var delimiter: String {
        let character =
            switch style {
            case .spaceDelimited: " "
            case .pipeDelimited: "|"
            case .tsv: "\t"
            default: ","
            }
        // A comma is a delimiter of the URI itself and stays; the others are not allowed in one (OpenAPI 3.1.2,
        // Appendix E).
        if character == "," { return character }
        if case .everything = allowance { return character }
        return PercentEncoding.encode(character, .unreserved)
    }

    private func members(_ object: JSONObject) -> [(String, String)] {
        object.compactMap { member in
            member.value.parameterText.map { (encode(member.name), encode($0)) }
        }
    }

    /// Objects in objects and lists in objects are not defined by the specification; this is what servers commonly
    /// read: `a[b][c]=1`, a list of scalars repeats the name, a list of objects counts.
    private func deepPairs(_ name: String, _ value: JSONValue) -> [String] {
        switch value {
        case .object(let object):
            return object.flatMap { deepPairs("\(name)[\($0.name)]", $0.value) }
        case .array(let items):
            return items.enumerated().flatMap { index, item in
                if case .object = item { return deepPairs("\(name)[\(index)]", item) }
                return deepPairs(name, item)
            }
        default:
            return [PercentEncoding.encode(name, .unreserved) + "=" + encode(value.parameterText ?? "")]
        }
    }

    private func encode(_ text: String) -> String { PercentEncoding.encode(text, allowance) }
}
