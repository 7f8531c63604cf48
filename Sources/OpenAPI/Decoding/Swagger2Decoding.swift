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

/// The parameters of 2.0 that are a body or parts of one.
private struct BodyParameters {
    var body: Node?
    /// The fields of a form, one for each name.
    var form: [(node: Node, place: Node)] = []

    /// Finds them in the parameters of an operation, which replace those of its path item, or in those of a path item.
    init(_ places: [Node], besides shared: BodyParameters? = nil, linker: inout some Linking) {
        var own: [[UInt8]: Int] = [:]
        for place in places {
            guard let node = linker.target(of: place), node.kind == .mapping else { continue }
            if node["in"]?.text == "body" {
                if body == nil { body = node } else { Self.warn(.body, place, &linker.report) }
            }
            guard node["in"]?.text == "formData", let name = node["name"]?.text else { continue }
            if let index = own.updateValue(form.count, forKey: Array(name.utf8)) {
                own[Array(name.utf8)] = index
                Self.warn(.repetition(name, form[index].place), place, &linker.report)
                form[index] = (node, place)
            } else {
                form.append((node, place))
            }
        }
        if let shared {
            body = body ?? shared.body
            let inherited = shared.form.filter { own[Array(($0.node["name"]?.text ?? "").utf8)] == nil }
            form = inherited + form
        }
        guard body != nil, shared != nil else { return }
        for field in form { Self.warn(.fieldBesideBody, field.place, &linker.report) }
    }

    private enum Problem {
        case body, fieldBesideBody
        case repetition(String, Node)
    }

    private static func warn(_ problem: Problem, _ place: Node, _ report: inout DiagnosticReport) {
        switch problem {
        case .body:
            report.warning(
                .duplicateParameter,
                "an operation has one parameter in body; this one is left out",
                at: place.span
            )
        case .fieldBesideBody:
            report.warning(
                .duplicateParameter,
                "a parameter in formData cannot stand beside one in body; it is left out",
                at: place.span
            )
        case .repetition(let name, let first):
            report.warning(
                .duplicateParameter,
                "parameter `\(name)` in formData is listed twice; the last one counts",
                at: place.span,
                notes: [.init(span: first.span, message: "the one that is left out")]
            )
        }
    }
}

extension RequestBody {
    /// The body that a 2.0 operation's `body` and `formData` parameters describe, or nil.
    init?(swagger2 own: [Node], shared: [Node], _ consumes: [String], linker: inout some Linking) {
        let parts = BodyParameters(own, besides: BodyParameters(shared, linker: &linker), linker: &linker)
        if let body = parts.body {
            self.init(body: body, consumes: consumes, linker: &linker)
            return
        }
        let form = parts.form.map { $0.node }
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
