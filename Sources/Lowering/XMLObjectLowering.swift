// The members of objects that are written as XML, and whether everything that a body can hold has a form.

import IR
import OpenAPI
import Tables

/// An object whose members are being found.
private struct XMLCollection {
    var object = XMLObject()
    /// Where members stand, by key.
    var places = NameMap<Int>()
    /// The schemas whose members are there.
    var schemas: Set<ID<Schema>> = []
}

extension Lowerer {
    /// The place of an object among those of the API.
    mutating func xmlPlace(of id: ID<Schema>) -> Int {
        if let place = xml.places[id] { return place }
        let place = api.xmlObjects.count
        api.xmlObjects.append(XMLObject())
        xml.places[id] = place
        xml.open.append(id)
        return place
    }

    /// Finds how the members of all objects are written; false when one that these values hold cannot be.
    mutating func completeObjects(in content: XMLContent) -> Bool {
        while let id = xml.open.popLast() {
            guard let place = xml.places[id] else { continue }
            var collection = XMLCollection()
            if collectMembers(of: id, into: &collection, depth: 0) != nil, hasDistinctNodes(collection.object) {
                api.xmlObjects[place] = collection.object
            } else {
                xml.impossible[place] = xml.obstacle ?? "two members are one node"
                xml.obstacle = nil
            }
        }
        var visited: Set<Int> = []
        var open = [content]
        while let next = open.popLast() {
            guard let place = next.object, !xml.possible.contains(place), visited.insert(place).inserted else {
                continue
            }
            if xml.impossible[place] == nil, isEndless(place) {
                xml.impossible[place] = "an object without a node is in itself"
            }
            if let reason = xml.impossible[place] {
                xml.obstacle = reason
                return false
            }
            open += api.xmlObjects[place].contents
        }
        xml.possible.formUnion(visited)
        return true
    }

    /// Adds the members of an object, or of all objects of a union; nil when they have no form.
    private mutating func collectMembers(
        of id: ID<Schema>,
        into collection: inout XMLCollection,
        depth: Int
    ) -> Void? {
        guard depth < 16 else { return refuse("its unions are nested too deeply") }
        let id = xmlTarget(of: id)
        guard collection.schemas.insert(id).inserted else { return () }
        let shape = shape(of: id)
        var isComplete: Void? = collectProperties(of: shape.schema, into: &collection)
        if case .hierarchy = form(of: id) {
            for child in heirs(of: id) where isComplete != nil {
                isComplete = collectProperties(of: self.shape(of: child).schema, into: &collection)
            }
        }
        for member in meaningfulAlternatives(of: shape).joined() where isComplete != nil {
            isComplete = collectMembers(of: member, into: &collection, depth: depth + 1)
        }
        return isComplete
    }

    private mutating func collectProperties(of schema: Schema, into collection: inout XMLCollection) -> Void? {
        for property in schema.properties {
            guard var part = xmlPart(of: property.schema, named: property.name, depth: 0) else { return nil }
            let showsWhenEmpty = part.kind == .element || part.kind == .attribute
            part.isRequired = !showsWhenEmpty && schema.required.contains(property.name)
            guard let place = collection.places[property.name] else {
                collection.places[property.name] = collection.object.members.count
                collection.object.members.append(XMLObject.Member(key: property.name, part: part))
                continue
            }
            guard let common = Self.common(collection.object.members[place].part, part) else {
                return refuse("a member of a union's objects has different forms")
            }
            collection.object.members[place].part = common
        }
        return collectAdditional(of: schema, into: &collection.object)
    }

    private mutating func collectAdditional(of schema: Schema, into object: inout XMLObject) -> Void? {
        let values = additionalSchemas(of: schema)
        if !values.isEmpty {
            guard let part = valuePart(of: values, depth: 0) else { return nil }
            if let other = object.additional, other != part {
                return refuse("further members of a union's objects have different forms")
            }
            object.additional = part
            return ()
        }
        if case .anything = schema.additionalProperties {
            object.additional = object.additional ?? XMLPart(kind: .element, name: nil, content: .any)
        }
        return ()
    }

    /// The form of a member that two objects have.
    private static func common(_ first: XMLPart, _ second: XMLPart) -> XMLPart? {
        var (first, second) = (first, second)
        first.isRequired = first.isRequired && second.isRequired
        second.isRequired = first.isRequired
        if case .scalar(let kinds) = first.content, case .scalar(let others) = second.content {
            first.content = .scalar(ordered(Set(kinds).union(others)))
            second.content = first.content
        }
        return first == second ? first : nil
    }

    private func hasDistinctNodes(_ object: XMLObject) -> Bool {
        var seen = NameSet()
        return object.members.allSatisfy { member in
            var part = member.part
            if part.kind == .none {
                guard case .list(let item) = part.content else { return true }
                part = part.name.map { XMLPart(kind: .element, name: $0, content: .any) } ?? item
            }
            let kind = part.kind == .cdata ? XMLPart.Kind.text : part.kind
            return seen.insert("\(kind.rawValue) \(part.name ?? "") \(part.namespace ?? "")")
        }
    }

    /// Whether an object comes again in itself without any element in between.
    private func isEndless(_ place: Int) -> Bool {
        var visited: Set<Int> = []
        var open = [place]
        while let next = open.popLast() {
            for member in api.xmlObjects[next].members where member.part.kind == .none {
                guard case .object(let inner) = member.part.content else { continue }
                if inner == place { return true }
                if visited.insert(inner).inserted { open.append(inner) }
            }
        }
        return false
    }
}

extension XMLContent {
    /// The place of the object that this is, or is a list of, or a map.
    var object: Int? {
        switch self {
        case .object(let place): place
        case .list(let item): item.content.object
        case .map(let value): value.content.object
        case .scalar, .any: nil
        }
    }
}

extension XMLObject {
    /// What is inside the nodes of the members.
    var contents: [XMLContent] { members.map(\.part.content) + [additional?.content].compactMap { $0 } }
}
