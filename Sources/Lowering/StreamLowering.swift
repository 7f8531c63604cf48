// Streams: which answers are values one after the other, and of which type these are.

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
            if isEvent(schema, depth: 0) {
                return ElementStream(format: .events, element: typeWithoutNull(of: schema, at: place))
            }
            // Text is what `events` gives anyway.
            if kinds(of: schema) == [.string] { continue }
            return ElementStream(format: .eventPayloads, element: typeWithoutNull(of: schema, at: place))
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
    private mutating func isEvent(_ id: ID<Schema>, depth: Int) -> Bool {
        let shape = shape(of: id)
        let names = Set(shape.schema.properties.map(\.name))
        if !names.isEmpty {
            return names.isSubset(of: ["data", "event", "id", "retry", "comment"])
                && (names.contains("data") || names.contains("event"))
        }
        let groups = meaningfulAlternatives(of: shape)
        guard groups.count == 1, depth < 8 else { return false }
        return groups[0].allSatisfy { isEvent($0, depth: depth + 1) }
    }
}
