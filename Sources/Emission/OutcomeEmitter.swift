// What calls can end in, where the document names several responses: an enumeration. Which response is which failure
// stands in the enumeration, because many operations fail alike and then share it.

import IR
import Tables

extension DeclarationEmitter {
    func emit(_ cases: [OutcomeCase], _ printer: inout Printer) {
        let modifier = indirect(cases.compactMap(\.payload))
        printer.block("public \(modifier)enum \(name): \(spellerOutside.swift("Sendable")) {") { printer in
            for (item, member) in zip(cases, members) {
                printer.comment(
                    item.documentation.text,
                    orElse: "`\(CommentText.line(item.symbol.text))`"
                )
                let payload = item.payload.map { "(\(speller.spell($0)))" } ?? ""
                printer.line("case \(member)\(payload)")
            }
            if let operation = context.failing[id] { emitResponses(operation, &printer) }
            emitNested(&printer)
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
