// Decodes operations, request bodies and responses of OpenAPI 3; the parts of 2.0 that differ stand in
// Swagger2Decoding.

import Diagnostics
import SyntaxTree
import Tables

extension Operation {
    /// Decodes an operation.
    /// - Parameters:
    ///   - method: the method in capitals
    ///   - shared: the parameters of the path item
    package init?(
        _ node: Node,
        method: String,
        path: Node,
        shared: [Parameter],
        defaults: Swagger2Defaults,
        linker: inout some Linking
    ) {
        guard let reader = NodeReader(node, as: "an operation", report: &linker.report) else { return nil }
        self.init(span: node.span, method: method, path: path.text, pathSpan: path.span)
        operationID = reader.string("operationId", &linker.report)
        operationIDSpan = reader.node("operationId")?.span
        tags = reader.strings("tags", &linker.report)
        summary = reader.string("summary", &linker.report)
        description = reader.string("description", &linker.report)
        isDeprecated = reader.boolean("deprecated", &linker.report) ?? false
        if node["security"] != nil { security = decodeSecurityRequirements(reader, &linker.report) }
        servers = Server.decode(reader, linker.dialect(of: reader.node), &linker.report)
        pagination = node["x-pagination"].flatMap { PaginationDescription($0, report: &linker.report) }
        job = node["x-job"].flatMap { JobDescription($0, report: &linker.report) }
        for (key, value) in reader.members("callbacks", &linker.report) {
            guard let target = linker.target(of: value), target.kind == .mapping else { continue }
            for (_, item) in target.members where item.kind == .mapping {
                callbacks += Webhook.decode(item, name: key, linker: &linker)
            }
        }
        let own = reader.items("parameters", &linker.report)
        parameters = Parameter.merge(shared, Parameter.decode(own, linker: &linker), report: &linker.report)
        if linker.dialect(of: node) == .swagger2 {
            let consumes = node["consumes"] == nil ? defaults.consumes : reader.strings("consumes", &linker.report)
            requestBody = RequestBody(swagger2: own, shared: defaults.sharedParameters, consumes, linker: &linker)
        } else if let body = node["requestBody"], body.kind != .null {
            requestBody = linker.target(of: body).flatMap { RequestBody($0, linker: &linker) }
        }
        let produces = node["produces"] == nil ? defaults.produces : reader.strings("produces", &linker.report)
        for (key, value) in reader.members("responses", &linker.report) where !key.text.hasPrefix("x-") {
            guard let status = Response.Status(key, report: &linker.report), let target = linker.target(of: value)
            else { continue }
            if let response = Response(target, status: status, produces: produces, linker: &linker) {
                responses.append(response)
            }
        }
    }
}

/// The alternatives of `security`: each a list of schemes.
func decodeSecurityRequirements(_ reader: NodeReader, _ report: inout DiagnosticReport) -> [SecurityRequirement] {
    reader.items("security", &report).map { item in
        if item.kind == .mapping {
            return item.members.map { name, scopes in
                let texts = scopes.kind == .sequence ? scopes.items.map(\.text) : []
                return RequiredScheme(name: name.text, scopes: texts)
            }
        }
        report.warning(
            .unexpectedKind,
            "expected a security requirement, which is an object, found \(item.kind.article)",
            at: item.span
        )
        // The bare name of a scheme; to leave it out would mean that no credentials are wanted.
        return [RequiredScheme(name: item.text, scopes: [])]
    }
}

extension Response.Status {
    /// Reads `200`, `4XX` or `default`; nil (reported) for anything else.
    init?(_ key: Node, report: inout DiagnosticReport) {
        let text = key.text
        if text == "default" {
            self = .any
        } else if let number = Int(text), (100...599).contains(number) {
            self = .exactly(number)
        } else if text.count == 3, text.lowercased().hasSuffix("xx"), let digit = text.first?.wholeNumberValue,
            (1...5).contains(digit)
        {
            self = .range(digit)
        } else {
            report.warning(
                .invalidStatus,
                "`\(text)` is no status: expected one such as 404, 4XX, or `default`",
                at: key.span
            )
            return nil
        }
    }
}

extension RequestBody {
    init?(_ node: Node, linker: inout some Linking) {
        guard let reader = NodeReader(node, as: "a request body", report: &linker.report) else { return nil }
        self.init(span: node.span)
        description = reader.string("description", &linker.report)
        isRequired = reader.boolean("required", &linker.report) ?? false
        content = MediaType.decode(reader, linker: &linker)
    }
}

extension MediaType {
    /// Decodes `content`.
    static func decode(_ reader: NodeReader, linker: inout some Linking) -> [MediaType] {
        reader.members("content", &linker.report).compactMap { key, value in
            linker.target(of: value).flatMap { MediaType($0, name: key.text, linker: &linker) }
        }
    }

    init?(_ node: Node, name: String, linker: inout some Linking) {
        guard let reader = NodeReader(node, as: "a media type", report: &linker.report) else { return nil }
        self.init(span: node.span, name: name)
        schema = node["schema"].map { linker.schema(at: $0) }
        itemSchema = node["itemSchema"].map { linker.schema(at: $0) }
        for (key, value) in reader.members("encoding", &linker.report) {
            guard let encoding = NodeReader(value, as: "an encoding", report: &linker.report) else { continue }
            encodings[key.text] = Encoding(
                contentType: encoding.string("contentType", &linker.report),
                style: encoding.string("style", &linker.report),
                explode: encoding.boolean("explode", &linker.report),
                allowReserved: encoding.boolean("allowReserved", &linker.report) ?? false,
                headers: Header.decode(encoding, linker: &linker).filter { $0.name.lowercased() != "content-type" }
            )
        }
        examples = Example.decode(node, linker: &linker)
    }
}

extension Example {
    /// The values of `example` and `examples`; what is not of the documented form is left out in silence, since
    /// examples shape nothing.
    static func decode(_ node: Node, linker: inout some Linking) -> [Example] {
        var examples: [Example] = []
        if let value = node["example"] { examples.append(Example(name: "", value: value)) }
        if let named = node["examples"], named.kind == .mapping {
            for (key, value) in named.members where value.kind == .mapping {
                let target = value["$ref"] == nil ? value : linker.target(of: value)
                if let content = target?["value"] ?? target?["dataValue"] {
                    examples.append(Example(name: key.text, value: content))
                }
            }
        }
        return examples
    }
}

extension Response {
    init?(_ node: Node, status: Status, produces: [String], linker: inout some Linking) {
        guard let reader = NodeReader(node, as: "a response", report: &linker.report) else { return nil }
        self.init(span: node.span, status: status)
        description = reader.string("description", &linker.report)
        headers = Header.decode(reader, linker: &linker)
        if linker.dialect(of: node) == .swagger2 {
            content = MediaType.decode(swagger2: reader, produces: produces, linker: &linker)
        } else {
            content = MediaType.decode(reader, linker: &linker)
        }
        if let links = reader.keyNode("links") {
            linker.report.note(.notGenerated, "links are not generated", at: links.span)
        }
        if let extensionNode = node["x-failure"] {
            failure = RefusalDescription(extensionNode, linker: &linker)
        }
    }
}

extension Header {
    /// Decodes `headers`.
    static func decode(_ reader: NodeReader, linker: inout some Linking) -> [Header] {
        reader.members("headers", &linker.report).compactMap { key, value in
            linker.target(of: value).flatMap { Header($0, name: key.text, span: key.span, linker: &linker) }
        }
    }

    init?(_ node: Node, name: String, span: SourceSpan, linker: inout some Linking) {
        guard let reader = NodeReader(node, as: "a header", report: &linker.report) else { return nil }
        guard isToken(name) else {
            linker.report.warning(
                .invalidName,
                "\(quotedName(name)) cannot be the name of a header field, so it is left out; \(tokenRule)",
                at: span
            )
            return nil
        }
        self.init(span: span, name: name)
        description = reader.string("description", &linker.report)
        isDeprecated = reader.boolean("deprecated", &linker.report) ?? false
        isRequired = reader.boolean("required", &linker.report) ?? false
        explode = reader.boolean("explode", &linker.report) ?? false
        if let value = node["schema"] {
            schema = linker.schema(at: value)
        } else if let content = MediaType.decode(reader, linker: &linker).first {
            (schema, mediaType) = (content.schema, content.name)
        } else if node["type"] != nil {
            schema = linker.schema(at: node)  // Swagger 2.0: the header is its own schema
        }
    }
}

extension RefusalDescription {
    init?(_ node: Node, linker: inout some Linking) {
        guard let reader = NodeReader(node, as: "`x-failure`", report: &linker.report) else { return nil }
        let known: Set = ["when", "schema", "description", "examples", "example"]
        reader.warnOfKeys(beside: known, in: "x-failure", &linker.report)
        let conditions = node["when"].map { $0.kind == .sequence ? Array($0.items) : [$0] } ?? []
        var rules: [Rule] = []
        for condition in conditions {
            guard let rule = NodeReader(condition, as: "a rule of `when`", report: &linker.report),
                let member = rule.string("member", &linker.report)
            else { continue }
            rule.warnOfKeys(beside: ["member", "notIn", "atLeast"], in: "x-failure", &linker.report)
            var atLeast: String?
            if let bound = condition["atLeast"] {
                if bound.kind == .number, bound.double?.isFinite == true {
                    atLeast = bound.json()
                } else {
                    linker.report.warning(.invalidExtension, "`atLeast` should be a number", at: bound.span)
                }
            }
            rules.append(Rule(member: member, notIn: rule.items("notIn", &linker.report), atLeast: atLeast))
        }
        if rules.isEmpty {
            linker.report.warning(
                .invalidExtension,
                "`x-failure` needs `when` with the `member` that marks a refusal",
                at: node.span
            )
            return nil
        }
        self.init(span: node.span, rules: rules, schema: reader.node("schema").map { linker.schema(at: $0) })
    }
}
