// The file of a declaration in the namespace, or of several, with what is nested in them.

import IR
import Tables

/// The text of a file of declarations, in pieces.
func schemaFile(_ group: FileGroup, _ context: EmissionContext) -> [String] {
    var printer = Printer()
    fileHead(&printer)
    printer.line("extension \(context.names.namespace) {")
    var pieces = [printer.text]
    for declaration in group.declarations {
        if pieces.count > 1 { pieces.append("\n") }
        pieces.append(declaration.text)
    }
    return pieces + ["}\n"]
}

/// The text of a declaration in the namespace.
/// - Parameter printer: an empty one, and empty afterwards
func schemaText(_ id: ID<TypeDeclaration>, _ context: EmissionContext, _ printer: inout Printer) -> String {
    printer.indented { emitDeclaration(id, context, &$0) }
    return printer.takeText()
}

/// The lines that every file begins with.
func fileHead(_ printer: inout Printer) {
    printer.line("// Written by gen. Changes are lost when it runs again.")
    printer.line()
    printer.line("import ClientRuntime")
    printer.line("import Foundation")
    printer.line()
}

/// A declaration and everything nested in it.
func emitDeclaration(_ id: ID<TypeDeclaration>, _ context: EmissionContext, _ printer: inout Printer) {
    let declaration = context.api.declarations[id]
    let emitter = DeclarationEmitter(id: id, context: context)
    let notes = declaration.documentation.isDeprecated ? ["- Warning: Deprecated."] : []
    printer.comment(
        declaration.documentation.text,
        orElse: "`\(CommentText.line(declaration.symbol.text))` of the document.",
        notes: notes
    )
    if let twin = context.twins[id] {
        printer.line("public typealias \(emitter.name) = \(emitter.spellerOutside.name(twin))")
        return
    }
    switch declaration.kind {
    case .structure(let structure): emitter.emit(structure, &printer)
    case .enumeration(let enumeration): emitter.emit(enumeration, &printer)
    case .union(let union): emitter.emit(union, &printer)
    case .alias(let type):
        let around = emitter.spellerOutside.spell(type)
        printer.line("public typealias \(emitter.name) = \(around)")
    case .form(let form): emitter.emit(form, &printer)
    case .outcome(let cases): emitter.emit(cases, &printer)
    case .bodyChoice(let choices): emitter.emit(choices, &printer)
    }
}

/// Spells one declaration.
struct DeclarationEmitter {
    let id: ID<TypeDeclaration>
    let context: EmissionContext
    let name: String
    let members: [String]
    /// Types as seen from inside the declaration.
    let speller: Speller

    init(id: ID<TypeDeclaration>, context: EmissionContext) {
        self.id = id
        self.context = context
        name = context.names.type(id)
        members = context.names.members(id)
        speller = Speller(inside: id, context)
    }

    /// Types as seen from where the declaration stands.
    var spellerOutside: Speller {
        switch context.api.declarations[id].scope {
        case .namespace: Speller(context)
        case .declaration(let outer): Speller(inside: outer, context)
        case .group(let group): Speller(inside: group, context)
        }
    }

    /// The declarations inside this one, each after an empty line.
    func emitNested(_ printer: inout Printer) {
        for inner in context.nested[.declaration(id)] ?? [] {
            printer.line()
            emitDeclaration(inner, context, &printer)
        }
    }

    /// A value as written where a type is expected.
    func spell(_ literal: Literal) -> String {
        switch literal {
        case .string(let text): quoted(text)
        case .integer(let digits), .number(let digits): digits
        case .boolean(let value): value ? "true" : "false"
        case .enumerationCase(let id, let index): ".\(argumentLabel(context.names.members(id)[index]))"
        case .emptyArray: "[]"
        case .emptyDictionary: "[:]"
        case .null: "nil"
        }
    }
}
