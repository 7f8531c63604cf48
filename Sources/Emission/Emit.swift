// The stage "emit": spells the API in Swift. Every decision is made by now; nothing here can fail.

import IR
import Tables

/// What the user's configuration says about emission.
package struct EmissionOptions: Sendable {
    package init() {}
}

/// A file to be written.
package struct GeneratedFile: Hashable, Sendable {
    /// Relative to the output directory, with `/` between its parts.
    package var path: String
    /// The text in pieces, as it was made: of a large client it is most of the memory, and it is not copied to be one.
    package let pieces: [String]

    /// The text as one, made when it is asked for.
    package var text: String { pieces.count == 1 ? pieces[0] : pieces.joined() }

    package init(path: String, text: String) {
        self.init(path: path, pieces: [text])
    }

    init(path: String, pieces: [String]) {
        self.path = path
        self.pieces = pieces
    }
}

/// Spells an API: one file for its client, one a declaration in the namespace (or several, see `grouped`), one a group
/// of operations.
package func emit(_ api: API, names: NameTable, options: EmissionOptions) -> [GeneratedFile] {
    let context = EmissionContext(api: api, names: names)
    var files = [GeneratedFile(path: context.path("", names.namespace), text: clientFile(context))]
    var printer = Printer()
    let declarations = (context.nested[.namespace] ?? []).map { id in
        EmittedDeclaration(name: names.type(id), text: schemaText(id, context, &printer))
    }
    for group in grouped(declarations) {
        files.append(
            GeneratedFile(
                path: context.path("Schemas/", "\(names.namespace)+\(group.name)"),
                pieces: schemaFile(group, context)
            )
        )
    }
    for group in api.groups.indices {
        let name = names.groupTypes[Int(group.rawValue)]
        let file = name.isEmpty ? "\(names.namespace).Client+Operations" : "\(names.namespace).Client+\(name)"
        files.append(GeneratedFile(path: context.path("Operations/", file), text: operationsFile(group, context)))
    }
    if let text = xmlFile(context) {
        files.append(GeneratedFile(path: context.path("", "\(names.namespace).XML"), text: text))
    }
    if let text = locationsFile(context) {
        files.append(GeneratedFile(path: context.path("", "\(names.namespace).Locations"), text: text))
    }
    if !api.answers.isEmpty {
        files.append(
            GeneratedFile(path: context.path("", "\(names.namespace).Client.Examples"), text: examplesFile(context))
        )
    }
    return withDistinctPaths(files)
}

/// Gives files whose paths differ only in case paths that differ on every file system, whatever order they come in.
private func withDistinctPaths(_ files: [GeneratedFile]) -> [GeneratedFile] {
    var files = files
    let byKey = Dictionary(grouping: files.indices) { files[$0].path.lowercased() }
    for indices in byKey.values where indices.count > 1 {
        for (count, index) in indices.sorted(by: { files[$0].path < files[$1].path }).enumerated() {
            let stem = files[index].path.dropLast(".swift".count)
            files[index].path = stem + String(repeating: "_", count: count) + ".swift"
        }
    }
    return files
}

/// What every emitter needs.
struct EmissionContext {
    let api: API
    let names: NameTable
    /// The declarations inside each scope, in order.
    let nested: [Scope: [ID<TypeDeclaration>]]
    /// The names of types that each scope holds.
    let typeNames: [Scope: Set<String>]
    let clientTypeNames: Set<String>
    /// The groups that are reached through another, in order.
    let groupsInside: [ID<OperationGroup>: [ID<OperationGroup>]]
    /// The names of types in any scope, and of the namespace.
    let allTypeNames: Set<String>
    /// What more than one operation is called in errors and logs.
    let repeatedIDs: Set<String>
    /// The operations that outcomes are the failures of.
    let failing: [ID<TypeDeclaration>: Operation]
    /// The inline types that are other names for an earlier one.
    let twins: [ID<TypeDeclaration>: ID<TypeDeclaration>]
    /// Where the schemas are in the document, as lines of text.
    let locationLines: [String]

    init(api: API, names: NameTable) {
        self.api = api
        self.names = names
        var nested: [Scope: [ID<TypeDeclaration>]] = [:]
        var typeNames: [Scope: Set<String>] = [:]
        let inner = api.groups.indices.filter { api.groups[$0].parent != nil }
        groupsInside = Dictionary(grouping: inner) { api.groups[$0].parent! }
        for id in api.declarations.indices {
            let scope = api.declarations[id].scope
            nested[scope, default: []].append(id)
            typeNames[scope, default: []].insert(names.type(id))
        }
        typeNames[.namespace, default: []].insert("Client")
        if !api.webhooks.isEmpty { typeNames[.namespace, default: []].insert("Webhooks") }
        if !api.headers.isEmpty { typeNames[.namespace, default: []].insert(names.headerType) }
        var seen: Set<String> = []
        let ids = api.groups.indices.flatMap { api.groups[$0].operations.map(\.operationID) }
        repeatedIDs = Set(ids.filter { !seen.insert($0).inserted })
        var failing: [ID<TypeDeclaration>: Operation] = [:]
        for operation in api.groups.indices.flatMap({ api.groups[$0].operations }) {
            if case .several(let id) = operation.failure { failing[id] = operation }
        }
        self.failing = failing
        locationLines = api.locationLines(names)
        twins = TwinFinder(api, names, nested: nested, failing: failing).twins
        self.nested = nested
        self.typeNames = typeNames
        var clientTypeNames = Set(names.groupTypes.filter { !$0.isEmpty })
        for (index, group) in api.groups.indices.enumerated() where names.groupTypes[index].isEmpty {
            clientTypeNames.formUnion(typeNames[.group(group)] ?? [])
        }
        if !api.servers.isEmpty { clientTypeNames.insert("Servers") }
        self.clientTypeNames = clientTypeNames
        allTypeNames = typeNames.values.reduce(into: clientTypeNames.union([names.namespace])) { $0.formUnion($1) }
    }

    /// The path of a file in the API's folder.
    func path(_ folder: String, _ name: String) -> String { "\(names.namespace)/\(folder)\(name).swift" }
}
