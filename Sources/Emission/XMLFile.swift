// The file that says how bodies are written as XML: one text, which costs the compiler next to nothing. It is JSON, as
// `XMLShapes` of the runtime describes it.

import IR
import Tables

/// The text of the file; nil for an API without XML.
func xmlFile(_ context: EmissionContext) -> String? {
    let api = context.api
    var bodies: [(key: String, part: XMLPart)] = []
    for group in api.groups.indices {
        for operation in api.groups[group].operations {
            var sharesFailures = false
            if case .several(let id) = operation.failure { sharesFailures = context.twins[id] != nil }
            for content in requestContents(operation, context) {
                if case .xml(let part) = content.kind { bodies.append((xmlKey(operation, content, context), part)) }
            }
            for response in operation.responses {
                if case .xml(_, let part) = response.content, !(response.isFailure && sharesFailures) {
                    bodies.append((xmlKey(operation, response, context), part))
                }
            }
        }
    }
    guard !bodies.isEmpty else { return nil }
    let speller = Speller(context)
    let emitter = XMLEmitter(context: context, speller: speller)
    var printer = Printer()
    fileHead(&printer)
    printer.block("extension \(context.names.namespace) {") { printer in
        printer.documentationLine("How bodies are written as XML.")
        printer.block("static let xml = \(speller.runtime("XMLShapes"))(", close: ")") { printer in
            printer.line("#\"\"\"")
            var facts: [(String, Fact)] = []
            let objects = emitter.objects
            if !objects.isEmpty { facts.append(("objects", .object(objects))) }
            facts.append(("bodies", .object(bodies.map { ($0.key, emitter.fact($0.part, key: nil)) })))
            printer.block("{") { printer in emit(facts, &printer, depth: 0) }
            printer.line("\"\"\"#")
        }
    }
    return printer.text
}

/// What the shapes of an operation's bodies are called after: its ID; its method and path, too, where others have it.
private func xmlKey(_ operation: Operation, _ context: EmissionContext) -> String {
    guard context.repeatedIDs.contains(operation.operationID) else { return operation.operationID }
    let fixed = operation.parameters.compactMap { parameter in parameter.fixedValue.map { "\(parameter.name)=\($0)" } }
    return ([operation.operationID, operation.method, operation.path] + fixed).joined(separator: " ")
}

private func xmlKey(_ operation: Operation, _ response: ResponseCase, _ context: EmissionContext) -> String {
    let status =
        switch response.status {
        case .exactly(let code): "\(code)"
        case .range(let digit): "\(digit)XX"
        case .any: "default"
        }
    return "\(xmlKey(operation, context)) \(status)\(response.contentType.map { " \($0)" } ?? "")"
}

private func xmlKey(_ operation: Operation, _ content: BodyContent, _ context: EmissionContext) -> String {
    let isOnly = requestContents(operation, context).count == 1
    return "\(xmlKey(operation, context)) body\(isOnly ? "" : " \(content.contentType)")"
}

/// All that the body of a request may be sent as.
private func requestContents(_ operation: Operation, _ context: EmissionContext) -> [BodyContent] {
    switch operation.body?.content {
    case .one(let content)?: return [content]
    case .choice(let id)?:
        guard case .bodyChoice(let choices) = context.api.declarations[id].kind else { return [] }
        return choices.map(\.content)
    case nil: return []
    }
}

extension OperationEmitter {
    func xmlShape(_ operation: Operation, _ response: ResponseCase) -> String {
        "\(context.names.namespace).xml[\(quoted(xmlKey(operation, response, context)))]"
    }

    func xmlShape(_ operation: Operation, _ content: BodyContent) -> String {
        "\(context.names.namespace).xml[\(quoted(xmlKey(operation, content, context)))]"
    }
}

/// What is said of something: JSON, which has no lists here.
private indirect enum Fact {
    case text(String)
    case truth
    case object([(String, Fact)])

    var spelled: String {
        switch self {
        case .text(let text): json(text)
        case .truth: "true"
        case .object(let members): "{\(members.map { "\(json($0.0)): \($0.1.spelled)" }.joined(separator: ", "))}"
        }
    }
}

/// Emits members: what has a name of the document in a line of its own, the rest where it fits.
private func emit(_ members: [(String, Fact)], _ printer: inout Printer, depth: Int) {
    for (index, (name, fact)) in members.enumerated() {
        let comma = index + 1 < members.count ? "," : ""
        let line = "\(json(name)): \(fact.spelled)\(comma)".unicodeScalars.map(escapedInRawText).joined()
        let isList = depth == 0 || depth == 1 && fact.isShape || name == "members"
        if case .object(let inner) = fact, isList || !printer.fits(line) {
            let open = "\(json(name)): {".unicodeScalars.map(escapedInRawText).joined()
            printer.block(open, close: "}\(comma)") { emit(inner, &$0, depth: depth + 1) }
        } else {
            printer.line(line)
        }
    }
}

extension Fact {
    /// Whether this is how an object is written.
    fileprivate var isShape: Bool {
        guard case .object(let members) = self else { return false }
        return members.contains { $0.0 == "members" }
    }
}

/// Spells shapes.
private struct XMLEmitter {
    let context: EmissionContext
    let speller: Speller

    /// The shapes of objects, in the order of their declarations.
    var objects: [(String, Fact)] {
        let used = context.api.xmlObjects.compactMap { object in object.declaration.map { ($0, object) } }
        return used.sorted { $0.0 < $1.0 }.map { declaration, object in
            var facts = [("members", Fact.object(object.members.map { ($0.key, fact($0.part, key: $0.key)) }))]
            if let additional = object.additional { facts.append(("additional", fact(additional, key: nil))) }
            return (speller.name(declaration), .object(facts))
        }
    }

    /// - Parameter key: the name that goes without saying
    func fact(_ part: XMLPart, key: String?) -> Fact {
        var facts: [(String, Fact)] = []
        if part.kind != .element { facts.append(("as", .text(part.kind.rawValue))) }
        if let name = part.name, name != key { facts.append(("name", .text(name))) }
        if let namespace = part.namespace { facts.append(("namespace", .text(namespace))) }
        if let prefix = part.prefix { facts.append(("prefix", .text(prefix))) }
        if part.isRequired { facts.append(("required", .truth)) }
        switch part.content {
        case .scalar(let kinds): facts.append(("is", .text(kinds.map(\.rawValue).joined(separator: "|"))))
        case .object(let place):
            if let declaration = context.api.xmlObjects[place].declaration {
                facts.append(("object", .text(speller.name(declaration))))
            }
        case .list(let item): facts.append(("list", fact(item, key: nil)))
        case .map(let value): facts.append(("map", fact(value, key: nil)))
        case .any: break
        }
        return .object(facts)
    }
}
