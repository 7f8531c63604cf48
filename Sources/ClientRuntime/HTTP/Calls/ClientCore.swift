// What all calls of a client share: where the server is, who may come in, what carries requests; and the one function
// that makes a call: compose, authorise, send, try again, read.
import Foundation

/// The part of a client that is the same for every operation.
public final class ClientCore: Sendable {
    /// The API's name.
    public let name: String
    /// Where requests go.
    public let serverURL: URL
    let options: CallOptions
    /// The locations of the schemas of the client's types in the document; nil if they follow from the types' names.
    let locations: SchemaLocations?
    let credentials: Credentials
    let authorizer: Authorizer
    private let transport: any ClientTransport
    private let budget = RetryBudget()
    /// The parts of the server's URL, or the reason why requests cannot be sent to it.
    private let serverAddress: Result<ServerAddress, CallFault>
    /// The pairs that the server's address adds to the query of each request.
    private let serverQuery: [String]

    /// A client for the API of that name.
    /// - Parameters:
    ///   - securitySchemes: every scheme of the document.
    ///   - security: the document's default requirements: any one of the alternatives, each a list of schemes that go
    ///     together. An empty alternative makes credentials optional; no alternative means none are sent.
    ///   - locations: the locations of the schemas in the document, unless they follow from the names of the types
    public init(
        name: String,
        securitySchemes: [SecurityScheme],
        security: [[RequiredScheme]],
        credentials: Credentials,
        serverURL: URL,
        transport: any ClientTransport,
        options: CallOptions,
        locations: SchemaLocations? = nil
    ) {
        self.name = name
        self.locations = locations
        self.serverURL = serverURL
        serverAddress = Result { () throws(CallFault) in try ServerAddress(server: serverURL) }
        let query = URLComponents(url: serverURL, resolvingAgainstBaseURL: true)?.percentEncodedQuery ?? ""
        serverQuery = query.split(separator: "&").map(String.init)
        self.transport = transport
        self.options = options
        // A document that names no scheme says nothing about security; who gives a credential wants it sent.
        let schemes = securitySchemes.isEmpty ? Self.undocumentedSchemes : securitySchemes
        let requirements =
            securitySchemes.isEmpty && security.isEmpty ? schemes.map { [RequiredScheme($0.name)] } + [[]] : security
        authorizer = Authorizer(
            schemes: schemes,
            defaultRequirements: requirements,
            serverURL: serverURL,
            transport: transport
        )
        self.credentials = credentials.resolved(
            name: name,
            schemes: schemes,
            environment: ProcessInfo.processInfo.environment
        )
    }

    private static let undocumentedSchemes: [SecurityScheme] = [.bearer("bearer"), .basic("basic")]

    /// A response as it came: the body as a whole, or still arriving.
    struct Received: Sendable {
        var response: HTTPResponse
        var data: Data
        var stream: ResponseBody?
        /// What was sent in secret, which the answer may repeat.
        var secrets = Secrets()
        /// Still to be told of the end of the call.
        var observation: CallObservation?
    }

    /// How much of an answer is read before it is handed out.
    enum Reading: Sendable {
        case whole
        /// Of a success the head, unless it is one of these.
        case head(unless: @Sendable (HTTPResponse) -> Bool)
    }

    /// What all attempts of one call share.
    private final class Run: Sendable {
        let operation: OperationRequest
        let options: CallOptions
        let deadline: ContinuousClock.Instant?
        let reading: Reading
        let secrets: Secrets
        let observation: CallObservation?

        init(
            _ operation: OperationRequest,
            _ options: CallOptions,
            _ reading: Reading,
            _ observation: CallObservation?,
            serverQuery: [String]
        ) {
            self.operation = operation
            self.options = options
            self.reading = reading
            self.observation = observation
            deadline = options.timeout.map { ContinuousClock.now + $0 }
            secrets = Secrets(of: operation, options, serverQuery: serverQuery)
        }

        /// Whether the body of a success may arrive later than the call's time allows.
        var isStream: Bool { if case .head = reading { true } else { false } }

        /// Whether an answer is handed out before its body is read.
        func leavesBody(of response: HTTPResponse) -> Bool {
            guard case .head(let isRead) = reading else { return false }
            return response.status.kind == .successful && !isRead(response)
        }
    }

    /// Makes a call. The caller that reads the response reports completion to observers.
    func perform(
        _ operation: OperationRequest,
        _ options: CallOptions,
        accept: [String],
        _ reading: Reading
    ) async throws(CallFault) -> Received {
        var request = try compose(operation, options, accept: accept)
        giveIdempotencyKey(to: &request, operation, options)
        let observation = observation(of: operation, options, accept: accept)
        let run = Run(operation, options, reading, observation, serverQuery: serverQuery)
        do throws(CallFault) {
            var received = try await race(timeout: options.timeout) { [self, request] in
                try await attempts(request, run)
            }
            received.observation = run.observation
            return received
        } catch {
            run.observation?.end(.failure(error.cause))
            throw error
        }
    }

    /// The request without credentials.
    func compose(
        _ operation: OperationRequest,
        _ options: CallOptions,
        accept: [String]
    ) throws(CallFault) -> HTTPRequest {
        let address = operation.ownServer == nil ? try serverAddress.get() : try operation.server(of: serverURL)
        var request = HTTPRequest(
            method: operation.method,
            scheme: address.scheme,
            authority: address.authority,
            path: try operation.target(at: address)
        )
        request.headerFields = operation.headerFields
        if request.headerFields[.accept] == nil, !accept.isEmpty {
            request.headerFields[.accept] = accept.joined(separator: ", ")
        }
        if !operation.cookiePairs.isEmpty {
            request.headerFields[.cookie] = operation.cookiePairs.joined(separator: "; ")
        }
        return request
    }

    /// Adds credentials, then the caller's own header fields, which win.
    func authorize(_ request: inout HTTPRequest, _ authorization: Authorization, _ options: CallOptions) {
        for (name, value) in authorization.headerFields {
            var field = HTTPField(name: name, value: value)
            // Says "secret" to whoever sees the field: middleware, transports, HPACK tables.
            field.indexingStrategy = .disallow
            request.headerFields[fields: name] = [field]
        }
        if !authorization.queryPairs.isEmpty, let path = request.path {
            request.path = path + (path.contains("?") ? "&" : "?") + authorization.queryPairs.joined(separator: "&")
        }
        if !authorization.cookiePairs.isEmpty {
            let cookies = [request.headerFields[.cookie]].compactMap(\.self) + authorization.cookiePairs
            request.headerFields[.cookie] = cookies.joined(separator: "; ")
        }
        request.headerFields.replace(with: options.headerFields)
    }

    private func attempts(_ plain: HTTPRequest, _ run: Run) async throws -> Received {
        let (operation, policy) = (run.operation, run.options.retry)
        var retries = 0
        var isRefreshed = false
        while true {
            let start = ContinuousClock.now
            var authorization = Authorization()
            var secrets = run.secrets
            var request: HTTPRequest?
            let outcome: Result<Received, any Error>
            do {
                authorization = try await authorizer.authorization(
                    run.options.credentials ?? credentials,
                    requirements: operation.security
                )
                secrets.credentials = authorization.secrets
                var authorized = plain
                authorize(&authorized, authorization, run.options)
                request = authorized
                outcome = .success(
                    try await Secrets.$current.withValue(secrets) { [authorized] in
                        try await attempt(authorized, run)
                    }
                )
            } catch {
                outcome = .failure(Masking.redact(error, secrets.texts))
            }
            try Task.checkCancellation()
            if case .success(let received) = outcome, received.response.status.code == 401, !isRefreshed,
                !authorization.provided.isEmpty, operation.body?.isReplayable ?? true
            {
                isRefreshed = true
                for (provider, generation) in authorization.provided { provider.refuse(generation: generation) }
                run.observation?.attempt(.status(received.response.status), since: start, pause: .zero)
                continue
            }
            let response = outcome.map(\.response)
            let keyFields = [.idempotencyKey, operation.idempotencyKeyField, run.options.idempotencyKeyField]
            // What was never sent, because there was no token for it, may always be tried again.
            let mayRepeat = request.map { policy.allows($0, body: operation.body, keyFields: keyFields) } ?? true
            var pause = mayRepeat ? policy.delay(after: response, attempt: retries) : nil
            if let time = pause, run.deadline.map({ ContinuousClock.now + time >= $0 }) ?? false || !budget.take() {
                pause = nil
            }
            run.observation?.attempt(CallOutcome(response), since: start, pause: pause)
            if let pause {
                try await policy.sleep(pause)
                retries += 1
                continue
            }
            var received = try outcome.get()
            if received.response.status.code < 500 { budget.giveBack() }
            received.secrets = secrets
            return received
        }
    }

    /// One attempt, through the middleware.
    private func attempt(_ request: HTTPRequest, _ run: Run) async throws -> Received {
        let options = run.options
        var send: @Sendable (HTTPRequest, RequestBody?) async throws -> (HTTPResponse, ResponseBody) = {
            [transport] request, body in
            if let problem = request.method.problem { throw CallFault.invalidRequest(problem) }
            let rest = run.isStream ? nil : run.deadline.map { ContinuousClock.now.duration(to: $0) }
            return try await transport.send(request, body: body, timeout: rest)
        }
        for middleware in options.middleware.reversed() {
            send = { [send] request, body in
                try await middleware.intercept(request, body: body, operation: run.operation, next: send)
            }
        }
        let begin: @Sendable () async throws -> Received = { [send] in
            let (response, body) = try await send(request, run.operation.body)
            return Received(response: response, data: Data(), stream: body)
        }
        var received =
            if let time = options.attemptTimeout { try await limited(to: time, "no answer", begin) } else {
                try await begin()
            }
        let response = received.response
        let hasBody = request.method != .head && response.status.code != 304 && response.status.code != 204
        let isLeft = run.leavesBody(of: response)
        received.stream = received.stream?.watched(
            options.idleTimeout,
            announcedBy: isLeft && hasBody ? response.headerFields : nil
        )
        if isLeft { return received }
        let data = try await received.stream?.collect(upTo: options.maximumResponseLength) ?? Data()
        // FoundationNetworking does not hand out the body of a redirect.
        let isBodyLost = response.status.kind == .redirection && data.isEmpty
        if hasBody, !isBodyLost { try response.headerFields.checkBodyLength(Int64(data.count)) }
        return Received(response: response, data: data, stream: nil)
    }

    /// Gives the request a key of its own, the same for all attempts, where the operation or the options ask for one
    /// and the caller has given none.
    private func giveIdempotencyKey(
        to request: inout HTTPRequest,
        _ operation: OperationRequest,
        _ options: CallOptions
    ) {
        let isIdempotent = RetryPolicy.idempotentMethods.contains(request.method)
        guard let field = operation.idempotencyKeyField ?? (isIdempotent ? nil : options.idempotencyKeyField),
            request.headerFields[field] == nil
        else { return }
        request.headerFields[field] = UUID().uuidString.lowercased()
    }
}

extension HTTPFields {
    /// How many bytes the body has as it is handed out; nil when that is not said, or only of its compressed form.
    var bodyLength: Int64? {
        guard self[.contentEncoding] == nil, let length = self[.contentLength].flatMap({ Int64($0) }) else {
            return nil
        }
        return length >= 0 ? length : nil
    }

    /// Throws when a body of `count` bytes is shorter than announced; not every transport notices.
    func checkBodyLength(_ count: Int64) throws(TransportFailure) {
        guard let announced = bodyLength, count < announced else { return }
        throw TransportFailure(.connectionLost, "the body ended after \(count) of \(announced) bytes")
    }

    /// Takes over every field of `others`, in order, in the place of fields of the same names.
    mutating func replace(with others: HTTPFields) {
        for field in others { self[fields: field.name] = [] }
        append(contentsOf: others)
    }
}
