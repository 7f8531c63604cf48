// What may follow a call, in the function that makes it: how pages follow each other, and which operations tell of a
// job.

import IR
import Tables

extension OperationEmitter {
    /// What the function of an operation returns.
    func resultType(_ operation: Operation) -> String {
        let types = [success(operation), failure(operation)]
        switch operation.continuation {
        case nil: return spellCall("Call", types)
        case .pages(let pagination): return spellCall("PagedCall", types + [speller.spell(pagination.item)])
        case .job(let job):
            let result = job.result?.success ?? job.status.success
            return spellCall("JobCall", types + [speller.spell(job.status.success), speller.spell(result)])
        case .stream(let stream): return spellCall("StreamCall", types + [speller.spell(stream.element)])
        }
    }

    private func spellCall(_ name: String, _ types: [String]) -> String {
        "\(speller.runtime(name))<\(types.joined(separator: ", "))>"
    }

    func typeName(of continuation: Continuation) -> String {
        switch continuation {
        case .pages: speller.runtime("PagedCall")
        case .job: speller.runtime("JobCall")
        case .stream: speller.runtime("StreamCall")
        }
    }

    /// What follows the plain call among the arguments.
    func emitArguments(of continuation: Continuation, _ printer: inout Printer) {
        switch continuation {
        case .pages(let pagination):
            printer.line("\(spell(pagination)),")
            let isOptional = pagination.items.isOptional
            printer.line("items: { \(spell(pagination.items, of: "$0"))\(isOptional ? " ?? []" : "") }")
        case .job(let job):
            let states = ["at: \(quoted(job.state))", "done: \(spell(job.done))"]
            let failed = job.failed.isEmpty ? [] : ["failed: \(spell(job.failed))"]
            printer.list(".init(", states + failed, "),")
            let polling = [
                job.firstPause.map { "firstPause: .seconds(\($0))" },
                job.longestPause.map { "longestPause: .seconds(\($0))" },
                job.timeout.map { "timeout: .seconds(\($0))" },
            ].compactMap { $0 }
            if !polling.isEmpty { printer.list(".init(", polling, "),") }
            emit(job.status, "status", end: job.result == nil ? "" : ",", &printer)
            if let result = job.result { emit(result, "result", end: "", &printer) }
        case .stream(let stream):
            switch stream.format {
            case .eventPayloads(let names) where names.isEmpty: printer.line(".eventPayloads")
            case .eventPayloads(let names): emit(names, ".eventPayloads(including:", &printer)
            case .events(nil): printer.line(".events")
            case .events(let names?): emit(names, ".events(named:", &printer)
            case .lines(let contentType): printer.line(".lines(\(quoted(contentType)))")
            }
        }
    }

    /// A list of names as the only argument of a function.
    private func emit(_ names: [String], _ function: String, _ printer: inout Printer) {
        printer.list("\(function) [", names.map { quoted($0) }, "])")
    }

    // MARK: Pages

    private func spell(_ pagination: Pagination) -> String {
        let name: String
        var arguments: [String]
        switch pagination.style {
        case .cursor(let place, let slot): (name, arguments) = ("cursor", [quoted(place), "into: \(spell(slot))"])
        case .offset(let slot, let total):
            (name, arguments) = ("offset", ["into: \(spell(slot))"])
            if let total { arguments.append("total: \(quoted(total))") }
        case .page(let slot, let first, let total):
            (name, arguments) = ("page", ["into: \(spell(slot))"])
            if first != 1 { arguments.append("first: \(first)") }
            if let total { arguments.append("total: \(quoted(total))") }
        case .link: (name, arguments) = ("link", [])
        case .url(let place): (name, arguments) = ("url", [quoted(place)])
        }
        if let more = pagination.more { arguments.append("more: \(quoted(more))") }
        return ".\(name)(\(arguments.joined(separator: ", ")))"
    }

    private func spell(_ slot: Pagination.Slot) -> String {
        switch slot {
        case .query(let name): ".query(\(quoted(name)))"
        case .header(let name): ".header(\(quoted(name)))"
        case .body(let place): ".body(\(quoted(place)))"
        }
    }

    /// The way from a value to what it holds.
    private func spell(_ path: MemberPath, of value: String) -> String {
        var text = value
        for (index, step) in path.steps.enumerated() {
            text += ".\(context.names.members(step.declaration)[step.property])"
            if step.isOptional, index + 1 < path.steps.count { text += "?" }
        }
        return text
    }

    // MARK: Jobs

    private func emit(_ step: Job.Step, _ label: String, end: String, _ printer: inout Printer) {
        let operation = context.api.groups[step.group].operations[step.operation]
        let names = context.names.parameters[Int(step.group.rawValue)][step.operation]
        // With conditions there are two ways out, whose type the compiler does not find by itself.
        let hasConditions = hasConditions(step, operation)
        let submission = hasConditions ? "submission" : "$0"
        var conditions: [String] = []
        func value(_ path: MemberPath, isRequired: Bool) -> String {
            guard path.isOptional, isRequired else { return spell(path, of: submission) }
            conditions.append("let value\(conditions.count + 1) = \(spell(path, of: submission))")
            return "value\(conditions.count)"
        }
        var body: [String] = []
        if let id = step.body {
            let properties = bodyProperties(id)
            let members = step.members.sorted { $0.key < $1.key }.map { index, path in
                argument(
                    context.names.members(id)[index],
                    value(path, isRequired: properties[index].needsValue)
                )
            }
            body = ["body: \(speller.name(id))(\(members.joined(separator: ", ")))"]
        }
        let given = step.parameters.sorted { $0.key < $1.key }
        func arguments(_ isRequired: Bool) -> [String] {
            given.filter { operation.parameters[$0.key].isRequired == isRequired }.map { index, path in
                argument(names[index], value(path, isRequired: isRequired))
            }
        }
        let arguments =
            operation.body?.isRequired == true
            ? arguments(true) + body + arguments(false) : arguments(true) + arguments(false) + body
        let type = context.names.groupTypes[Int(step.group.rawValue)]
        let receiver = step.group == group ? "self" : "\(context.names.namespace).Client.\(type)(core: core)"
        let function = context.names.functions[Int(step.group.rawValue)][step.operation]
        let call = "\(receiver).\(function)(\(arguments.joined(separator: ", ")))"
        let whole = "\(label): { \(call) }\(end)"
        if conditions.isEmpty, printer.fits(whole) {
            printer.line(whole)
            return
        }
        let signature = hasConditions ? " submission -> \(resultType(operation))? in" : ""
        printer.block("\(label): {\(signature)", close: "}\(end)") { printer in
            if !conditions.isEmpty {
                printer.line("guard \(conditions.joined(separator: ", ")) else { return nil }")
            }
            printer.list(
                (conditions.isEmpty ? "" : "return ") + "\(receiver).\(function)(",
                arguments,
                ")"
            )
        }
    }

    /// Whether a value that must be given may be missing in the submission.
    private func hasConditions(_ step: Job.Step, _ operation: Operation) -> Bool {
        if step.parameters.contains(where: { $1.isOptional && operation.parameters[$0].isRequired }) { return true }
        guard let id = step.body else { return false }
        let properties = bodyProperties(id)
        return step.members.contains { $1.isOptional && properties[$0].needsValue }
    }

    /// What a body that is a structure or a form is made of.
    private func bodyProperties(_ id: ID<TypeDeclaration>) -> [Property] {
        switch context.api.declarations[id].kind {
        case .structure(let structure): structure.properties
        case .form(let form): form.properties
        default: []
        }
    }

    private func argument(_ name: String, _ value: String) -> String { "\(argumentLabel(name)): \(value)" }

    private func spell(_ states: [Literal]) -> String {
        "[\(states.map { spellJSON($0) }.joined(separator: ", "))]"
    }

    /// A scalar as the runtime compares it with one of a body.
    func spellJSON(_ literal: Literal) -> String {
        switch literal {
        case .string(let text): quoted(text)
        case .boolean(let value): "\(value)"
        case .integer(let digits), .number(let digits): digits
        case .null, .enumerationCase, .emptyArray, .emptyDictionary: ".null"
        }
    }
}

extension Property {
    /// Whether nil is no value of it.
    fileprivate var needsValue: Bool { presence == .required && !type.isNullable }
}
