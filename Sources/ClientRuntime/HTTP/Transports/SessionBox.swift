// One URLSession with its delegate: makes a task of each request and hands what the session reports to the transfer
// that waits for it.
import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Owns a session and closes it.
final class SessionBox: Sendable {
    static let shared = SessionBox(standardConfiguration())

    private let session: URLSession
    private let delegate: SessionDelegate
    #if canImport(FoundationNetworking)
    private let configuration: URLSessionConfiguration
    private let slots: HostSlots
    #endif

    /// The certificate is what the session shows to servers that ask for one.
    init(_ configuration: URLSessionConfiguration, clientCertificate: URLCredential? = nil) {
        delegate = SessionDelegate(clientCertificate)
        #if canImport(FoundationNetworking)
        // The caller may change its own.
        self.configuration = configuration.copy() as? URLSessionConfiguration ?? configuration
        slots = HostSlots(limit: configuration.httpMaximumConnectionsPerHost)
        session = URLSession(configuration: configuration, delegate: delegate, delegateQueue: ReportQueue())
        #else
        session = URLSession(configuration: configuration, delegate: delegate, delegateQueue: nil)
        #endif
    }

    deinit { session.finishTasksAndInvalidate() }

    static func standardConfiguration() -> URLSessionConfiguration {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.httpCookieStorage = nil
        configuration.httpShouldSetCookies = false
        configuration.httpCookieAcceptPolicy = .never
        configuration.urlCache = nil
        configuration.urlCredentialStorage = nil
        configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
        configuration.timeoutIntervalForRequest = longTime
        configuration.timeoutIntervalForResource = longTime
        return configuration
    }

    /// A week: the call's own timeout is what counts.
    private static let longTime: TimeInterval = 7 * 86400

    /// Sends one request; redirects are answers.
    func send(
        _ request: HTTPRequest,
        body: RequestBody?,
        timeout: Duration?
    ) async throws -> (HTTPResponse, ResponseBody) {
        #if canImport(FoundationNetworking)
        if !Self.maySendTwice(request, body) {
            let slot = try await slots.take("\(request.scheme ?? "") \(request.authority?.lowercased() ?? "")")
            return try await SessionBox(configuration).sendOnce(request, body: body, timeout: timeout) {
                slot.release()
            }
        }
        #endif
        return try await sendOnce(request, body: body, timeout: timeout)
    }

    #if canImport(FoundationNetworking)
    /// Returns whether a request may share its connection with others. When a connection that was used before closes
    /// without a response, libcurl sends the request again, below every retry policy; one with a body it sends again
    /// without the body, and waits. On a connection of its own each request is sent once.
    private static func maySendTwice(_ request: HTTPRequest, _ body: RequestBody?) -> Bool {
        body == nil && RetryPolicy.safeMethods.contains(request.method)
    }
    #endif

    /// - Parameter whenOver: runs once when the transfer is over, whoever ends it; it may also be released without
    ///   having run if there was no transfer
    private func sendOnce(
        _ request: HTTPRequest,
        body: RequestBody?,
        timeout: Duration?,
        whenOver: (@Sendable () -> Void)? = nil
    ) async throws -> (HTTPResponse, ResponseBody) {
        guard let url = request.url else { throw TransportFailure(.requestFailed, "the request has no valid address") }
        var urlRequest = URLRequest(url: url)
        urlRequest.httpMethod = request.method.rawValue
        urlRequest.cachePolicy = .reloadIgnoringLocalCacheData
        #if canImport(FoundationNetworking)
        // Its timer ends the process if it fires while a redirect waits for its answer. The call gives up by itself.
        urlRequest.timeoutInterval = Self.longTime
        #else
        urlRequest.timeoutInterval = timeout.map { Double($0.components.seconds) + 5 } ?? Self.longTime
        #endif
        // Fields of one name become one: `URLRequest` would put commas between cookies, too (RFC 6265 section 4.2.1).
        var names: [HTTPField.Name] = []
        for field in request.headerFields where !names.contains(field.name) {
            names.append(field.name)
            urlRequest.setValue(request.headerFields[field.name], forHTTPHeaderField: field.name.rawName)
        }
        let upload = try await Upload(body)
        if case .data(let data) = upload.source { urlRequest.httpBody = data }
        #if !canImport(FoundationNetworking)
        if case .stream(let stream) = upload.source {
            urlRequest.httpBodyStream = stream.inputStream
            if let length = body?.length { urlRequest.setValue("\(length)", forHTTPHeaderField: "Content-Length") }
        }
        #endif
        let transfer = Transfer(upload, whenOver: whenOver)
        let task =
            if case .file(let url, _) = upload.source {
                session.uploadTask(with: urlRequest, fromFile: url)
            } else {
                session.dataTask(with: urlRequest)
            }
        transfer.task = task
        transfer.session = self
        delegate.add(transfer, for: task)
        return try await transfer.response()
    }
}

/// Hands what a session reports to transfers.
private final class SessionDelegate: NSObject, URLSessionDataDelegate, Sendable {
    private let transfers = Locked<[Int: Transfer]>([:])
    private let clientCertificate: URLCredential?

    init(_ clientCertificate: URLCredential?) { self.clientCertificate = clientCertificate }

    func add(_ transfer: Transfer, for task: URLSessionTask) {
        transfers.withLock { $0[task.taskIdentifier] = transfer }
    }

    func urlSession(
        _ session: URLSession,
        dataTask: URLSessionDataTask,
        didReceive response: URLResponse,
        completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
    ) {
        transfer(dataTask)?.receive(response)
        completionHandler(.allow)
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        transfer(dataTask)?.receive(data)
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        let transfer = transfers.withLock { $0.removeValue(forKey: task.taskIdentifier) }
        // FoundationNetworking does not report the head of every redirect; it is here at the latest.
        if error == nil, let response = task.response { transfer?.receive(response) }
        transfer?.finish(error.map(Self.failure))
    }

    func urlSession(
        _ session: URLSession,
        task: URLSessionTask,
        willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest,
        completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        // The transport follows redirects itself; the redirect is the answer, and its head comes with the task's end.
        guard transfer(task)?.beginRedirect() ?? true else { return }
        completionHandler(nil)
    }

    // FoundationNetworking asks for no certificate, and its credentials have none.
    #if canImport(FoundationNetworking)
    /// Ends the transfer with the response that carries the challenge. FoundationNetworking asks when the body has been
    /// reported, and neither completes nor fails the task while it waits; credentials are the call's subject.
    func urlSession(
        _ session: URLSession,
        task: URLSessionTask,
        didReceive challenge: URLAuthenticationChallenge,
        completionHandler: @escaping @Sendable (URLSession.AuthChallengeDisposition, URLCredential?) -> Void
    ) {
        let transfer = transfers.withLock { $0.removeValue(forKey: task.taskIdentifier) }
        if let response = task.response { transfer?.receive(response) }
        transfer?.finish(nil)
        // Cancelling takes the thread that reads from the network, and that thread may be waiting for this report.
        DispatchQueue.global().async { completionHandler(.cancelAuthenticationChallenge, nil) }
    }
    #else
    func urlSession(
        _ session: URLSession,
        didReceive challenge: URLAuthenticationChallenge,
        completionHandler: @escaping @Sendable (URLSession.AuthChallengeDisposition, URLCredential?) -> Void
    ) {
        let isAskedFor = challenge.protectionSpace.authenticationMethod == NSURLAuthenticationMethodClientCertificate
        guard isAskedFor, let clientCertificate, challenge.previousFailureCount == 0 else {
            return completionHandler(.performDefaultHandling, nil)
        }
        completionHandler(.useCredential, clientCertificate)
    }
    #endif

    private func transfer(_ task: URLSessionTask) -> Transfer? {
        transfers.withLock { $0[task.taskIdentifier] }
    }

    /// URLSession's errors carry the whole URL, which may hold a credential; only the kind and the words go on.
    private static func failure(_ error: any Error) -> any Error {
        guard let error = error as? URLError else { return TransportFailure(.other, "the transfer failed") }
        if error.code == .cancelled { return CancellationError() }
        if isRefusal(error) {
            return TransportFailure(.insecure, "no secure connection could be made (URLSession error -1)")
        }
        if isUnreadable(error) {
            return TransportFailure(.other, "the compressed body cannot be decoded (URLSession error -1)")
        }
        let (kind, words): (TransportFailure.Kind, String) =
            switch error.code {
            case .timedOut: (.timedOut, "the server did not answer in time")
            case .cannotFindHost, .dnsLookupFailed: (.cannotConnect, "the server's name was not found")
            case .cannotConnectToHost: (.cannotConnect, "the server could not be reached")
            case .notConnectedToInternet, .internationalRoamingOff, .dataNotAllowed:
                (.cannotConnect, "there is no network")
            // FoundationNetworking says "unknown" for a body that breaks off.
            case .unknown, .networkConnectionLost, .badServerResponse, .zeroByteResource, .cannotParseResponse,
                .cannotDecodeRawData, .cannotDecodeContentData:
                (.connectionLost, "the connection broke before the answer was complete")
            case .secureConnectionFailed, .serverCertificateHasBadDate, .serverCertificateUntrusted,
                .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid, .clientCertificateRejected,
                .clientCertificateRequired, .appTransportSecurityRequiresSecureConnection:
                (.insecure, "no secure connection could be made")
            case .dataLengthExceedsMaximum: (.requestFailed, "URLSession does not send a body with this method")
            case .fileDoesNotExist, .noPermissionsToReadFile: (.requestFailed, "the body's file could not be read")
            default: (.other, "the transfer failed")
            }
        return TransportFailure(kind, "\(words) (URLSession error \(error.code.rawValue))")
    }

    /// FoundationNetworking reports refused certificates as "unknown", too; only curl's words tell them apart.
    private static func isRefusal(_ error: URLError) -> Bool {
        let words = unknownCause(error)
        return words.contains("certificate") || words.contains("SSL routines")
    }

    /// Whether a compressed body is not valid, or has a second member (RFC 1952 section 2.2), which curl does not read.
    private static func isUnreadable(_ error: URLError) -> Bool {
        let words = unknownCause(error)
        return words.contains("unencoding") || words.contains("Failed writing received data")
    }

    /// What curl says about an error that FoundationNetworking has no code for.
    private static func unknownCause(_ error: URLError) -> String {
        #if canImport(FoundationNetworking)
        error.code == .unknown ? error.localizedDescription : ""
        #else
        ""
        #endif
    }
}

#if canImport(FoundationNetworking)
/// Where FoundationNetworking reports what has arrived. The thread that reads from the network does not wait until a
/// report has been heard, so that what comes faster than it can be kept would pile up in memory. Here it waits while
/// many are under way; only for a moment, because who hears a report may need that thread.
private final class ReportQueue: OperationQueue, @unchecked Sendable {
    private let places = DispatchSemaphore(value: 0)

    override init() {
        super.init()
        maxConcurrentOperationCount = 1
        // Not its first value: a semaphore must not go before it has that again.
        for _ in 0..<64 { places.signal() }
    }

    override func addOperation(_ block: @escaping @Sendable () -> Void) {
        let places = places
        let hasPlace = places.wait(timeout: .now() + .milliseconds(100)) == .success
        super.addOperation {
            block()
            if hasPlace { places.signal() }
        }
    }
}
#endif
