// How a type is written at a place: as short as it can be without meaning another type that is nearer.

import IR
import Tables

/// Spells types as seen from one place.
struct Speller {
    private let context: EmissionContext
    /// The scopes around the place whose types are seen without a qualifier, the innermost first.
    private let scopes: [(place: Place, types: Set<String>)]

    /// Where types are.
    private enum Place: Equatable {
        case module, namespace, client
        case group(ID<OperationGroup>)
        case declaration(ID<TypeDeclaration>)
    }

    /// As seen from inside a declaration.
    init(inside id: ID<TypeDeclaration>, _ context: EmissionContext) {
        self.context = context
        var scopes: [(place: Place, types: Set<String>)] = []
        var scope = Scope.declaration(id)
        while true {
            scopes.append(Self.seen(scope, context))
            switch scope {
            case .declaration(let inner): scope = context.api.declarations[inner].scope
            case .group:
                scopes.append((.client, context.clientTypeNames))
                self.scopes = scopes
                return
            case .namespace:
                self.scopes = scopes
                return
            }
        }
    }

    /// As seen from the functions of a group. An extension of the client sees the client's types, and not those of the
    /// namespace around it.
    init(inside group: ID<OperationGroup>, _ context: EmissionContext) {
        self.context = context
        scopes = [Self.seen(.group(group), context), (.client, context.clientTypeNames)]
    }

    /// As seen from directly inside the namespace.
    init(_ context: EmissionContext) {
        self.context = context
        scopes = [Self.seen(.namespace, context)]
    }

    /// As seen from outside the namespace.
    static func outside(_ context: EmissionContext) -> Speller {
        Speller(context: context, scopes: [(.module, [context.names.namespace])])
    }

    /// As seen from inside the client.
    static func client(_ context: EmissionContext) -> Speller {
        Speller(context: context, scopes: [(.client, context.clientTypeNames), Self.seen(.namespace, context)])
    }

    private init(context: EmissionContext, scopes: [(place: Place, types: Set<String>)]) {
        self.context = context
        self.scopes = scopes
    }

    /// A scope with the types in it.
    private static func seen(_ scope: Scope, _ context: EmissionContext) -> (place: Place, types: Set<String>) {
        (place(scope, context), context.typeNames[scope] ?? [])
    }

    private static func place(_ scope: Scope, _ context: EmissionContext) -> Place {
        switch scope {
        case .namespace: .namespace
        case .declaration(let id): .declaration(id)
        // The group without a name is the client itself.
        case .group(let group): context.names.groupTypes[Int(group.rawValue)].isEmpty ? .client : .group(group)
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

    /// A declaration's name: with as many of those around it as it takes to be understood.
    func name(_ id: ID<TypeDeclaration>) -> String {
        var name = context.names.type(id)
        var path = name
        var around = Self.place(context.api.declarations[id].scope, context)
        while true {
            if scopes.first(where: { $0.types.contains(name) })?.place == around { return path }
            switch around {
            case .declaration(let outer):
                name = context.names.type(outer)
                around = Self.place(context.api.declarations[outer].scope, context)
            case .group(let group):
                name = context.names.groupTypes[Int(group.rawValue)]
                around = .client
            case .client:
                name = "Client"
                around = .namespace
            case .namespace, .module:
                return context.names.namespace + "." + path
            }
            path = name + "." + path
        }
    }

    func name(_ builtin: Builtin) -> String {
        switch builtin {
        case .date, .uuid, .url, .data, .decimal: qualified(builtin.rawValue, "Foundation")
        case .base64URL: name(.data)
        case .localDateTime: name(.date)
        case .calendarDate, .json, .null, .filePart, .requestBytes: runtime(builtin.rawValue)
        default: qualified(builtin.rawValue, "Swift")
        }
    }

    /// The last argument of what writes a value of a type, where the type has another text over the wire than usual.
    func formArgument(of type: TypeReference) -> String { form(of: type).map { ", as: .\($0)" } ?? "" }

    private func form(of type: TypeReference) -> String? {
        switch type {
        case .builtin(.base64URL): return "base64URL"
        case .builtin(.localDateTime): return "localDateTime"
        case .builtin: return nil
        case .array(let inner), .dictionary(let inner), .nullable(let inner), .jsonText(let inner):
            return form(of: inner)
        case .declared(let id):
            guard case .alias(let target) = context.api.declarations[id].kind else { return nil }
            return form(of: target)
        }
    }

    /// A type of the runtime.
    func runtime(_ name: String) -> String { qualified(name, "ClientRuntime") }

    func qualified(_ name: String, _ module: String) -> String {
        // Hardly any document has a type of such a name, and one look is less than one for each scope.
        guard context.allTypeNames.contains(name) else { return name }
        return scopes.contains { $0.types.contains(name) } ? "\(module).\(name)" : name
    }
}
