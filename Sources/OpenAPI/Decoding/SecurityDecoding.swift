// Decodes security schemes of every dialect.

import Diagnostics
import SyntaxTree
import Tables

extension Document {
    mutating func decodeSecuritySchemes(_ reader: NodeReader, linker: inout some Linking) {
        var sections = reader.members("securityDefinitions", &linker.report)
        if let components = reader.node("components"), components.kind == .mapping,
            let schemes = components["securitySchemes"], schemes.kind == .mapping
        {
            sections += Array(schemes.members)
        }
        for (key, value) in sections {
            guard let node = linker.target(of: value) else { continue }
            if let scheme = SecurityScheme(node, name: key, report: &linker.report) {
                securitySchemes.append(scheme)
            } else {
                unusableSecuritySchemes.insert(key.text)
            }
        }
    }
}

extension SecurityScheme {
    init?(_ node: Node, name: Node, report: inout DiagnosticReport) {
        guard let reader = NodeReader(node, as: "a security scheme", report: &report) else { return nil }
        guard let kind = Kind(reader, report: &report) else {
            report.warning(
                .missingMember,
                "security scheme `\(name.text)` is of no known type; it is left out",
                at: node.span
            )
            return nil
        }
        if let problem = kind.problem {
            report.warning(
                .invalidName,
                "security scheme `\(name.text)` is left out: \(problem); \(tokenRule)",
                at: (reader.node("name") ?? reader.node("scheme") ?? node).span
            )
            return nil
        }
        self.init(span: node.span, name: name.text, description: reader.string("description", &report), kind: kind)
        switch kind {
        case .oauth2:
            flows = OAuthFlow.decode(reader, report: &report)
            metadataURL = reader.string("oauth2MetadataUrl", &report)
        case .mutualTLS:
            report.note(
                .notGenerated,
                "the client certificate of `\(name.text)` is not generated code's business: give it to the transport",
                at: name.span
            )
        default: break
        }
    }
}

extension SecurityScheme.Kind {
    /// A name that cannot be sent, in words; nil when it can.
    fileprivate var problem: String? {
        switch self {
        case .apiKey(.header, let name) where !isToken(name): "\(quotedName(name)) cannot be the name of a header field"
        case .apiKey(.cookie, let name) where !isToken(name): "\(quotedName(name)) cannot be the name of a cookie"
        case .http(let scheme) where !isToken(scheme):
            "\(quotedName(scheme)) cannot be the name of an authentication scheme"
        default: nil
        }
    }

    init?(_ reader: NodeReader, report: inout DiagnosticReport) {
        switch reader.string("type", &report) {
        case "basic": self = .basic
        case "http":
            switch reader.string("scheme", &report)?.lowercased() {
            case "bearer": self = .bearer
            case "basic": self = .basic
            case let scheme?: self = .http(scheme)
            case nil: return nil
            }
        case "apiKey":
            guard let name = reader.string("name", &report),
                let location = reader.string("in", &report).flatMap({ Parameter.Location(rawValue: $0) })
            else { return nil }
            self = .apiKey(location, name: name)
        case "oauth2": self = .oauth2
        case "openIdConnect": self = .openIDConnect(url: reader.string("openIdConnectUrl", &report) ?? "")
        case "mutualTLS": self = .mutualTLS
        default: return nil
        }
    }
}

extension OAuthFlow {
    /// Decodes `flows`, or the one `flow` of 2.0.
    static func decode(_ reader: NodeReader, report: inout DiagnosticReport) -> [OAuthFlow] {
        if let name = reader.string("flow", &report) {
            let names = ["application": Grant.clientCredentials, "accessCode": .authorizationCode]
            guard let grant = names[name] ?? Grant(rawValue: name) else { return [] }
            return [OAuthFlow(grant, reader, report: &report)]
        }
        return reader.members("flows", &report).compactMap { key, value in
            guard let grant = Grant(rawValue: key.text) else { return nil }
            return NodeReader(value, as: "an OAuth flow", report: &report).map {
                OAuthFlow(grant, $0, report: &report)
            }
        }
    }

    private init(_ grant: Grant, _ reader: NodeReader, report: inout DiagnosticReport) {
        self.init(
            grant: grant,
            tokenURL: reader.string("tokenUrl", &report),
            refreshURL: reader.string("refreshUrl", &report),
            scopes: reader.members("scopes", &report).map(\.key.text).filter { !$0.hasPrefix("x-") }
        )
    }
}
