// Names scope by scope: groups, types, then what is in them.

import Diagnostics
import IR
import Tables

/// Fills the table; lives as long as the stage.
struct Namer {
    let api: API
    var report: DiagnosticReport
    var table: NameTable
    private let nested: [Scope: [ID<TypeDeclaration>]]

    init(_ api: API, report: DiagnosticReport) {
        self.api = api
        self.report = report
        var names = NameScope(reserved: Reserved.types.union(["Client", "HeaderFields", "Servers", "Webhooks"]))
        let namespace = names.assign([Contender(api.symbol, .type, parent: "API")])[0]
        table = NameTable(namespace: namespace)
        table.types = Array(repeating: "", count: api.declarations.count)
        table.members = Array(repeating: [], count: api.declarations.count)
        var nested: [Scope: [ID<TypeDeclaration>]] = [:]
        for id in api.declarations.indices { nested[api.declarations[id].scope, default: []].append(id) }
        self.nested = nested
    }

    /// Names that no type may have anywhere, so that qualified names always mean what they say.
    var reservedTypes: Set<String> { Reserved.types.union([table.namespace]) }

    // MARK: Groups

    mutating func nameGroups() {
        let groups = Array(api.groups)
        let symbols = groups.compactMap(\.symbol)
        var types = NameScope(reserved: reservedTypes.union(["Client", "Servers"]))
        var typeNames = types.assign(symbols.map { Contender($0, .type, parent: "API") })[...]
        let taken = Set(typeNames)
        // The functions of the group without tag stand beside the properties for the others.
        var properties = NameScope(reserved: Reserved.members.union(taken).union(["core", "defaultServerURL"]))
        var propertyNames = properties.assign(symbols.map { Contender($0, .member, parent: "API") })[...]
        for group in groups {
            let isNamed = group.symbol != nil
            table.groupTypes.append(isNamed ? typeNames.removeFirst() : "")
            table.groupProperties.append(isNamed ? propertyNames.removeFirst() : "")
        }
    }

    // MARK: Types

    mutating func nameTypes() {
        let inNamespace = nested[.namespace] ?? []
        nameTypes(
            inNamespace,
            reserved: reservedTypes.union(["Client", "HeaderFields", "Webhooks"]),
            parent: table.namespace
        )
        for (index, group) in api.groups.indices.enumerated() {
            let reserved = reservedTypes.union(table.groupTypes[index].isEmpty ? table.groupTypes + ["Servers"] : [])
            nameTypes(nested[.group(group)] ?? [], reserved: reserved, parent: table.groupTypes[index])
        }
        var open = Array(api.declarations.indices).filter {
            if case .declaration = api.declarations[$0].scope { false } else { true }
        }
        while let id = open.popLast() {
            let children = nested[.declaration(id)] ?? []
            nameTypes(children, reserved: reservedTypes, parent: table.type(id))
            open += children
        }
    }

    private mutating func nameTypes(_ ids: [ID<TypeDeclaration>], reserved: Set<String>, parent: String) {
        let contenders = ids.map { Contender(api.declarations[$0].symbol, .type, parent: parent) }
        var scope = NameScope(reserved: reserved)
        for (id, (name, contender)) in zip(ids, zip(scope.assign(contenders), contenders)) {
            table.types[Int(id.rawValue)] = name
            note(contender, name)
        }
    }

    // MARK: Members

    mutating func nameMembers() {
        for id in api.declarations.indices {
            let types = Set((nested[.declaration(id)] ?? []).map { table.type($0) })
            let parent = table.type(id)
            switch api.declarations[id].kind {
            case .structure(let structure):
                var symbols = (structure.properties + structure.overlaid).map(\.symbol)
                if structure.additional != nil {
                    let hints =
                        structure.isTuple ? ["rest", "other items"] : ["additionalProperties", "other properties"]
                    symbols.append(Symbol(hints))
                }
                name(symbols, of: id, reserved: Reserved.members.union(types), parent: parent)
            case .enumeration(let enumeration):
                name(enumeration.cases.map(\.symbol), of: id, reserved: Reserved.cases.union(types), kind: "value")
            case .union(let union):
                name(union.cases.map(\.symbol), of: id, reserved: Reserved.cases.union(types), parent: parent)
            case .form(let form):
                name(form.properties.map(\.symbol), of: id, reserved: Reserved.members.union(types), parent: parent)
            case .outcome(let cases):
                name(cases.map(\.symbol), of: id, reserved: Reserved.cases.union(types), parent: parent)
            case .bodyChoice(let choices):
                name(choices.map(\.symbol), of: id, reserved: Reserved.cases.union(types), parent: parent)
            case .alias: break
            }
        }
    }

    private mutating func name(
        _ symbols: [Symbol],
        of id: ID<TypeDeclaration>,
        reserved: Set<String>,
        parent: String = "",
        kind: String = ""
    ) {
        table.members[Int(id.rawValue)] = names(for: symbols, reserved: reserved, parent: parent, kind: kind)
    }

    mutating func names(
        for symbols: [Symbol],
        reserved: Set<String>,
        parent: String = "",
        kind: String = ""
    ) -> [String] {
        let contenders = symbols.map { Contender($0, .member, parent: parent, kind: kind) }
        var scope = NameScope(reserved: reserved)
        let names = scope.assign(contenders)
        for (contender, name) in zip(contenders, names) { note(contender, name) }
        return names.map(Reserved.escaped)
    }

    // MARK: Operations

    mutating func nameOperations() {
        var properties: [ID<OperationGroup>: [String]] = [:]
        for (child, name) in zip(api.groups, table.groupProperties) {
            if let parent = child.parent { properties[parent, default: []].append(name) }
        }
        for (index, group) in api.groups.indices.enumerated() {
            let isClient = api.groups[group].symbol == nil
            let ofClient = table.groupProperties + table.groupTypes
            let beside = Set(isClient ? ofClient.filter { !$0.isEmpty } : properties[group] ?? [])
            let types = Set((nested[.group(group)] ?? []).map { table.type($0) })
            let operations = api.groups[group].operations
            let reserved = Reserved.members.union(beside).union(types).union(["core", "defaultServerURL"])
            let parent = isClient ? "call" : table.groupProperties[index]
            table.functions.append(names(for: operations.map(\.symbol), reserved: reserved, parent: parent))
            table.parameters.append(operations.map { parameterNames($0) })
        }
        // Group properties are used as declared.
        table.groupProperties = table.groupProperties.map(Reserved.escaped)
    }

    private mutating func parameterNames(_ operation: Operation) -> [String] {
        let reserved = operation.body == nil ? Reserved.parameters : Reserved.parameters.union(["body"])
        return names(for: operation.parameters.map(\.symbol), reserved: reserved, kind: "parameter") + ["body"]
    }

    mutating func nameHeaders() {
        table.headers = names(for: api.headers.map(\.symbol), reserved: Reserved.members, kind: "field")
    }

    /// Reports a name that is not the plain form of its text.
    private mutating func note(_ contender: Contender, _ name: String) {
        guard name != contender.candidates[0] else { return }
        report.note(.renamed, "`\(contender.symbol.text)` is called `\(name)` in Swift", at: contender.symbol.origin)
    }
}
