// What can go wrong with a call, in types: documented failures decoded, everything else with what is needed to find the
// cause. No text here ever holds a credential.
import Foundation

/// Why a call has no value.
public enum CallError<Failure: Sendable>: Error, Sendable {
    /// The server answered with a failure the document describes.
    case failure(Failure, ResponseHead)
    /// The server answered with a status the document does not describe, or with an error page instead of a
    /// documented failure.
    case undocumented(ResponseHead, body: Data)
    /// The body is not what the document says.
    case decoding(CallDecodingFailure)
    /// No answer: the connection failed, a credential could not be had, or the file of a download not be written.
    case transport(any Error)
    /// No complete answer within the call's timeout.
    case timeout(Duration)
    /// The task that made the call was cancelled.
    case cancelled
    /// The request cannot be sent as it is; nothing was sent.
    case invalidRequest(String)
}

extension CallError: CustomStringConvertible, LocalizedError {
    /// One line.
    public var description: String {
        switch self {
        case .failure(let failure, let head):
            return "\(head): \(shortened(head.secrets.removed(from: String(describing: failure))))"
        case .undocumented(let head, let body):
            let text = shortened(head.secrets.removed(from: head.text(body.prefix(4000))))
            return "\(head): the document does not describe this answer" + (text.isEmpty ? "" : ": \(text)")
        case .decoding(let failure): return failure.description
        case .transport(let error): return "no answer: \(error)"
        case .timeout(let duration): return "no complete answer within \(duration)"
        case .cancelled: return "the call was cancelled"
        case .invalidRequest(let reason): return "the request cannot be sent: \(reason)"
        }
    }

    /// The description.
    public var errorDescription: String? { description }

    /// Status and header fields of the answer, when there was one.
    public var head: ResponseHead? {
        switch self {
        case .failure(_, let head), .undocumented(let head, _): head
        case .decoding(let failure): failure.head
        case .transport, .timeout, .cancelled, .invalidRequest: nil
        }
    }

    /// The status of the answer, when there was one.
    public var status: HTTPResponse.Status? { head?.status }

    /// What the server calls the request, when there was an answer that says it; see `ResponseHead.requestID`.
    public var requestID: String? { head?.requestID }

    private func shortened(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        return line.count > 200 ? line.prefix(200) + "…" : line
    }

    init(_ fault: CallFault) {
        switch fault {
        case .transport(let error): self = .transport(error)
        case .timeout(let duration): self = .timeout(duration)
        case .cancelled: self = .cancelled
        case .invalidRequest(let reason): self = .invalidRequest(reason)
        }
    }
}

/// Where a body departs from the document.
public struct CallDecodingFailure: Error, Sendable, CustomStringConvertible, LocalizedError {
    /// Status and header fields of the answer, and which operation it answers.
    public let head: ResponseHead
    /// Where, as in `body[0].wallet.balance`.
    public let path: String
    /// What the document says.
    public let expected: String
    /// What came.
    public let found: String
    /// The body around the place, at most 200 bytes.
    public let excerpt: String
    /// The whole body, with whatever secrets the server repeats.
    public let body: Data

    /// The operation's ID in the document.
    public var operationID: String { head.operationID }
    /// Method and path template.
    public var operation: String { head.operation }
    /// The status.
    public var status: HTTPResponse.Status { head.status }

    init(_ head: ResponseHead, _ body: Data, path: String, expected: String, found: String, byteOffset: Int = 0) {
        self.head = head
        self.path = path
        self.expected = expected
        self.found = head.secrets.removed(from: found)
        self.body = body
        let start = Swift.max(0, Swift.min(byteOffset, body.count) - 100)
        let bytes = body.dropFirst(start).prefix(200)
        let isText = head.mediaType.map { !MediaType.isJSON($0) && !MediaType.isXML($0) } ?? false
        excerpt = head.secrets.removed(from: isText ? head.text(bytes) : String(decoding: bytes, as: UTF8.self))
    }

    init(_ head: ResponseHead, _ body: Data, _ failure: DecodingFailure) {
        let separator = failure.path.isEmpty || ".[".contains(failure.path.prefix(1)) ? "" : "."
        self.init(
            head,
            body,
            path: "body" + separator + failure.path,
            expected: failure.expected,
            found: failure.found,
            byteOffset: failure.byteOffset
        )
    }

    /// One line, as in `GET /user/getBalance -> 200 -> body[0]: expected number, found string "abc"`.
    public var description: String { "\(head) -> \(path): expected \(expected), found \(found)" }

    /// The description.
    public var errorDescription: String? { description }
}

/// What can go wrong before there is an answer to decode; the part of `CallError` that knows no failure type, so that
/// the machinery is compiled once.
enum CallFault: Error, Sendable {
    case transport(any Error)
    case timeout(Duration)
    case cancelled
    case invalidRequest(String)

    /// What it is for those who do not know faults.
    var cause: any Error {
        switch self {
        case .transport(let error): error
        case .timeout(let time): TransportFailure(.timedOut, "no complete answer within \(time)")
        case .cancelled: CancellationError()
        case .invalidRequest(let reason): TransportFailure(.requestFailed, reason)
        }
    }

    /// The fault that any error of a transport, a middleware or a credential provider is.
    init(_ error: any Error) {
        switch error {
        case let fault as CallFault: self = fault
        case is CancellationError: self = .cancelled
        default: self = .transport(error)
        }
    }
}
