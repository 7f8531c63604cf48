// Bodies that are XML: how the values of a schema are written, as its `xml` objects say it (OpenAPI 3.2 section 4.26).
// Everything a body can hold must have such a form; otherwise the body is bytes.

import Diagnostics
import IR
import OpenAPI
import Tables

/// What is known of XML so far.
struct XMLProgress {
    /// The places of objects among those of the API.
    var places: [ID<Schema>: Int] = [:]
    /// Objects whose members are still to be looked at.
    var open: [ID<Schema>] = []
    /// Objects that have no form in XML, and why.
    var impossible: [Int: String] = [:]
    /// Objects that have one, and all that they hold has.
    var possible: Set<Int> = []
    /// The kinds of texts that the members of unions are; nil for what is no text, or not known yet.
    var scalars: [ID<Schema>: [XMLScalar]?] = [:]
    /// Why what was last asked for has no form in XML.
    var obstacle: String?
}

extension Lowerer {
    /// Whether a media type is XML with more than a text in it.
    mutating func isStructuredXML(_ media: MediaType) -> Bool {
        guard MediaTypeName(media.name).isXML, let schema = media.schema else { return false }
        return kinds(of: schema).contains(.object) || kinds(of: schema).contains(.array)
    }

    /// How a body is written as XML; nil when it has no such form, which `xml.obstacle` tells.
    /// - Parameter isWritten: whether the name of the outermost element has to be known
    mutating func xml(of id: ID<Schema>, isWritten: Bool) -> XMLPart? {
        xml.obstacle = nil
        let isText = kinds(of: id).isDisjoint(with: [.object, .array])
        // A text without an `xml` object is more likely any XML than one element.
        if isText, schemas[xmlSource(of: id)].xml.isEmpty { return nil }
        guard var part = xmlPart(of: id, named: nil, depth: 0) else { return nil }
        guard part.content != .any else { return refuse("nothing is said of what is in it") }
        // The outermost node is an element, whatever it would be elsewhere.
        part.kind = .element
        if isWritten, part.name == nil { return refuse("its outermost element has no name") }
        return completeObjects(in: part.content) ? part : nil
    }

    /// Gives the objects that bodies hold the types they are of.
    mutating func nameXMLObjects() {
        guard !api.xmlObjects.isEmpty else { return }
        var open: [XMLContent] = []
        for group in api.groups.indices {
            for operation in api.groups[group].operations {
                for case .xml(_, let part) in operation.responses.map(\.content) { open.append(part.content) }
                let bodies = operation.body.map { contents(of: $0) } ?? []
                for case .xml(let part) in bodies.map(\.kind) { open.append(part.content) }
            }
        }
        let schemas = Dictionary(uniqueKeysWithValues: xml.places.map { ($1, $0) })
        var visited: Set<Int> = []
        while let next = open.popLast() {
            guard let place = next.object, visited.insert(place).inserted, let schema = schemas[place] else { continue }
            api.xmlObjects[place].declaration = declared[schema]
            open += api.xmlObjects[place].contents
        }
    }

    mutating func refuse<Value>(_ reason: String) -> Value? {
        xml.obstacle = xml.obstacle ?? reason
        return nil
    }

    // MARK: Nodes

    /// The schema whose `xml` object counts where a schema only refers to another.
    private func xmlSource(of id: ID<Schema>) -> ID<Schema> {
        var id = id
        for _ in 0..<64 {
            guard schemas[id].xml.isEmpty, componentNames[id] == nil else { break }
            // Beside a reference in an `allOf` there may be a part that only says how it is written.
            let part = schemas[id].allOf.last { componentNames[$0] == nil && !schemas[$0].xml.isEmpty }
            guard let target = part ?? exactTarget(of: id) else { break }
            id = target
        }
        return id
    }

    /// The schema that one is but for what describes it.
    func xmlTarget(of id: ID<Schema>) -> ID<Schema> {
        var id = id
        for _ in 0..<64 {
            guard let target = exactTarget(of: id) else { break }
            id = target
        }
        return id
    }

    /// The node of a value.
    /// - Parameter inferred: the name of the member that it is, or that its list is
    mutating func xmlPart(of id: ID<Schema>, named inferred: String?, depth: Int) -> XMLPart? {
        let source = xmlSource(of: id)
        let xml = schemas[source].xml
        let component = componentNames[source]
        let isNamedAsComponent = schemas[source].isXMLNamedAsComponent
        let name = xml.name ?? (isNamedAsComponent ? component ?? inferred : inferred ?? component)
        // Without a wrapper the items take the name of the member; inside one, that of the wrapper.
        let isWrapper = xml.nodeType == .element
        let itemName = inferred.map { isWrapper ? name ?? $0 : $0 }
        guard let content = xmlContent(of: id, itemName: itemName, listName: name, depth: depth) else { return nil }
        let kind = xml.nodeType.flatMap { XMLPart.Kind(rawValue: $0.rawValue) }
        var part = XMLPart(kind: kind ?? content.usualKind, name: name, content: content)
        switch (part.kind, content) {
        case (.element, _), (.attribute, .scalar), (.none, .object): break
        // The name has no effect, and is that of the wrapper that many services have all the same.
        case (.none, .list): part.name = inferred == nil ? name : xml.name
        case (.text, .scalar), (.cdata, .scalar): part.name = nil
        default: return refuse("an object or a list is said to be a node that cannot hold it")
        }
        (part.namespace, part.prefix) = (xml.namespace, xml.prefix)
        return part
    }

    /// What is inside the node of a value.
    private mutating func xmlContent(
        of id: ID<Schema>,
        itemName: String?,
        listName: String?,
        depth: Int
    ) -> XMLContent? {
        guard depth < 32 else { return refuse("its lists are nested too deeply") }
        let id = xmlTarget(of: id)
        let schema = shape(of: id).schema
        switch form(of: id) {
        case .structure, .hierarchy: return .object(xmlPlace(of: id))
        case .enumeration(let rawType): return .scalar([rawType == .string ? .word : .number])
        case .tuple: return refuse("the items of a list are of different types")
        case .union(let members):
            if let kinds = scalarKinds(of: members, depth: depth) { return .scalar(kinds) }
            if members.allSatisfy({ kinds(of: $0) == [.object] }) { return .object(xmlPlace(of: id)) }
            return refuse("texts, lists and objects of a union cannot be told apart")
        case .plain: break
        }
        if schema.isNull { return .scalar([.token]) }
        let groups = meaningfulAlternatives(of: shape(of: id))
        if groups.count == 1, schema.types.isEmpty || schema.types.count == 1 {
            if let kinds = scalarKinds(of: groups[0], depth: depth) { return .scalar(kinds) }
            if groups[0].count == 1 {
                return xmlContent(of: groups[0][0], itemName: itemName, listName: listName, depth: depth + 1)
            }
        }
        switch pureTypes(effectiveTypes(schema)) {
        case .boolean: return .scalar([.boolean])
        case .integer, .number: return .scalar([.number])
        case .string: return .scalar([Self.scalar(of: schema)])
        case .array: return listContent(of: schema, itemName: itemName, listName: listName, depth: depth)
        case .object:
            let values = additionalSchemas(of: schema)
            return values.isEmpty ? .any : valuePart(of: values, depth: depth).map { .map($0) }
        default: return .any
        }
    }

    private mutating func listContent(
        of schema: Schema,
        itemName: String?,
        listName: String?,
        depth: Int
    ) -> XMLContent? {
        guard schema.prefixItems.isEmpty else { return refuse("a list has a schema for each place") }
        guard let items = schema.items else {
            return .list(XMLPart(kind: .element, name: itemName ?? listName, content: .any))
        }
        guard var item = xmlPart(of: items, named: itemName, depth: depth + 1) else { return nil }
        guard item.kind == .element else { return refuse("the items of a list are no elements") }
        item.name = item.name ?? listName
        return .list(item)
    }

    /// The schemas of members that have no name.
    func additionalSchemas(of schema: Schema) -> [ID<Schema>] {
        if case .schema(let value) = schema.additionalProperties { return [value] }
        if case .anything = schema.additionalProperties { return [] }
        return schema.patternProperties
    }

    /// The elements of members that have no name: they are called after their keys. Where they differ, they are any.
    mutating func valuePart(of values: [ID<Schema>], depth: Int) -> XMLPart? {
        var parts: Set<XMLPart> = []
        for value in values {
            guard var part = xmlPart(of: value, named: "", depth: depth + 1) else { return nil }
            if case .list = part.content { return refuse("the values of a map are lists") }
            guard part.kind == .element else { return refuse("the values of a map are no elements") }
            part.name = nil
            parts.insert(part)
        }
        return parts.count == 1 ? parts.first : XMLPart(kind: .element, name: nil, content: .any)
    }

    // MARK: Scalars

    /// Blanks mean something in texts that are only that.
    private static func scalar(of schema: Schema) -> XMLScalar {
        if schema.contentEncoding == "base64" || schema.contentEncoding == "base64url" { return .base64 }
        switch schema.format {
        case "byte", "binary": return .base64
        case "date-time", "date", "uuid", "uri", "url": return .token
        default: return .string
        }
    }

    /// The kinds of schemas that are all texts, those first that not every text is of.
    private mutating func scalarKinds(of members: [ID<Schema>], depth: Int) -> [XMLScalar]? {
        var found: Set<XMLScalar> = []
        for member in members {
            guard kinds(of: member).isDisjoint(with: [.array, .object]),
                let kinds = scalarKinds(of: member, depth: depth)
            else { return nil }
            found.formUnion(kinds)
        }
        return Self.ordered(found)
    }

    /// Memoised, because unions of unions would be gone through again on each way to them.
    private mutating func scalarKinds(of member: ID<Schema>, depth: Int) -> [XMLScalar]? {
        if let known = xml.scalars[member] { return known }
        xml.scalars[member] = .some(nil)  // what only leads back to itself is no text
        if case .scalar(let kinds) = xmlContent(of: member, itemName: nil, listName: nil, depth: depth + 1) {
            xml.scalars[member] = kinds
            return kinds
        }
        return nil
    }

    static func ordered(_ kinds: Set<XMLScalar>) -> [XMLScalar] {
        // What is any text serves for texts in which blanks mean nothing.
        let kinds = kinds.contains(.string) ? kinds.subtracting([.word, .token, .base64]) : kinds
        return ([.number, .boolean, .string, .word, .token, .base64] as [XMLScalar]).filter(kinds.contains)
    }
}

extension XMLContent {
    /// What a schema is in a document that says nothing of it.
    fileprivate var usualKind: XMLPart.Kind { if case .list = self { .none } else { .element } }
}
