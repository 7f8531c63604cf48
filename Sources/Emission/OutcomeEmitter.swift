// What calls can end in, where the document names several responses: an enumeration. Which response is which failure
// stands in the enumeration, because many operations fail alike and then share it.

import IR
import Tables

extension EmissionContext {
    /// The outcomes that say what an earlier one of their group says, each with that one. They are other names for it,
    /// since what copies, describes and wraps each type has to be compiled.
    func outcomeTwins(in group: ID<OperationGroup>) -> [ID<TypeDeclaration>: ID<TypeDeclaration>] {
        struct Content: Hashable {
            var members: String
            var failures: [ResponseCase]
        }
        var first: [Content: ID<TypeDeclaration>] = [:]
        var twins: [ID<TypeDeclaration>: ID<TypeDeclaration>] = [:]
        for id in nested[.group(group)] ?? [] where nested[.declaration(id)] == nil {
            guard case .outcome(let cases) = api.declarations[id].kind else { continue }
            var printer = Printer()
            DeclarationEmitter(id: id, context: self).emitMembers(cases, &printer)
            let failures = failing[id]?.responses.filter(\.isFailure) ?? []
            let content = Content(members: printer.text, failures: failures)
            if let twin = first[content] { twins[id] = twin } else { first[content] = id }
        }
        return twins
    }
}

extension DeclarationEmitter {
    func emit(_ cases: [OutcomeCase], _ printer: inout Printer) {
        let modifier = indirect(cases.compactMap(\.payload))
        printer.block("public \(modifier)enum \(name): \(spellerOutside.swift("Sendable")) {") { printer in
            emitMembers(cases, &printer)
            if let operation = context.failing[id] { emitResponses(operation, &printer) }
            emitNested(&printer)
        }
    }

    func emitMembers(_ cases: [OutcomeCase], _ printer: inout Printer) {
        for (item, member) in zip(cases, members) {
            printer.comment(
                item.documentation.text,
                orElse: "`\(CommentText.line(item.symbol.text))`"
            )
            let payload = item.payload.map { "(\(speller.spell($0)))" } ?? ""
            printer.line("case \(member)\(payload)")
        }
    }

    /// Which response is which failure.
    private func emitResponses(_ operation: Operation, _ printer: inout Printer) {
        guard case .group(let group) = context.api.declarations[id].scope else { return }
        let emitter = OperationEmitter(group: group, context: context)
        let items = operation.responses.filter(\.isFailure).map { response in
            emitter.spell(response, operation, case: response.caseIndex.map { "Self.\(members[$0])" })
        }
        let (sendable, type) = (speller.swift("Sendable"), speller.runtime("ResponseCase"))
        printer.line()
        printer.documentationLine("Which response is which failure.")
        printer.block("static func responses<Success: \(sendable)>() -> [\(type)<Success, Self>] {") { printer in
            printer.list("[", items, "]", trailingComma: true)
        }
    }
}
