// XMLScanner.swift: from the bytes of a document to its tape, in one pass. What is read is XML 1.0 without declarations
// in its document type: a service needs none, and entities are how documents are made to explode.

struct XMLScanner {
    let bytes: [UInt8]
    var position = 0
    private(set) var nodes: [XMLNode] = []
    private(set) var names: [XMLName] = []
    private(set) var attributes: [XMLAttribute] = []
    private(set) var text: [UInt8] = []
    private var nameIndices: [XMLName: Int32] = [:]
    /// The elements that are open.
    private var open: [OpenElement] = []
    /// What each prefix is bound to, the innermost last; "" is the default namespace.
    private var bindings: [String: [String]] = ["xml": ["http://www.w3.org/XML/1998/namespace"]]

    private struct OpenElement {
        var node: Int
        /// The name as the tag has it.
        var name: Range<Int>
        /// The prefixes that the element binds.
        var prefixes: [String]
    }

    private struct RawAttribute {
        var name: Range<Int>
        var start: Int
        var end: Int
    }

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        text.reserveCapacity(bytes.count / 2)
    }

    mutating func scan() throws(XMLMistake) {
        if starts(with: "<?xml"), position + 5 < bytes.count, Self.isBlank(bytes[position + 5]) {
            try skip(past: "?>", of: "the XML declaration")
        }
        while position < bytes.count {
            if open.isEmpty { try scanOutside() } else { try scanContent() }
        }
        if !open.isEmpty { throw .unterminated("an element") }
        if nodes.isEmpty { throw .missingRoot }
    }

    /// What stands before and after the outermost element.
    private mutating func scanOutside() throws(XMLMistake) {
        if Self.isBlank(bytes[position]) {
            position += 1
        } else if starts(with: "<!DOCTYPE") {
            guard nodes.isEmpty else { throw .misplacedDeclaration }
            try skipDocumentType()
        } else if bytes[position] != UInt8(ascii: "<") {
            throw nodes.isEmpty ? .missingRoot : .textOutsideRoot
        } else if try !skipMarkup() {
            guard nodes.isEmpty else { throw .secondRoot }
            try scanStartTag()
        }
    }

    private mutating func scanContent() throws(XMLMistake) {
        if bytes[position] != UInt8(ascii: "<") {
            try scanText()
        } else if starts(with: "</") {
            try scanEndTag()
        } else if starts(with: "<![CDATA[") {
            try scanCDATA()
        } else if starts(with: "<!DOCTYPE") {
            throw .misplacedDeclaration
        } else if try !skipMarkup() {
            try scanStartTag()
        }
    }

    // MARK: Tags

    private mutating func scanStartTag() throws(XMLMistake) {
        guard open.count < XMLTape.depthLimit else { throw .tooDeep }
        let offset = position
        position += 1
        let name = try scanName()
        var raw: [RawAttribute] = []
        var isEmpty = false
        while true {
            let hasBlank = skipBlanks()
            guard position < bytes.count else { throw .unterminated("a tag") }
            if bytes[position] == UInt8(ascii: ">") { break }
            if starts(with: "/>") {
                isEmpty = true
                position += 1
                break
            }
            guard hasBlank else { throw .malformedTag }
            guard raw.count < XMLTape.attributeLimit else { throw .tooManyAttributes }
            raw.append(try scanAttribute())
        }
        position += 1
        let prefixes = bind(raw)
        let start = attributes.count
        try resolve(raw)
        nodes.append(
            XMLNode(
                name: index(of: resolved(name, isAttribute: false)),
                offset: UInt32(offset),
                next: UInt32(nodes.count + 1),
                start: UInt32(start),
                end: UInt32(attributes.count)
            )
        )
        open.append(OpenElement(node: nodes.count - 1, name: name, prefixes: prefixes))
        if isEmpty { close() }
    }

    private mutating func scanEndTag() throws(XMLMistake) {
        let offset = position
        position += 2
        let name = try scanName()
        skipBlanks()
        guard position < bytes.count else { throw .unterminated("a tag") }
        guard bytes[position] == UInt8(ascii: ">") else { throw .malformedTag }
        guard let current = open.last, bytes[current.name].elementsEqual(bytes[name]) else {
            position = offset
            throw .wrongEndTag
        }
        position += 1
        close()
    }

    private mutating func close() {
        guard let element = open.popLast() else { return }
        nodes[element.node].next = UInt32(nodes.count)
        for prefix in element.prefixes { bindings[prefix]?.removeLast() }
    }

    private mutating func scanAttribute() throws(XMLMistake) -> RawAttribute {
        let name = try scanName()
        skipBlanks()
        guard position < bytes.count, bytes[position] == UInt8(ascii: "=") else { throw .missingValue }
        position += 1
        skipBlanks()
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") || bytes[position] == UInt8(ascii: "'")
        else { throw .missingValue }
        let quote = bytes[position]
        position += 1
        let start = text.count
        while true {
            guard position < bytes.count else { throw .unterminated("the value of an attribute") }
            let byte = bytes[position]
            if byte == quote { break }
            switch byte {
            case UInt8(ascii: "<"): throw .angleInAttribute
            case UInt8(ascii: "&"): try scanReference()
            case UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                // Section 3.3.3: blanks are spaces; what was written as two bytes is one line end.
                text.append(UInt8(ascii: " "))
                position += starts(with: "\r\n") ? 2 : 1
            default: try copyCharacter()
            }
        }
        position += 1
        return RawAttribute(name: name, start: start, end: text.count)
    }

    // MARK: Names

    /// A name as written, with its prefix.
    private mutating func scanName() throws(XMLMistake) -> Range<Int> {
        let start = position
        while position < bytes.count, Self.isNameByte(bytes[position]) {
            if bytes[position] < 0x80 { position += 1 } else { position += try characterLength() }
        }
        guard start < position else { throw .missingName }
        let first = bytes[start]
        if first == UInt8(ascii: "-") || first == UInt8(ascii: ".") || first &- UInt8(ascii: "0") < 10 {
            position = start
            throw .missingName
        }
        return start..<position
    }

    /// Binds the prefixes that an element declares, and says which.
    private mutating func bind(_ raw: [RawAttribute]) -> [String] {
        var prefixes: [String] = []
        for attribute in raw {
            guard let prefix = declaredPrefix(attribute.name), !prefixes.contains(prefix) else { continue }
            let namespace = String(decoding: text[attribute.start..<attribute.end], as: UTF8.self)
            bindings[prefix, default: []].append(namespace)
            prefixes.append(prefix)
        }
        return prefixes
    }

    /// The prefix that `xmlns:prefix` declares, "" for `xmlns`; nil for any other attribute.
    private func declaredPrefix(_ name: Range<Int>) -> String? {
        guard bytes[name].starts(with: "xmlns".utf8) else { return nil }
        if name.count == 5 { return "" }
        guard bytes[name.lowerBound + 5] == UInt8(ascii: ":") else { return nil }
        return String(decoding: bytes[name.lowerBound + 6..<name.upperBound], as: UTF8.self)
    }

    private mutating func resolve(_ raw: [RawAttribute]) throws(XMLMistake) {
        var seen: Set<XMLName> = []
        for attribute in raw where declaredPrefix(attribute.name) == nil {
            let name = resolved(attribute.name, isAttribute: true)
            guard seen.insert(name).inserted else { throw .repeatedAttribute }
            attributes.append(
                XMLAttribute(name: index(of: name), start: UInt32(attribute.start), end: UInt32(attribute.end))
            )
        }
    }

    /// A name with its namespace. A prefix that is bound to none is left away: some services forget to bind it.
    private func resolved(_ name: Range<Int>, isAttribute: Bool) -> XMLName {
        guard let colon = bytes[name].firstIndex(of: UInt8(ascii: ":")), colon + 1 < name.upperBound else {
            let namespace = isAttribute ? "" : bindings[""]?.last ?? ""
            return XMLName(String(decoding: bytes[name], as: UTF8.self), namespace: namespace)
        }
        let prefix = String(decoding: bytes[name.lowerBound..<colon], as: UTF8.self)
        let local = String(decoding: bytes[colon + 1..<name.upperBound], as: UTF8.self)
        return XMLName(local, namespace: bindings[prefix]?.last ?? "")
    }

    private mutating func index(of name: XMLName) -> Int32 {
        if let index = nameIndices[name] { return index }
        names.append(name)
        nameIndices[name] = Int32(names.count - 1)
        return Int32(names.count - 1)
    }

    // MARK: Text

    private mutating func scanText() throws(XMLMistake) {
        let offset = position
        let start = text.count
        while position < bytes.count, bytes[position] != UInt8(ascii: "<") {
            if bytes[position] == UInt8(ascii: "&") {
                try scanReference()
            } else {
                if bytes[position] == UInt8(ascii: "]"), starts(with: "]]>") { throw .forbiddenSequence }
                try copyCharacter()
            }
        }
        appendText(from: start, offset)
    }

    private mutating func scanCDATA() throws(XMLMistake) {
        let offset = position
        let start = text.count
        position += 9
        while !starts(with: "]]>") {
            guard position < bytes.count else { throw .unterminated("a CDATA section") }
            try copyCharacter()
        }
        position += 3
        appendText(from: start, offset)
    }

    private mutating func appendText(from start: Int, _ offset: Int) {
        guard start < text.count else { return }
        nodes.append(
            XMLNode(
                name: -1,
                offset: UInt32(offset),
                next: UInt32(nodes.count + 1),
                start: UInt32(start),
                end: UInt32(text.count)
            )
        )
    }

    /// Copies characters, at least one; line ends become line feeds.
    private mutating func copyCharacter() throws(XMLMistake) {
        let byte = bytes[position]
        if Self.isPlain(byte) {
            let start = position
            while position < bytes.count, Self.isPlain(bytes[position]) { position += 1 }
            text.append(contentsOf: bytes[start..<position])
            return
        }
        if byte == UInt8(ascii: "\r") {
            text.append(UInt8(ascii: "\n"))
            position += starts(with: "\r\n") ? 2 : 1
            return
        }
        let length = try characterLength()
        text.append(contentsOf: bytes[position..<position + length])
        position += length
    }

    private mutating func scanReference() throws(XMLMistake) {
        guard let end = bytes[position...].prefix(16).firstIndex(of: UInt8(ascii: ";")) else {
            throw .malformedReference
        }
        let name = bytes[position + 1..<end]
        switch String(decoding: name, as: UTF8.self) {
        case "lt": text.append(UInt8(ascii: "<"))
        case "gt": text.append(UInt8(ascii: ">"))
        case "amp": text.append(UInt8(ascii: "&"))
        case "quot": text.append(UInt8(ascii: "\""))
        case "apos": text.append(UInt8(ascii: "'"))
        case let other:
            guard other.hasPrefix("#") else { throw other.isEmpty ? .malformedReference : .undefinedEntity }
            let isHexadecimal = other.hasPrefix("#x")
            let digits = other.dropFirst(isHexadecimal ? 2 : 1)
            guard !digits.hasPrefix("+"), !digits.hasPrefix("-"),
                let value = UInt32(digits, radix: isHexadecimal ? 16 : 10), let scalar = Unicode.Scalar(value)
            else { throw .malformedReference }
            guard Self.isCharacter(value) else { throw .forbiddenCharacter }
            text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
        position = end + 1
    }
}
