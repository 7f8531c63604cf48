// A program that decodes recorded responses as the client does: each is the response to a call of its operation, over a
// transport in memory. It is compiled together with the client, in one module, and is no part of what users get.

import IR
import Tables

/// An operation whose recorded responses are decoded.
package struct RecordedOperation: Hashable, Sendable {
    package var group: ID<OperationGroup>
    /// The index of the operation in its group.
    package var index: Int

    package init(group: ID<OperationGroup>, index: Int) {
        self.group = group
        self.index = index
    }
}

/// Spells the program for some operations of an API.
///
/// Its arguments are a file with one response a line and the number of the first one to read. A line is
/// `{"operation":0,"stream":false,"status":200,"fields":[["Content-Type","text/plain"]],"body":"<Base64>"}`. For each
/// response it prints a line: `{"read":true}`, or a reason such as `{"path":".id","expected":…,"found":…}`.
package func emitRecordingDriver(
    _ api: API,
    names: NameTable,
    operations: [RecordedOperation]
) -> GeneratedFile {
    let context = EmissionContext(api: api, names: names)
    var printer = Printer()
    fileHead(&printer)
    printer.line("@main")
    printer.block("struct Recording_Driver {") { printer in
        printer.line(driverFunctions)
        printer.line()
        printer.block("static func read(_ response: Response_Record) async -> Swift.String {") { printer in
            printer.block("let client = \(names.namespace).Client(", close: ")") { printer in
                printer.line("serverURL: Foundation.URL(staticString: \"https://example.invalid\"),")
                printer.line("transport: response.transport,")
                printer.line("options: ClientRuntime.CallOptions(retry: .never)")
            }
            printer.line("switch response.operation {")
            for (number, operation) in operations.enumerated() {
                let type = names.groupTypes[Int(operation.group.rawValue)]
                let receiver = type.isEmpty ? "client" : "\(names.namespace).Client.\(type)(core: client.core)"
                printer.line("case \(number): return await \(receiver).recorded_\(number)(response)")
            }
            printer.line("default: return \"{}\"")
            printer.line("}")
        }
    }
    printer.line()
    printer.line(recordType)
    for (number, operation) in operations.enumerated() {
        printer.line()
        emitFunction(number, operation, context, &printer)
    }
    return GeneratedFile(path: "Recording_Driver.swift", text: printer.text)
}

/// Emits the function that decodes the responses of one operation.
private func emitFunction(
    _ number: Int,
    _ recorded: RecordedOperation,
    _ context: EmissionContext,
    _ printer: inout Printer
) {
    let emitter = OperationEmitter(group: recorded.group, context: context)
    let operation = context.api.groups[recorded.group].operations[recorded.index]
    let type = context.names.groupTypes[Int(recorded.group.rawValue)]
    let owner = "\(context.names.namespace).Client" + (type.isEmpty ? "" : ".\(type)")
    let arguments = "\(emitter.success(operation)), \(emitter.failure(operation))"
    printer.block("extension \(owner) {") { printer in
        printer.block("func call_\(number)() -> ClientRuntime.Call<\(arguments)> {") { printer in
            let id = quoted(operation.operationID)
            printer.line("var request = ClientRuntime.OperationRequest(.get, \"/\", id: \(id))")
            printer.line("request.security = []")
            emitter.emitPlainCall(operation, "request", "return ", end: "", &printer)
        }
        let head = "func recorded_\(number)(_ response: Response_Record) async -> Swift.String {"
        printer.block(head) { printer in
            if case .stream(let stream) = operation.continuation {
                let format =
                    switch stream.format {
                    case .eventPayloads: ".eventPayloads"
                    case .events: ".events"
                    case .lines(let contentType): ".lines(\(quoted(contentType)))"
                    }
                let types = "\(arguments), \(emitter.speller.spell(stream.element))"
                printer.block("if response.isStream {") { printer in
                    printer.line("let call = ClientRuntime.StreamCall<\(types)>(call_\(number)(), \(format))")
                    printer.line("return await Recording_Driver.elements(call)")
                }
            }
            let shapes = operation.responses.compactMap { response -> String? in
                guard case .xml = response.content else { return nil }
                // The shapes of shared failures stand under the name of another operation.
                if case .several(let id) = operation.failure, response.isFailure, context.twins[id] != nil {
                    return nil
                }
                return emitter.xmlShape(operation, response)
            }
            printer.line("let shapes: [ClientRuntime.XMLShape] = [\(shapes.joined(separator: ", "))]")
            printer.line("return await Recording_Driver.value(call_\(number)(), response, shapes)")
        }
    }
}

private let driverFunctions = #"""
    static func main() async throws {
        let file = try Foundation.Data(contentsOf: Foundation.URL(fileURLWithPath: CommandLine.arguments[1]))
        let first = Swift.Int(CommandLine.arguments[2]) ?? 0
        for line in [UInt8](file).split(separator: 10).dropFirst(first) {
            let result = await read(try Response_Record(Foundation.Data(line)))
            // At once, so that a crash takes nothing with it.
            Foundation.FileHandle.standardOutput.write(Foundation.Data((result + "\n").utf8))
        }
    }

    static func value<Success: Swift.Sendable, Failure: Swift.Sendable>(
        _ call: ClientRuntime.Call<Success, Failure>,
        _ response: Response_Record,
        _ shapes: [ClientRuntime.XMLShape]
    ) async -> Swift.String {
        do {
            _ = try await call.value
            return "{\"read\":true}"
        } catch {
            var members = reason(error)
            for shape in shapes {
                let value = try? ClientRuntime.XMLCoding.decode(
                    ClientRuntime.JSONValue.self, from: response.body, as: shape)
                if let value, members["read"] == nil { members["xml"] = value }
            }
            return text(members)
        }
    }

    static func elements<Success: Swift.Sendable, Failure: Swift.Sendable, Element>(
        _ call: ClientRuntime.StreamCall<Success, Failure, Element>
    ) async -> Swift.String {
        var count = 0
        do {
            for try await _ in try await call.elements { count += 1 }
            return "{\"read\":true}"
        } catch let error as ClientRuntime.CallError<Failure> {
            return text(reason(error))
        } catch let error as ClientRuntime.StreamItemError {
            let separator = error.path.isEmpty || error.path.hasPrefix("[") ? "" : "."
            return text(reason("[\(count)]" + separator + error.path, error.expected, error.found))
        } catch {
            return text(["other": .string("\(error)")])
        }
    }

    static func reason<Failure>(_ error: ClientRuntime.CallError<Failure>) -> ClientRuntime.JSONObject {
        switch error {
        case .failure: return ["read": true]
        case .undocumented: return ["undocumented": true]
        case .decoding(let failure):
            let path = failure.path.hasPrefix("body") ? Swift.String(failure.path.dropFirst(4)) : failure.path
            return reason(path, failure.expected, failure.found)
        default: return ["other": .string("\(error)")]
        }
    }

    static func reason(
        _ path: Swift.String, _ expected: Swift.String, _ found: Swift.String
    ) -> ClientRuntime.JSONObject {
        ["path": .string(path), "expected": .string(expected), "found": .string(found)]
    }

    static func text(_ members: ClientRuntime.JSONObject) -> Swift.String {
        Swift.String(decoding: ClientRuntime.JSONValue.object(members).serialized(), as: UTF8.self)
    }
    """#

private let recordType = #"""
    struct Response_Record: Swift.Sendable {
        let operation: Swift.Int
        let isStream: Swift.Bool
        let status: Swift.Int
        let fields: [[Swift.String]]
        let body: Foundation.Data

        init(_ line: Foundation.Data) throws {
            let object = try Foundation.JSONSerialization.jsonObject(with: line) as? [Swift.String: Any] ?? [:]
            operation = object["operation"] as? Swift.Int ?? -1
            isStream = object["stream"] as? Swift.Bool ?? false
            status = object["status"] as? Swift.Int ?? 0
            fields = object["fields"] as? [[Swift.String]] ?? []
            body = Foundation.Data(base64Encoded: object["body"] as? Swift.String ?? "") ?? Foundation.Data()
        }

        var transport: ClientRuntime.InMemoryTransport {
            ClientRuntime.InMemoryTransport { [self] _, _ in
                var response = HTTPResponse(status: .init(code: status))
                for field in fields where field.count == 2 {
                    if let name = HTTPField.Name(field[0]) { response.headerFields[name] = field[1] }
                }
                return (response, ClientRuntime.ResponseBody(body))
            }
        }
    }
    """#
