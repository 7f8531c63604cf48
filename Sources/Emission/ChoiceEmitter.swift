// Everything that is one of several: enumerations, unions, bodies of several media types.

import IR
import Tables

extension DeclarationEmitter {
    // MARK: Enumerations

    func emit(_ enumeration: Enumeration, _ printer: inout Printer) {
        let (kind, raw): (String, Builtin) =
            switch enumeration.rawType {
            case .string: ("StringEnumeration", .string)
            case .integer: ("IntegerEnumeration", .int)
            case .number: ("NumberEnumeration", .double)
            }
        printer.block("public struct \(name): \(spellerOutside.runtime(kind)) {") { printer in
            printer.documentationLine("The value as it goes over the wire.")
            printer.line("public var rawValue: \(speller.name(raw))")
            printer.line()
            printer.documentationLine("Makes a value, documented or not.")
            printer.block("public init(rawValue: \(speller.name(raw))) {") { $0.line("self.rawValue = rawValue") }
            for (item, member) in zip(enumeration.cases, members) {
                printer.line()
                let value = spell(item.value)
                printer.comment(item.documentation.text, orElse: "`\(CommentText.line(text(of: item.value)))`")
                let whole = "public static var \(member): Self { Self(rawValue: \(value)) }"
                if printer.fits(whole) {
                    printer.line(whole)
                } else {
                    printer.block("public static var \(member): Self {") {
                        $0.list("Self(", ["rawValue: \(value)"], ")")
                    }
                }
            }
            printer.line()
            printer.documentationLine("The values that the document names.")
            let values = members.map { ".\(argumentLabel($0))" }
            let whole = "public static var documented: [Self] { [\(values.joined(separator: ", "))] }"
            if printer.fits(whole) {
                printer.line(whole)
            } else {
                printer.block("public static var documented: [Self] {") { printer in
                    printer.list("[", values, "]", trailingComma: true)
                }
            }
            emitNested(&printer)
        }
    }

    private func text(of literal: Literal) -> String {
        guard case .string(let text) = literal else { return spell(literal) }
        return CommentText.line(text).isEmpty ? quoted(text) : text
    }

    // MARK: Unions

    func emit(_ union: Union, _ printer: inout Printer) {
        let modifier = union.isIndirect ? "indirect " : ""
        printer.block("public \(modifier)enum \(name): \(spellerOutside.runtime("UnionCodable")) {") { printer in
            for (item, member) in zip(union.cases, members) {
                printer.comment(
                    item.documentation.text,
                    orElse: "`\(CommentText.line(item.symbol.text))`"
                )
                printer.line("case \(member)(\(speller.spell(item.type)))")
            }
            let json = speller.name(.json)
            if case .tag(let key, _, nil) = union.selection {
                printer.documentationLine(
                    "A case the document does not name: the value of `\(CommentText.line(key))`, and the whole object."
                )
                printer.line("case undocumented(\(speller.name(.string)), \(json))")
            } else {
                printer.documentationLine("A value that fits no case of the document.")
                printer.line("case undocumented(\(json))")
            }
            printer.line()
            printer.documentationLine("Finds the case of a JSON value and reads it.")
            printer.block("public static func read(from value: inout \(speller.runtime("ValueReader"))) -> Self {") {
                printer in
                emitSelection(union, &printer)
            }
            printer.line()
            printer.documentationLine("Writes the case's value.")
            printer.block("public func write(into value: inout \(speller.runtime("ValueWriter"))) {") { printer in
                printer.line("switch self {")
                for (ordinal, (item, member)) in zip(union.cases, members).enumerated() {
                    let form = item.writesFractions ? ", as: .fraction" : speller.formArgument(of: item.type)
                    printer.line("case .\(member)(let member): value.write(case: \(ordinal), member\(form))")
                }
                if case .tag(_, _, nil) = union.selection {
                    printer.line("case .undocumented(let tag, let json): value.write(undocumented: json, tag: tag)")
                } else {
                    printer.line("case .undocumented(let json): value.write(undocumented: json)")
                }
                printer.line("}")
            }
            emitNested(&printer)
        }
    }

    private func emitSelection(_ union: Union, _ printer: inout Printer) {
        switch union.selection {
        case .tag(let key, let values, let fallback):
            printer.line("switch value.tag(\(quoted(key))) {")
            for index in union.cases.indices {
                let tags = values.filter { $0.caseIndex == index }.map { quoted($0.value) }
                if tags.isEmpty { continue }
                let whole = "case \(tags.joined(separator: ", ")): .\(members[index])(value.read())"
                if printer.fits(whole) {
                    printer.line(whole)
                } else {
                    printer.filled("case ", tags, ":")
                    printer.indented { $0.line(".\(members[index])(value.read())") }
                }
            }
            if let fallback {
                printer.line("default: .\(members[fallback])(value.read())")
            } else {
                printer.line("case let tag: .undocumented(tag, value.undocumented())")
            }
            printer.line("}")
        case .tests(let tests):
            for test in tests { emit(test, union, &printer) }
            printer.line("return .undocumented(value.undocumented())")
        }
    }

    private func emit(_ test: Union.Test, _ union: Union, _ printer: inout Printer) {
        var conditions = test.conditions.map(spell)
        switch test.verdict {
        case .certain(let index):
            emitReturn(".\(members[index])(value.read())", if: conditions, &printer)
        case .closest(let indices) where indices.count == 1:
            let type = speller.spell(union.cases[indices[0]].type)
            conditions.append("let member: \(type) = value.attempt()")
            emitReturn(".\(members[indices[0]])(member)", if: conditions, &printer)
        case .closest(let indices):
            let candidates = indices.map { "\(speller.runtime("UnionCandidate"))(Self.\(members[$0]))" }
            if conditions.isEmpty {
                emitClosest(candidates, &printer)
            } else {
                printer.block("if \(conditions.joined(separator: ", ")) {") { emitClosest(candidates, &$0) }
            }
        }
    }

    private func emitClosest(_ candidates: [String], _ printer: inout Printer) {
        let whole = "let candidates = [\(candidates.joined(separator: ", "))]"
        if printer.fits(whole) {
            printer.line(whole)
        } else {
            printer.list("let candidates = [", candidates, "]", trailingComma: true)
        }
        printer.line("if let member = value.closest(candidates) { return member }")
    }

    private func spell(_ condition: Union.Condition) -> String {
        switch condition {
        case .kinds(let kinds): kinds.map { "value.kind == .\($0.rawValue)" }.joined(separator: " || ")
        case .hasMember(let key): "value.hasMember(\(quoted(key)))"
        case .lacksMember(let key): "!value.hasMember(\(quoted(key)))"
        case .memberEquals(let key, let literal): "value.member(\(quoted(key)), equals: \(spell(literal)))"
        case .stringIn(let texts): "value.isString(oneOf: [\(texts.map { quoted($0) }.joined(separator: ", "))])"
        }
    }

    private func emitReturn(_ value: String, if conditions: [String], _ printer: inout Printer) {
        let head = "if \(conditions.joined(separator: ", "))"
        let line = "\(head) { return \(value) }"
        if printer.fits(line) {
            printer.line(line)
        } else {
            let isShort = printer.fits("\(head) {")
            if !isShort {
                // A line for each condition, as they do not fit on one.
                for (index, condition) in conditions.enumerated() {
                    let line = condition + (index + 1 < conditions.count ? "," : "")
                    if index == 0 { printer.line("if \(line)") } else { printer.indented { $0.line(line) } }
                }
            }
            printer.block(isShort ? "\(head) {" : "{") { $0.line("return \(value)") }
        }
    }

    // MARK: Bodies

    /// Structures are kept behind references: there is one such value a call, and the compiler pays for every field
    /// that a case holds in place.
    func indirect(_ payloads: [TypeReference]) -> String {
        let holdsStructure = payloads.contains { type in
            if case .declared = type.withoutNull { true } else { false }
        }
        return holdsStructure ? "indirect " : ""
    }

    func emit(_ choices: [BodyChoice], _ printer: inout Printer) {
        let modifier = indirect(choices.map(\.content.type))
        printer.block("public \(modifier)enum \(name): \(spellerOutside.swift("Sendable")) {") { printer in
            for (choice, member) in zip(choices, members) {
                printer.documentationLine("`\(CommentText.line(choice.content.contentType))`")
                printer.line("case \(member)(\(speller.spell(choice.content)))")
            }
            emitNested(&printer)
        }
    }
}

extension Speller {
    /// A name of the standard library.
    func swift(_ name: String) -> String { qualified(name, "Swift") }
}
