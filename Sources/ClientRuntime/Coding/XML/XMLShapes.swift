// XMLShapes.swift: how JSON values are written as XML, as the `xml` objects of a document say it (OpenAPI 3.2 section
// 4.26). Generated code states it in one text, which costs the compiler nothing and is read when XML is first met.

import Foundation

/// How the bodies of an API that are XML are written.
///
/// The text is JSON. `objects` has a shape for each object, by name: its `members`, in order, each with how it is
/// written, and `additional`, how members without a name are. `bodies` has how each body is written. How something is
/// written is
/// - `as`: `attribute`, `text`, `cdata`, or `none` when there is no node and only what is inside; otherwise an element;
/// - `name` (a member's own if missing), `namespace`, `prefix`;
/// - what is inside: `is` with kinds of scalars, or `object` with a name, or `list`, or `map`; nothing for any JSON;
/// - `required` where a value without a node of its own, such as a list, is there even if nothing shows it.
public struct XMLShapes: Sendable {
    let objects: [XMLObjectShape]
    private let bodies: [ExactName: XMLPart]

    /// Reads what generated code states.
    public init(_ text: String) {
        let table = (try? JSONValue(parsing: text)) ?? .null
        let shapes = table["objects"]?.object ?? JSONObject()
        let indices = Dictionary(uniqueKeysWithValues: shapes.names.enumerated().map { (ExactName($1), $0) })
        objects = shapes.map { XMLObjectShape($0.value, indices) }
        bodies = Dictionary(
            uniqueKeysWithValues: (table["bodies"]?.object ?? JSONObject()).map { name, part in
                (ExactName(name), XMLPart(part, name: nil, indices))
            }
        )
    }

    /// How a body is written.
    public subscript(name: String) -> XMLShape {
        XMLShape(root: bodies[ExactName(name)] ?? XMLPart(), objects: objects)
    }
}

/// How one body is written as XML.
public struct XMLShape: Sendable {
    let root: XMLPart
    let objects: [XMLObjectShape]
}

/// How a value is written: the node, and what is inside.
struct XMLPart: Sendable {
    enum Kind: String, Sendable { case element, attribute, text, cdata, none }

    var kind = Kind.element
    /// Nil where only what is inside is known, which is enough for reading.
    var name: String?
    var namespace: String?
    var prefix: String?
    var content = XMLContent.any
    var isRequired = false

    /// An element of which nothing is known.
    init(kind: Kind = .element, content: XMLContent = .any) {
        self.kind = kind
        self.content = content
    }

    init(_ json: JSONValue, name: String?, _ objects: [ExactName: Int]) {
        kind = json["as"]?.string.flatMap(Kind.init) ?? .element
        self.name = json["name"]?.string ?? name
        namespace = json["namespace"]?.string
        prefix = json["prefix"]?.string
        isRequired = json["required"]?.boolean ?? false
        if let kinds = json["is"]?.string {
            content = .scalar(kinds.split(separator: "|").compactMap { XMLScalar(rawValue: String($0)) })
        } else if let object = json["object"]?.string.flatMap({ objects[ExactName($0)] }) {
            content = .object(object)
        } else if let item = json["list"] {
            content = .list(XMLPart(item, name: self.name, objects))
        } else if let value = json["map"] {
            content = .map(XMLPart(value, name: nil, objects))
        }
    }

    /// The name of an element that a list should not be in, and is in many services' documents.
    var looseWrapper: String? {
        guard case (.none, .list(let item)) = (kind, content), item.name != name else { return nil }
        return name
    }

    /// The name of the elements that this comes to in its parent: its own, or that of a list's items without wrapper.
    var elementName: (local: String, namespace: String?)? {
        switch (kind, content) {
        case (.element, _): name.map { ($0, namespace) }
        case (.none, .list(let item)): item.elementName
        default: nil
        }
    }
}

/// What is inside a node.
indirect enum XMLContent: Sendable {
    /// The kinds, the first that fits counts.
    case scalar([XMLScalar])
    /// The index of the shape.
    case object(Int)
    case list(XMLPart)
    /// An element for each member, named after it.
    case map(XMLPart)
    case any
}

/// Which JSON a text is.
enum XMLScalar: String, Sendable {
    /// Every character counts.
    case string
    /// Without blanks around it.
    case word
    /// Without blanks around it; null when nothing is left.
    case token
    /// Without any blanks.
    case base64
    case number, boolean
}

/// How the members of an object are written.
struct XMLObjectShape: Sendable {
    var members: [(key: String, part: XMLPart)]
    var additional: XMLPart?
    /// The members that are elements, by local name.
    var elements: [ExactName: [Int]] = [:]

    init(_ json: JSONValue, _ objects: [ExactName: Int]) {
        members = (json["members"]?.object ?? JSONObject()).map { ($0, XMLPart($1, name: $0, objects)) }
        additional = json["additional"].map { XMLPart($0, name: nil, objects) }
        for (index, member) in members.enumerated() {
            if let name = member.part.elementName?.local { elements[ExactName(name), default: []].append(index) }
        }
        for (index, member) in members.enumerated() {
            if let name = member.part.looseWrapper, elements[ExactName(name)] == nil {
                elements[ExactName(name)] = [index]
            }
        }
    }
}
