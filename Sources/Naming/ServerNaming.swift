// Names of servers, their variables, and the values of these; and of what servers send.

import IR

extension Namer {
    mutating func nameServers() {
        let names = names(for: api.servers.map(\.symbol), reserved: Reserved.members.union(["all"]), kind: "server")
        let variables = api.servers.flatMap(\.variables).filter { !$0.cases.isEmpty }
        var scope = NameScope(reserved: reservedTypes)
        var types = scope.assign(variables.map { Contender($0.symbol, .type, parent: "server") })[...]
        for (server, name) in zip(api.servers, names) {
            var table = ServerNames(name: name)
            table.variables = self.names(
                for: server.variables.map(\.symbol),
                reserved: server.isRelative ? Reserved.parameters.union(["base"]) : Reserved.parameters,
                kind: "variable"
            )
            for variable in server.variables {
                table.types.append(variable.cases.isEmpty ? "" : types.removeFirst())
                table.cases.append(
                    self.names(for: variable.cases.map(\.symbol), reserved: Reserved.cases, kind: "value")
                )
            }
            self.table.servers.append(table)
        }
    }

    mutating func nameWebhooks() {
        table.webhooks = names(for: api.webhooks.map(\.symbol), reserved: Reserved.members, kind: "webhook")
    }
}
