// The part of the judged program that is the same for every API: it reads cases, hands out their arguments as values of
// the generated types, makes the calls, and prints what came of each. The judge made the arguments, as JSON.

import ClientRuntime
import Foundation

/// What calls the operations of one API; generated beside its client.
protocol JudgedAPI: Sendable {
    init(serverURL: URL)
    /// Makes the call of a case.
    func call(_ item: JudgedCase) async throws -> JudgedResult
}

/// One call to make.
struct JudgedCase: Sendable {
    let arguments: JSONValue

    var index: Int { arguments["index"]?.number?.int ?? 0 }
    var operation: String { arguments["operation"]?.string ?? "" }
    var content: String { arguments["content"]?.string ?? "" }
    var hasBody: Bool { arguments["body"] != nil }
    /// Whether the answer is to be read as a stream.
    var isStream: Bool { arguments["isStream"] == .boolean(true) }

    /// Whether the body is of a media type, or there is none.
    func isBody(_ contentType: String) -> Bool { !hasBody || content == contentType || content.contains("*") }

    // MARK: Parameters

    func required<Value: JSONCodable>(_ key: String) throws -> Value {
        guard let value = arguments["parameters"]?[key] else { throw JudgedMistake("no argument for \(key)") }
        return try value.decode()
    }

    func optional<Value: JSONCodable>(_ key: String) throws -> Value? {
        try arguments["parameters"]?[key]?.decode()
    }

    // MARK: Bodies

    func body<Value: JSONCodable>() throws -> Value {
        guard let body = arguments["body"] else { throw JudgedMistake("no body") }
        return try body.decode()
    }

    func bytes() throws -> RequestBytes {
        let data: Data = try body()
        // Every second one with a length that nobody knows before its end.
        if index % 2 == 0 { return RequestBytes(data) }
        return RequestBytes(
            chunks: AsyncStream { stream in
                stream.yield(data.prefix(3))
                stream.yield(data.dropFirst(3))
                stream.finish()
            }
        )
    }

    func part<Value: JSONCodable>(_ key: String) throws -> Value {
        guard let value = arguments["body"]?[key] else { throw JudgedMistake("no part \(key)") }
        return try value.decode()
    }

    func optionalPart<Value: JSONCodable>(_ key: String) throws -> Value? {
        try arguments["body"]?[key]?.decode()
    }

    func file(_ key: String) throws -> FilePart { file(try part(key), key) }
    func files(_ key: String) throws -> [FilePart] { (try part(key) as [Data]).map { file($0, key) } }
    func optionalFile(_ key: String) throws -> FilePart? { try optionalPart(key).map { file($0, key) } }
    func optionalFiles(_ key: String) throws -> [FilePart]? {
        (try optionalPart(key) as [Data]?).map { $0.map { file($0, key) } }
    }

    /// A header field of a part, as JSON.
    func partHeader<Value: JSONCodable>(_ part: String, _ name: String) throws -> Value {
        guard let value: Value = try optionalPartHeader(part, name) else { throw JudgedMistake("no field \(name)") }
        return value
    }

    func optionalPartHeader<Value: JSONCodable>(_ part: String, _ name: String) throws -> Value? {
        try arguments["files"]?[part]?["headers"]?[name]?.decode()
    }

    func partType(_ part: String, _ name: String) throws -> String? {
        arguments["files"]?[part]?["contentType"]?.string
    }

    private func file(_ data: Data, _ key: String) -> FilePart {
        let wanted = arguments["files"]?[key]
        let fields = (wanted?["headers"]?.object ?? JSONObject()).map { ($0.name, $0.value.string ?? "") }
        return FilePart(
            data: data,
            filename: index % 2 == 0 ? nil : "naïve \"file\".bin",
            contentType: wanted?["contentType"]?.string,
            headerFields: Dictionary(uniqueKeysWithValues: fields)
        )
    }

    // MARK: Calling

    private var credentials: Credentials {
        var table: [String: Credential] = [:]
        for (name, value) in arguments["credentials"]?.object ?? JSONObject() {
            let text = value["value"]?.string ?? ""
            switch value["kind"]?.string {
            case "bearer": table[name] = .bearer(text)
            case "apiKey": table[name] = .apiKey(text)
            case "basic": table[name] = .basic(user: value["user"]?.string ?? "", password: text)
            default: table[name] = .authorization(text)
            }
        }
        return .named(table)
    }

    /// Makes a call; `success` and `failure` give the JSON of what was read.
    func send<Success, Failure>(
        _ call: some OperationCall<Success, Failure>,
        _ headers: (ResponseHead) -> [String: JSONValue],
        success: (Success) -> JSONValue?,
        failure: (Failure) -> JSONValue?
    ) async -> JudgedResult {
        await result(of: call, headers, failure: failure) { call throws(CallError<Failure>) in
            let response = try await call.response
            return (success(response.value), response.head)
        }
    }

    /// Makes a call and reads the items of its answer.
    func stream<Success, Failure, Element>(
        _ call: StreamCall<Success, Failure, Element>,
        _ headers: (ResponseHead) -> [String: JSONValue],
        failure: (Failure) -> JSONValue?
    ) async -> JudgedResult {
        await result(of: call, headers, failure: failure) { call throws(CallError<Failure>) in
            let elements = try await call.elements
            var items: [JSONValue] = []
            do {
                for try await element in elements { items.append(JSONValue(encoding: element)) }
            } catch {
                items.append(.string("\(error)"))
            }
            return (.array(items), elements.head)
        }
    }

    private func result<Made: OperationCall<Success, Failure>, Success, Failure>(
        of call: Made,
        _ headers: (ResponseHead) -> [String: JSONValue],
        failure: (Failure) -> JSONValue?,
        read: (Made) async throws(CallError<Failure>) -> (JSONValue?, ResponseHead)
    ) async -> JudgedResult {
        var fields = HTTPFields()
        fields[HTTPField.Name("X-Judge-Case")!] = String(index)
        let call = call.with(headerFields: fields, credentials: credentials).with(retry: .never)
        var result = JudgedResult(index: index, outcome: "error")
        if call.curl.hasPrefix("#") { result.message = "no command: \(call.curl)" }
        do {
            let (value, head) = try await read(call)
            result.outcome = "success"
            result.value = value
            result.set(head, headers)
        } catch {
            switch error {
            case .failure(let body, let head):
                result.value = failure(body)
                result.outcome = result.value == nil ? "status" : "failure"
                result.set(head, headers)
            case .documentedStatus(let head, let body):
                result.outcome = "status"
                result.message = String(decoding: body.prefix(300), as: UTF8.self)
                result.set(head, headers)
            case .undocumented(let head, let body):
                result.outcome = "undocumented"
                result.message = String(decoding: body.prefix(300), as: UTF8.self)
                result.set(head, headers)
            default:
                result.message = "\(error)"
            }
        }
        return result
    }
}

/// What came of a call.
struct JudgedResult: Sendable {
    var index: Int
    var outcome: String
    var status: Int?
    var value: JSONValue?
    var headers: [String: JSONValue] = [:]
    var message: String?

    /// The client has no such media type to send.
    static func notOffered(_ item: JudgedCase) -> Self { Self(index: item.index, outcome: "notOffered") }

    mutating func set(_ head: ResponseHead, _ headers: (ResponseHead) -> [String: JSONValue]) {
        status = head.status.code
        self.headers = headers(head)
    }

    var line: String {
        var object = JSONObject()
        object["index"] = .number(JSONNumber(index))
        object["outcome"] = .string(outcome)
        object["status"] = status.map { .number(JSONNumber($0)) }
        object["value"] = value
        object["headers"] = .object(JSONObject(headers.map { ($0.key, $0.value) }))
        object["message"] = message.map { .string($0) }
        return JSONValue.object(object).description
    }
}

/// Something between judge and program that does not fit.
struct JudgedMistake: Error, CustomStringConvertible {
    var description: String
    init(_ description: String) { self.description = description }
}

@main
struct JudgedProgram {
    /// Arguments: the API's namespace, the server's address, and a file with a case a line.
    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 4, let make = judgedAPIs[arguments[1]], let url = URL(string: arguments[2]) else {
            throw JudgedMistake("usage: judged API ADDRESS CASES")
        }
        let api = make.init(serverURL: url)
        let lines = try String(contentsOfFile: arguments[3], encoding: .utf8).split(separator: "\n")
        for line in lines {
            let item = JudgedCase(arguments: try JSONValue(parsing: String(line)))
            var result: JudgedResult
            do {
                result = try await api.call(item)
            } catch {
                result = JudgedResult(index: item.index, outcome: "noCall")
                result.message = "\(error)"
            }
            // At once, so that a crash takes nothing with it.
            FileHandle.standardOutput.write(Data((result.line + "\n").utf8))
        }
    }
}
