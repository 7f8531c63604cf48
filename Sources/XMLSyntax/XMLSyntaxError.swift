// XMLSyntaxError.swift: what is wrong with a text that is not XML, or not such XML as is read here, and where.

/// The first mistake in a text that is not XML.
package struct XMLSyntaxError: Error, Sendable, Hashable {
    /// Where the mistake is, in bytes of UTF-8 from the start of the text.
    package var offset: Int
    /// The line of the mistake, from 1.
    package var line: Int
    /// The column of the mistake in bytes, from 1.
    package var column: Int
    /// What is wrong, in words for a person, without a full stop.
    package var reason: String

    init(_ mistake: XMLMistake, at offset: Int, in text: [UInt8]) {
        let before = text[..<Swift.min(offset, text.count)]
        self.offset = offset
        line = 1 + before.count { $0 == UInt8(ascii: "\n") }
        column = 1 + before.count - (before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0)
        reason = mistake.sentence
    }
}

/// The mistakes the scanner knows.
enum XMLMistake: Error {
    case tooLong, unknownEncoding(String), malformedEncoding
    case missingRoot, secondRoot, textOutsideRoot, tooDeep, tooManyAttributes
    case unterminated(String), malformedTag, missingName, missingValue, repeatedAttribute, angleInAttribute
    case wrongEndTag, forbiddenCharacter, forbiddenSequence, doubleHyphen
    case internalSubset, misplacedDeclaration, undefinedEntity, malformedReference

    var sentence: String {
        switch self {
        case .tooLong: "The text is longer than 2 GB"
        case .unknownEncoding(let name): "The encoding \(name) is not read"
        case .malformedEncoding: "The bytes are not of the encoding that is said"
        case .missingRoot: "There is no element"
        case .secondRoot: "Something follows the outermost element"
        case .textOutsideRoot: "There is text outside of elements"
        case .tooDeep: "Elements are nested too deeply"
        case .tooManyAttributes: "An element has too many attributes"
        case .unterminated(let what): "The text ends inside \(what)"
        case .malformedTag: "This is not a tag"
        case .missingName: "A name is missing"
        case .missingValue: "An attribute has no value in quotes"
        case .repeatedAttribute: "An attribute is there twice"
        case .angleInAttribute: "The value of an attribute has a `<`"
        case .wrongEndTag: "The end tag does not belong to the element that is open"
        case .forbiddenCharacter: "XML has no such character"
        case .forbiddenSequence: "`]]>` stands in a text"
        case .doubleHyphen: "A comment has two hyphens in it"
        case .internalSubset: "Declarations in a document type are not read, and entities not expanded"
        case .misplacedDeclaration: "A declaration stands where none may be"
        case .undefinedEntity: "There is no entity of this name"
        case .malformedReference: "This is not a reference to a character or an entity"
        }
    }
}
