// The locations of a client's schemas in the document: a text in generated code that is read only if a response
// contradicts the document.
import Foundation

/// The locations of schemas in a document, one a line:
///
/// - `2.0` for Swagger 2.0
/// - `BasicError basic-error owner. id`: the structure `BasicError` is the component `basic-error`. The schema of its
///   member `id` is elsewhere, and so is what is inside of its member `owner`.
/// - `Thing -`: the structure `Thing` is no component.
/// - `Child Child/1 <Base =age`: `Child` has one member of its own, in the second part of its `allOf`; the others are
///   those of the structure `Base`.
/// - `Child + =name`: more words for the line before
/// - `GET /pets/{id} 200 default`: responses whose schema is written in place
///
/// A structure that is not listed is the component of its own name.
public struct SchemaLocations: Sendable {
    private let text: StaticString

    /// The locations as text.
    public init(_ text: StaticString = "") { self.text = text }

    private var lines: [[Substring]] {
        text.description.split(separator: "\n").map { $0.split(separator: " ") }
    }

    var isSwagger2: Bool { (text.description + "\n").hasPrefix("2.0\n") }

    /// The schema that describes a member of a structure.
    /// - Parameter isEntered: whether what is wrong is inside of the member
    /// - Returns: nil when it is not known
    func schema(of type: String, describing member: String, isEntered: Bool) -> OverlayTarget? {
        let lines = lines
        var type = type[...]
        for _ in 0..<32 {
            let words = lines.filter { $0.count > 1 && $0[0] == type }.flatMap { $0[1] == "+" ? $0[2...] : $0[1...] }
            let name = (words.first ?? type).split(separator: "/")
            if name == ["-"] { return nil }
            if words.contains(member[...]) || isEntered && words.contains("\(member).") { return nil }
            if let base = words.first(where: { $0.hasPrefix("<") }), !words.contains("=\(member)") {
                type = base.dropFirst()
                continue
            }
            let root = OverlayTarget("$").key(isSwagger2 ? ["definitions"] : ["components", "schemas"])
            let schema = root.key([String(name[0])])
            return name.count == 2 ? Int(name[1]).map { schema.key(["allOf"]).item($0) } : schema
        }
        return nil
    }

    /// The schema of a response; nil when it is not written in place.
    func response(_ operation: String, _ status: String) -> OverlayTarget? {
        let parts = operation.split(separator: " ", maxSplits: 1)
        guard parts.count == 2,
            lines.contains(where: { $0.starts(with: parts) && $0.dropFirst(2).contains(status[...]) })
        else { return nil }
        let response = OverlayTarget("$").key(["paths", String(parts[1]), parts[0].lowercased(), "responses", status])
        return isSwagger2 ? response.key(["schema"]) : response.key(["content", "application/json", "schema"])
    }
}

/// A location in a document, as a normalized path (RFC 9535 section 2.7), except that simple names follow a dot.
struct OverlayTarget {
    private(set) var path: String
    /// The enclosing location, and the name inside it.
    private(set) var outer: (path: String, key: String)?

    init(_ path: String) { self.path = path }

    func key(_ keys: [String]) -> Self {
        keys.reduce(self) { target, key in
            var inner = Self(target.path + Self.step(key))
            inner.outer = (target.path, key)
            return inner
        }
    }

    func item(_ index: Int) -> Self { Self("\(path)[\(index)]") }

    private static func step(_ key: String) -> String {
        let isSimple = key.utf8.allSatisfy { ($0 | 0x20) &- UInt8(ascii: "a") < 26 }
        if isSimple, !key.isEmpty { return ".\(key)" }
        return "['\(quoted(key))']"
    }

    /// A name between single quotes.
    static func quoted(_ name: String) -> String {
        name.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(of: "'", with: "\\'")
    }
}
