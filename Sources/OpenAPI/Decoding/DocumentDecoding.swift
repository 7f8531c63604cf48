// Decodes the root of a document: what is said once, the paths, the components.

import Diagnostics
import SyntaxTree
import Tables

extension Document {
    /// The dialect of a root, or nil (reported) when the node is no API document.
    package static func dialect(of root: Node, report: inout DiagnosticReport) -> Dialect? {
        guard root.kind == .mapping, let version = root["openapi"] ?? root["swagger"] else {
            report.error(
                .unknownVersion,
                "this is no API document: a document begins with `openapi: 3.x` or `swagger: \"2.0\"`",
                at: root.span
            )
            return nil
        }
        guard let dialect = Dialect(version: version.text) else {
            report.error(
                .unknownVersion,
                "version `\(version.text)` is not one that can be read: Swagger 2.0 and OpenAPI 3.x are",
                at: version.span
            )
            return nil
        }
        return dialect
    }

    /// Adds what a root document says.
    package mutating func decode(_ root: Node, linker: inout some Linking) {
        guard let reader = NodeReader(root, as: "a document", report: &linker.report) else { return }
        if let info = root["info"].flatMap({ NodeReader($0, as: "`info`", report: &linker.report) }) {
            title = title ?? info.string("title", &linker.report)
            version = version ?? info.string("version", &linker.report)
            description = description ?? info.string("description", &linker.report)
        }
        servers += Server.decode(reader, linker.dialect(of: root), &linker.report)
        if let server = Server.decode(swagger2: reader, &linker.report) { servers.append(server) }
        decodeTags(reader, &linker.report)
        for (key, value) in reader.members("webhooks", &linker.report) {
            webhooks += Webhook.decode(value, name: key, linker: &linker)
        }
        let requirements = root["security"] == nil ? nil : decodeSecurityRequirements(reader, &linker.report)
        decodeSecuritySchemes(reader, linker: &linker)
        decodeComponentSchemas(reader, linker: &linker)
        let first = operations.count
        decodePaths(reader, linker: &linker)
        if operations.isEmpty || first == 0 {
            security = requirements
            securitySpan = reader.keyNode("security")?.span
        } else if let requirements {
            // A further root has defaults of its own: they are written onto its operations.
            for index in first..<operations.count where operations[index].security == nil {
                operations[index].security = requirements
            }
        }
    }

    private mutating func decodeTags(_ reader: NodeReader, _ report: inout DiagnosticReport) {
        for item in reader.items("tags", &report) where item.kind == .mapping {
            guard let name = item["name"]?.text, !tags.contains(where: { $0.name == name }) else { continue }
            tags.append(
                Tag(
                    name: name,
                    description: item["description"]?.string ?? item["summary"]?.string,
                    parent: item["parent"]?.string,
                    kind: item["kind"]?.string
                )
            )
        }
    }

    private mutating func decodeComponentSchemas(_ reader: NodeReader, linker: inout some Linking) {
        var sections = reader.members("definitions", &linker.report)
        let definitionCount = sections.count
        if let components = reader.node("components"), components.kind == .mapping,
            let nested = NodeReader(components, as: "`components`", report: &linker.report)
        {
            sections += nested.members("schemas", &linker.report)
        }
        for (index, (key, value)) in sections.enumerated() {
            componentSchemas.append(
                ComponentSchema(
                    name: key.text,
                    span: key.span,
                    schema: linker.schema(at: value),
                    isInDefinitions: index < definitionCount
                )
            )
        }
    }

    private mutating func decodePaths(_ reader: NodeReader, linker: inout some Linking) {
        var defaults = Swagger2Defaults()
        defaults.consumes = reader.strings("consumes", &linker.report)
        defaults.produces = reader.strings("produces", &linker.report)
        for (key, value) in reader.members("paths", &linker.report) where !key.text.hasPrefix("x-") {
            decodePathItem(value, path: key, defaults, linker: &linker)
        }
    }

    private mutating func decodePathItem(
        _ place: Node,
        path: Node,
        _ defaults: Swagger2Defaults,
        linker: inout some Linking
    ) {
        guard place.kind == .mapping else {
            if place.kind != .null {
                linker.report.warning(
                    .unexpectedKind,
                    "expected a path item, which is an object, found \(place.kind.article)",
                    at: place.span
                )
            }
            return
        }
        // Operations may stand beside a path item's reference; both count.
        var nodes = [place]
        if place["$ref"] != nil, let target = linker.target(of: place), target.id != place.id { nodes.append(target) }
        for node in nodes {
            guard let reader = NodeReader(node, as: "a path item", report: &linker.report) else { continue }
            var defaults = defaults
            defaults.sharedParameters = reader.items("parameters", &linker.report)
            let shared = Parameter.decode(defaults.sharedParameters, linker: &linker)
            let servers = Server.decode(reader, linker.dialect(of: node), &linker.report)
            for (method, value) in Operation.decode(inPathItem: reader, report: &linker.report) {
                guard
                    var operation = Operation(
                        value,
                        method: method,
                        path: path,
                        shared: shared,
                        defaults: defaults,
                        linker: &linker
                    )
                else { continue }
                if operation.servers.isEmpty { operation.servers = servers }
                operations.append(operation)
            }
        }
    }
}
