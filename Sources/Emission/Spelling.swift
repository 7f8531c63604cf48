// How a type is written at a place: as short as it can be without meaning another type that is nearer.

import IR
import Tables

/// Spells types as seen from one place.
struct Speller {
    private let context: EmissionContext
    /// The scopes around the place whose types are seen without a qualifier, the innermost first.
    private let scopes: [(path: [String], types: Set<String>)]

    /// As seen from inside a declaration.
    init(inside id: ID<TypeDeclaration>, _ context: EmissionContext) {
        self.context = context
        var scopes: [(path: [String], types: Set<String>)] = []
        var scope = Scope.declaration(id)
        while true {
            scopes.append((Self.path(of: scope, context), context.typeNames[scope] ?? []))
            switch scope {
            case .declaration(let inner): scope = context.api.declarations[inner].scope
            case .group(let group):
                scopes += Self.clientScopes(around: group, context)
                self.scopes = scopes
                return
            case .namespace:
                self.scopes = scopes
                return
            }
        }
    }

    /// As seen from the functions of a group.
    init(inside group: ID<OperationGroup>, _ context: EmissionContext) {
        self.context = context
        let scope = Scope.group(group)
        scopes =
            [(Self.path(of: scope, context), context.typeNames[scope] ?? [])]
            + Self.clientScopes(around: group, context)
    }

    /// As seen from directly inside the namespace.
    init(_ context: EmissionContext) {
        self.context = context
        scopes = [([context.names.namespace], context.typeNames[.namespace] ?? [])]
    }

    /// As seen from outside the namespace.
    static func outside(_ context: EmissionContext) -> Speller {
        Speller(context: context, scopes: [([], [context.names.namespace])])
    }

    /// As seen from inside the client.
    static func client(_ context: EmissionContext) -> Speller {
        Speller(
            context: context,
            scopes: [
                ([context.names.namespace, "Client"], context.clientTypeNames),
                ([context.names.namespace], context.typeNames[.namespace] ?? []),
            ]
        )
    }

    private init(context: EmissionContext, scopes: [(path: [String], types: Set<String>)]) {
        self.context = context
        self.scopes = scopes
    }

    /// An extension of the client sees the client's types, and not those of the namespace around it.
    private static func clientScopes(
        around group: ID<OperationGroup>,
        _ context: EmissionContext
    ) -> [(path: [String], types: Set<String>)] {
        [([context.names.namespace, "Client"], context.clientTypeNames)]
    }

    /// The names from the module down to a scope.
    private static func path(of scope: Scope, _ context: EmissionContext) -> [String] {
        switch scope {
        case .namespace: return [context.names.namespace]
        case .group(let group):
            let name = context.names.groupTypes[Int(group.rawValue)]
            return [context.names.namespace, "Client"] + (name.isEmpty ? [] : [name])
        case .declaration(let id):
            return path(of: context.api.declarations[id].scope, context) + [context.names.type(id)]
        }
    }

    /// The type as written.
    func spell(_ type: TypeReference) -> String {
        switch type {
        case .builtin(let builtin): name(builtin)
        case .declared(let id): name(id)
        case .array(let item): "[\(spell(item))]"
        case .dictionary(let value): "[\(name(.string)): \(spell(value))]"
        case .nullable(let wrapped): "\(spell(wrapped))?"
        case .jsonText(let content): "\(runtime("JSONText"))<\(spell(content))>"
        }
    }

    /// What a caller gives for a body.
    func spell(_ content: BodyContent) -> String {
        content.kind == .stream ? "\(runtime("RequestStream"))<\(spell(content.type))>" : spell(content.type)
    }

    /// A declaration's name.
    func name(_ id: ID<TypeDeclaration>) -> String {
        let path = Self.path(of: .declaration(id), context)
        for start in stride(from: path.count - 1, through: 1, by: -1) {
            guard let seen = scopes.first(where: { $0.types.contains(path[start]) }) else { continue }
            if seen.path == Array(path[..<start]) { return path[start...].joined(separator: ".") }
        }
        return path.joined(separator: ".")
    }

    func name(_ builtin: Builtin) -> String {
        switch builtin {
        case .date, .uuid, .url, .data, .decimal: qualified(builtin.rawValue, "Foundation")
        case .calendarDate, .json, .null, .filePart, .requestBytes: runtime(builtin.rawValue)
        default: qualified(builtin.rawValue, "Swift")
        }
    }

    /// A type of the runtime.
    func runtime(_ name: String) -> String { qualified(name, "ClientRuntime") }

    func qualified(_ name: String, _ module: String) -> String {
        scopes.contains { $0.types.contains(name) } ? "\(module).\(name)" : name
    }
}
