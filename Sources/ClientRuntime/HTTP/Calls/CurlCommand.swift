// A request shown to a person: with every secret masked, as one line or as a `curl` command.
import Foundation

/// A request whose secrets are masked.
struct MaskedRequest {
    var method: HTTPRequest.Method
    var url: String
    var headerFields: [(String, String)]
}

extension ClientCore {
    /// The request as it would be sent, secrets masked.
    func masked(
        _ operation: OperationRequest,
        _ options: CallOptions,
        accept: [String]
    ) throws(CallFault) -> MaskedRequest {
        var operation = operation
        for name in operation.pathTexts.keys where Masking.isSensitive(name.text) {
            operation.pathTexts[name] = Masking.mask
        }
        operation.queryPairs = Masking.query(operation.queryPairs)
        operation.cookiePairs = operation.cookiePairs.map { pair in
            (pair.split(separator: "=").first.map(String.init) ?? "") + "=" + Masking.mask
        }
        var request = try compose(operation, options, accept: accept)
        // What the server's address or an earlier response adds to the query may be secret as well.
        if let parts = request.path?.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false),
            parts.count == 2
        {
            let pairs = parts[1].split(separator: "&", omittingEmptySubsequences: false).map(String.init)
            request.path = parts[0] + "?" + Masking.query(pairs).joined(separator: "&")
        }
        let authorization = authorizer.maskedAuthorization(
            options.credentials ?? credentials,
            requirements: operation.security
        )
        authorize(&request, authorization, options)
        // What was masked above stays readable ("Bearer ***"); the caller's own secrets are masked here.
        let known = authorization.headerFields.map { "\($0.name.canonicalName): \($0.value)" }
        let fields = request.headerFields.map { field -> (String, String) in
            let isKnown = known.contains("\(field.name.canonicalName): \(field.value)")
            let isSafe = isKnown || field.name == .cookie || !Masking.isSensitive(field.name.rawName)
            return (field.name.rawName, isSafe ? field.value : Masking.mask)
        }
        let url = "\(request.scheme ?? "https")://\(request.authority ?? "")\(request.path ?? "/")"
        return MaskedRequest(method: request.method, url: url, headerFields: fields)
    }
}

/// A `curl` command for a POSIX shell.
struct CurlCommand {
    let text: String

    init(_ request: MaskedRequest, body: RequestBody?) {
        var words = ["curl", "-X", request.method.rawValue, Self.quoted(request.url)]
        for (name, value) in request.headerFields { words += ["-H", Self.quoted("\(name): \(value)")] }
        if let body { words += ["--data-binary", Self.data(of: body, request.headerFields)] }
        text = words.joined(separator: " ")
    }

    private static func data(of body: RequestBody, _ fields: [(String, String)]) -> String {
        if let file = body.fileURL { return quoted("@" + file.path) }
        let type = fields.first { $0.0.lowercased() == "content-type" }.map { MediaType.essence($0.1) } ?? ""
        guard let bytes = body.bytes, let text = String(data: bytes, encoding: .utf8) else {
            return quoted(body.length.map { "<\($0) bytes>" } ?? "<stream>")
        }
        if MediaType.isJSON(type), let json = try? JSONValue(parsing: bytes) {
            return quoted(String(decoding: Masking.json(json).serialized(), as: UTF8.self))
        }
        if type == "application/x-www-form-urlencoded" {
            let pairs = text.split(separator: "&").map(String.init)
            return quoted(Masking.query(pairs).joined(separator: "&"))
        }
        return quoted(text)
    }

    private static func quoted(_ text: String) -> String {
        "'" + text.replacingOccurrences(of: "'", with: "'\\''") + "'"
    }
}
