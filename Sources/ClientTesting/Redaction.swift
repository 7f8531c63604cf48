// From requests and responses to what may stand in a file: secrets masked, by what the client knows it sent and by the
// names under which secrets usually travel. Recording and replaying use the same, so that masked requests match.
import ClientRuntime
import Foundation

extension Recording.Request {
    /// A request without its secrets, those of the attempt under way and `secrets`.
    init(_ request: HTTPRequest, _ body: Data, hiding secrets: [String]) {
        let address = "\(request.scheme ?? "https")://\(request.authority ?? "")"
        let target = (request.path ?? "/").split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        var url = address + Masking.replace(secrets, in: String(target[0]))
        if target.count > 1 {
            let pairs = target[1].split(separator: "&").map { pair -> String in
                let parts = pair.split(separator: "=", maxSplits: 1)
                // However short a secret is, a value that is nothing else is masked.
                if parts.count == 2, secrets.contains(String(parts[1])) { return "\(parts[0])=\(Masking.mask)" }
                return Masking.replace(secrets, in: String(pair))
            }
            url += "?" + Masking.query(pairs).joined(separator: "&")
        }
        self.init(
            method: request.method.rawValue,
            url: url,
            body: Recording.Body(body, request.headerFields[.contentType], hiding: secrets)
        )
    }
}

extension Recording.Response {
    /// Fields that say how the body travelled; it is kept as it was before.
    private static let transferFields: Set<HTTPField.Name> = [
        .contentLength, .contentEncoding, .transferEncoding, .connection, .init("Keep-Alive")!,
    ]

    /// A response without its secrets.
    init(_ response: HTTPResponse, _ body: Data, hiding secrets: [String]) {
        var fields: [String: String] = [:]
        for field in response.headerFields where !Self.transferFields.contains(field.name) {
            let value =
                Masking.isSensitive(field.name.rawName) ? Masking.mask : Masking.replace(secrets, in: field.value)
            fields[field.name.rawName] = fields[field.name.rawName].map { "\($0), \(value)" } ?? value
        }
        self.init(
            status: response.status.code,
            headerFields: fields,
            body: Recording.Body(body, response.headerFields[.contentType], hiding: secrets)
        )
    }

    /// The response as a transport gives it.
    var answer: (HTTPResponse, ResponseBody) {
        var response = HTTPResponse(status: .init(code: status))
        for (name, value) in headerFields {
            if let name = HTTPField.Name(name) { response.headerFields[name] = value }
        }
        return (response, ResponseBody(body.data))
    }
}

extension Recording.Body {
    /// The bytes of a body without its secrets.
    init(_ data: Data, _ contentType: String?, hiding secrets: [String]) {
        let type = contentType.map(MediaType.essence) ?? ""
        if data.isEmpty {
            self = .none
        } else if let json = try? JSONValue(parsing: data), !json.isNull, MediaType.isJSON(type) || type.isEmpty {
            self = .json(Masking.values(json, hiding: secrets))
        } else if let text = String(data: data, encoding: .utf8), !text.unicodeScalars.contains("\0") {
            let clean = Masking.replace(secrets, in: Self.withoutBoundary(text, contentType))
            let isForm = type == "application/x-www-form-urlencoded"
            let pairs = isForm ? Masking.query(clean.split(separator: "&").map(String.init)) : [clean]
            self = .text(pairs.joined(separator: "&"))
        } else {
            self = .bytes(Masking.bytes(data, hiding: secrets + [Self.boundary(contentType)].compactMap(\.self)))
        }
    }

    /// The boundary of a multipart body is random; a fixed one makes two bodies equal.
    private static func withoutBoundary(_ text: String, _ contentType: String?) -> String {
        boundary(contentType).map { text.replacingOccurrences(of: $0, with: "boundary") } ?? text
    }

    private static func boundary(_ contentType: String?) -> String? {
        guard let parts = contentType?.components(separatedBy: "boundary="), parts.count == 2 else { return nil }
        let boundary = parts[1].prefix { $0 != ";" }.trimmingCharacters(in: .whitespaces.union(["\""]))
        return boundary.isEmpty ? nil : boundary
    }
}

extension Masking {
    /// A JSON value with every secret masked, and with the strings in members of sensitive names. Kinds stay, so that
    /// the value can still be decoded.
    static func values(_ value: JSONValue, hiding secrets: [String], isSensitive isHidden: Bool = false) -> JSONValue {
        switch value {
        case .string(let text): .string(isHidden ? mask : replace(secrets, in: text))
        case .number: isHidden ? .number(JSONNumber(0)) : value
        case .array(let items): .array(items.map { values($0, hiding: secrets, isSensitive: isHidden) })
        case .object(let object):
            .object(
                JSONObject(
                    object.map { name, member in
                        (name, values(member, hiding: secrets, isSensitive: isHidden || isSensitive(name)))
                    }
                )
            )
        case .null, .boolean: value
        }
    }

    /// Bytes with every secret masked.
    static func bytes(_ data: Data, hiding secrets: [String]) -> Data {
        var data = data
        for secret in secrets where secret.count > 3 {
            var start = data.startIndex
            while let range = data.range(of: Data(secret.utf8), in: start..<data.endIndex) {
                data.replaceSubrange(range, with: Data(mask.utf8))
                start = range.lowerBound + mask.utf8.count
            }
        }
        return data
    }
}
