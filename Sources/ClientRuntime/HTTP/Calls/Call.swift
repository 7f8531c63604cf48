// A call is a value: what an operation's function returns. Nothing is sent until its value, response or bytes are asked
// for, and it can be sent as often as it is asked.
import Foundation

/// A call of an operation, ready to be made.
public struct Call<Success: Sendable, Failure: Sendable>: Sendable {
    let core: ClientCore
    var request: OperationRequest
    let cases: [ResponseCase<Success, Failure>]
    var ownOptions: CallOptions?

    /// The call of a request whose responses are these cases.
    /// - Parameter failures: further cases, of a list that many operations share
    public init(
        _ core: ClientCore,
        _ request: OperationRequest,
        _ cases: [ResponseCase<Success, Failure>],
        failures: [ResponseCase<Success, Failure>] = []
    ) {
        self.core = core
        self.request = request
        self.cases = cases + failures
    }

    /// Makes the call; the decoded body of a success.
    public var value: Success {
        get async throws(CallError<Failure>) { try await response.value }
    }

    /// Makes the call; the decoded body of a success with status and header fields.
    public var response: Response<Success> {
        get async throws(CallError<Failure>) { try await responseAndBody.response }
    }

    /// Makes the call; the decoded body of a success, and the bytes it was decoded from.
    public var responseAndBody: (response: Response<Success>, body: Data) {
        get async throws(CallError<Failure>) {
            let received: ClientCore.Received
            do {
                received = try await core.perform(request, effectiveOptions, accept: accept, .whole)
            } catch {
                throw CallError(error)
            }
            let head = head(received)
            let value = try outcome(received, head)
            return (Response(value: value, head: head, skippedItems: head.skipped(of: received.data)), received.data)
        }
    }

    /// Makes the call, and returns the decoded body of a success, or the error.
    ///
    ///     switch await client.pets.getPet(id: 1).result {
    ///     case .success(let pet): show(pet)
    ///     case .failure(.failure(let problem, _)): show(problem.title)
    ///     case .failure(let error): show(error.message)
    ///     }
    public var result: Result<Success, CallError<Failure>> {
        get async {
            do throws(CallError<Failure>) { return .success(try await value) } catch { return .failure(error) }
        }
    }

    /// What was received, decoded. Observers are told what of it could not be, and that the call is over.
    private func outcome(
        _ received: ClientCore.Received,
        _ head: ResponseHead
    ) throws(CallError<Failure>) -> Success {
        try observed(received, head) { () throws(CallError<Failure>) in try cases.outcome(of: received.data, head) }
    }

    private func observed<Value>(
        _ received: ClientCore.Received,
        _ head: ResponseHead,
        _ read: () throws(CallError<Failure>) -> Value
    ) throws(CallError<Failure>) -> Value {
        defer { received.observation?.end(.status(head.status)) }
        if let observation = received.observation, let label = head.unknownCharset(of: received.data) {
            observation.unknownCharset(label)
        }
        do throws(CallError<Failure>) {
            let value = try read()
            for failure in head.skippedItems?.failures.withLock(\.self) ?? [] {
                let failure = CallDecodingFailure(head, received.data, failure)
                received.observation?.unreadable(failure, isSkipped: true)
            }
            return value
        } catch {
            guard case .decoding(var failure) = error else { throw error }
            received.observation?.unreadable(failure, isSkipped: false)
            failure.advise(core)
            throw .decoding(failure)
        }
    }

    /// Makes the call; status and header fields as soon as they are there, and the body as it arrives. Throws when the
    /// status is not a success, and when the body is a refusal: where a success may be one, and the content type is
    /// JSON, the body is read first.
    public var bytes: ResponseBody {
        get async throws(CallError<Failure>) { try await stream(accept: nil).body }
    }

    /// Makes the call as a stream, asking for a media type of one's own.
    func stream(accept type: String?) async throws(CallError<Failure>) -> StreamedResponse {
        let received: ClientCore.Received
        do {
            received = try await core.perform(
                request,
                effectiveOptions,
                accept: type.map { [$0] } ?? accept,
                .head(unless: { [cases] in cases.mayRefuse($0) })
            )
        } catch {
            throw CallError(error)
        }
        let head = head(received)
        if let stream = received.stream {
            received.observation?.end(.status(head.status))
            return StreamedResponse(
                head: head,
                body: stream,
                observation: received.observation,
                resumption: resumption(head, accept: type)
            )
        }
        if head.status.kind == .successful {
            try observed(received, head) { () throws(CallError<Failure>) in
                try cases.checkRefusal(received.data, head)
            }
        } else {
            // A documented "success" that is not a success status, such as 304: there is nothing to stream.
            let _: Success = try outcome(received, head)
        }
        return StreamedResponse(head: head, body: ResponseBody(received.data))
    }

    private func head(_ received: ClientCore.Received) -> ResponseHead {
        ResponseHead(
            operationID: request.id,
            operation: request.description,
            response: received.response,
            secrets: received.secrets,
            effectiveOptions
        )
    }

    /// The documented media types of all responses, JSON first because most are.
    private var accept: [String] {
        var types: [String] = []
        for index in cases.indices {
            if let type = cases[index].acceptedType, !types.contains(type) { types.append(type) }
        }
        return types
    }

    var effectiveOptions: CallOptions { ownOptions ?? core.options }
}

// MARK: Options

extension OperationCall {
    /// The same call with other options.
    public func options(_ options: CallOptions) -> Self {
        var copy = self
        copy.call.ownOptions = options
        return copy
    }

    /// The same call with another timeout (nil for none), and further header fields.
    public func with(timeout: Duration?, headerFields: HTTPFields = HTTPFields()) -> Self {
        var options = call.effectiveOptions
        options.timeout = timeout
        options.headerFields.replace(with: headerFields)
        return self.options(options)
    }

    /// The same call with another timeout (nil for none), further header fields, and other credentials.
    public func with(
        timeout: Duration?,
        headerFields: HTTPFields = HTTPFields(),
        credentials: Credentials
    ) -> Self {
        with(timeout: timeout, headerFields: headerFields).with(credentials: credentials)
    }

    /// The same call with further header fields.
    public func with(headerFields: HTTPFields) -> Self {
        var options = call.effectiveOptions
        options.headerFields.replace(with: headerFields)
        return self.options(options)
    }

    /// The same call with a further query parameter, for what the document does not describe; exploded if it is a list
    /// or an object.
    public func with(query name: String, _ value: some JSONCodable) -> Self {
        var copy = self
        copy.call.request.query(name, value)
        return copy
    }

    /// The same call with other credentials, and further header fields. The credentials are not optional, so that
    /// `.none` can only mean that none are sent.
    public func with(headerFields: HTTPFields = HTTPFields(), credentials: Credentials) -> Self {
        var options = call.effectiveOptions
        options.headerFields.replace(with: headerFields)
        options.credentials = credentials
        return self.options(options)
    }

    /// The same call with another retry policy.
    public func with(retry: RetryPolicy) -> Self {
        var options = call.effectiveOptions
        options.retry = retry
        return self.options(options)
    }
}

// MARK: What would be sent

extension Call: CustomStringConvertible {
    /// Method and address, secrets masked.
    public var description: String {
        guard let request = try? masked() else { return request.description }
        return Masking.oneLine("\(request.method) \(request.url)")
    }

    /// A command that sends the same request from a shell, secrets masked; a comment with the reason if the request
    /// cannot be sent.
    public var curl: String {
        do {
            return CurlCommand(try masked(), body: request.body).text
        } catch {
            guard case .invalidRequest(let reason) = error else { return "# the request cannot be sent" }
            return "# " + Masking.oneLine("the request cannot be sent: \(reason)")
        }
    }

    private func masked() throws(CallFault) -> MaskedRequest {
        try core.masked(request, effectiveOptions, accept: accept)
    }
}
