// The file of the namespace: the client, and the keys of typed header fields.

import IR
import Tables

/// The text of the namespace's file.
func clientFile(_ context: EmissionContext) -> String {
    var printer = Printer()
    fileHead(&printer)
    printer.comment(context.api.documentation.text, orElse: "The API.")
    printer.line("public enum \(context.names.namespace) {}")
    printer.line()
    printer.block("extension \(context.names.namespace) {") { printer in
        emitClient(context, &printer)
        if !context.api.headers.isEmpty {
            printer.line()
            emitHeaders(context, &printer)
        }
        if !context.api.webhooks.isEmpty {
            printer.line()
            emitWebhooks(context, &printer)
        }
    }
    return printer.text
}

private func emitClient(_ context: EmissionContext, _ printer: inout Printer) {
    let speller = Speller.client(context)
    let outside = Speller(context)
    let url = speller.qualified("URL", "Foundation")
    let server = context.api.serverURL.flatMap { isAbsolute($0) ? $0 : nil }
    printer.documentationLine("Makes the calls of the API.")
    printer.block("public struct Client: \(outside.swift("Sendable")) {") { printer in
        if let server {
            printer.documentationLine("Where calls go unless another server is given.")
            printer.line("public static var defaultServerURL: \(url) { \(url)(staticString: \(quoted(server))) }")
            printer.line()
        }
        if !context.api.servers.isEmpty {
            ServersEmitter(context: context, speller: speller, url: url).emit(&printer)
            printer.line()
        }
        printer.documentationLine("What all calls share; makes calls that the document does not describe.")
        printer.line("public let core: \(speller.runtime("ClientCore"))")
        printer.line()
        emitInitializer(context, speller, url: url, hasServer: server != nil, &printer)
        for group in context.api.groups.indices where context.api.groups[group].parent == nil {
            guard context.api.groups[group].symbol != nil else { continue }
            printer.line()
            emitProperty(for: group, context, &printer)
        }
    }
}

/// Spells the property that leads to a group, of the client or of the group above it.
func emitProperty(for id: ID<OperationGroup>, _ context: EmissionContext, _ printer: inout Printer) {
    let group = context.api.groups[id]
    let tag = group.symbol?.text ?? ""
    printer.comment(group.documentation.text, orElse: "The operations of `\(CommentText.line(tag))`.")
    let name = context.names.groupTypes[Int(id.rawValue)]
    let type = group.parent == nil ? name : "\(context.names.namespace).Client.\(name)"
    printer.line("public var \(context.names.groupProperties[Int(id.rawValue)]): \(type) { \(type)(core: core) }")
}

private func emitInitializer(
    _ context: EmissionContext,
    _ speller: Speller,
    url: String,
    hasServer: Bool,
    _ printer: inout Printer
) {
    printer.documentationLine("Makes a client.")
    printer.documentationLine("- Parameters:")
    printer.documentationLine("  - credentials: what the server is to be shown")
    if !hasServer, let path = context.api.serverURL {
        printer.documentationLine("  - serverURL: where calls go; the document says `\(CommentText.line(path))`")
    } else {
        printer.documentationLine("  - serverURL: where calls go")
    }
    printer.documentationLine("  - transport: what carries requests")
    printer.documentationLine("  - options: what holds for every call unless it says otherwise")
    printer.block("public init(", close: ") {") { printer in
        printer.line("credentials: \(speller.runtime("Credentials")) = .none,")
        printer.line("serverURL: \(url)\(hasServer ? " = Self.defaultServerURL" : ""),")
        printer.line(
            "transport: any \(speller.runtime("ClientTransport")) = \(speller.runtime("URLSessionTransport"))(),"
        )
        printer.line("options: \(speller.runtime("CallOptions")) = \(speller.runtime("CallOptions"))()")
    }
    printer.indented { printer in
        printer.block("core = \(speller.runtime("ClientCore"))(", close: ")") { printer in
            printer.line("name: \(quoted(context.names.namespace)),")
            printer.list(
                "securitySchemes: [",
                context.api.securitySchemes.map { spell($0, room: printer.room - 4) },
                "],",
                trailingComma: context.api.securitySchemes.count > 1
            )
            printer.line("security: \(spellRequirements(context.api.security, room: printer.room - 10)),")
            printer.line("credentials: credentials,")
            printer.line("serverURL: serverURL,")
            printer.line("transport: transport,")
            let hasLocations = !context.locationLines.isEmpty
            printer.line("options: options\(hasLocations ? "," : "")")
            if hasLocations { printer.line("locations: \(context.names.namespace).locations") }
        }
    }
    printer.line("}")
}

/// Whether an address says by itself where it is.
func isAbsolute(_ url: String) -> Bool {
    let isPlain = url.unicodeScalars.allSatisfy {
        $0.isASCII && $0.value > 0x20 && !"{}<>\"\\^`|".unicodeScalars.contains($0)
    }
    return isPlain && (url.hasPrefix("http://") || url.hasPrefix("https://")) && url.count > 8
}

/// A security scheme as a text of lines no longer than `room`.
private func spell(_ scheme: SecurityScheme, room: Int) -> String {
    let name = quoted(scheme.name)
    return switch scheme.kind {
    case .bearer: ".bearer(\(name))"
    case .basic: ".basic(\(name))"
    case .http(let kind): ".http(\(name), scheme: \(quoted(kind)))"
    case .apiKeyInHeader(let key): ".apiKey(\(name), .header, \(quoted(key)))"
    case .apiKeyInQuery(let key): ".apiKey(\(name), .query, \(quoted(key)))"
    case .apiKeyInCookie(let key): ".apiKey(\(name), .cookie, \(quoted(key)))"
    case .oauth2(let flows, let metadataURL):
        layOut(
            ".oauth2(",
            [name]
                + (flows.isEmpty ? [] : [layOut("[", flows.map { spell($0, room: room - 12) }, "]", room: room - 8)])
                + (metadataURL.map { ["metadataURL: \(quoted($0))"] } ?? []),
            ")",
            room: room
        )
    case .openIDConnect(let url): ".openIDConnect(\(name), \(quoted(url)))"
    case .mutualTLS: ".mutualTLS(\(name))"
    }
}

private func spell(_ flow: OAuthFlow, room: Int) -> String {
    var arguments = [".\(flow.grant.rawValue)", "tokenURL: \(flow.tokenURL.map { quoted($0) } ?? "nil")"]
    if let url = flow.refreshURL { arguments.append("refreshURL: \(quoted(url))") }
    if !flow.scopes.isEmpty {
        arguments.append(layOut("scopes: [", flow.scopes.map { quoted($0) }, "]", room: room - 4))
    }
    return layOut(".init(", arguments, ")", room: room)
}

/// A list in one line if it has room, otherwise an item a line.
func layOut(_ open: String, _ items: [String], _ close: String, room: Int) -> String {
    let whole = open + items.joined(separator: ", ") + close
    // A comma follows.
    if whole.count < room, !whole.utf8.contains(UInt8(ascii: "\n")) { return whole }
    let lines = items.joined(separator: ",\n").split(separator: "\n").map { "\n    \($0)" }
    let isLongArray = close == "]" && items.count > 1
    return "\(open)\(lines.joined())\(isLongArray ? "," : "")\n\(close)"
}

/// Security requirements as a text of lines no longer than `room`: alternatives of schemes that go together.
func spellRequirements(_ requirements: [[RequiredScheme]], room: Int) -> String {
    let alternatives = requirements.map { alternative in
        layOut(
            "[",
            alternative.map { scheme in
                if scheme.scopes.isEmpty { return quoted(scheme.name) }
                let scopes = scheme.scopes.map { quoted($0) }
                return layOut(
                    ".init(",
                    [quoted(scheme.name), layOut("scopes: [", scopes, "]", room: room - 12)],
                    ")",
                    room: room - 8
                )
            },
            "]",
            room: room - 4
        )
    }
    return layOut("[", alternatives, "]", room: room)
}

private func emitHeaders(_ context: EmissionContext, _ printer: inout Printer) {
    let speller = Speller(context)
    printer.documentationLine("The header fields of responses that the document gives a type.")
    printer.block("public enum \(context.names.headerType) {") { printer in
        for (index, (header, name)) in zip(context.api.headers, context.names.headers).enumerated() {
            if index > 0 { printer.line() }
            printer.comment(header.documentation.text, orElse: "`\(CommentText.line(header.name))`")
            let type = "\(speller.runtime("HeaderField"))<\(speller.spell(header.type))>"
            printer.line("public static var \(name): \(type) { .init(\(quoted(header.name))) }")
        }
    }
}

private func emitWebhooks(_ context: EmissionContext, _ printer: inout Printer) {
    let speller = Speller(context)
    let coding = speller.runtime("JSONCoding")
    let (data, failure) = (speller.name(.data), speller.qualified("DecodingFailure", "ClientRuntime"))
    printer.documentationLine("Reads what the server sends by itself: the bodies of webhooks and callbacks.")
    printer.block("public enum Webhooks {") { printer in
        for (index, (webhook, name)) in zip(context.api.webhooks, context.names.webhooks).enumerated() {
            if index > 0 { printer.line() }
            let words = webhook.symbol.text
            printer.comment(webhook.documentation.text, orElse: "Reads `\(CommentText.line(words))`.")
            let type = speller.spell(webhook.type)
            printer.block("public static func \(name)(_ body: \(data)) throws(\(failure)) -> \(type) {") { printer in
                let metatype = webhook.type.isNullable ? "(\(type)).self" : "\(type).self"
                printer.line("try \(coding).decode(\(metatype), from: body)")
            }
        }
    }
}
