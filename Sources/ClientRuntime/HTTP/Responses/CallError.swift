// Errors of calls: documented failures are decoded, and other errors contain what is needed to find the cause. No text
// here ever contains a credential.
import Foundation

/// An error of a call whose documented failures are values of `Failure`.
///
/// Code that handles the errors of several operations catches `any APICallError`, which has the same properties and
/// is not generic.
public enum CallError<Failure: Sendable>: Error, Sendable {
    /// The server responded with a failure that the document describes with content. The bytes of the body are in
    /// `ResponseHead.body`.
    case failure(Failure, ResponseHead)
    /// The server responded with a status that the document describes without content. The error's description includes
    /// the document's description of the status.
    case documentedStatus(ResponseHead, body: Data)
    /// The server responded with a status that the document does not describe, or with an error page instead of a
    /// documented failure.
    case undocumented(ResponseHead, body: Data)
    /// The body does not match the document.
    case decoding(CallDecodingFailure)
    /// There is no response: the connection failed, a credential could not be had, or the file of a download could not
    /// be written.
    case transport(any Error)
    /// There is no complete response within the call's timeout.
    case timeout(Duration)
    /// The task that made the call was cancelled.
    case cancelled
    /// The request cannot be sent as it is; nothing was sent.
    case invalidRequest(String)
}

extension CallError: APICallError {
    /// Status and header fields of the response; nil when there was none.
    public var head: ResponseHead? {
        switch self {
        case .failure(_, let head), .documentedStatus(let head, _), .undocumented(let head, _): head
        case .decoding(let failure): failure.head
        case .transport, .timeout, .cancelled, .invalidRequest: nil
        }
    }

    /// The body of the response as it arrived; nil when there was no response. It may repeat secrets.
    public var body: Data? {
        switch self {
        case .failure(_, let head): head.body
        case .documentedStatus(_, let body), .undocumented(_, let body): body
        case .decoding(let failure): failure.body
        case .transport, .timeout, .cancelled, .invalidRequest: nil
        }
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

extension CallError: CustomStringConvertible, LocalizedError {
    /// A description on one line, with secrets masked: method, path template, status, and an excerpt of the body.
    public var description: String {
        switch self {
        case .failure(let failure, let head):
            // The body has members that the decoded value has not. Of XML the value is shown, whose members are masked.
            let isXML = head.mediaType.map { MediaType.isXML($0) } ?? false
            let body = isXML ? "" : head.body.map { ErrorText.body($0, head) } ?? ""
            let shown = body.isEmpty ? ErrorText.value(failure, head.secrets.texts) : body
            return describe(head, head.failure?.words, head.failure?.words == nil ? shown : body)
        case .documentedStatus(let head, let body):
            return describe(head, head.failure?.words, ErrorText.body(body, head), orElse: "documented without content")
        case .undocumented(let head, let body):
            let isDocumented = head.failure?.isDocumented ?? false
            let reason =
                isDocumented ? "the document describes another body" : "the document does not describe this response"
            let text = ErrorText.body(body, head)
            return Masking.oneLine("\(head): \(reason)" + (text.isEmpty ? "" : ": \(text)"))
        case .decoding(let failure): return failure.description
        case .transport(let error): return Masking.oneLine("no answer: \(error)")
        case .timeout(let duration): return "no complete answer within \(duration)"
        case .cancelled: return "the call was cancelled"
        case .invalidRequest(let reason): return Masking.oneLine("the request cannot be sent: \(reason)")
        }
    }

    /// The description.
    public var errorDescription: String? { description }

    /// Returns a line with the document's description of the status and the body of the response.
    private func describe(_ head: ResponseHead, _ words: String?, _ body: String, orElse: String = "") -> String {
        let words = words.map { "documented as \"\($0)\"" } ?? orElse
        return Masking.oneLine("\(head): " + [words, body].filter { !$0.isEmpty }.joined(separator: ": "))
    }
}

/// Where a body departs from the document.
public struct CallDecodingFailure: Error, Sendable, CustomStringConvertible, LocalizedError {
    /// Status and header fields of the response, and the operation.
    public let head: ResponseHead
    /// The location of the mismatch, as in `body[0].wallet.balance`.
    public let path: String
    /// A description of the type that the document specifies, such as `number`.
    public let expected: String
    /// A description of the value that was found, such as `null`.
    public let found: String
    /// The whole body. It may repeat secrets.
    public let body: Data
    /// The actions of an overlay by which the document would describe the body, as YAML on one line; nil where they are
    /// not known. `gen examples --recording` finds them with the document at hand.
    ///
    ///     actions: [{target: "$.components.schemas.Wallet.properties.balance", update: {nullable: true}}]
    public internal(set) var overlayActions: String?
    private let byteOffset: Int
    /// The failure of decoding, and the documented status of the response.
    var mismatch: (failure: DecodingFailure, status: String)?
    /// A Boolean value that is true if the client was generated from a document, which an overlay can correct.
    private var isGenerated = false

    /// The part of the body around the mismatch, at most 200 bytes on one line, with secrets masked.
    public var excerpt: String { ErrorText.excerpt(of: body, at: byteOffset, head) }

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
        let isSecret = path.split { ".[]\"".contains($0) }.contains { Masking.isSensitive(String($0)) }
        let kind = found.prefix { $0 != " " }
        let isShown = !isSecret || kind == found
        self.found = isShown ? ErrorText.removed(head.secrets.texts, fromCut: found) : "\(kind) \(Masking.mask)"
        self.body = body
        self.byteOffset = byteOffset
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

    /// Finds the overlay actions that correct the document.
    mutating func advise(_ core: ClientCore) {
        guard let (failure, status) = mismatch, failure.trace != nil else { return }
        isGenerated = core.locations != nil
        overlayActions = OverlayAdvice(
            locations: core.locations ?? SchemaLocations(),
            namespace: core.name,
            head: head,
            status: status
        ).actions(for: failure)
    }

    /// One line, as in `GET /user/getBalance -> 200 -> body[0]: expected number, found string "abc"`.
    public var description: String {
        var text = "\(head) -> \(path): expected \(expected), found \(found)"
        if let overlayActions {
            text += "; overlay actions that mend the document: \(overlayActions)"
        } else if isGenerated {
            text += "; `gen examples --recording` finds an overlay that mends the document"
        }
        return Masking.oneLine(text)
    }

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
