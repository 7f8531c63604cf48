// Streams: which responses are values one after the other, of which type these are, and which events the document
// names.

import Diagnostics
import IR
import OpenAPI
import Tables

extension Lowerer {
    /// The stream that a success can be read as; nil when no media type of it is one whose items have a schema.
    mutating func stream(in response: Response, at place: Place) -> ElementStream? {
        for media in response.content {
            let name = MediaTypeName(media.name)
            if name.isLinesOfJSON, let element = element(of: media, at: place) {
                return ElementStream(format: .lines(media.name), element: element)
            }
            guard name.isEventStream, let schema = media.itemSchema ?? items(of: media.schema) else { continue }
            var visited: Set<ID<Schema>> = []
            if isEvent(schema, &visited) {
                let format = ElementStream.Format.events(names: eventNames(of: schema))
                return ElementStream(format: format, element: typeWithoutNull(of: schema, at: place))
            }
            // Text is what `events` gives anyway.
            if kinds(of: schema) == [.string] { continue }
            let format = ElementStream.Format.eventPayloads(including: reservedTags(of: schema))
            return ElementStream(format: format, element: typeWithoutNull(of: schema, at: place))
        }
        return nil
    }

    /// The type of one JSON text of many; nil when nothing is said of it.
    mutating func element(of media: MediaType, at place: Place) -> TypeReference? {
        (media.itemSchema ?? items(of: media.schema)).map { typeWithoutNull(of: $0, at: place) }
    }

    /// What documents before 3.2 say of a stream: the schema of one item, or of all of them as a list.
    private mutating func items(of schema: ID<Schema>?) -> ID<Schema>? {
        guard let schema, !shape(of: schema).schema.isEmpty || !shape(of: schema).alternatives.isEmpty else {
            return nil
        }
        return kinds(of: schema) == [.array] ? shape(of: schema).schema.items : schema
    }

    /// Whether a schema describes a server-sent event, not its data: an object with `data` and nothing that events do
    /// not have.
    /// - Parameter visited: what has been looked at; unions of unions would be looked at again and again
    private mutating func isEvent(_ id: ID<Schema>, _ visited: inout Set<ID<Schema>>) -> Bool {
        guard visited.insert(id).inserted else { return true }
        let shape = shape(of: id)
        let names = Set(shape.schema.properties.map(\.name))
        if !names.isEmpty {
            return names.isSubset(of: ["data", "event", "id", "retry", "comment"])
                && (names.contains("data") || names.contains("event"))
        }
        let groups = meaningfulAlternatives(of: shape)
        guard groups.count == 1 else { return false }
        for member in groups[0] where !isEvent(member, &visited) { return false }
        return true
    }

    /// The names of all events that a schema of events describes; nil where it allows any.
    private mutating func eventNames(of id: ID<Schema>) -> [String]? {
        var visited: Set<ID<Schema>> = []
        return eventNames(of: id, &visited)?.unique
    }

    private mutating func eventNames(of id: ID<Schema>, _ visited: inout Set<ID<Schema>>) -> [String]? {
        guard visited.insert(id).inserted else { return [] }
        let shape = shape(of: id)
        if let own = shape.schema.properties.first(where: { $0.name == "event" }),
            let values = self.shape(of: own.schema).schema.enumeration
        {
            return values.allSatisfy { $0.kind == .string } ? values.map(\.text) : nil
        }
        let groups = meaningfulAlternatives(of: shape)
        guard groups.count == 1 else { return nil }
        if let discriminator = shape.schema.discriminator, discriminator.propertyName == "event",
            let tags = tags(of: groups[0], discriminator), tags.values.allSatisfy({ !$0.isEmpty })
        {
            return tags.values.flatMap(\.self)
        }
        var all: [String] = []
        for member in groups[0] {
            guard let names = eventNames(of: member, &visited) else { return nil }
            all += names
        }
        return all
    }

    /// The names that by convention are those of events that carry no item, but by which a schema of data tells one of
    /// its alternatives: many servers repeat the tag of the data as the name of the event.
    private mutating func reservedTags(of id: ID<Schema>) -> [String] {
        var visited: Set<ID<Schema>> = []
        var all: [String] = []
        var open = [id]
        while let id = open.popLast() {
            guard visited.insert(id).inserted else { continue }
            let shape = shape(of: id)
            let groups = meaningfulAlternatives(of: shape)
            guard groups.count == 1 else { continue }
            all += (shape.schema.discriminator?.mapping ?? []).map(\.value).filter(Self.isReserved)
            for member in groups[0] {
                for property in self.shape(of: member).schema.properties {
                    guard let values = self.shape(of: property.schema).schema.enumeration, values.count == 1,
                        values[0].kind == .string, Self.isReserved(values[0].text)
                    else { continue }
                    all.append(values[0].text)
                }
            }
            open += groups[0].reversed()
        }
        return all.unique
    }

    /// Whether the runtime takes an event of this name for one without an item.
    private static func isReserved(_ name: String) -> Bool {
        let reserved = ["error", "ping", "heartbeat", "keepalive", "end", "done"]
        return reserved.contains(name.lowercased().filter { $0 != "-" && $0 != "_" })
    }
}

extension [String] {
    /// Each text once, in the order of the first occurrences.
    fileprivate var unique: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
