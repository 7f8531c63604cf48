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
    let credentials: Credentials
    let authorizer: Authorizer
    private let transport: any ClientTransport
    private let budget = RetryBudget()

    /// A client for the API of that name.
    /// - Parameters:
    ///   - securitySchemes: every scheme of the document.
    ///   - security: the document's default requirements: any one of the alternatives, each a list of scheme names that
    ///     go together. An empty alternative makes credentials optional; no alternative means none are sent.
    public init(
        name: String,
        securitySchemes: [SecurityScheme],
        security: [[String]],
        credentials: Credentials,
        serverURL: URL,
        transport: any ClientTransport,
        options: CallOptions
    ) {
        self.name = name
        self.serverURL = serverURL
        self.transport = transport
        self.options = options
        // A document that names no scheme says nothing about security; who gives a credential wants it sent.
        let schemes = securitySchemes.isEmpty ? Self.undocumentedSchemes : securitySchemes
        let requirements = securitySchemes.isEmpty && security.isEmpty ? schemes.map { [$0.name] } + [[]] : security
        authorizer = Authorizer(schemes: schemes, defaultRequirements: requirements)
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
    }

    /// Makes a call. With `streams` the body of a success is not read.
    func perform(
        _ operation: OperationRequest,
        _ options: CallOptions,
        accept: [String],
        streams: Bool
    ) async throws(CallFault) -> Received {
        let request = try compose(operation, options, accept: accept)
        let deadline = options.timeout.map { ContinuousClock.now + $0 }
        return try await race(timeout: options.timeout) { [self] in
            try await attempts(request, operation, options, deadline, streams: streams)
        }
    }

    /// The request without credentials.
    func compose(
        _ operation: OperationRequest,
        _ options: CallOptions,
        accept: [String]
    ) throws(CallFault) -> HTTPRequest {
        let address = try operation.server(of: serverURL)
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

    private func attempts(
        _ plain: HTTPRequest,
        _ operation: OperationRequest,
        _ options: CallOptions,
        _ deadline: ContinuousClock.Instant?,
        streams: Bool
    ) async throws -> Received {
        var attempt = 0
        var isRefreshed = false
        while true {
            let authorization = try await authorizer.authorization(
                options.credentials ?? credentials,
                requirements: operation.security
            )
            var request = plain
            authorize(&request, authorization, options)
            let outcome = await Self.result { [request] in
                try await self.attempt(request, operation, options, deadline, streams: streams)
            }
            try Task.checkCancellation()
            if case .success(let received) = outcome, received.response.status.code == 401, !isRefreshed,
                !authorization.provided.isEmpty, operation.body?.isReplayable ?? true
            {
                isRefreshed = true
                for (provider, generation) in authorization.provided { provider.refuse(generation: generation) }
                continue
            }
            let policy = options.retry
            if policy.allows(request.method, request.headerFields, body: operation.body),
                let pause = policy.delay(after: outcome.map(\.response), attempt: attempt),
                deadline.map({ ContinuousClock.now + pause < $0 }) ?? true, budget.take()
            {
                try await policy.sleep(pause)
                attempt += 1
                continue
            }
            switch outcome {
            case .success(let received):
                if received.response.status.code < 500 { budget.giveBack() }
                return received
            case .failure(let error): throw Masking.redact(error, authorization.secrets)
            }
        }
    }

    /// One attempt, through the middleware.
    private func attempt(
        _ request: HTTPRequest,
        _ operation: OperationRequest,
        _ options: CallOptions,
        _ deadline: ContinuousClock.Instant?,
        streams: Bool
    ) async throws -> Received {
        var send: @Sendable (HTTPRequest, RequestBody?) async throws -> (HTTPResponse, ResponseBody) = {
            [transport] request, body in
            let rest = streams ? nil : deadline.map { ContinuousClock.now.duration(to: $0) }
            return try await transport.send(request, body: body, timeout: rest)
        }
        for middleware in options.middleware.reversed() {
            send = { [send] request, body in
                try await middleware.intercept(request, body: body, operation: operation, next: send)
            }
        }
        let (response, body) = try await send(request, operation.body)
        if streams, response.status.kind == .successful {
            return Received(response: response, data: Data(), stream: body)
        }
        let data = try await body.collect(upTo: options.maximumResponseLength)
        if request.method != .head, response.headerFields[.contentEncoding] == nil,
            let announced = response.headerFields[.contentLength].flatMap({ Int($0) }), data.count < announced,
            response.status.code != 304, response.status.code != 204
        {
            throw TransportFailure(.connectionLost, "the body ended after \(data.count) of \(announced) bytes")
        }
        return Received(response: response, data: data, stream: nil)
    }

    private static func result<Value>(_ body: () async throws -> Value) async -> Result<Value, any Error> {
        do {
            return .success(try await body())
        } catch {
            return .failure(error)
        }
    }
}

extension HTTPFields {
    /// Takes over every field of `others`, in order, in the place of fields of the same names.
    mutating func replace(with others: HTTPFields) {
        for field in others { self[fields: field.name] = [] }
        append(contentsOf: others)
    }
}
