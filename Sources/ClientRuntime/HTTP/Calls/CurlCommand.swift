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

/// A `curl` command. Every word that a document, a caller or a server may have chosen is quoted.
struct CurlCommand {
    let text: String

    init(_ request: MaskedRequest, body: RequestBody?) {
        var words = ["curl"]
        switch request.method {
        // `-X HEAD` would wait for a body.
        case .head where body == nil: words.append("--head")
        default: words += ["-X", Self.word(request.method.rawValue)]
        }
        // Without it, curl takes brackets and braces of the address for patterns.
        if request.url.contains(where: { "[]{}".contains($0) }) { words.append("--globoff") }
        words.append(Self.quoted(request.url))
        for (name, value) in request.headerFields {
            // A field without a value is sent only when a semicolon ends its name.
            words += ["-H", Self.quoted(value.isEmpty ? "\(name);" : "\(name): \(value)")]
        }
        if let body { words += Self.data(of: body, request.headerFields) }
        text = words.joined(separator: " ")
    }

    private static func data(of body: RequestBody, _ fields: [(String, String)]) -> [String] {
        if let file = body.fileURL { return ["--data-binary", quoted("@" + file.path)] }
        // Unlike `--data-binary`, it does not read the file whose name follows an `@`.
        return ["--data-raw", quoted(text(of: body, fields))]
    }

    private static func text(of body: RequestBody, _ fields: [(String, String)]) -> String {
        let type = fields.first { $0.0.lowercased() == "content-type" }.map { MediaType.essence($0.1) } ?? ""
        guard let bytes = body.bytes, let text = String(data: bytes, encoding: .utf8), !bytes.contains(0) else {
            return body.length.map { "<\($0) bytes>" } ?? "<stream>"
        }
        if MediaType.isJSON(type), let json = try? JSONValue(parsing: bytes) {
            return String(decoding: Masking.json(json).serialized(), as: UTF8.self)
        }
        if type == "application/x-www-form-urlencoded" {
            return Masking.query(text.split(separator: "&").map(String.init)).joined(separator: "&")
        }
        return text
    }

    /// Returns a word as it is if no shell reads anything else in it.
    private static func word(_ text: String) -> String {
        let isPlain =
            !text.isEmpty
            && text.utf8.allSatisfy { byte in
                (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "-")
                    || byte == UInt8(ascii: "_")
            }
        return isPlain && !text.hasPrefix("-") ? text : quoted(text)
    }

    /// Returns a word in single quotes. One with control characters is written with the escapes of `$'…'` (POSIX.1-2024
    /// section 2.2.4): a terminal acts on such characters when they are pasted, quoted or not.
    private static func quoted(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: Masking.isControl) else {
            return "'" + text.replacingOccurrences(of: "'", with: "'\\''") + "'"
        }
        var word = "$'"
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n": word += "\\n"
            case "\r": word += "\\r"
            case "\t": word += "\\t"
            case "'", "\\": word += "\\\(scalar)"
            case _ where Masking.isControl(scalar):
                // Octal escapes have at most three digits, so that no digit after one belongs to it.
                for byte in String(scalar).utf8 {
                    let digits = String(byte, radix: 8)
                    word += "\\" + String(repeating: "0", count: 3 - digits.count) + digits
                }
            default: word.unicodeScalars.append(scalar)
            }
        }
        return word + "'"
    }
}
