// From template and parameters to the target of the request: path, query, and the server's address they are joined to.
import Foundation

extension OperationRequest {
    /// The server of the operation, for a client whose server is this.
    func server(of client: URL) throws(CallFault) -> ServerAddress {
        guard let (text, other) = ownServer else { return try ServerAddress(server: client) }
        let isRelative = URL(string: text)?.scheme == nil
        guard isRelative || other == nil || other == client else { return try ServerAddress(server: client) }
        // What a relative reference is resolved against keeps its user information, and is refused with it.
        let base = try ServerAddress(server: client)
        guard let url = URL(string: text, relativeTo: client) else {
            throw .invalidRequest("the server of the operation is no URL")
        }
        var address = try ServerAddress(server: url.absoluteURL)
        if isRelative, address.query == nil { address.query = base.query }
        return address
    }

    /// Path and query of the request at a server, also where an earlier answer named them. Credentials are for that
    /// server, so nothing is followed to another.
    func target(at address: ServerAddress) throws(CallFault) -> String {
        let target = try target(basePath: address.basePath, baseQuery: address.query)
        guard let reference else { return target }
        let base = URL(string: "\(address.scheme)://\(address.authority)\(target)")
        guard let url = URL(string: reference, relativeTo: base),
            let parts = URLComponents(url: url, resolvingAgainstBaseURL: true)
        else { throw .invalidRequest("the address of the next page is no URL") }
        let other = try ServerAddress(url)
        guard other.scheme == address.scheme, other.authority.lowercased() == address.authority.lowercased() else {
            throw .invalidRequest("the next page is said to be at another server, \(other.authority)")
        }
        let path = parts.percentEncodedPath
        return (path.isEmpty ? "/" : path) + (parts.percentEncodedQuery.map { "?\($0)" } ?? "")
    }

    /// Path and query, escaped, beginning with a slash.
    /// - Parameters:
    ///   - basePath: the server's own path without a final slash
    ///   - baseQuery: the server's own query, which comes first
    func target(basePath: String, baseQuery: String? = nil) throws(CallFault) -> String {
        if let problem { throw .invalidRequest(problem) }
        let parts = template.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        var path = ""
        for segment in parts[0].split(separator: "/", omittingEmptySubsequences: false).dropFirst(startsWithSlash) {
            path += "/" + (try fill(segment))
        }
        let literalQuery = [baseQuery, parts.count > 1 ? String(parts[1]) : nil].compactMap(\.self)
        let query = (literalQuery + queryPairs).joined(separator: "&")
        let target = basePath + (path.isEmpty && basePath.isEmpty ? "/" : path)
        return query.isEmpty ? target : target + "?" + query
    }

    private var startsWithSlash: Int { template.hasPrefix("/") ? 1 : 0 }

    /// Fills the `{name}` of one segment.
    private func fill(_ segment: Substring) throws(CallFault) -> String {
        var text = ""
        var rest = segment
        var isFilled = false
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = String(rest[rest.index(after: open)..<close])
            guard let value = pathTexts[ExactName(name)], !value.isEmpty else {
                throw .invalidRequest("the path parameter \(name) is empty")
            }
            text += PercentEncoding.encode(String(rest[..<open]), .path) + value
            rest = rest[rest.index(after: close)...]
            isFilled = true
        }
        text += PercentEncoding.encode(String(rest), .path)
        // RFC 3986 section 5.2.4 removes such segments: the request would go to another operation.
        if isFilled, text == "." || text == ".." {
            throw .invalidRequest("a path parameter makes the path segment \"\(text)\", which would change the path")
        }
        return text
    }
}

/// Where a server is: the parts of its URL that requests are joined to.
struct ServerAddress: Sendable {
    var scheme: String
    var authority: String
    /// Without a final slash; empty for the root.
    var basePath: String
    /// Comes before the query of each operation.
    var query: String?

    /// The address of a server. Its fragment is dropped (RFC 9110 section 7.1); user information is refused (section
    /// 4.2.4).
    init(server url: URL) throws(CallFault) {
        let parts = URLComponents(url: url, resolvingAgainstBaseURL: true)
        try self.init(parts)
        guard parts?.percentEncodedUser == nil, parts?.percentEncodedPassword == nil else {
            throw .invalidRequest(
                "the server URL has user information, which is not sent; use `credentials: .basic(…)` instead"
            )
        }
        query = parts?.percentEncodedQuery.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The address of any URL, without its query.
    init(_ url: URL) throws(CallFault) {
        try self.init(URLComponents(url: url, resolvingAgainstBaseURL: true))
    }

    private init(_ parts: URLComponents?) throws(CallFault) {
        guard let parts, let scheme = parts.scheme, let host = parts.percentEncodedHost, !host.isEmpty,
            ["http", "https"].contains(scheme.lowercased())
        else { throw .invalidRequest("the server URL is not an absolute http or https URL") }
        self.scheme = scheme.lowercased()
        authority = parts.port.map { "\(host):\($0)" } ?? host
        var path = parts.percentEncodedPath
        while path.hasSuffix("/") { path.removeLast() }
        basePath = path
    }
}

extension URL {
    /// A URL that stands in generated code; the generator has checked it.
    public init(staticString text: StaticString) {
        guard let url = URL(string: "\(text)") else {
            preconditionFailure("The URL \(text) in the generated code is not valid; generate the client anew.")
        }
        self = url
    }
}
