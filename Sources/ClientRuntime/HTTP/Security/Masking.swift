// What must not be shown: the mask, the names under which secrets usually travel, and the removal of known secrets from
// the texts of foreign errors.
import Foundation

/// Hides secrets.
package enum Masking {
    /// Stands where a secret was.
    package static let mask = "***"

    /// Whether a parameter, header field or member of that name usually holds a secret.
    package static func isSensitive(_ name: String) -> Bool {
        let word = name.lowercased().filter { $0.isLetter || $0.isNumber }
        if exact.contains(word) { return true }
        return suffixes.contains { word.hasSuffix($0) }
    }

    private static let exact: Set<String> = [
        "authorization", "proxyauthorization", "cookie", "setcookie", "jwt", "passwd", "pwd", "passphrase", "bearer",
        "credential", "credentials", "session", "sessionid", "signature", "pin", "otp", "auth",
    ]
    private static let suffixes = ["token", "secret", "password", "apikey", "privatekey", "accesskey", "authkey"]

    /// The pairs of a query with the values of sensitive names masked.
    package static func query(_ pairs: [String]) -> [String] {
        pairs.map { pair in
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            if parts.count == 2 {
                let isSecret = isSensitive(parts[0].removingPercentEncoding ?? String(parts[0]))
                return isSecret ? "\(parts[0])=\(mask)" : pair
            }
            // The whole query may be one JSON text.
            guard let text = pair.removingPercentEncoding, let json = try? JSONValue(parsing: text) else { return pair }
            return PercentEncoding.encode(String(decoding: self.json(json).serialized(), as: UTF8.self), .unreserved)
        }
    }

    /// A JSON value with the members of sensitive names masked.
    static func json(_ value: JSONValue) -> JSONValue {
        switch value {
        case .array(let items): .array(items.map(json))
        case .object(let object):
            .object(JSONObject(object.map { ($0.name, isSensitive($0.name) ? .string(mask) : json($0.value)) }))
        default: value
        }
    }

    /// The error itself, or, when its description holds a secret, a failure that says the same without.
    static func redact(_ error: any Error, _ secrets: [String]) -> any Error {
        let text = String(describing: error)
        let isClean = replace(secrets, in: text) == text && !contains(secrets, "\(error as NSError)")
        if isClean { return error }
        let kind = (error as? TransportFailure)?.kind ?? .other
        return TransportFailure(kind, replace(secrets, in: text))
    }

    /// A text with every secret masked. What is shorter than four characters is no secret, but would make holes
    /// everywhere.
    package static func replace(_ secrets: [String], in text: String) -> String {
        var text = text
        // Longer ones first: one secret may be a part of another.
        for secret in secrets.sorted(by: { $0.count > $1.count }) where secret.count > 3 && text.contains(secret) {
            text = text.replacingOccurrences(of: secret, with: mask)
        }
        return text
    }

    /// Returns true if a character must not occur in a text that is shown: the control characters of C0 and C1, the
    /// line and paragraph separators, the byte order mark, and those that change the direction of text (UAX 9 section
    /// 2).
    package static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20..<0x7F: false
        case 0..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }

    /// Returns a text on one line: a blank in place of control characters, none at the end. Texts of documents, servers
    /// and foreign errors go through it before they are shown.
    package static func oneLine(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isControl) else { return text }
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if !isControl(scalar) {
                scalars.append(scalar)
            } else if let last = scalars.last, last != " " {
                scalars.append(" ")
            }
        }
        while scalars.last == " " { scalars.removeLast() }
        return String(scalars)
    }

    private static func contains(_ secrets: [String], _ text: String) -> Bool {
        secrets.contains { $0.count > 3 && text.contains($0) }
    }
}
