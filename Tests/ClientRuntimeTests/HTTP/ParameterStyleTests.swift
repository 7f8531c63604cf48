// Parameter styles against the tables of others: the style table of the OpenAPI Specification (3.1.2 and 3.2, "Style
// Examples") and the expansions of RFC 6570 sections 3.2.2 to 3.2.8.
import Foundation
import Testing

@testable import ClientRuntime

/// The target of a request with what `state` says about it.
private func target(_ template: String = "/", _ state: (inout OperationRequest) -> Void) throws -> String {
    var request = OperationRequest(.get, template, id: "test")
    state(&request)
    return try request.target(basePath: "")
}

@Suite struct ParameterStyleTests {
    static let undefined = JSONValue.null
    static let string: JSONValue = "blue"
    static let array: JSONValue = ["blue", "black", "brown"]
    static let object: JSONValue = ["R": 100, "G": 200, "B": 150]

    /// The rows of the specification's table that stand in a path: style, explode, undefined, string, array, object.
    @Test(arguments: [
        (ParameterStyle.matrix, false, ";color", ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"),
        (.matrix, true, ";color", ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"),
        (.label, false, ".", ".blue", ".blue,black,brown", ".R,100,G,200,B,150"),
        (.label, true, ".", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"),
        (.simple, false, "", "blue", "blue,black,brown", "R,100,G,200,B,150"),
        (.simple, true, "", "blue", "blue,black,brown", "R=100,G=200,B=150"),
    ])
    func pathTable(row: (ParameterStyle, Bool, String, String, String, String)) throws {
        let serialization = ParameterSerialization("color", row.0, explode: row.1)
        #expect(serialization.text(Self.undefined) == row.2)
        #expect(serialization.text(Self.string) == row.3)
        #expect(serialization.text(Self.array) == row.4)
        #expect(serialization.text(Self.object) == row.5)
        #expect(try target("/a/x{color}") { $0.path("color", Self.array, row.0, explode: row.1) } == "/a/x" + row.4)
    }

    typealias QueryRow = (ParameterStyle, Bool, String?, String?, String?, String)
    static let queryRows: [QueryRow] = [
        (ParameterStyle.form, false, "color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"),
        (.form, true, "color=", "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"),
        (.spaceDelimited, false, nil, nil, "color=blue%20black%20brown", "color=R%20100%20G%20200%20B%20150"),
        (.pipeDelimited, false, nil, nil, "color=blue%7Cblack%7Cbrown", "color=R%7C100%7CG%7C200%7CB%7C150"),
        (.deepObject, true, nil, nil, nil, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
    ]

    /// The rows that stand in a query.
    @Test(arguments: queryRows)
    func queryTable(row: QueryRow) throws {
        let expectations = [(Self.undefined, row.2), (Self.string, row.3), (Self.array, row.4), (Self.object, row.5)]
        for (value, expected) in expectations {
            guard let expected else { continue }
            #expect(try target { $0.query("color", value, row.0, explode: row.1) } == "/?" + expected)
        }
    }

    /// OpenAPI 3.2's cookie style, and forms in cookies without the ampersand that cannot stand there.
    @Test func cookies() {
        var request = OperationRequest(.get, "/", id: "test")
        request.cookie("color", Self.array, .cookie)
        request.cookie("color", Self.object, .cookie, explode: false)
        request.cookie("text", "a b/c", .cookie)
        #expect(
            request.cookiePairs == [
                "color=blue", "color=black", "color=brown", "color=R,100,G,200,B,150", "text=a b/c",
            ]
        )
        request.cookiePairs = []
        request.cookie("text", "a b;c")
        request.cookie("color", ["x", "y"], explode: false)
        #expect(request.cookiePairs == ["text=a%20b%3Bc", "color=x,y"])
        #expect(request.problem == nil)
        request.cookie("text", "a;b", .cookie)
        #expect(request.problem != nil)
    }

    /// RFC 6570 section 3.2.2, simple string expansion; 3.2.5, labels; 3.2.7, matrix; 3.2.8, forms. Values of its
    /// section 3.2: var = "value", hello = "Hello World!", half = "50%", empty = "", path = "/foo/bar", x = "1024",
    /// list = ("red", "green", "blue"), keys = [("semi",";"),("dot","."),("comma",",")].
    @Test func expansionsOfRFC6570() throws {
        let list: JSONValue = ["red", "green", "blue"]
        let keys: JSONValue = ["semi": ";", "dot": ".", "comma": ","]
        func text(_ name: String, _ value: JSONValue, _ style: ParameterStyle, _ explode: Bool = false) -> String {
            ParameterSerialization(name, style, explode: explode).text(value)
        }
        func form(_ name: String, _ value: JSONValue, _ explode: Bool = false) -> String {
            ParameterSerialization(name, .form, explode: explode).pairs(value).joined(separator: "&")
        }
        #expect(text("var", "value", .simple) == "value")
        #expect(text("hello", "Hello World!", .simple) == "Hello%20World%21")
        #expect(text("half", "50%", .simple) == "50%25")
        #expect(text("list", list, .simple, true) == "red,green,blue")
        #expect(text("keys", keys, .simple) == "semi,%3B,dot,.,comma,%2C")
        #expect(text("keys", keys, .simple, true) == "semi=%3B,dot=.,comma=%2C")
        #expect(text("who", "fred", .label) == ".fred")
        #expect(text("empty", "", .label) == ".")
        #expect(text("list", list, .label) == ".red,green,blue")
        #expect(text("list", list, .label, true) == ".red.green.blue")
        #expect(text("keys", keys, .label) == ".semi,%3B,dot,.,comma,%2C")
        #expect(text("keys", keys, .label, true) == ".semi=%3B.dot=..comma=%2C")
        #expect(text("half", "50%", .matrix) == ";half=50%25")
        #expect(text("empty", "", .matrix) == ";empty")
        #expect(text("list", list, .matrix) == ";list=red,green,blue")
        #expect(text("list", list, .matrix, true) == ";list=red;list=green;list=blue")
        #expect(text("keys", keys, .matrix) == ";keys=semi,%3B,dot,.,comma,%2C")
        #expect(text("keys", keys, .matrix, true) == ";semi=%3B;dot=.;comma=%2C")
        #expect(form("half", "50%") == "half=50%25")
        #expect(form("empty", "") == "empty=")
        #expect(form("list", list) == "list=red,green,blue")
        #expect(form("list", list, true) == "list=red&list=green&list=blue")
        #expect(form("keys", keys) == "keys=semi,%3B,dot,.,comma,%2C")
        #expect(form("keys", keys, true) == "semi=%3B&dot=.&comma=%2C")
    }

    /// RFC 6570 section 3.2.3, reserved expansion: what is reserved and what is escaped already passes. What can never
    /// stand in a query is escaped all the same.
    @Test func reservedExpansion() throws {
        func query(_ value: String) throws -> String {
            try target { $0.query("q", value, allowReserved: true) }
        }
        #expect(try query("value") == "/?q=value")
        #expect(try query("Hello World!") == "/?q=Hello%20World!")
        #expect(try query("50%") == "/?q=50%25")
        #expect(try query("a%2Fb") == "/?q=a%2Fb")
        #expect(try query("/foo/bar") == "/?q=/foo/bar")
        #expect(try query("http://example.com/home/") == "/?q=http://example.com/home/")
        #expect(try query("a[0]#b") == "/?q=a%5B0%5D%23b")
        #expect(
            try target("/{p}") { $0.path("p", "a/b?c#d:e", allowReserved: true) } == "/a%2Fb%3Fc%23d:e"
        )
    }

    @Test func everythingButUnreservedIsEscapedInQueries() throws {
        let text = "a b;c/d,e+f&g=h%i~j-k._é\u{1F30D}"
        #expect(
            try target { $0.query("q[x]", text) }
                == "/?q%5Bx%5D=a%20b%3Bc%2Fd%2Ce%2Bf%26g%3Dh%25i~j-k._%C3%A9%F0%9F%8C%8D"
        )
    }

    @Test func scalarsAndAbsence() throws {
        #expect(
            try target {
                $0.query("a", 1)
                $0.query("b", true)
                $0.query("c", Optional<String>.none)
                $0.query("d", Decimal(string: "95.10")!)
                $0.query("e", UUID(uuidString: "F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6")!)
                $0.query("f", Date(timeIntervalSince1970: 0))
                $0.query("g", 1.5)
            } == "/?a=1&b=true&d=95.1&e=f81d4fae-7dec-11d0-a765-00a0c91e6bf6&f=1970-01-01T00%3A00%3A00Z&g=1.5"
        )
    }

    @Test func emptyListsAreLeftOutUnlessTheyMayBeEmpty() throws {
        #expect(try target { $0.query("a", [String]()) } == "/")
        #expect(try target { $0.query("a", [String](), allowEmptyValue: true) } == "/?a=")
        #expect(try target { $0.query("a", [String](), explode: false) } == "/")
        #expect(try target { $0.query("a", ["x": Optional<Int>.none]) } == "/")
        #expect(try target { $0.query("a", ["", "b"], explode: false) } == "/?a=,b")
        #expect(try target { $0.query("a", [Optional("x"), nil]) } == "/?a=x")
    }

    /// Swagger 2.0, Parameter Object, collectionFormat.
    @Test func collectionFormats() throws {
        let list = ["a", "b c"]
        #expect(try target { $0.query("q", list, .form, explode: false) } == "/?q=a,b%20c")
        #expect(try target { $0.query("q", list, .spaceDelimited) } == "/?q=a%20b%20c")
        #expect(try target { $0.query("q", list, .pipeDelimited) } == "/?q=a%7Cb%20c")
        #expect(try target { $0.query("q", list, .tsv) } == "/?q=a%09b%20c")
        #expect(try target { $0.query("q", list, .multi, explode: false) } == "/?q=a&q=b%20c")
        #expect(try target("/{q}") { $0.path("q", list, .pipeDelimited) } == "/a%7Cb%20c")
    }

    @Test func headersAreNotEscaped() {
        var request = OperationRequest(.get, "/", id: "test")
        request.header("X-List", ["a b", "c/d"])
        request.header("X-Object", Self.object, explode: true)
        request.header("X-JSON", json: Self.array)
        request.header("X-None", Optional<Int>.none)
        #expect(request.headerFields[HTTPField.Name("X-List")!] == "a b,c/d")
        #expect(request.headerFields[HTTPField.Name("X-Object")!] == "R=100,G=200,B=150")
        #expect(request.headerFields[HTTPField.Name("X-JSON")!] == #"["blue","black","brown"]"#)
        #expect(request.headerFields.count == 3)
        #expect(request.problem == nil)
        request.header("X-Split", "a\r\nX-Injected: b")
        #expect(request.problem != nil)
    }

    @Test func deepObjects() throws {
        let value: JSONValue = ["a": ["b": 1, "c": [2, 3]], "d": [["e": 4]]]
        let expected = "/?f[a][b]=1&f[a][c]=2&f[a][c]=3&f[d][0][e]=4"
            .replacingOccurrences(of: "[", with: "%5B").replacingOccurrences(of: "]", with: "%5D")
        #expect(try target { $0.query("f", value, .deepObject) } == expected)
    }

    @Test func templates() throws {
        #expect(try target("/a_{x}/b") { $0.path("x", 1) } == "/a_1/b")
        #expect(
            try target("/{x}.{y}") {
                $0.path("x", "a/b"); $0.path("y", "c")
            } == "/a%2Fb.c"
        )
        #expect(try target("/with space/ü") { _ in } == "/with%20space/%C3%BC")
        #expect(try target("/q?fixed=1") { $0.query("a", 2) } == "/q?fixed=1&a=2")
        #expect(try target("/slash/") { _ in } == "/slash/")
        #expect(try target("/{x}") { $0.path("x", json: ["a": 1]) } == "/%7B%22a%22%3A1%7D")
        #expect(throws: CallFault.self) { try target("/{x}") { _ in } }
        #expect(throws: CallFault.self) {
            try target("/{x}{y}/z") {
                $0.path("x", "."); $0.path("y", ".")
            }
        }
    }

    @Test(arguments: [
        ("https://a.example", "https", "a.example", ""), ("https://a.example/", "https", "a.example", ""),
        ("http://a.example:8080/v3", "http", "a.example:8080", "/v3"),
        ("https://user:secret@a.example/v3/", "https", "a.example", "/v3"),
        ("http://[::1]:80/x//", "http", "[::1]:80", "/x"),
    ])
    func servers(url: String, scheme: String, authority: String, basePath: String) throws {
        let address = try ServerAddress(URL(string: url)!)
        #expect(address.scheme == scheme)
        #expect(address.authority == authority)
        #expect(address.basePath == basePath)
    }

    @Test(arguments: ["/v3", "ftp://a.example", "mailto:x"]) func notServers(url: String) {
        #expect(throws: CallFault.self) { try ServerAddress(URL(string: url)!) }
    }
}
