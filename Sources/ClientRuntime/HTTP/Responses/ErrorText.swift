// Text for people about responses that are not a success. Bodies come from outside and may be of any size, repeat
// secrets and hold control characters; what is made of them here is one short line without either. Secrets are masked
// before a text is cut, since half a secret is no longer recognized as one.
import Foundation

/// Makes descriptions of errors.
enum ErrorText {
    /// The most characters of a body that a description shows.
    static let limit = 500
    /// The most bytes of JSON that are parsed for a description.
    private static let parsedLimit = 1 << 20
    /// The most bytes of any other text that are looked at for a description.
    private static let scannedLimit = 1 << 14

    /// One line of at most `limit` Unicode scalars, and an ellipsis if there are more.
    static func shortened(_ text: String, to limit: Int = Self.limit) -> String {
        let line = Masking.oneLine(text)
        let scalars = line.unicodeScalars
        guard let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex),
            end < scalars.endIndex
        else { return line }
        return String(scalars[..<end]) + "…"
    }

    /// The body of a response on one line: as JSON where it is JSON, secrets masked; empty for an empty body.
    static func body(_ data: Data, _ head: ResponseHead) -> String {
        if data.isEmpty { return "" }
        let secrets = head.secrets.texts
        if data.count <= parsedLimit, let json = try? JSONValue(parsing: data) { return self.json(json, secrets) }
        let start = data.prefix(scannedLimit)
        let isText = start.allSatisfy { $0 >= 0x20 || (0x09...0x0D).contains($0) }
        guard isText else { return "\(data.count) bytes" }
        return shortened(masked(head.text(start), secrets))
    }

    /// The JSON of a value on one line, secrets masked.
    static func json(_ value: JSONValue, _ secrets: [String]) -> String {
        let text = String(decoding: removed(secrets, from: Masking.json(value)).serialized(), as: UTF8.self)
        return shortened(Masking.replace(secrets, in: text))
    }

    /// A decoded value on one line: its JSON, of a case of an enumeration that of what it holds.
    static func value(_ value: Any, _ secrets: [String] = []) -> String {
        if let value = value as? any JSONCodable { return json(JSONValue(encoding: value), secrets) }
        let mirror = Mirror(reflecting: value)
        if mirror.displayStyle == .enum, let payload = mirror.children.first?.value as? any JSONCodable {
            return json(JSONValue(encoding: payload), secrets)
        }
        return shortened(masked(String(describing: value), secrets))
    }

    /// A text without secrets, and with the values masked that follow names of secrets, as in `"token": "…"` and
    /// `token=…`.
    static func masked(_ text: String, _ secrets: [String]) -> String {
        let bytes = Array(Masking.replace(secrets, in: text).utf8)
        return MaskedRanges(namedIn: bytes).text(of: bytes, bytes.indices)
    }

    /// The bytes around a position, at most 100 before and 100 after it, on one line and without secrets.
    static func excerpt(of data: Data, at offset: Int, _ head: ResponseHead) -> String {
        let offset = Swift.max(0, Swift.min(offset, data.count))
        let start = Swift.max(0, offset - scannedLimit)
        let bytes = Array(data.dropFirst(start).prefix(offset - start + scannedLimit))
        var ranges = MaskedRanges(namedIn: bytes)
        for secret in head.secrets.texts { ranges.add(secret, in: bytes) }
        let window = Swift.max(0, offset - start - 100)..<Swift.min(bytes.count, offset - start + 100)
        return Masking.oneLine(ranges.text(of: bytes, window))
    }

    /// A text that was cut at its end, before secrets were removed from it: without them, and without the beginning of
    /// one at its end.
    static func removed(_ secrets: [String], fromCut text: String) -> String {
        var text = masked(text, secrets)
        let mark = text.hasSuffix("…") ? "…" : ""
        guard !mark.isEmpty else { return text }
        text.removeLast()
        let longest = secrets.lazy.compactMap { secret in
            (4...40).last { count in secret.count > count && text.hasSuffix(secret.prefix(count)) }
        }.max()
        guard let longest else { return text + mark }
        return text.dropLast(longest) + Masking.mask + mark
    }

    /// JSON with secrets removed from its strings; escapes would hide them in the text.
    private static func removed(_ secrets: [String], from value: JSONValue) -> JSONValue {
        switch value {
        case .string(let text): .string(Masking.replace(secrets, in: text))
        case .array(let items): .array(items.map { removed(secrets, from: $0) })
        case .object(let object): .object(JSONObject(object.map { ($0.name, removed(secrets, from: $0.value)) }))
        default: value
        }
    }
}

/// The parts of a text that must not be shown.
private struct MaskedRanges {
    private var isMasked: [Bool]

    /// The values that follow names of secrets: `"name": "value"`, `name=value`, `<name>value<`.
    init(namedIn bytes: [UInt8]) {
        isMasked = Array(repeating: false, count: bytes.count)
        var position = 0
        while position < bytes.count {
            let start = position
            while position < bytes.count, Self.isNameByte(bytes[position]) { position += 1 }
            guard position > start else {
                position += 1
                continue
            }
            guard let value = Self.value(after: start..<position, in: bytes),
                Masking.isSensitive(String(decoding: bytes[start..<position], as: UTF8.self))
            else { continue }
            for index in value { isMasked[index] = true }
            position = Swift.max(position, value.upperBound)
        }
    }

    /// Masks a text wherever it occurs; what is shorter than four bytes is no secret.
    mutating func add(_ secret: String, in bytes: [UInt8]) {
        let secret = Array(secret.utf8)
        guard secret.count > 3, let first = secret.first else { return }
        var position = 0
        while position + secret.count <= bytes.count {
            guard let start = bytes[position...].firstIndex(of: first), start + secret.count <= bytes.count else {
                return
            }
            if bytes[start..<start + secret.count].elementsEqual(secret) {
                for index in start..<start + secret.count { isMasked[index] = true }
            }
            position = start + 1
        }
    }

    /// The text of a range with a mask for each masked part.
    func text(of bytes: [UInt8], _ range: Range<Int>) -> String {
        var shown: [UInt8] = []
        for index in range {
            if !isMasked[index] {
                shown.append(bytes[index])
            } else if index == range.lowerBound || !isMasked[index - 1] {
                shown += Masking.mask.utf8
            }
        }
        return String(decoding: shown, as: UTF8.self)
    }

    /// The value that belongs to a name, without quotes around it; nil where a name is followed by none.
    private static func value(after name: Range<Int>, in bytes: [UInt8]) -> Range<Int>? {
        var position = name.upperBound
        if position < bytes.count, bytes[position] == UInt8(ascii: "\"") { position += 1 }
        while position < bytes.count, bytes[position] == 0x20 { position += 1 }
        guard position < bytes.count else { return nil }
        let separator = bytes[position]
        let isTag =
            separator == UInt8(ascii: ">") && name.lowerBound > 0 && bytes[name.lowerBound - 1] == UInt8(ascii: "<")
        guard isTag || separator == UInt8(ascii: ":") || separator == UInt8(ascii: "=") else { return nil }
        position += 1
        while position < bytes.count, bytes[position] == 0x20 { position += 1 }
        guard position < bytes.count else { return nil }
        let start = position
        switch bytes[start] {
        case UInt8(ascii: "\""):
            return start + 1..<endOfString(after: start, in: bytes)
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            return start..<endOfContainer(at: start, in: bytes)
        default:
            let ends: [UInt8] = isTag ? [UInt8(ascii: "<")] : Array("&,;<>\"}\r\n".utf8)
            return start..<(bytes[start...].firstIndex { ends.contains($0) } ?? bytes.count)
        }
    }

    private static func endOfString(after quote: Int, in bytes: [UInt8]) -> Int {
        var position = quote + 1
        while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
            position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
        }
        return Swift.min(position, bytes.count)
    }

    private static func endOfContainer(at start: Int, in bytes: [UInt8]) -> Int {
        var position = start
        var depth = 0
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\""): position = endOfString(after: position, in: bytes)
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
            default: break
            }
            position += 1
            if depth == 0 { break }
        }
        return Swift.min(position, bytes.count)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte &- UInt8(ascii: "0") < 10
            || (byte | 0x20) &- UInt8(ascii: "a") < 26
    }
}
