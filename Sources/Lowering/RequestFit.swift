// What requests ask of the types they send: a caller need not invent what only the server sets, and a merge patch can
// tell null from absent.

import IR
import Tables

extension Lowerer {
    /// Fits the structures that requests send.
    mutating func fitToRequests() {
        var sent: [TypeReference] = []
        var patched: [TypeReference] = []
        for group in api.groups.indices {
            for operation in api.groups[group].operations {
                sent += operation.parameters.map(\.type)
                guard let body = operation.body else { continue }
                for content in contents(of: body) {
                    sent.append(content.type)
                    if operation.method == "PATCH" || content.contentType.contains("merge-patch") {
                        patched.append(content.type)
                    }
                }
            }
        }
        for id in reachable(from: sent) {
            change(id) { if $0.isReadOnly, $0.presence == .required { $0.presence = .optional } }
        }
        for id in reachable(from: received()) {
            change(id) { if $0.isWriteOnly, $0.presence == .required { $0.presence = .optional } }
        }
        for id in reachable(from: patched) {
            change(id) { if $0.presence == .optional, $0.type.isNullable { $0.presence = .threeState } }
        }
    }

    /// The types that answers carry.
    private func received() -> [TypeReference] {
        api.webhooks.map(\.type)
            + api.groups.flatMap(\.operations).flatMap { operation in
                let bodies = operation.responses.compactMap { response in
                    switch response.content {
                    case .json(let type), .xml(let type, _): type
                    case .empty, .text, .bytes: nil
                    }
                }
                guard case .stream(let stream) = operation.continuation else { return bodies }
                return bodies + [stream.element]
            }
    }

    func contents(of body: IR.RequestBody) -> [BodyContent] {
        switch body.content {
        case .one(let content): return [content]
        case .choice(let id):
            guard case .bodyChoice(let choices) = api.declarations[id].kind else { return [] }
            return choices.map(\.content)
        }
    }

    private mutating func change(_ id: ID<TypeDeclaration>, _ body: (inout IR.Property) -> Void) {
        guard case .structure(var structure) = api.declarations[id].kind, !structure.isTuple else { return }
        for index in structure.properties.indices { body(&structure.properties[index]) }
        api.declarations[id].kind = .structure(structure)
    }

    /// The declarations that values of these types can hold.
    private func reachable(from types: [TypeReference]) -> [ID<TypeDeclaration>] {
        var visited: Set<ID<TypeDeclaration>> = []
        var open = types
        while let next = open.popLast() {
            switch next {
            case .builtin: break
            case .array(let inner), .dictionary(let inner), .nullable(let inner), .jsonText(let inner):
                open.append(inner)
            case .declared(let id):
                if visited.insert(id).inserted { open += parts(of: api.declarations[id].kind) }
            }
        }
        return visited.sorted()
    }

    private func parts(of kind: TypeDeclaration.Kind) -> [TypeReference] {
        switch kind {
        case .structure(let structure):
            (structure.properties + structure.overlaid).map(\.type) + [structure.additional].compactMap { $0 }
        case .union(let union): union.cases.map(\.type)
        case .alias(let type): [type]
        case .form(let form): form.properties.map(\.type)
        case .outcome(let cases): cases.compactMap(\.payload)
        case .bodyChoice(let choices): choices.map(\.content.type)
        case .enumeration: []
        }
    }
}
