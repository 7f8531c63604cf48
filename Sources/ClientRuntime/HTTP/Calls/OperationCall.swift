// What functions of generated clients return: a call, or a call of which more is known, such as how its pages follow
// each other. Options and the plain results are the same for all of them and stand here.
import Foundation

/// A call of an operation.
public protocol OperationCall<Success, Failure>: Sendable, CustomStringConvertible {
    /// The decoded body of a success.
    associatedtype Success: Sendable
    /// The documented failures.
    associatedtype Failure: Sendable

    /// The call itself.
    var call: Call<Success, Failure> { get set }
}

extension Call: OperationCall {
    /// The call itself.
    public var call: Self {
        get { self }
        set { self = newValue }
    }
}

extension OperationCall {
    /// Makes the call; the decoded body of a success.
    public var value: Success {
        get async throws(CallError<Failure>) { try await call.value }
    }

    /// Makes the call, and returns the decoded body of a success, or the error.
    public var result: Result<Success, CallError<Failure>> {
        get async { await call.result }
    }

    /// Makes the call; the decoded body of a success with status and header fields.
    public var response: Response<Success> {
        get async throws(CallError<Failure>) { try await call.response }
    }

    /// Makes the call; the decoded body of a success, and the bytes it was decoded from.
    public var responseAndBody: (response: Response<Success>, body: Data) {
        get async throws(CallError<Failure>) { try await call.responseAndBody }
    }

    /// Makes the call; status and header fields as soon as they are there, and the body as it arrives.
    public var bytes: ResponseBody {
        get async throws(CallError<Failure>) { try await call.bytes }
    }

    /// A command that sends the same request from a shell, secrets masked.
    public var curl: String { call.curl }

    /// Method and address, secrets masked.
    public var description: String { call.description }
}
