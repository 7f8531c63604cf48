// CoreSchema.swift: what an unquoted YAML scalar is, by the core schema of YAML 1.2: `yes`, `1:30` and dates are
// strings.

/// The rules of the core schema. Works on bytes, without making strings.
enum CoreSchema {
    /// The kind of a plain scalar: null, boolean, number or string.
    static func kind(of text: UnsafeRawBufferPointer) -> Record.Kind {
        guard let first = text.first else { return .null }
        switch first {
        case UInt8(ascii: "~"):
            return text.count == 1 ? .null : .string
        case UInt8(ascii: "n"), UInt8(ascii: "N"):
            return isWord("null", text) ? .null : .string
        case UInt8(ascii: "t"), UInt8(ascii: "T"):
            return isWord("true", text) ? .boolean : .string
        case UInt8(ascii: "f"), UInt8(ascii: "F"):
            return isWord("false", text) ? .boolean : .string
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."):
            return isNumber(text) ? .number : .string
        default:
            return .string
        }
    }

    /// Whether the text is the word in lower case, capitalized, or in upper case.
    private static func isWord(_ word: StaticString, _ text: UnsafeRawBufferPointer) -> Bool {
        guard text.count == word.utf8CodeUnitCount else { return false }
        let lower = word.utf8Start
        let isCapitalized = text[0] == lower[0] & ~0x20
        let isUpper = isCapitalized && text[1] == lower[1] & ~0x20
        for place in 1..<text.count where text[place] != (isUpper ? lower[place] & ~0x20 : lower[place]) {
            return false
        }
        return isCapitalized || text[0] == lower[0]
    }

    /// Whether the text is an integer or a floating point number of the core schema.
    static func isNumber(_ text: UnsafeRawBufferPointer) -> Bool {
        if radix(of: text) != nil { return true }
        var place = 0
        if text.count > 0, isSign(text[0]) { place = 1 }
        if isInfinityOrNaN(text, from: place) { return true }
        let whole = digits(text, from: &place)
        var fraction = 0
        if place < text.count, text[place] == UInt8(ascii: ".") {
            place += 1
            fraction = digits(text, from: &place)
        }
        guard whole + fraction > 0 else { return false }
        return endsInExponent(text, from: place)
    }

    /// Whether JSON writes a number the same way; the text must be a number of the core schema.
    static func isJSONNumber(_ text: UnsafeRawBufferPointer) -> Bool {
        var place = text.first == UInt8(ascii: "-") ? 1 : 0
        let start = place
        let whole = digits(text, from: &place)
        guard whole > 0, whole == 1 || text[start] != UInt8(ascii: "0") else { return false }
        if place < text.count, text[place] == UInt8(ascii: ".") {
            place += 1
            guard digits(text, from: &place) > 0 else { return false }
        }
        return endsInExponent(text, from: place)
    }

    /// A number of the core schema as JSON would write it: `0x1F` is `31`, `+.5` is `0.5`. Nil for `.inf` and `.nan`.
    static func jsonNumber(_ text: UnsafeRawBufferPointer) -> [UInt8]? {
        if let radix = radix(of: text) {
            return decimalDigits(text.dropFirst(2).map { hexadecimalDigit($0) ?? 0 }, radix: radix)
        }
        var place = text.count > 0 && isSign(text[0]) ? 1 : 0
        if isInfinityOrNaN(text, from: place) { return nil }
        var result: [UInt8] = text.first == UInt8(ascii: "-") ? [UInt8(ascii: "-")] : []
        let start = place
        let whole = digits(text, from: &place)
        let significant = text[start..<start + whole].drop { $0 == UInt8(ascii: "0") }
        result += significant.isEmpty ? [UInt8(ascii: "0")] : Array(significant)
        if place < text.count, text[place] == UInt8(ascii: ".") {
            place += 1
            let point = place
            if digits(text, from: &place) > 0 { result += [UInt8(ascii: ".")] + Array(text[point..<place]) }
        }
        return result + Array(text[place...])
    }

    /// 8 for `0o17`, 16 for `0x1F`. Numbers of absurd length count as strings: reading them takes quadratic time.
    private static func radix(of text: UnsafeRawBufferPointer) -> Int? {
        guard text.count > 2, text.count < 1000, text[0] == UInt8(ascii: "0") else { return nil }
        let digits = text[2...].lazy.map { hexadecimalDigit($0) }
        switch text[1] {
        case UInt8(ascii: "o"): return digits.allSatisfy { ($0 ?? 16) < 8 } ? 8 : nil
        case UInt8(ascii: "x"): return digits.allSatisfy { $0 != nil } ? 16 : nil
        default: return nil
        }
    }

    /// The digits of another radix as decimal digits, however many they are.
    private static func decimalDigits(_ digits: [UInt8], radix: Int) -> [UInt8] {
        // Decimal digits, the lowest first.
        var result: [UInt8] = [0]
        for digit in digits {
            var carry = Int(digit)
            for place in result.indices {
                carry += Int(result[place]) * radix
                result[place] = UInt8(carry % 10)
                carry /= 10
            }
            while carry > 0 {
                result.append(UInt8(carry % 10))
                carry /= 10
            }
        }
        return result.reversed().map { $0 + UInt8(ascii: "0") }
    }

    private static func isInfinityOrNaN(_ text: UnsafeRawBufferPointer, from place: Int) -> Bool {
        guard text.count - place == 4, text[place] == UInt8(ascii: ".") else { return false }
        let word = UnsafeRawBufferPointer(rebasing: text[(place + 1)...])
        if isWord("inf", word) { return true }
        return place == 0 && ["nan", "NaN", "NAN"].contains(String(decoding: word, as: UTF8.self))
    }

    /// Whether the rest is nothing, or an exponent with digits.
    private static func endsInExponent(_ text: UnsafeRawBufferPointer, from start: Int) -> Bool {
        var place = start
        guard place < text.count else { return true }
        guard text[place] | 0x20 == UInt8(ascii: "e") else { return false }
        place += 1
        if place < text.count, isSign(text[place]) { place += 1 }
        return digits(text, from: &place) > 0 && place == text.count
    }

    private static func isSign(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") }

    /// Steps over digits and gives their number.
    private static func digits(_ text: UnsafeRawBufferPointer, from place: inout Int) -> Int {
        let start = place
        while place < text.count, text[place] &- UInt8(ascii: "0") < 10 { place += 1 }
        return place - start
    }
}
