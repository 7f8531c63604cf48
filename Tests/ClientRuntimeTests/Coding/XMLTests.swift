// Values as XML by a shape: what is read, what is written, what is refused.

import Foundation
import Testing

@testable import ClientRuntime

@Suite struct XMLTests {
    /// A shape of one body, whose objects may name each other.
    static func shape(_ body: String, objects: String = "{}") -> XMLShape {
        XMLShapes(#"{"objects": \#(objects), "bodies": {"body": \#(body)}}"#)["body"]
    }

    static func read(_ xml: String, _ shape: XMLShape) throws -> String {
        try XMLCoding.decode(JSONValue.self, from: Data(xml.utf8), as: shape).description
    }

    static func write(_ json: String, _ shape: XMLShape) throws -> String {
        let text = String(decoding: try XMLCoding.encode(try JSONValue(parsing: json), as: shape), as: UTF8.self)
        let declaration = #"<?xml version="1.0" encoding="UTF-8"?>"#
        #expect(text.hasPrefix(declaration))
        return String(text.dropFirst(declaration.count))
    }

    static let pet = shape(
        #"{"name": "pet", "object": "Pet"}"#,
        objects: #"""
            {
                "Pet": {
                    "members": {
                        "id": {"as": "attribute", "is": "number"},
                        "name": {"is": "string"},
                        "isSold": {"is": "boolean"},
                        "born": {"is": "token"},
                        "status": {"is": "word"},
                        "picture": {"is": "base64"},
                        "photos": {"as": "none", "required": true, "list": {"name": "photo", "is": "string"}},
                        "nicknames": {"as": "none", "list": {"name": "nickname", "is": "string"}},
                        "tags": {"name": "labels", "list": {"name": "label", "object": "Tag"}},
                        "parent": {"object": "Pet"}
                    }
                },
                "Tag": {"members": {"id": {"as": "attribute", "is": "number"}, "text": {"as": "text", "is": "string"}}}
            }
            """#
    )

    // MARK: Both ways

    /// JSON and XML that mean the same.
    static let pairs: [(String, String)] = [
        (#"{"photos":[]}"#, "<pet/>"),
        (#"{"id":7,"name":"Rex","photos":[]}"#, #"<pet id="7"><name>Rex</name></pet>"#),
        (#"{"name":"","photos":[]}"#, "<pet><name/></pet>"),
        (
            #"{"name":null,"photos":[]}"#,
            #"<pet><name xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/></pet>"#
        ),
        (#"{"isSold":true,"status":"sold","photos":[]}"#, "<pet><isSold>true</isSold><status>sold</status></pet>"),
        (
            #"{"photos":["a","b"],"nicknames":["c"]}"#,
            "<pet><photo>a</photo><photo>b</photo><nickname>c</nickname></pet>"
        ),
        (#"{"photos":[],"tags":[]}"#, "<pet><labels/></pet>"),
        (
            #"{"photos":[],"tags":[{"id":1,"text":"x"},{}]}"#,
            #"<pet><labels><label id="1">x</label><label/></labels></pet>"#
        ),
        (#"{"photos":[],"parent":{"id":1,"photos":[]}}"#, #"<pet><parent id="1"/></pet>"#),
        (#"{"name":" a\tb\nc ","photos":[]}"#, "<pet><name> a\tb\nc </name></pet>"),
        (#"{"name":"<&>\"'é😀","photos":[]}"#, "<pet><name>&lt;&amp;&gt;\"'é😀</name></pet>"),
        (#"{"name":"\r\n","photos":[]}"#, "<pet><name>&#13;\n</name></pet>"),
    ]

    @Test(arguments: pairs) func pairsAreTheSame(json: String, xml: String) throws {
        #expect(try Self.write(json, Self.pet) == xml)
        #expect(try Self.read(xml, Self.pet) == json)
    }

    @Test func nodesAndNamespaces() throws {
        let shape = Self.shape(
            #"{"name": "a", "namespace": "u", "prefix": "p", "object": "A"}"#,
            objects: #"""
                {
                    "A": {
                        "members": {
                            "lang": {"as": "attribute", "namespace": "http://www.w3.org/XML/1998/namespace", "is": "string"},
                            "b": {"as": "attribute", "namespace": "v", "prefix": "p", "is": "string"},
                            "c": {"namespace": "v", "is": "string"},
                            "d": {"name": "c", "namespace": "w", "prefix": "q", "is": "string"},
                            "inner": {"as": "none", "object": "Inner"},
                            "e": {"prefix": "unbound", "is": "string"}
                        }
                    },
                    "Inner": {"members": {"f": {"as": "attribute", "is": "number"}, "g": {"as": "cdata", "is": "string"}}}
                }
                """#
        )
        let json = #"{"lang":"en","b":"\t\"<","c":"1","d":"2","inner":{"f":3,"g":"<]]>&\rx"},"e":"4"}"#
        let xml =
            #"<p:a xmlns:p="u" xmlns:p_="v" xml:lang="en" p_:b="&#9;&quot;&lt;" f="3"><c xmlns="v">1</c>"#
            + #"<q:c xmlns:q="w">2</q:c><![CDATA[<]]]]><![CDATA[>&]]>&#13;<![CDATA[x]]><e>4</e></p:a>"#
        #expect(try Self.write(json, shape) == xml)
        #expect(try Self.read(xml, shape) == json)
    }

    @Test func mapsAndAnything() throws {
        let map = Self.shape(#"{"name": "m", "map": {"is": "number"}}"#)
        #expect(try Self.write(#"{"a":1,"b":2}"#, map) == "<m><a>1</a><b>2</b></m>")
        #expect(try Self.read("<m><a>1</a><b>2</b></m>", map) == #"{"a":1,"b":2}"#)
        let rest = Self.shape(
            #"{"name": "o", "object": "O"}"#,
            objects: #"{"O": {"members": {"a": {"is": "number"}}, "additional": {}}}"#
        )
        let xml = "<o><a>1</a><b>x</b><c><d>2</d><d>3</d></c></o>"
        #expect(try Self.write(#"{"a":1,"b":"x","c":{"d":["2","3"]}}"#, rest) == xml)
        let found = try JSONValue(parsing: Self.read(xml, rest))
        #expect(found == ["a": 1, "b": "x", "c": ["d": ["2", "3"]]])
    }

    // MARK: Reading what others write

    static let readings: [(String, String)] = [
        ("<!-- c --><pet>\n  <name>Rex</name>\n  <!-- c -->\n</pet>", #"{"name":"Rex","photos":[]}"#),
        ("<pet><name><![CDATA[<Rex>]]></name></pet>", #"{"name":"<Rex>","photos":[]}"#),
        ("<x:pet xmlns:x='u'><x:name>Rex</x:name></x:pet>", #"{"name":"Rex","photos":[]}"#),
        ("<pet xmlns='u'><name>Rex</name></pet>", #"{"name":"Rex","photos":[]}"#),
        ("<any><unknown><name>no</name></unknown><name>Rex</name></any>", #"{"name":"Rex","photos":[]}"#),
        ("<pet unknown='1' id=' 7 '/>", #"{"id":7,"photos":[]}"#),
        ("<pet><name>one</name><name>two</name></pet>", #"{"name":"two","photos":[]}"#),
        (
            "<pet><nickname>a</nickname><photo>b</photo><nickname>c</nickname></pet>",
            #"{"photos":["b"],"nicknames":["a","c"]}"#
        ),
        ("<pet><isSold> 1 </isSold></pet>", #"{"isSold":true,"photos":[]}"#),
        ("<pet><isSold/><born/><status/></pet>", #"{"isSold":null,"born":null,"status":"","photos":[]}"#),
        (
            "<pet><born>\n2024-02-29\n</born><status>\nsold </status></pet>",
            #"{"born":"2024-02-29","status":"sold","photos":[]}"#
        ),
        ("<pet><picture>\nAP/+\n AA==</picture></pet>", #"{"picture":"AP/+AA==","photos":[]}"#),
        ("<pet><labels><other>x</other></labels></pet>", #"{"photos":[],"tags":[{"text":"x"}]}"#),
        // A wrapper that the shape does not have, and many services do.
        ("<pet><nicknames><nickname>a</nickname></nicknames></pet>", #"{"photos":[],"nicknames":["a"]}"#),
        ("<pet><nicknames/><photos/></pet>", #"{"photos":[],"nicknames":[]}"#),
        (
            "<pet xmlns:i='http://www.w3.org/2001/XMLSchema-instance'><tags/><name i:nil='1'/></pet>",
            #"{"name":null,"photos":[]}"#
        ),
    ]

    @Test(arguments: readings) func whatOthersWriteIsRead(xml: String, json: String) throws {
        #expect(try Self.read(xml, Self.pet) == json)
    }

    static let numbers: [(String, String)] = [
        ("1", "1"), ("-1", "-1"), ("+1", "1"), ("007", "7"), ("-0", "-0"), (".5", "0.5"), ("5.", "5"), ("1.50", "1.50"),
        ("1E5", "1e5"), ("1e-07", "1e-07"), ("12345678901234567890", "12345678901234567890"), ("", "null"),
        (" \n1 ", "1"), ("INF", #""INF""#), (".", #"".""#), ("1e", #""1e""#), ("1 2", #""1 2""#), ("0x1", #""0x1""#),
        ("１", #""１""#),
    ]

    @Test(arguments: numbers) func numbersOfXMLSchemaAreRead(text: String, json: String) throws {
        #expect(try Self.read("<n>\(text)</n>", Self.shape(#"{"is": "number"}"#)) == json)
    }

    @Test func theFirstKindThatFitsCounts() throws {
        let shape = Self.shape(#"{"is": "number|boolean|string"}"#)
        for (text, json) in [("1", "1"), ("true", "true"), ("x", #""x""#), ("", #""""#)] {
            #expect(try Self.read("<s>\(text)</s>", shape) == json)
        }
    }

    // MARK: Mistakes

    struct Item: ObjectCodable {
        var id: Int
        var tags: [Tag]
        struct Tag: ObjectCodable {
            var level: Int
            static func read(_ object: inout ObjectReader) -> Self { Self(level: object.required("level")) }
            func write(to object: inout ObjectWriter) { object.write("level", level) }
        }
        static func read(_ object: inout ObjectReader) -> Self {
            Self(id: object.required("id"), tags: object.required("tags"))
        }
        func write(to object: inout ObjectWriter) {
            object.write("id", id)
            object.write("tags", tags)
        }
    }

    static let item = shape(
        #"{"name": "items", "list": {"name": "item", "object": "Item"}}"#,
        objects: #"""
            {
                "Item": {"members": {"id": {"is": "number"}, "tags": {"as": "none", "list": {"name": "tag", "object": "Tag"}}}},
                "Tag": {"members": {"level": {"as": "attribute", "is": "number"}}}
            }
            """#
    )

    @Test func mistakesHaveAPath() {
        let xml = "<items>\n<item><id>1</id><tag level='1'/><tag level='high'/></item></items>"
        let failure = #expect(throws: DecodingFailure.self) {
            try XMLCoding.decode([Item].self, from: Data(xml.utf8), as: Self.item)
        }
        #expect(failure?.description == #"[0].tags[1].level: expected integer, found string "high""#)
        #expect(failure?.byteOffset == 40)
        let missing = #expect(throws: DecodingFailure.self) {
            try XMLCoding.decode(
                [Item].self,
                from: Data("<items><item><tag level='1'/></item></items>".utf8),
                as: Self.item
            )
        }
        #expect(missing?.description == "[0].id: expected integer, found nothing")
        #expect(missing?.byteOffset == 7)
    }

    @Test func whatIsNoXMLHasLineAndColumn() {
        let failure = #expect(throws: DecodingFailure.self) { try Self.read("<pet>\n<name></pet>", Self.pet) }
        #expect(
            failure?.description
                == "expected XML, found a mistake at line 2, column 7: the end tag does not belong to the element that is open"
        )
        #expect(failure?.byteOffset == 12)
    }

    @Test func whatXMLCannotHoldIsNotWritten() {
        func problem(_ json: String, _ shape: XMLShape) -> String? {
            do {
                _ = try Self.write(json, shape)
                return nil
            } catch { return "\(error)" }
        }
        #expect(problem(#"{"name":"\u0000"}"#, Self.pet) == "the character U+0, which XML does not have")
        #expect(problem(#"{"name":"\uFFFE"}"#, Self.pet) == "the character U+FFFE, which XML does not have")
        let map = Self.shape(#"{"name": "m", "map": {"is": "string"}}"#)
        for key in ["", "1", "a b", "a:b", "a>", "<a", "-a", "é<", "a\u{0}"] {
            let json = JSONValue.object(JSONObject([(key, JSONValue.string("x"))])).description
            #expect(problem(json, map)?.hasSuffix("which is no name of an element") == true, "\(key)")
        }
        #expect(problem(#"{"été":"x","_1-.a":"y"}"#, map) == nil)
        #expect(problem(#"{"name":{"a":1}}"#, Self.pet) == "a value of another kind than the document says")
        let deep = (0..<600).reduce(JSONValue.object([:])) { inner, _ in ["parent": inner] }
        #expect(throws: XMLWritingFailure(description: "values that are nested too deeply")) {
            try XMLCoding.encode([deep], as: Self.pet)
        }
        #expect(problem("[]", Self.pet) == "a value of another kind than the document says")
    }

    // MARK: Hostile documents

    /// What goes through all functions goes as deep as the scanner lets it, and comes back.
    @Test func depthIsBounded() throws {
        let depth = 255
        let xml =
            "<pet>\(String(repeating: "<parent>", count: depth))\(String(repeating: "</parent>", count: depth))</pet>"
        let json = try Self.read(xml, Self.pet)
        #expect(try Self.read(try Self.write(json, Self.pet), Self.pet) == json)
        let any = Self.shape("{}")
        #expect(try Self.read(xml, any).filter { $0 == "{" }.count == depth)
        #expect(throws: DecodingFailure.self) { try Self.read("<a>\(xml)</a>", any) }
    }

    @Test func manyElementsCostNoMoreThanTheirLength() throws {
        let many = 20_000
        let photos = String(repeating: "<photo>a</photo><nickname/>", count: many)
        #expect(try JSONValue(parsing: Self.read("<pet>\(photos)</pet>", Self.pet))["photos"]?.array?.count == many)
        let any = (0..<many).map { "<a\($0)/>" }.joined()
        #expect(try Self.read("<pet>\(any)</pet>", Self.shape("{}")).count > many)
        #expect(try Self.read("<pet>\(any)</pet>", Self.pet) == #"{"photos":[]}"#)
    }

    @Test func aShapeThatIsNoneReadsAnything() throws {
        #expect(try Self.read("<a><b>1</b></a>", XMLShapes("no JSON")["body"]) == #"{"b":"1"}"#)
    }
}
