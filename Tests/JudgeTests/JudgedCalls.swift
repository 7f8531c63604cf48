// Spells the program that the judge runs: beside each generated client a type that calls every operation of it, with
// the arguments of whatever case it is given.

import IR
import Tables

@testable import Emission

/// Spells the calls of one API.
struct JudgedCalls {
    let api: API
    let names: NameTable
    private let speller: Speller

    init(_ api: API, _ names: NameTable) {
        self.api = api
        self.names = names
        speller = .outside(EmissionContext(api: api, names: names))
    }

    var typeName: String { "\(names.namespace)_Judged" }

    /// The file of the type.
    var file: GeneratedFile {
        var printer = Printer()
        fileHead(&printer)
        printer.block("struct \(typeName): JudgedAPI {") { printer in
            printer.line("let client: \(names.namespace).Client")
            printer.line("init(serverURL: Foundation.URL) { client = .init(serverURL: serverURL) }")
            printer.block("func call(_ item: JudgedCase) async throws -> JudgedResult {") { printer in
                printer.line("switch item.operation {")
                for (number, entry) in operations.enumerated() {
                    printer.line("case \(quoted(key(of: entry.operation))): return try await call\(number)(item)")
                }
                printer.line("default: throw JudgedMistake(\"no such operation\")")
                printer.line("}")
            }
            for (number, entry) in operations.enumerated() {
                printer.block("func call\(number)(_ item: JudgedCase) async throws -> JudgedResult {") { printer in
                    emit(entry, &printer)
                }
            }
            emitHeaders(&printer)
        }
        return GeneratedFile(path: "\(typeName).swift", text: printer.text)
    }

    private typealias Entry = (operation: Operation, group: Int, index: Int)

    private var operations: [Entry] {
        api.groups.indices.enumerated().flatMap { group, id in
            api.groups[id].operations.enumerated().map { ($1, group, $0) }
        }
    }

    /// Method and path as the document has them, with the query that never changes.
    private func key(of operation: Operation) -> String {
        let fixed = operation.parameters.compactMap { parameter in
            parameter.fixedValue.map { "\(parameter.name)=\($0)" }
        }
        return "\(operation.method) \(operation.path)" + (fixed.isEmpty ? "" : "?" + fixed.joined(separator: "&"))
    }

    private func emit(_ entry: Entry, _ printer: inout Printer) {
        let (operation, group, index) = entry
        let labels = names.parameters[group][index].map { argumentLabel($0) }
        let free = zip(operation.parameters, labels).filter { $0.0.fixedValue == nil }
        func argument(_ parameter: Parameter, _ label: String) -> String {
            let key = quoted("\(parameter.location.rawValue) \(parameter.name)")
            return "\(label): try item.\(parameter.isRequired ? "required" : "optional")(\(key))"
        }
        var required = free.filter(\.0.isRequired).map(argument)
        var optional = free.filter { !$0.0.isRequired }.map(argument)
        if let body = operation.body {
            emit(body, &printer)
            if body.isRequired { required.append("body: body") } else { optional.append("body: body") }
        }
        let property = names.groupProperties[group]
        let receiver = property.isEmpty ? "client" : "client.\(property)"
        let function = names.functions[group][index]
        printer.list("let call = \(receiver).\(function)(", required + optional, ")")
        if case .stream = operation.continuation {
            printer.line("if item.isStream {")
            printer.line("return await item.stream(call, headers, failure: {")
            show(operation.failure, &printer)
            printer.line("})")
            printer.line("}")
        }
        printer.line("return await item.send(call, headers, success: {")
        show(operation.success, &printer)
        printer.line("}, failure: {")
        show(operation.failure, &printer)
        printer.line("})")
    }

    // MARK: Bodies

    private func emit(_ body: RequestBody, _ printer: inout Printer) {
        let isOptional = !body.isRequired
        switch body.content {
        case .one(let content):
            printer.line("guard item.isBody(\(quoted(content.contentType))) else { return .notOffered(item) }")
            let plain = isOptional ? content.type.withoutNull.orNull : content.type
            let stream = speller.spell(content) + (isOptional ? "?" : "")
            let type = content.kind == .stream ? stream : speller.spell(plain)
            let value = value(of: content)
            printer.line("let body: \(type) = \(isOptional ? "!item.hasBody ? nil : " : "")\(value)")
        case .choice(let id):
            guard case .bodyChoice(let choices) = api.declarations[id].kind else { return }
            printer.line("let body: \(speller.name(id))\(isOptional ? "?" : "")")
            printer.line("switch item.content {")
            for (choice, name) in zip(choices, names.members(id)) {
                let value = value(of: choice.content)
                printer.line("case \(quoted(choice.content.contentType)): body = .\(name)(\(value))")
            }
            if isOptional { printer.line("case \"\": body = nil") }
            printer.line("default: return .notOffered(item)")
            printer.line("}")
        }
    }

    private func value(of content: BodyContent) -> String {
        switch content.kind {
        case .json, .xml, .form, .text: return "try item.body()"
        case .bytes: return "try item.bytes()"
        case .stream: return "\(speller.spell(content))(try item.body() as [\(speller.spell(content.type))])"
        case .multipart:
            guard case .declared(let id) = content.type, case .form(let form) = api.declarations[id].kind else {
                return "try item.body()"
            }
            var members = names.members(id)[...]
            let arguments = form.parts.flatMap { part -> [String] in
                let key = quoted(part.property.key)
                let value = "\(argumentLabel(members.removeFirst())): try item.\(reader(of: part.property))(\(key))"
                return [value]
                    + part.fields.map { field in
                        let label = argumentLabel(members.removeFirst())
                        return "\(label): try item.\(reader(of: field))(\(key), \(quoted(field.property.key)))"
                    }
            }
            return "\(speller.name(id))(\(arguments.joined(separator: ", ")))"
        }
    }

    private func reader(of field: PartField) -> String {
        if field.kind == .contentType { return "partType" }
        return field.property.presence == .required ? "partHeader" : "optionalPartHeader"
    }

    private func reader(of part: Property) -> String {
        let words =
            switch part.type {
            case .builtin(.filePart): "file"
            case .array(.builtin(.filePart)): "files"
            default: "part"
            }
        return part.presence == .required ? words : "optional" + words.prefix(1).uppercased() + words.dropFirst()
    }

    // MARK: Answers

    /// The body of a closure that gives the JSON of what was read.
    private func show(_ outcome: Outcome, _ printer: inout Printer) {
        switch outcome {
        case .none: printer.line("_ in nil")
        case .one: printer.line("JSONValue(encoding: $0)")
        case .several(let id):
            guard case .outcome(let cases) = api.declarations[id].kind else { return }
            printer.line("switch $0 {")
            for (item, member) in zip(cases, names.members(id)) {
                if item.payload == nil {
                    printer.line("case .\(member): return nil")
                } else {
                    printer.line("case .\(member)(let value): return JSONValue(encoding: value)")
                }
            }
            printer.line("}")
        }
    }

    private func emitHeaders(_ printer: inout Printer) {
        printer.block("func headers(_ head: ResponseHead) -> [String: JSONValue] {") { printer in
            printer.line("\(api.headers.isEmpty ? "let" : "var") fields: [String: JSONValue] = [:]")
            for (header, name) in zip(api.headers, names.headers) {
                let key = "\(names.namespace).\(names.headerType).\(name)"
                printer.line("fields[\(quoted(header.name))] = head[\(key)].map { JSONValue(encoding: $0) }")
            }
            printer.line("return fields")
        }
    }
}
