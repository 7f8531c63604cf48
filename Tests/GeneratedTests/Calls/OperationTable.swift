// How the tests call generated functions: a table from operation IDs to closures that make the call with the values of
// an example, and what became of it as JSON.

import ClientRuntime
import Foundation
import Generated

/// The calls of one API.
struct OperationTable<Client: Sendable>: Sendable {
    private(set) var calls: [String: @Sendable (Client, Arguments) async throws -> Outcome] = [:]

    /// Adds an operation; the closure only makes the call.
    mutating func add<Made: OperationCall>(
        _ operationID: String,
        _ make: @escaping @Sendable (Client, Arguments) throws -> Made
    ) {
        precondition(calls[operationID] == nil, "\(operationID) is in the table twice")
        calls[operationID] = { client, arguments in await Outcome(of: try make(client, arguments).call) }
    }
}

/// The values of a call, as the document's examples have them.
struct Arguments: Sendable {
    struct MissingValue: Error {
        var name: String
    }

    var parameters: [DocumentedParameter]
    /// The example of the body.
    var content: JSONValue?

    /// The value of a parameter; nil, where that is possible, if it is left out.
    func callAsFunction<Value: JSONCodable>(
        _ name: String,
        in location: DocumentedParameter.Location? = nil
    ) throws -> Value {
        let parameter = parameters.first { $0.name == name && (location == nil || $0.location == location) }
        return try (parameter?.value ?? .null).decode()
    }

    /// The body, read from its example; nil, where that is possible, if it is left out.
    func body<Value: JSONCodable>() throws -> Value { try (content ?? .null).decode() }

    /// A member of a form.
    func member<Value: JSONCodable>(_ name: String) throws -> Value? { try content?[name]?.decode() }

    /// The files of a member of a form.
    func files(_ name: String) throws -> [FilePart]? {
        guard let value = content?[name] else { return nil }
        return (value.array ?? [value]).map { FilePart(data: Data(($0.string ?? "").utf8), filename: "\(name).bin") }
    }

    func file(_ name: String) throws -> FilePart {
        guard let file = try files(name)?.first else { throw MissingValue(name: name) }
        return file
    }
}

/// What became of a call.
enum Outcome: Sendable {
    case success(Decoded)
    /// A documented failure.
    case failure(Decoded)
    /// Any other error: the name of its case, and what it says.
    case error(String, String)

    /// A value from a body, its status and what it encodes to.
    struct Decoded: Sendable {
        var status: Int
        var json: JSONValue
        /// The cases of unions in it that the document does not have.
        var undocumentedCases: [String]

        init(_ value: Any, status: Int) {
            self.status = status
            // A failure or success of several types is an enumeration with one case for each.
            let body = value as? any JSONCodable ?? Mirror(reflecting: value).children.first?.value as? any JSONCodable
            json = body.map { JSONValue(encoding: $0) } ?? .string("no body in \(value)")
            undocumentedCases = Self.undocumentedCases(in: value)
        }

        private static func undocumentedCases(in value: Any) -> [String] {
            if value is JSONValue { return [] }
            let mirror = Mirror(reflecting: value)
            return mirror.children.flatMap { child in
                (mirror.displayStyle == .enum && child.label == "undocumented" ? ["\(mirror.subjectType)"] : [])
                    + undocumentedCases(in: child.value)
            }
        }
    }

    init<Success, Failure>(of call: Call<Success, Failure>) async {
        do {
            let response = try await call.response
            self = .success(Decoded(response.value, status: response.status.code))
        } catch {
            switch error {
            case .failure(let failure, let head): self = .failure(Decoded(failure, status: head.status.code))
            case .documentedStatus: self = .error("documentedStatus", error.description)
            case .undocumented: self = .error("undocumented", error.description)
            case .decoding: self = .error("decoding", error.description)
            case .transport: self = .error("transport", error.description)
            case .timeout: self = .error("timeout", error.description)
            case .cancelled: self = .error("cancelled", error.description)
            case .invalidRequest: self = .error("invalidRequest", error.description)
            }
        }
    }
}
