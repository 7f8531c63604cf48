// The XML scanner: what it reads (XML 1.0, Namespaces in XML 1.0), what it refuses and where, and what hostile documents
// cost.

import Testing

@testable import XMLSyntax

@Suite struct XMLSyntaxTests {
    // MARK: What is read

    /// A document in canonical words: names with their namespaces in braces, attributes, texts.
    static func outline(_ bytes: [UInt8], charset: String? = nil) throws -> String {
        let tape = try bytes.withUnsafeBytes { try XMLTape(scanning: $0, charset: charset) }
        func name(_ name: XMLName) -> String {
            name.namespace.isEmpty ? name.local : "{\(name.namespace)}\(name.local)"
        }
        func outline(_ index: Int) -> String {
            let attributes = tape.attributes(of: index).map {
                " \(name($0.name))=\(String(decoding: $0.value, as: UTF8.self))"
            }
            let elements = tape.children(of: index).filter { tape.nodes[$0].isElement }.map(outline)
            let text = String(decoding: tape.text(of: index), as: UTF8.self)
            return "<\(name(tape.name(of: index)))\(attributes.joined())>\(text)\(elements.joined())</>"
        }
        return outline(0)
    }

    static let documents: [(String, String)] = [
        ("<a/>", "<a></>"),
        ("<?xml version='1.0' encoding='UTF-8'?>\n<a>text</a>\n", "<a>text</>"),
        ("<a b=\"1\" c = '2'/>", "<a b=1 c=2></>"),
        ("<a>&lt;&gt;&amp;&quot;&apos;&#65;&#x1F600;</a>", "<a><>&\"'A😀</>"),
        ("<a b='&lt;&quot;&#10;'/>", "<a b=<\"\n></>"),
        ("<a><![CDATA[<b>&amp;]]]]><![CDATA[>]]></a>", "<a><b>&amp;]]></>"),
        ("<a>x<!-- no -->y<?target no?>z</a>", "<a>xyz</>"),
        ("<a>1<b>2</b>3</a>", "<a>13<b>2</></>"),
        ("<!DOCTYPE a SYSTEM 'http://example.com/[a].dtd'><a/>", "<a></>"),
        ("<!-- c --><?p?><a/><!-- c --><?p?>", "<a></>"),
        // Section 2.11: line ends are line feeds; section 3.3.3: blanks in attributes are spaces.
        ("<a b='x\r\ny\tz'>x\r\ny\rz</a>", "<a b=x y z>x\ny\nz</>"),
        ("<été>ü</été>", "<été>ü</>"),
        // Namespaces, section 6.
        ("<p:a xmlns:p='u' p:b='1' b='2'/>", "<{u}a {u}b=1 b=2></>"),
        ("<a xmlns='u'><b xmlns=''/><c/></a>", "<{u}a><b></><{u}c></></>"),
        ("<a xmlns:p='u'><p:b xmlns:p='v'/><p:b/></a>", "<a><{v}b></><{u}b></></>"),
        ("<a xml:lang='en'/>", "<a {http://www.w3.org/XML/1998/namespace}lang=en></>"),
        // What some services send: a prefix that is bound to nothing.
        ("<p:a/>", "<a></>"),
    ]

    @Test(arguments: documents) func documentsAreRead(text: String, outline: String) throws {
        #expect(try Self.outline(Array(text.utf8)) == outline)
    }

    @Test func encodingsAreTold() throws {
        let text = "<a>é😀</a>"
        let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        for bytes in [
            Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), [0xFE, 0xFF] + big, [0xFF, 0xFE] + little, big,
            little,
        ] {
            #expect(try Self.outline(bytes) == "<a>é😀</>")
        }
        let latin = Array("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>".utf8) + [0xE9] + Array("</a>".utf8)
        #expect(try Self.outline(latin) == "<a>é</>")
        // What the transport says counts more than what the document does (RFC 7303 section 3.2).
        #expect(
            try Self.outline(Array("<?xml version='1.0' encoding='ISO-8859-1'?><a>é</a>".utf8), charset: "UTF-8")
                == "<a>é</>"
        )
        #expect(throws: XMLSyntaxError.self) { try Self.outline(latin, charset: "utf-8") }
        #expect(throws: XMLSyntaxError.self) { try Self.outline(Array("<a/>".utf8), charset: "ebcdic") }
    }

    // MARK: What is refused

    static let mistakes: [(String, Int, Int, String)] = [
        ("", 1, 1, "There is no element"),
        ("{}", 1, 1, "There is no element"),
        ("<a>\n<b></c></a>", 2, 4, "The end tag does not belong to the element that is open"),
        ("<a/>\n<b/>", 2, 1, "Something follows the outermost element"),
        ("<a/>b", 1, 5, "There is text outside of elements"),
        ("<a>", 1, 4, "The text ends inside an element"),
        ("<a b=1/>", 1, 6, "An attribute has no value in quotes"),
        ("<a b='1' b='2'/>", 1, 17, "An attribute is there twice"),
        ("<a xmlns:p='u' xmlns:q='u' p:b='1' q:b='2'/>", 1, 45, "An attribute is there twice"),
        ("<a b='1'c='2'/>", 1, 9, "This is not a tag"),
        ("<a b='<'/>", 1, 7, "The value of an attribute has a `<`"),
        ("<1/>", 1, 2, "A name is missing"),
        ("<a>&foo;</a>", 1, 4, "There is no entity of this name"),
        ("<a>& b</a>", 1, 4, "This is not a reference to a character or an entity"),
        ("<a>&#xD800;</a>", 1, 4, "This is not a reference to a character or an entity"),
        ("<a>&#0;</a>", 1, 4, "XML has no such character"),
        ("<a>\u{1}</a>", 1, 4, "XML has no such character"),
        ("<a>]]></a>", 1, 4, "`]]>` stands in a text"),
        ("<a><!-- -- --></a>", 1, 11, "A comment has two hyphens in it"),
        ("<a><![CDATA[</a>", 1, 17, "The text ends inside a CDATA section"),
        ("<a><!ENTITY b 'c'></a>", 1, 4, "A declaration stands where none may be"),
    ]

    @Test(arguments: mistakes) func mistakesHaveAPlace(text: String, line: Int, column: Int, reason: String) throws {
        let error = #expect(throws: XMLSyntaxError.self) { try Self.outline(Array(text.utf8)) }
        #expect(error?.line == line)
        #expect(error?.column == column)
        #expect(error?.reason == reason)
    }

    @Test func bytesThatAreNoUTF8AreRefused() {
        for bytes: [UInt8] in [[0xC3], [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xEF, 0xBF, 0xBE], [0x80]] {
            let text = Array("<a>".utf8) + bytes + Array("</a>".utf8)
            #expect(throws: XMLSyntaxError.self) { try Self.outline(text) }
        }
        #expect(throws: XMLSyntaxError.self) { try Self.outline([0xFE, 0xFF, 0xD8, 0x00]) }
        #expect(throws: XMLSyntaxError.self) { try Self.outline([0xFE, 0xFF, 0x00]) }
    }

    /// No beginning of a document is one, and none brings the scanner down.
    @Test func truncatedDocumentsAreRefused() {
        let text = Array(
            "<?xml version='1.0'?><!DOCTYPE a><a b='&#65;' xmlns:p='u'><!--c--><p:b>é</p:b><![CDATA[d]]></a>".utf8
        )
        for count in 0..<text.count {
            #expect(throws: XMLSyntaxError.self) { try Self.outline(Array(text[..<count])) }
        }
    }

    // MARK: Hostile documents

    static func reason(_ text: String) -> String? {
        do {
            _ = try outline(Array(text.utf8))
            return nil
        } catch { return (error as? XMLSyntaxError)?.reason }
    }

    @Test func entitiesAreNotDeclared() {
        var laughs = "<!DOCTYPE a [<!ENTITY l0 'lol'>"
        for index in 1..<10 {
            laughs += "<!ENTITY l\(index) '\(String(repeating: "&l\(index - 1);", count: 10))'>"
        }
        let refusal = "Declarations in a document type are not read, and entities not expanded"
        #expect(Self.reason(laughs + "]><a>&l9;</a>") == refusal)
        #expect(Self.reason("<!DOCTYPE a [<!ENTITY f SYSTEM 'file:///etc/passwd'>]><a>&f;</a>") == refusal)
        #expect(Self.reason("<!DOCTYPE a [<!ENTITY % p SYSTEM 'http://127.0.0.1:1/'> %p;]><a/>") == refusal)
    }

    @Test func depthIsLimited() {
        let limit = XMLTape.depthLimit
        let nested = String(repeating: "<a>", count: limit) + String(repeating: "</a>", count: limit)
        #expect(Self.reason(nested) == nil)
        #expect(Self.reason("<b>\(nested)</b>") == "Elements are nested too deeply")
        #expect(Self.reason(String(repeating: "<a>", count: 100_000)) == "Elements are nested too deeply")
    }

    @Test func attributesAreLimited() {
        func element(_ count: Int, _ name: (Int) -> String) -> String {
            "<a \((0..<count).map { "\(name($0))='1'" }.joined(separator: " "))/>"
        }
        #expect(Self.reason(element(XMLTape.attributeLimit) { "b\($0)" }) == nil)
        #expect(Self.reason(element(100_000) { "b\($0)" }) == "An element has too many attributes")
        #expect(Self.reason(element(100_000) { "xmlns:b\($0)" }) == "An element has too many attributes")
    }

    /// Each costs no more than its length: a square of it would not end.
    @Test func lengthCostsNoMoreThanItself() {
        let many = 50_000
        #expect(Self.reason("<a>\(String(repeating: "<b/>", count: many))</a>") == nil)
        #expect(Self.reason("<a>\((0..<many).map { "<b\($0)/>" }.joined())</a>") == nil)
        #expect(Self.reason("<a>\(String(repeating: "x<b/>&amp;<![CDATA[]]>", count: many))</a>") == nil)
        #expect(Self.reason("<a>\(String(repeating: "<!---->", count: many))</a>") == nil)
        #expect(Self.reason("<a b='\(String(repeating: "&#65;", count: many))'/>") == nil)
        #expect(Self.reason("<a>\(String(repeating: "]", count: many))</a>") == nil)
        #expect(Self.reason("<a>\(String(repeating: "&", count: many))</a>") != nil)
    }
}
