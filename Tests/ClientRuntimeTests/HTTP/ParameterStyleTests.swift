// Parameter styles against the tables of others: the style table of the OpenAPI Specification (3.1.2 and 3.2, "Style
// Examples"), the expansions of RFC 6570 sections 3.2.2 to 3.2.8, and those of the test suite that goes with the RFC.
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
    static let empty: JSONValue = ""
    static let string: JSONValue = "blue"
    static let array: JSONValue = ["blue", "black", "brown"]
    static let object: JSONValue = ["R": 100, "G": 200, "B": 150]

    /// A row of the specification's table; nil where the specification defines nothing.
    struct Row: Sendable {
        var style: ParameterStyle
        var explode: Bool
        /// The column `undefined`; the row holds for empty texts, too.
        var undefined: String?
        var string: String?
        var array: String?
        var object: String?

        init(_ style: ParameterStyle, _ explode: Bool, _ columns: String?...) {
            (self.style, self.explode) = (style, explode)
            (undefined, string, array, object) = (columns[0], columns[1], columns[2], columns[3])
        }

        /// The values of the columns that are defined, with the texts that stand there.
        var columns: [(value: JSONValue, text: String)] {
            let all: [(JSONValue, String?)] = [
                (ParameterStyleTests.undefined, undefined), (ParameterStyleTests.empty, undefined),
                (ParameterStyleTests.string, string), (ParameterStyleTests.array, array),
                (ParameterStyleTests.object, object),
            ]
            return all.compactMap { value, text in text.map { (value, $0) } }
        }
    }

    /// The rows that stand in a path, and those of `simple` in a header field, too.
    static let pathRows = [
        Row(.matrix, false, ";color", ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"),
        Row(.matrix, true, ";color", ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"),
        Row(.label, false, ".", ".blue", ".blue,black,brown", ".R,100,G,200,B,150"),
        Row(.label, true, ".", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"),
        Row(.simple, false, "", "blue", "blue,black,brown", "R,100,G,200,B,150"),
        Row(.simple, true, "", "blue", "blue,black,brown", "R=100,G=200,B=150"),
    ]

    @Test(arguments: pathRows) func pathTable(row: Row) throws {
        let serialization = ParameterSerialization("color", row.style, explode: row.explode)
        for (value, expected) in row.columns {
            #expect(serialization.text(value) == expected)
            // After a letter, because an empty path segment would be another path.
            let path = try? target("/x{color}") { $0.path("color", value, row.style, explode: row.explode) }
            #expect(path == (expected.isEmpty ? nil : "/x" + expected))
            guard row.style == .simple else { continue }
            var request = OperationRequest(.get, "/", id: "test")
            request.header("color", value, row.style, explode: row.explode)
            #expect(request.headerFields[HTTPField.Name("color")!] == expected)
        }
    }

    /// OpenAPI 3.2, "Parameter Object Examples": the whole query is JSON, or a JSONPath.
    @Test func wholeQueries() throws {
        let json = try target("/x") { $0.queryString(json: ["numbers": [1, 2], "flag": nil] as JSONValue) }
        #expect(json == "/x?%7B%22numbers%22%3A%5B1%2C2%5D%2C%22flag%22%3Anull%7D")
        let path = try target("/x") { $0.queryString(text: "$.a.b[1:1]") }
        #expect(path == "/x?%24.a.b%5B1%3A1%5D")
        #expect(try target("/x") { $0.queryString(json: JSONValue?.none) } == "/x")
        let form = try target("/x") {
            $0.queryString(form: ["a": [1, 2], "b": "c d"] as JSONValue, ["a": .init(style: .pipeDelimited)])
        }
        #expect(form == "/x?a=1%7C2&b=c%20d")
    }

    static let queryRows = [
        Row(.form, false, "color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"),
        Row(.form, true, "color=", "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"),
        Row(.spaceDelimited, false, nil, nil, "color=blue%20black%20brown", "color=R%20100%20G%20200%20B%20150"),
        Row(.pipeDelimited, false, nil, nil, "color=blue%7Cblack%7Cbrown", "color=R%7C100%7CG%7C200%7CB%7C150"),
        Row(.deepObject, true, nil, nil, nil, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
        // Not defined, and common all the same: exploded lists repeat their name whatever the delimiter.
        Row(.spaceDelimited, true, nil, "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"),
        Row(.pipeDelimited, true, nil, "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"),
    ]

    @Test(arguments: queryRows) func queryTable(row: Row) throws {
        for (value, expected) in row.columns {
            #expect(try target { $0.query("color", value, row.style, explode: row.explode) } == "/?" + expected)
        }
    }

    /// The rows of OpenAPI 3.2 for cookies; the field joins them with a semicolon and a space.
    static let cookieRows = [
        Row(.cookie, false, "color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"),
        Row(.cookie, true, "color=", "color=blue", "color=blue; color=black; color=brown", "R=100; G=200; B=150"),
        Row(.form, false, "color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"),
        // The ampersand that the table has here cannot stand in a cookie (OpenAPI 3.1.2, Appendix D).
        Row(.form, true, "color=", "color=blue", "color=blue; color=black; color=brown", "R=100; G=200; B=150"),
    ]

    @Test(arguments: cookieRows) func cookieTable(row: Row) {
        for (value, expected) in row.columns {
            var request = OperationRequest(.get, "/", id: "test")
            request.cookie("color", value, row.style, explode: row.explode)
            #expect(request.cookiePairs.joined(separator: "; ") == expected)
            #expect(request.problem == nil)
        }
    }

    /// Only the style `cookie` leaves texts as they are, and what cannot stand in a cookie is a mistake there.
    @Test func escapingInCookies() {
        var request = OperationRequest(.get, "/", id: "test")
        request.cookie("text", "a b/c", .cookie)
        request.cookie("text", "a b;c")
        #expect(request.cookiePairs == ["text=a b/c", "text=a%20b%3Bc"])
        #expect(request.problem == nil)
        request.cookie("text", "a;b", .cookie)
        #expect(request.problem != nil)
    }

    // MARK: RFC 6570

    /// The variables of section 3.2, and those of the extended examples in the test suite that goes with the RFC.
    static let variables: [String: JSONValue] = [
        "var": "value", "who": "fred", "hello": "Hello World!", "half": "50%", "empty": "", "x": "1024", "v": "6",
        "base": "http://example.com/home/", "path": "/foo/bar",
        "list": ["red", "green", "blue"],
        "keys": ["semi": ";", "dot": ".", "comma": ","],
        "undef": nil,
        // Extended examples 1 and 4.
        "q": "URI Templates", "number": 6, "long": 37.76, "lat": -122.427, "geocode": ["37.76", "-122.427"],
        "uri": "http://example.org/?uri=http%3A%2F%2Fexample.org%2F", "word": "drücken",
        "random": "šöäŸœñê€£¥‡ÑÒÓÔÕÖ×ØÙÚàáâãäåæçÿ",
        "assoc_special_chars": ["šöäŸœñê€£¥‡ÑÒÓÔÕ": "Ö×ØÙÚàáâãäåæçÿ"],
        "1337": ["leet", "as", "it", "can", "be"], "german": ["11": "elf", "12": "zwölf"],
        // 3.
        "empty_list": [], "empty_assoc": [:],
        // 6.
        "id": "admin%2F", "not_pct": "%foo", "escaped": ["red%25", "%2Fgreen", "blue "],
        "escapedKeys": ["key1": "val1%2F", "key2": "val2%2F"],
    ]

    /// Expressions that have a style: `{x}` is `simple`, `{.x}` is `label`, `{;x}` is `matrix`, `{?x}` is `form`, and
    /// an asterisk explodes.
    static let expansions: [(String, String)] = [
        // Section 3.2.2.
        ("{var}", "value"), ("{hello}", "Hello%20World%21"), ("{half}", "50%25"), ("{empty}", ""), ("{undef}", ""),
        ("{base}", "http%3A%2F%2Fexample.com%2Fhome%2F"), ("{list}", "red,green,blue"), ("{list*}", "red,green,blue"),
        ("{keys}", "semi,%3B,dot,.,comma,%2C"), ("{keys*}", "semi=%3B,dot=.,comma=%2C"),
        // Section 3.2.5.
        ("{.who}", ".fred"), ("{.half}", ".50%25"), ("{.empty}", "."), ("{.list}", ".red,green,blue"),
        ("{.list*}", ".red.green.blue"), ("{.keys}", ".semi,%3B,dot,.,comma,%2C"),
        ("{.keys*}", ".semi=%3B.dot=..comma=%2C"),
        // Section 3.2.7.
        ("{;who}", ";who=fred"), ("{;half}", ";half=50%25"), ("{;empty}", ";empty"), ("{;v}", ";v=6"),
        ("{;list}", ";list=red,green,blue"), ("{;list*}", ";list=red;list=green;list=blue"),
        ("{;keys}", ";keys=semi,%3B,dot,.,comma,%2C"), ("{;keys*}", ";semi=%3B;dot=.;comma=%2C"),
        // Section 3.2.8.
        ("{?who}", "?who=fred"), ("{?half}", "?half=50%25"), ("{?x}", "?x=1024"), ("{?empty}", "?empty="),
        ("{?list}", "?list=red,green,blue"), ("{?list*}", "?list=red&list=green&list=blue"),
        ("{?keys}", "?keys=semi,%3B,dot,.,comma,%2C"), ("{?keys*}", "?semi=%3B&dot=.&comma=%2C"),
        // Extended examples 1, 3, 4 and 6.
        ("{?q}", "?q=URI%20Templates"), ("{?number}", "?number=6"), ("{?long}", "?long=37.76"),
        ("{?lat}", "?lat=-122.427"), ("{?geocode}", "?geocode=37.76,-122.427"), ("{?word}", "?word=dr%C3%BCcken"),
        ("{?uri}", "?uri=http%3A%2F%2Fexample.org%2F%3Furi%3Dhttp%253A%252F%252Fexample.org%252F"),
        (
            "{random}",
            "%C5%A1%C3%B6%C3%A4%C5%B8%C5%93%C3%B1%C3%AA%E2%82%AC%C2%A3%C2%A5%E2%80%A1%C3%91%C3%92%C3%93%C3%94%C3%95"
                + "%C3%96%C3%97%C3%98%C3%99%C3%9A%C3%A0%C3%A1%C3%A2%C3%A3%C3%A4%C3%A5%C3%A6%C3%A7%C3%BF"
        ),
        (
            "{?assoc_special_chars*}",
            "?%C5%A1%C3%B6%C3%A4%C5%B8%C5%93%C3%B1%C3%AA%E2%82%AC%C2%A3%C2%A5%E2%80%A1%C3%91%C3%92%C3%93%C3%94%C3%95="
                + "%C3%96%C3%97%C3%98%C3%99%C3%9A%C3%A0%C3%A1%C3%A2%C3%A3%C3%A4%C3%A5%C3%A6%C3%A7%C3%BF"
        ),
        ("{?empty_list}", ""), ("{?empty_list*}", ""), ("{?empty_assoc}", ""), ("{?empty_assoc*}", ""),
        ("{1337}", "leet,as,it,can,be"), ("{?1337*}", "?1337=leet&1337=as&1337=it&1337=can&1337=be"),
        ("{?german*}", "?11=elf&12=zw%C3%B6lf"), ("{id}", "admin%252F"), ("{not_pct}", "%25foo"),
        ("{escaped}", "red%2525,%252Fgreen,blue%20"), ("{escapedKeys}", "key1,val1%252F,key2,val2%252F"),
    ]

    @Test(arguments: expansions) func expansionsOfRFC6570(expression: String, expected: String) throws {
        let explodes = expression.hasSuffix("*}")
        let name = expression.filter { !"{.;?*}".contains($0) }
        let value = try #require(Self.variables[name])
        func text(_ style: ParameterStyle) -> String {
            ParameterSerialization(name, style, explode: explodes).text(value)
        }
        switch expression.dropFirst().first {
        case ".": #expect(text(.label) == expected)
        case ";": #expect(text(.matrix) == expected)
        case "?": #expect(try target { $0.query(name, value, .form, explode: explodes) } == "/" + expected)
        default: #expect(text(.simple) == expected)
        }
    }

    /// Reserved expansion, `{+x}`, of section 3.2.3 and of extended example 6, in a query: what is reserved passes, and
    /// so does what is escaped already.
    @Test(arguments: [
        ("var", "var=value"), ("hello", "hello=Hello%20World!"), ("half", "half=50%25"), ("empty", "empty="),
        ("base", "base=http://example.com/home/"), ("path", "path=/foo/bar"), ("list", "list=red,green,blue"),
        ("keys", "keys=semi,;,dot,.,comma,,"), ("id", "id=admin%2F"), ("not_pct", "not_pct=%25foo"),
        ("escaped", "escaped=red%25,%2Fgreen,blue%20"), ("escapedKeys", "escapedKeys=key1,val1%2F,key2,val2%2F"),
    ])
    func reservedExpansion(name: String, expected: String) throws {
        let value = try #require(Self.variables[name])
        #expect(try target { $0.query(name, value, explode: false, allowReserved: true) } == "/?" + expected)
    }

    /// What can never stand in a query or a path segment is escaped whatever the document allows (OpenAPI 3.2,
    /// `allowReserved`; RFC 3986 sections 3.3 and 3.4).
    @Test func limitsOfReservedExpansion() throws {
        #expect(try target { $0.query("q", "a[0]#b", allowReserved: true) } == "/?q=a%5B0%5D%23b")
        let texts = ["a/b", "c|d e"]
        #expect(try target { $0.query("q", texts, explode: true, allowReserved: true) } == "/?q=a/b&q=c%7Cd%20e")
        #expect(try target("/{p}") { $0.path("p", "a/b?c#d:e", allowReserved: true) } == "/a%2Fb%3Fc%23d:e")
        #expect(try target("/{p}") { $0.path("p", "a%2Fb", allowReserved: true) } == "/a%2Fb")
        #expect(try target("/{p}") { $0.path("p", "a%2Fb") } == "/a%252Fb")
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
