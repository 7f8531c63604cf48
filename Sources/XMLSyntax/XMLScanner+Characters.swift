// XMLScanner+Characters.swift: what a document may have and nobody reads, and which characters are which.

extension XMLScanner {
    // MARK: What is left out

    /// Skips a comment or a processing instruction; false where there is neither.
    mutating func skipMarkup() throws(XMLMistake) -> Bool {
        if starts(with: "<!--") {
            position += 4
            try skip(past: "--", of: "a comment")
            guard position < bytes.count, bytes[position] == UInt8(ascii: ">") else { throw .doubleHyphen }
            position += 1
            return true
        }
        if starts(with: "<?") {
            try skip(past: "?>", of: "a processing instruction")
            return true
        }
        if starts(with: "<!") { throw .misplacedDeclaration }
        return false
    }

    /// Skips a document type that only names things outside, which are not fetched.
    mutating func skipDocumentType() throws(XMLMistake) {
        var quote: UInt8?
        while position < bytes.count {
            let byte = bytes[position]
            if byte == quote {
                quote = nil
            } else if quote == nil {
                if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { quote = byte }
                if byte == UInt8(ascii: "[") { throw .internalSubset }
                if byte == UInt8(ascii: ">") {
                    position += 1
                    return
                }
            }
            position += try characterLength()
        }
        throw .unterminated("a document type")
    }

    mutating func skip(past end: StaticString, of what: String) throws(XMLMistake) {
        while !starts(with: end) {
            guard position < bytes.count else { throw .unterminated(what) }
            position += try characterLength()
        }
        position += end.utf8CodeUnitCount
    }

    @discardableResult
    mutating func skipBlanks() -> Bool {
        let start = position
        while position < bytes.count, Self.isBlank(bytes[position]) { position += 1 }
        return start < position
    }

    // MARK: Characters

    func starts(with word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        guard position + count <= bytes.count else { return false }
        for index in 0..<count where bytes[position + index] != word.utf8Start[index] { return false }
        return true
    }

    static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
    }

    /// Whether a byte may stand in a name; what is not ASCII may.
    static func isNameByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") <= 10
            || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }

    /// Whether a byte is a character that means nothing, wherever it stands.
    static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte < 0x80 && byte != UInt8(ascii: "<") && byte != UInt8(ascii: "&")
            && byte != UInt8(ascii: "]") && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "'")
    }

    /// Section 2.2.
    static func isCharacter(_ value: UInt32) -> Bool {
        value >= 0x20 && value != 0xFFFE && value != 0xFFFF || value == 0x09 || value == 0x0A || value == 0x0D
    }

    /// How many bytes the character at the position has.
    func characterLength() throws(XMLMistake) -> Int {
        let first = bytes[position]
        if first < 0x80 {
            guard Self.isCharacter(UInt32(first)) else { throw .forbiddenCharacter }
            return 1
        }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        var decoder = UTF8()
        var iterator = bytes[position...].prefix(length).makeIterator()
        guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { throw .malformedEncoding }
        guard Self.isCharacter(scalar.value) else { throw .forbiddenCharacter }
        return length
    }
}
