// Types that say the same. Documents repeat themselves where they give schemas no name: the body that three operations
// send stands there three times. One of them is declared, and the others are other names for it; callers can pass what
// one operation returns to the next, and there is less to compile.

import IR
import Tables

/// Finds the inline types of an API that say what an earlier one says: in Swift they would differ in their names alone.
struct TwinFinder {
    /// Each of them, with the earlier one. What stands inside of it is not declared either.
    private(set) var twins: [ID<TypeDeclaration>: ID<TypeDeclaration>] = [:]
    private let api: API
    private let names: NameTable
    private let nested: [Scope: [ID<TypeDeclaration>]]
    private let failing: [ID<TypeDeclaration>: Operation]
    private var first: [Content: ID<TypeDeclaration>] = [:]

    /// What a type says. The types that it mentions are the first of their twins.
    private struct Content: Hashable {
        var kind: TypeDeclaration.Kind
        var failures: [ResponseCase]
        var members: [String]
        var nestedNames: [String]
        var nested: [ID<TypeDeclaration>]
    }

    init(
        _ api: API,
        _ names: NameTable,
        nested: [Scope: [ID<TypeDeclaration>]],
        failing: [ID<TypeDeclaration>: Operation]
    ) {
        self.api = api
        self.names = names
        self.nested = nested
        self.failing = failing
        for id in api.declarations.indices {
            if case .declaration = api.declarations[id].scope { continue }
            visit(id)
        }
    }

    /// What is inside comes first, so that types are alike when they hold twins.
    private mutating func visit(_ id: ID<TypeDeclaration>) {
        let inner = nested[.declaration(id)] ?? []
        for id in inner { visit(id) }
        let declaration = api.declarations[id]
        // Who gave a schema a name means it to be a type.
        if declaration.scope == .namespace { return }
        if case .alias = declaration.kind { return }
        let content = Content(
            kind: same(declaration.kind),
            failures: (failing[id]?.responses ?? []).filter(\.isFailure).map(same),
            members: names.members(id),
            nestedNames: inner.map { names.type($0) },
            nested: inner.map(same)
        )
        if let twin = first[content] { twins[id] = twin } else { first[content] = id }
    }

    // MARK: The same for all twins

    private func same(_ id: ID<TypeDeclaration>) -> ID<TypeDeclaration> { twins[id] ?? id }

    private func same(_ type: TypeReference) -> TypeReference {
        switch type {
        case .builtin: type
        case .declared(let id): .declared(same(id))
        case .array(let item): .array(same(item))
        case .dictionary(let value): .dictionary(same(value))
        case .jsonText(let content): .jsonText(same(content))
        case .nullable(let wrapped): .nullable(same(wrapped))
        }
    }

    /// Other texts and the place of a symbol have had their effect: they made the name.
    private func same(_ symbol: Symbol) -> Symbol { Symbol([symbol.text]) }

    private func same(_ kind: TypeDeclaration.Kind) -> TypeDeclaration.Kind {
        switch kind {
        case .structure(var structure):
            structure.properties = structure.properties.map(same)
            structure.overlaid = structure.overlaid.map(same)
            structure.additional = structure.additional.map(same)
            return .structure(structure)
        case .enumeration(var enumeration):
            for index in enumeration.cases.indices {
                enumeration.cases[index].symbol = same(enumeration.cases[index].symbol)
            }
            return .enumeration(enumeration)
        case .union(var union):
            for index in union.cases.indices {
                union.cases[index].symbol = same(union.cases[index].symbol)
                union.cases[index].type = same(union.cases[index].type)
            }
            return .union(union)
        case .alias(let type): return .alias(same(type))
        case .form(var form):
            for index in form.parts.indices {
                form.parts[index].property = same(form.parts[index].property)
                for field in form.parts[index].fields.indices {
                    form.parts[index].fields[field].property = same(form.parts[index].fields[field].property)
                }
            }
            return .form(form)
        case .outcome(var cases):
            for index in cases.indices {
                cases[index].symbol = same(cases[index].symbol)
                cases[index].payload = cases[index].payload.map(same)
            }
            return .outcome(cases)
        case .bodyChoice(var choices):
            for index in choices.indices {
                choices[index].symbol = same(choices[index].symbol)
                choices[index].content.type = same(choices[index].content.type)
            }
            return .bodyChoice(choices)
        }
    }

    private func same(_ property: Property) -> Property {
        var property = property
        property.symbol = same(property.symbol)
        property.type = same(property.type)
        if case .enumerationCase(let id, let index)? = property.defaultValue {
            property.defaultValue = .enumerationCase(same(id), index)
        }
        return property
    }

    private func same(_ response: ResponseCase) -> ResponseCase {
        var response = response
        switch response.content {
        case .json(let type): response.content = .json(same(type))
        case .xml(let type, let part): response.content = .xml(same(type), part)
        case .empty, .text, .bytes: break
        }
        return response
    }
}
