// The file of a group of operations: its functions, and the types that only they use.

import IR
import Tables

/// The text of a group's file.
func operationsFile(_ id: ID<OperationGroup>, _ context: EmissionContext) -> String {
    var printer = Printer()
    fileHead(&printer)
    let group = context.api.groups[id]
    let emitter = OperationEmitter(group: id, context: context)
    printer.block("extension \(context.names.namespace).Client {") { printer in
        let name = context.names.groupTypes[Int(id.rawValue)]
        if name.isEmpty {
            emitter.emitAll(&printer)
        } else {
            printer.comment(
                group.documentation.text,
                orElse: "The operations of `\(CommentText.line(group.symbol?.text ?? ""))`."
            )
            printer.block("public struct \(name): \(Speller.client(context).swift("Sendable")) {") { printer in
                printer.line("let core: \(emitter.speller.runtime("ClientCore"))")
                for child in context.groupsInside[id] ?? [] {
                    printer.line()
                    emitProperty(for: child, context, &printer)
                }
                if !group.operations.isEmpty { printer.line() }
                emitter.emitAll(&printer)
            }
        }
    }
    return printer.text
}

/// Spells the functions of a group.
struct OperationEmitter {
    let group: ID<OperationGroup>
    let context: EmissionContext
    let speller: Speller

    init(group: ID<OperationGroup>, context: EmissionContext) {
        self.group = group
        self.context = context
        speller = Speller(inside: group, context)
    }

    func emitAll(_ printer: inout Printer) {
        let operations = context.api.groups[group].operations
        for (index, operation) in operations.enumerated() {
            if index > 0 { printer.line() }
            emit(operation, index, &printer)
        }
        for id in context.nested[.group(group)] ?? [] {
            printer.line()
            emitDeclaration(id, context, &printer)
        }
    }

    private func emit(_ operation: Operation, _ index: Int, _ printer: inout Printer) {
        let names = context.names.parameters[Int(group.rawValue)][index]
        let function = context.names.functions[Int(group.rawValue)][index]
        emitComment(operation, names, &printer)
        if operation.documentation.isDeprecated { printer.line("@available(*, deprecated)") }
        let result = resultType(operation)
        printer.list("public func \(function)(", parameters(operation, names), ") -> \(result) {")
        printer.indented { printer in
            var statements = statements(operation, names)
            let head = "\(speller.runtime("OperationRequest"))("
            let arguments = [method(operation), quoted(operation.path), "id: \(quoted(operation.operationID))"]
            if let server = operation.serverURL {
                let hasDefault = context.api.serverURL.map(isAbsolute) ?? false
                let other = hasDefault ? "\(context.names.namespace).Client.defaultServerURL" : "nil"
                statements.insert("request.server(\(quoted(server)), insteadOf: \(other))", at: 0)
            }
            if let security = operation.security {
                statements.insert("request.security = \(spellRequirements(security, room: printer.room - 19))", at: 0)
            }
            let hasBody = operation.body != nil
            if statements.isEmpty && !hasBody && head.count + arguments.joined().count < 90 {
                emitCall(operation, "\(head)\(arguments.joined(separator: ", ")))", isExpression: true, &printer)
            } else {
                let isChanged = !statements.isEmpty || hasBody
                printer.list("\(isChanged ? "var" : "let") request = \(head)", arguments, ")")
                for statement in statements { printer.line(statement) }
                emitBody(operation, &printer)
                emitCall(operation, "request", isExpression: false, &printer)
            }
        }
        printer.line("}")
    }

    private func emitComment(_ operation: Operation, _ names: [String], _ printer: inout Printer) {
        let path = CommentText.line("\(operation.method) \(operation.path)")
        printer.comment(
            operation.documentation.text,
            orElse: "Calls `\(path)`.",
            notes: operation.documentation.text == nil ? [] : ["`\(path)`"]
        )
        var lines: [String] = []
        for (parameter, name) in zip(operation.parameters, names) where parameter.fixedValue == nil {
            let text = CommentText.line(parameter.documentation.text ?? "")
            var words = (parameter.documentation.isDeprecated ? ["Deprecated."] : []) + (text.isEmpty ? [] : [text])
            if parameter.isIdempotencyKey { words.append("Without one, a UUID, new for each call.") }
            if !words.isEmpty { lines.append("  - \(name): \(words.joined(separator: " "))") }
        }
        if let text = operation.body?.documentation.text, !text.isEmpty {
            lines.append("  - body: \(CommentText.line(text))")
        }
        if lines.isEmpty { return }
        printer.documentationLine("")
        printer.documentationLine("- Parameters:")
        for line in lines {
            for (index, part) in CommentText.lines(line, width: printer.room - 8).enumerated() {
                printer.documentationLine(index == 0 ? part : "  \(part)")
            }
        }
    }

    // MARK: Signature

    private func parameters(_ operation: Operation, _ names: [String]) -> [String] {
        let free = zip(operation.parameters, names).filter { $0.0.fixedValue == nil }
        let required = free.filter { $0.0.isRequired }.map { "\(label($0.1)): \(speller.spell($0.0.type))" }
        let optional = free.filter { !$0.0.isRequired }.map {
            "\(label($0.1)): \(speller.spell($0.0.type.orNull)) = nil"
        }
        guard let body = operation.body else { return required + optional }
        let type = bodyType(body)
        return body.isRequired
            ? required + ["body: \(type)"] + optional : required + optional + ["body: \(type)? = nil"]
    }

    private func bodyType(_ body: RequestBody) -> String {
        switch body.content {
        case .one(let content):
            if content.kind == .stream {
                speller.spell(content)
            } else {
                body.isRequired ? speller.spell(content.type) : speller.spell(content.type.withoutNull)
            }
        case .choice(let id): speller.name(id)
        }
    }

    func success(_ operation: Operation) -> String {
        switch operation.success {
        case .none: speller.name(.void)
        case .one(let type): speller.spell(type)
        case .several(let id): speller.name(id)
        }
    }

    func failure(_ operation: Operation) -> String {
        switch operation.failure {
        case .none: speller.name(.never)
        case .one(let type): speller.spell(type)
        case .several(let id): speller.name(id)
        }
    }

    // MARK: Body of the function

    private func method(_ operation: Operation) -> String {
        let known = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"]
        if known.contains(operation.method) { return ".\(operation.method.lowercased())" }
        return ".custom(\(quoted(operation.method)))"
    }

    private func statements(_ operation: Operation, _ names: [String]) -> [String] {
        zip(operation.parameters, names).map { parameter, name in
            let value = parameter.fixedValue.map { quoted($0) } ?? name
            var arguments = [quoted(parameter.name), parameter.isJSON ? "json: \(value)" : value]
            let wireForm = parameter.fixedValue == nil ? speller.formArgument(of: parameter.type) : ""
            if parameter.location == .querystring {
                guard let form = parameter.form else {
                    return "request.queryString(\(parameter.isJSON ? "json" : "text"): \(value)\(wireForm))"
                }
                return spell("request.queryString", value, form)
            }
            if !parameter.isJSON, !parameter.isIdempotencyKey {
                let standard = Parameter.Style.standard(parameter.location)
                let explodes = standard == .form
                if parameter.style != standard || parameter.explode != parameter.style.explodesByDefault {
                    arguments.append(".\(parameter.style.rawValue)")
                    if parameter.explode != explodes || parameter.style != standard {
                        arguments.append("explode: \(parameter.explode)")
                    }
                }
                if parameter.allowReserved, parameter.location == .query || parameter.location == .path {
                    arguments.append("allowReserved: true")
                }
                if parameter.allowEmptyValue, parameter.location == .query {
                    arguments.append("allowEmptyValue: true")
                }
            }
            let function = parameter.isIdempotencyKey ? "idempotencyKey" : parameter.location.rawValue
            return "request.\(function)(\(arguments.joined(separator: ", "))\(wireForm))"
        }
    }

    private func emitBody(_ operation: Operation, _ printer: inout Printer) {
        guard let body = operation.body else { return }
        switch body.content {
        case .one(let content):
            // A null that has to be sent is a value, not the absence of a body.
            let isValue = body.isRequired && content.kind == .json && content.type.isNullable
            printer.line(statement(content, isValue ? ".some(body)" : "body", operation))
        case .choice(let id):
            guard case .bodyChoice(let choices) = context.api.declarations[id].kind else { return }
            printer.line("switch body {")
            for (choice, name) in zip(choices, context.names.members(id)) {
                let pattern = "case .\(name)(let value)\(body.isRequired ? "" : "?"):"
                let statement = statement(choice.content, "value", operation)
                if statement.utf8.contains(UInt8(ascii: "\n")) {
                    printer.line(pattern)
                    printer.indented { $0.line(statement) }
                } else {
                    printer.line("\(pattern) \(statement)")
                }
            }
            if !body.isRequired { printer.line("case nil: break") }
            printer.line("}")
        }
    }

    private func statement(_ content: BodyContent, _ value: String, _ operation: Operation) -> String {
        let type = ", contentType: \(quoted(content.contentType))"
        switch content.kind {
        case .json:
            let isUsual = content.contentType == "application/json"
            return "request.body(json: \(value)\(isUsual ? "" : type)\(speller.formArgument(of: content.type)))"
        case .xml:
            let isUsual = content.contentType == "application/xml"
            return "request.body(xml: \(value), \(xmlShape(operation, content))\(isUsual ? "" : type))"
        case .form(let encodings):
            return spell("request.body", value, encodings)
        case .multipart:
            return "request.body(multipart: \(value)\(content.contentType == "multipart/form-data" ? "" : type))"
        case .stream: return "request.body(stream: \(value)\(type))"
        case .text: return "request.body(text: \(value)\(type))"
        case .bytes: return "request.body(bytes: \(value)\(type))"
        }
    }

    /// A statement that sends a form, with how its fields go out where something is said of that.
    private func spell(_ function: String, _ value: String, _ encodings: [FormFieldEncoding]) -> String {
        if encodings.isEmpty { return "\(function)(form: \(value))" }
        let items = encodings.map { encoding in
            switch encoding.kind {
            case .styled(let style, let explode, let allowReserved):
                let reserved = allowReserved ? ", allowReserved: true" : ""
                return "\(quoted(encoding.key)): .init(style: .\(style.rawValue), explode: \(explode)\(reserved))"
            case .json: return "\(quoted(encoding.key)): .init(contentType: \"application/json\")"
            }
        }
        let room = Printer.width - 12
        return layOut("\(function)(", ["form: \(value)", layOut("[", items, "]", room: room - 12)], ")", room: room)
    }

    // MARK: Responses

    private func emitCall(_ operation: Operation, _ request: String, isExpression: Bool, _ printer: inout Printer) {
        let start = isExpression ? "" : "return "
        guard let continuation = operation.continuation else {
            emitPlainCall(operation, request, start, end: "", &printer)
            return
        }
        printer.block("\(start)\(typeName(of: continuation))(", close: ")") { printer in
            emitPlainCall(operation, request, "", end: ",", &printer)
            emitArguments(of: continuation, &printer)
        }
    }

    func emitPlainCall(
        _ operation: Operation,
        _ request: String,
        _ start: String,
        end: String,
        _ printer: inout Printer
    ) {
        let start = "\(start)\(speller.runtime("Call"))("
        var cases = operation.responses
        var failures: [String] = []
        if case .several(let id) = operation.failure {
            cases.removeAll(where: \.isFailure)
            failures = ["failures: \(speller.name(id)).responses()"]
        }
        let spelled = cases.map { spell($0, operation) }
        let arguments = (["core", request, "[\(spelled.joined(separator: ", "))]"] + failures).joined(separator: ", ")
        let whole = "\(start)\(arguments))\(end)"
        if printer.fits(whole), !whole.utf8.contains(UInt8(ascii: "\n")) {
            printer.line(whole)
            return
        }
        printer.block(start, close: ")\(end)") { printer in
            printer.line("core,")
            printer.line("\(request),")
            printer.list("[", spelled, failures.isEmpty ? "]" : "],", trailingComma: true)
            for failures in failures { printer.line(failures) }
        }
    }

    private func spell(_ response: ResponseCase, _ operation: Operation) -> String {
        let outcome = response.isFailure ? operation.failure : operation.success
        guard case .several(let id) = outcome else { return spell(response, operation, case: nil) }
        let member = response.caseIndex.map { context.names.members(id)[$0] }
        return spell(response, operation, case: member.map { "\(speller.name(id)).\($0)" })
    }

    /// - Parameter member: how the case of the outcome is spelled, where there are several
    func spell(_ response: ResponseCase, _ operation: Operation, case member: String?) -> String {
        var arguments: [String]
        switch response.status {
        case .exactly(let code): arguments = ["\(code)"]
        case .range(let digit): arguments = [".range(\(digit))"]
        case .any: arguments = [".any"]
        }
        if case .xml = response.content { arguments.append(xmlShape(operation, response)) }
        if !response.refusal.isEmpty {
            let rules = response.refusal.map { spell($0) }.joined(separator: ", ")
            arguments.append("when: [\(rules)]")
        }
        if let member { arguments.append(member) }
        if let words = response.words { arguments.append(quoted(words)) }
        if let contentType = response.contentType { arguments.append("contentType: \(quoted(contentType))") }
        let function = response.refusal.isEmpty ? (response.isFailure ? "failure" : "success") : "refusal"
        let suffix =
            switch response.content {
            case .json: ""
            case .xml: "XML"
            case .text: "Text"
            case .bytes: "Bytes"
            case .empty: response.isFailure && member == nil ? "Status" : "Empty"
            }
        let whole = ".\(function)\(suffix)(\(arguments.joined(separator: ", ")))"
        // An item of the list of answers, which stands five steps deep, with its comma.
        if whole.count <= Printer.width - 21 { return whole }
        return ".\(function)\(suffix)(\n    \(arguments.joined(separator: ",\n    "))\n)"
    }

    private func spell(_ rule: RefusalRule) -> String {
        var arguments = ["member: \(quoted(rule.member))"]
        if !rule.notIn.isEmpty {
            let values = rule.notIn.map { spellJSON($0) }
            arguments.append("notIn: [\(values.joined(separator: ", "))]")
        }
        if let minimum = rule.atLeast { arguments.append("atLeast: \(minimum)") }
        return ".init(\(arguments.joined(separator: ", ")))"
    }
}
