// Which component schemas describe nothing but multipart bodies: they become the body's structure, under their own
// name.

import OpenAPI
import Tables

extension Lowerer {
    /// Component schemas that only multipart bodies refer to, with the media type that says how their parts go out.
    static func multipartComponents(of document: Document) -> [ID<Schema>: MediaType] {
        var bodies: [ID<Schema>: MediaType] = [:]
        var elsewhere: Set<ID<Schema>> = []
        for operation in document.operations {
            for media in operation.requestBody?.content ?? [] {
                elsewhere.formUnion(media.encodings.values.flatMap(\.headers).compactMap(\.schema))
                guard let schema = media.schema else { continue }
                if MediaTypeName(media.name).isMultipart {
                    bodies[schema] = bodies[schema] ?? media
                } else {
                    elsewhere.insert(schema)
                }
            }
            elsewhere.formUnion(operation.parameters.compactMap(\.schema))
            for response in operation.responses {
                elsewhere.formUnion(response.content.compactMap(\.schema) + response.headers.compactMap(\.schema))
                if let refused = response.failure?.schema { elsewhere.insert(refused) }
            }
        }
        if bodies.isEmpty { return [:] }
        for schema in document.schemas { elsewhere.formUnion(parts(of: schema)) }
        let components = Set(document.componentSchemas.map(\.schema))
        return bodies.filter { components.contains($0.key) && !elsewhere.contains($0.key) }
    }

    /// The schemas that a schema is made of.
    private static func parts(of schema: Schema) -> [ID<Schema>] {
        var parts = schema.allOf + schema.oneOf + schema.anyOf + schema.prefixItems + schema.patternProperties
        parts += schema.properties.map(\.schema)
        parts += [schema.reference, schema.items].compactMap { $0 }
        parts += schema.discriminator?.mapping.compactMap(\.schema) ?? []
        if case .schema(let value) = schema.additionalProperties { parts.append(value) }
        return parts
    }
}
