// JSONTape.swift: the result of scanning, a flat list of tokens in the order of the text, and the one door to the
// scanner.

/// What the scanner shall tolerate.
public struct JSONScanOptions: Sendable, Hashable {
    /// How many arrays and objects may be open at once.
    public var depthLimit: Int
    /// Whether an escape such as `\ud800` may stand without its other half; it is then read as U+FFFD.
    public var allowsLoneSurrogates: Bool

    /// Options, all with defaults.
    public init(depthLimit: Int = 512, allowsLoneSurrogates: Bool = false) {
        self.depthLimit = depthLimit
        self.allowsLoneSurrogates = allowsLoneSurrogates
    }
}

/// The tokens of one JSON text, in pre-order: token 0 is the whole value.
///
/// The tape does not keep the text; whoever reads strings or numbers holds the bytes as well.
public final class JSONTape: Sendable {
    /// All tokens. Valid as long as the tape lives.
    public nonisolated(unsafe) let tokens: UnsafeBufferPointer<JSONToken>

    /// Scans one JSON text: exactly one value, blanks around it, UTF-8, a byte order mark tolerated.
    ///
    /// The whole text is checked (grammar of RFC 8259, UTF-8, escapes), so whatever reads the tokens later need not.
    /// - Throws: the first mistake, with its byte offset.
    public init(scanning bytes: UnsafeRawBufferPointer, options: JSONScanOptions = .init()) throws(JSONSyntaxError) {
        var scanner = JSONScanner(bytes, options: options)
        do throws(JSONMistake) {
            try scanner.scan()
        } catch {
            let offset = scanner.position
            scanner.discard()
            throw JSONSyntaxError(offset: offset, reason: error.sentence)
        }
        tokens = UnsafeBufferPointer(scanner.finishedTokens())
    }

    /// Scans the bytes of an array; the same as over a buffer.
    public static func scan(_ bytes: [UInt8], options: JSONScanOptions = .init()) throws(JSONSyntaxError) -> JSONTape {
        let result = bytes.withUnsafeBytes { buffer in
            Result { () throws(JSONSyntaxError) in try JSONTape(scanning: buffer, options: options) }
        }
        return try result.get()
    }

    deinit { tokens.deallocate() }

    /// How many tokens there are, member names included; at least one.
    public var count: Int { tokens.count }

    /// The token at an index.
    public subscript(_ index: Int) -> JSONToken { tokens[index] }
}
