// Servers: the list that callers choose from, and those that are for some operations only.

import Diagnostics
import IR
import OpenAPI
import Tables

extension Lowerer {
    /// Finds the server of the document, the first of those that have a usable address. Lists the servers where there
    /// is a choice: several, or one with variables.
    mutating func lowerServers() {
        var seen: Set<String> = []
        let servers = document.servers.prefix(100).compactMap { server in
            seen.insert(server.url).inserted ? usable(server) : nil
        }
        documentServerURL = servers.first?.defaultURL
        api.serverURL = api.serverURL ?? documentServerURL
        guard document.servers.count > 1 || document.servers.contains(where: { !$0.variables.isEmpty }) else { return }
        api.servers = servers.map(lower)
    }

    /// The server of an operation, where its path or itself names one that is not the document's.
    mutating func server(of operation: OpenAPI.Operation) -> String? {
        guard let url = operation.servers.first.flatMap({ usable($0) })?.defaultURL else { return nil }
        return url == documentServerURL || url == api.serverURL ? nil : url
    }

    /// A server with the address that requests are sent to; nil (reported) if it has none, with variables at their
    /// defaults.
    private mutating func usable(_ server: OpenAPI.Server) -> OpenAPI.Server? {
        var server = server
        if let mark = server.url.firstIndex(of: "#") {
            report.warning(
                .serverAddressPart,
                "the server `\(ServerAddress.hidingUser(server.url))` has a fragment, which is never sent; remove it",
                at: server.span
            )
            server.url = String(server.url[..<mark])
        }
        let url = server.defaultURL
        if ServerAddress.hasUser(server.url) || ServerAddress.hasUser(url) {
            report.warning(
                .unusableServer,
                "the server `\(ServerAddress.hidingUser(server.url))` has user information, which is not sent; it is "
                    + "left out, and callers pass `credentials: .basic(…)` instead",
                at: server.span
            )
            return nil
        }
        guard ServerAddress.isUsable(url) else {
            report.warning(
                .unusableServer,
                "`\(server.url)` is no address of a server; it is left out",
                at: server.span
            )
            return nil
        }
        if server.isQueryForbidden, url.contains("?") {
            report.warning(
                .serverAddressPart,
                "the server `\(server.url)` has a query, which OpenAPI 3.2 forbids; it is sent before the query of "
                    + "each operation; declare query parameters instead",
                at: server.span
            )
        }
        return server
    }

    private func lower(_ server: OpenAPI.Server) -> IR.Server {
        let url = server.defaultURL
        let words = url.split(separator: "/").filter { !$0.hasSuffix(":") }.joined(separator: " ")
        let description = server.description.flatMap { $0.isEmpty || $0.count > 40 ? nil : $0 }
        var lowered = IR.Server(
            symbol: Symbol([server.name, description, words].compactMap { $0 }, origin: server.span),
            documentation: Documentation(text: server.description),
            template: server.url,
            isRelative: !url.contains("://"),
            url: url
        )
        lowered.variables = server.variables.filter { server.url.contains("{\($0.name)}") }.map { variable in
            var values = variable.values
            if !values.isEmpty, !values.contains(variable.defaultValue) { values.insert(variable.defaultValue, at: 0) }
            var seen: Set<String> = []
            return IR.Server.Variable(
                symbol: Symbol([variable.name, "\(description ?? words) \(variable.name)"], origin: server.span),
                documentation: Documentation(text: variable.description),
                name: variable.name,
                defaultValue: variable.defaultValue,
                cases: values.filter { seen.insert($0).inserted }.map { value in
                    EnumerationCase(symbol: Symbol([value], origin: server.span), value: .string(value))
                }
            )
        }
        return lowered
    }
}

/// The parts of a server's address, as text.
private enum ServerAddress {
    /// Returns true if requests can be sent to an address, or to what it is resolved to.
    static func isUsable(_ url: String) -> Bool {
        let isPlain = url.unicodeScalars.allSatisfy {
            $0.isASCII && $0.value > 0x20 && $0.value != 0x7F && !"{}<>\"\\^`|#".unicodeScalars.contains($0)
        }
        return isPlain && (url.hasPrefix("https://") || url.hasPrefix("http://") || !url.contains("://"))
    }

    static func hasUser(_ url: String) -> Bool { url[authority(url)].contains("@") }

    /// The address without user information.
    static func hidingUser(_ url: String) -> String {
        let authority = authority(url)
        guard let end = url[authority].lastIndex(of: "@") else { return url }
        return String(url[..<authority.lowerBound]) + url[url.index(after: end)...]
    }

    /// The range of user, host and port: after two slashes, up to the path, the query or the fragment.
    private static func authority(_ url: String) -> Range<String.Index> {
        let scheme = url.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        guard scheme.isEmpty || scheme.last == ":", url[scheme.endIndex...].hasPrefix("//") else {
            return url.startIndex..<url.startIndex
        }
        let start = url.index(scheme.endIndex, offsetBy: 2)
        return start..<(url[start...].firstIndex { $0 == "/" || $0 == "?" || $0 == "#" } ?? url.endIndex)
    }
}
