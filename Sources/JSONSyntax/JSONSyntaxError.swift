// JSONSyntaxError.swift: what is wrong with a text that is not JSON, and where.

/// The first mistake in a text that is not JSON.
public struct JSONSyntaxError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Where the mistake is, in bytes from the start of the input; the length of the input when it ends too early.
    public var offset: Int
    /// What is wrong, in words for a person, without a full stop.
    public var reason: String

    /// A mistake at an offset.
    public init(offset: Int, reason: String) {
        self.offset = offset
        self.reason = reason
    }

    /// A text for people.
    public var description: String { "\(reason) (byte \(offset))" }
}

/// The mistakes the scanner knows. A byte wide, so that throwing one costs nothing.
enum JSONMistake: UInt8, Error {
    case emptyInput, tooLong, trailingText, tooDeep
    case expectedValue, expectedName, expectedColon, expectedCommaOrBrace, expectedCommaOrBracket
    case unterminatedObject, unterminatedArray
    case unterminatedString, controlCharacter, invalidEscape, invalidUnicodeEscape, loneSurrogate, invalidUTF8
    case invalidLiteral, invalidNumber, leadingZero

    var sentence: String {
        switch self {
        case .emptyInput: "There is no JSON value"
        case .tooLong: "The text is longer than 4 GB"
        case .trailingText: "Something follows the JSON value"
        case .tooDeep: "Arrays and objects are nested too deeply"
        case .expectedValue: "A JSON value is missing"
        case .expectedName: "A member name in double quotes is missing"
        case .expectedColon: "The colon after a member name is missing"
        case .expectedCommaOrBrace: "A comma or a closing brace is missing"
        case .expectedCommaOrBracket: "A comma or a closing bracket is missing"
        case .unterminatedObject: "The text ends inside an object"
        case .unterminatedArray: "The text ends inside an array"
        case .unterminatedString: "The text ends inside a string"
        case .controlCharacter: "A control character stands in a string without being escaped"
        case .invalidEscape: "This escape sequence does not exist in JSON"
        case .invalidUnicodeEscape: "\\u must be followed by four hexadecimal digits"
        case .loneSurrogate: "Half of a surrogate pair stands alone"
        case .invalidUTF8: "The bytes are not UTF-8"
        case .invalidLiteral: "This word is not true, false or null"
        case .invalidNumber: "This is not a number as JSON writes it"
        case .leadingZero: "A number does not begin with a zero that other digits follow"
        }
    }
}
