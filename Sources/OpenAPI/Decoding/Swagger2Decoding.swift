// What Swagger 2.0 writes in another way: bodies and forms among the parameters, media types beside them,
// the server in three pieces.

import Diagnostics
import SyntaxTree
import Tables

/// What a 2.0 document says once for all its operations; empty for later versions.
package struct Swagger2Defaults: Sendable {
    package var consumes: [String] = []
    package var produces: [String] = []
    /// The parameters of the path item, among which a body may stand.
    package var sharedParameters: [Node] = []

    package init() {}
}

extension RequestBody {
    /// The body that a 2.0 operation's `body` and `formData` parameters describe, or nil.
    init?(swagger2 own: [Node], shared: [Node], _ consumes: [String], linker: inout some Linking) {
        var form: [Node] = []
        for place in shared + own {
            guard let node = linker.target(of: place), node.kind == .mapping else { continue }
            if node["in"]?.text == "body" {
                self.init(body: node, consumes: consumes, linker: &linker)
                return
            }
            if node["in"]?.text == "formData", node["name"] != nil { form.append(node) }
        }
        guard let first = form.first else { return nil }
        let hasFile = form.contains { $0["type"]?.text == "file" }
        let isMultipart = hasFile || (consumes.contains { $0.hasPrefix("multipart/") })
        self.init(span: first.span)
        isRequired = form.contains { $0["required"]?.boolean == true }
        var media = MediaType(
            span: first.span,
            name: isMultipart ? "multipart/form-data" : "application/x-www-form-urlencoded"
        )
        media.schema = linker.formSchema(of: form)
        for node in form where node["type"]?.text == "array" {
            let (style, explode) = Parameter.style(collectionFormat: node["collectionFormat"]?.string, .query)
            media.encodings[node["name"]?.text ?? ""] = Encoding(style: style, explode: explode)
        }
        content = [media]
    }

    private init(body node: Node, consumes: [String], linker: inout some Linking) {
        self.init(span: node.span)
        description = node["description"]?.string
        isRequired = node["required"]?.boolean == true
        let schema = node["schema"].map { linker.schema(at: $0) }
        content = (consumes.isEmpty ? ["application/json"] : consumes).map { name in
            var media = MediaType(span: node.span, name: name)
            media.schema = schema
            return media
        }
    }
}

extension MediaType {
    /// The content of a 2.0 response: its one schema under each media type that the operation produces.
    static func decode(swagger2 reader: NodeReader, produces: [String], linker: inout some Linking) -> [MediaType] {
        guard let node = reader.node("schema"), node.kind != .null else { return [] }
        let schema = linker.schema(at: node)
        var examples: [String: Node] = [:]
        for (key, value) in reader.members("examples", &linker.report) { examples[key.text] = value }
        return (produces.isEmpty ? ["application/json"] : produces).map { name in
            var media = MediaType(span: node.span, name: name)
            media.schema = schema
            media.examples = examples[name].map { [Example(name: "", value: $0)] } ?? []
            return media
        }
    }
}

extension Server {
    /// The server that `schemes`, `host` and `basePath` describe, or nil when there is none of them.
    static func decode(swagger2 reader: NodeReader, _ report: inout DiagnosticReport) -> Server? {
        let host = reader.string("host", &report)
        let basePath = reader.string("basePath", &report) ?? ""
        guard host != nil || !basePath.isEmpty else { return nil }
        let schemes = reader.strings("schemes", &report)
        let scheme = schemes.contains("https") || schemes.isEmpty ? "https" : schemes[0]
        let span = (reader.node("host") ?? reader.node("basePath"))?.span ?? reader.node.span
        return Server(span: span, url: host.map { "\(scheme)://\($0)\(basePath)" } ?? basePath)
    }

    /// The servers that a document, path item or operation lists.
    static func decode(_ reader: NodeReader, _ dialect: Dialect, _ report: inout DiagnosticReport) -> [Server] {
        guard reader.node["servers"] != nil else { return [] }
        return reader.items("servers", &report).compactMap { item in
            guard let entry = NodeReader(item, as: "a server", report: &report),
                let url = entry.string("url", &report)
            else { return nil }
            var server = Server(span: item.span, url: url)
            server.isQueryForbidden = dialect >= .openAPI32
            server.name = entry.string("name", &report)
            server.description = entry.string("description", &report)
            for (key, value) in entry.members("variables", &report) where value.kind == .mapping {
                guard let reader = NodeReader(value, as: "a server variable", report: &report) else { continue }
                var variable = Variable(name: key.text, defaultValue: reader.string("default", &report) ?? "")
                variable.values = reader.strings("enum", &report)
                variable.description = reader.string("description", &report)
                server.variables.append(variable)
            }
            return server
        }
    }
}
