// TextCheck.swift: one look at the bytes of a text before YAML reads it, for UTF-8 and control characters, and the way
// from characters, which libyaml counts, to bytes.

/// What stands in a text that a YAML reader must know beforehand.
struct TextCheck {
    /// Where the first byte is that is not UTF-8.
    private(set) var invalidUTF8: Int?
    /// Whether each character is one byte.
    private(set) var isASCII = true
    /// The bytes of each character that YAML does not allow.
    private(set) var forbidden: [Range<Int>] = []

    init(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { check($0) }
    }

    private mutating func check(_ text: UnsafeBufferPointer<UInt8>) {
        var place = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while place < text.count {
            let byte = text[place]
            if byte &- 0x20 < 0x5F || byte == 0x0A {
                place &+= 1
            } else if byte < 0x80 {
                if byte != 0x0D, byte != 0x09 { forbidden.append(place..<place + 1) }
                place &+= 1
            } else {
                isASCII = false
                guard let length = Self.lengthOfCharacter(text, at: place) else {
                    invalidUTF8 = place
                    return
                }
                if Self.isForbidden(text, at: place, length: length) { forbidden.append(place..<place + length) }
                place &+= length
            }
        }
    }

    /// The length of a character of several bytes; nil when the bytes are not UTF-8.
    private static func lengthOfCharacter(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Int? {
        let lead = text[place]
        // The range of the second byte keeps out overlong forms, surrogates, and what lies beyond U+10FFFF.
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch lead {
        case 0xC2...0xDF: length = 2
        case 0xE0...0xEF:
            length = 3
            if lead == 0xE0 { second = 0xA0...0xBF }
            if lead == 0xED { second = 0x80...0x9F }
        case 0xF0...0xF4:
            length = 4
            if lead == 0xF0 { second = 0x90...0xBF }
            if lead == 0xF4 { second = 0x80...0x8F }
        default: return nil
        }
        guard place + length <= text.count, second.contains(text[place + 1]) else { return nil }
        for next in 2..<max(length, 2) where text[place + next] & 0xC0 != 0x80 { return nil }
        return length
    }

    /// Control characters from U+0080 on except the line end U+0085, a byte order mark amid the text, U+FFFE, U+FFFF.
    private static func isForbidden(_ text: UnsafeBufferPointer<UInt8>, at place: Int, length: Int) -> Bool {
        switch (length, text[place]) {
        case (2, 0xC2): text[place + 1] < 0xA0 && text[place + 1] != 0x85
        case (3, 0xEF):
            text[place + 1] == 0xBF && text[place + 2] >= 0xBE || text[place + 1] == 0xBB && text[place + 2] == 0xBF
        default: false
        }
    }
}

/// From the places libyaml gives, which count characters, to bytes. Walks to and fro from where it last was, which is
/// linear in all because the places asked for move forward but for a line or so.
struct CharacterCursor {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let isASCII: Bool
    private let start: Int
    private var character = 0
    private var byte: Int

    /// - Parameters:
    ///   - bytes: the whole file.
    ///   - start: the byte where character 0 is, behind a byte order mark.
    init(_ bytes: UnsafeBufferPointer<UInt8>, start: Int, isASCII: Bool) {
        self.bytes = bytes
        self.start = start
        self.isASCII = isASCII
        byte = start
    }

    /// The byte offset of a character, or the end of the text.
    mutating func offset(ofCharacter target: Int) -> Int {
        if isASCII { return min(start + target, bytes.count) }
        while character < target, byte < bytes.count {
            byte &+= 1
            while byte < bytes.count, bytes[byte] & 0xC0 == 0x80 { byte &+= 1 }
            character &+= 1
        }
        while character > target, byte > start {
            byte &-= 1
            while byte > start, bytes[byte] & 0xC0 == 0x80 { byte &-= 1 }
            character &-= 1
        }
        return byte
    }
}
