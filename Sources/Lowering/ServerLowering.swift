// Servers: the list that callers choose from, and those that are for some operations only.

import Diagnostics
import IR
import OpenAPI
import Tables

extension Lowerer {
    /// Lists the servers where there is a choice: several, or one with variables.
    mutating func lowerServers() {
        guard document.servers.count > 1 || document.servers.contains(where: { !$0.variables.isEmpty }) else { return }
        var seen: Set<String> = []
        api.servers = document.servers.prefix(100).compactMap { server in
            guard seen.insert(server.url).inserted, isAddress(server) else { return nil }
            return lower(server)
        }
    }

    /// The server of an operation, where its path or itself names one that is not the document's.
    mutating func server(of operation: OpenAPI.Operation) -> String? {
        guard let server = operation.servers.first else { return nil }
        let url = server.defaultURL
        guard url != document.servers.first?.defaultURL, url != api.serverURL, isAddress(server) else { return nil }
        return url
    }

    /// Whether the address is one, with variables at their defaults; reported if not.
    private mutating func isAddress(_ server: OpenAPI.Server) -> Bool {
        let url = server.defaultURL
        let isPlain = url.unicodeScalars.allSatisfy {
            $0.isASCII && $0.value > 0x20 && !"{}<>\"\\^`|?#@".unicodeScalars.contains($0)
        }
        if isPlain, url.hasPrefix("https://") || url.hasPrefix("http://") || !url.contains("://") { return true }
        report.warning(
            .unusableServer,
            "`\(server.url)` is no address of a server; it is left out",
            at: server.span
        )
        return false
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
