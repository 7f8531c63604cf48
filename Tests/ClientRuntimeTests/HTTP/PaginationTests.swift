// What leads from page to page: places in bodies, links, slots of requests; and the pauses between questions for a job.
import Foundation
import Testing

@testable import ClientRuntime

@Suite struct PaginationTests {
    private let body = Data(#"{"a": {"b/c": [1, {"x": "é"}, [true]]}, "a~": null, "b": 1, "b": 2}"#.utf8)

    @Test(arguments: [
        ("/a/b~1c/0", ["1"]), ("/a/b~1c/1/x", [#""é""#]), ("/a/b~1c/-/0", ["true"]),
        ("/a/b~1c/*", ["1", #"{"x":"é"}"#, "[true]"]),
        ("/a/b~1c/*/x", [#""é""#]), ("/a~0", ["null"]), ("/b", ["2"]), ("/none", []), ("/b/0", []), ("/a/b~1c/3", []),
        ("/a/b~1c/-1", []),
    ]) func places(pointer: String, values: [String]) {
        #expect(JSONPlace(pointer).values(in: body).map(\.description) == values)
    }

    @Test func placesInWhatIsNoJSON() {
        #expect(JSONPlace("").values(in: Data("[1]".utf8)) == [[1]])
        for text in ["", "{", "<html>"] { #expect(JSONPlace("/a").value(in: Data(text.utf8)) == nil) }
    }

    /// RFC 8288 section 3.5, and what servers make of it.
    @Test(arguments: [
        (#"<http://example.com/TheBook/chapter2>; rel="previous"; title="previous chapter""#, nil),
        (#"</page?a=1,2>; rel="next""#, "/page?a=1,2"), (#"</a>; rel=prev, </b>; rel=next"#, "/b"),
        (#"</b>; title="x"; REL="last NEXT""#, "/b"), (#"</b>; title="rel=next""#, nil), ("</b", nil), ("", nil),
        (#"</b>; anchor="/"; rel="nextish""#, nil),
    ]) func links(field: String, target: String?) {
        #expect(LinkField.next(in: [HTTPField.Name("Link")!: field]) == target)
    }

    /// Quoted strings are strings, the first `rel` counts, and what is no link is skipped.
    @Test(arguments: [
        (#"<A>; title="a, b <c>"; rel="next""#, "A"), (#"<A>; rel="prev"; rel="next""#, nil),
        (#"<A>; title="x; rel=next""#, nil), (#"<A>; title="x\"; rel=next; y=\""; rel=last, <B>;rel=next"#, "B"),
        (#"<A> ; rel = "up NEXT" , <B>; rel=next"#, "A"), (#"<a;b,c>; rel=next; title="<d>, <e>""#, "a;b,c"),
        (#"<A>; rel*=UTF-8''next"#, nil), (#"<A>; rel; rel=next"#, nil), (#"<A>;;; rel=next"#, "A"),
        (#"<A>; title="open, <B>; rel=next"#, nil), (#"nonsense; rel=next, <B>; rel="next""#, "B"),
        (#", ,<A>; rel="next","#, "A"), (#"<A>; rel="nextpage http://example.com/next""#, nil),
        (#"<A>; anchor=""; rel=next"#, "A"), (#"<A>; anchor="/other"; rel=next, <B>; rel=next"#, "B"),
        (#"<A>; anchor="https://h/v1/list?a=1"; rel=next"#, "A"), (#"<A>; anchor="?a=1"; rel=next"#, "A"),
        (##"<A>; anchor="#part"; rel=next"##, nil), (#"<>; rel=next"#, ""), (#"<A>; rel="next""#, "A"),
        (#"<A>; rel=next=; rel=next"#, nil), (#"<A>; rel="" next"#, nil), (#"<A>; a="x" junk; rel=next"#, "A"),
    ]) func linkParameters(field: String, target: String?) {
        let found = LinkField.next(in: [HTTPField.Name("Link")!: field]) { URL(string: "https://h/v1/list?a=1") }
        #expect(found == target)
    }

    @Test func linksOfSeveralFields() {
        var fields = HTTPFields()
        for text in [#"<A>; rel="prev""#, #"<B>; rel="last", <C>; rel=next"#, "<D>; rel=next"] {
            fields.append(HTTPField(name: HTTPField.Name("Link")!, value: text))
        }
        #expect(LinkField.next(in: fields) == "C")
    }

    private func head(_ fields: HTTPFields = [:]) -> ResponseHead {
        ResponseHead(operationID: "o", operation: "GET /", response: HTTPResponse(status: .ok, headerFields: fields))
    }

    private func next(_ pagination: Pagination, _ request: OperationRequest, _ body: String) throws -> OperationRequest?
    {
        try pagination.next(after: request, head(), Data(body.utf8), itemCount: 2)?.request
    }

    @Test func slots() throws {
        var request = OperationRequest(.post, "/list", id: "list")
        request.query("q", "a&b")
        request.query("page", 3)
        request.body(json: ["words": "x"] as JSONValue)
        let page = try #require(try next(.page(into: .query("page")), request, "{}"))
        #expect(page.queryPairs == ["q=a%26b", "page=4"])
        let cursor = try #require(try next(.cursor("/c", into: .query("q")), request, #"{"c": "ü/"}"#))
        #expect(cursor.queryPairs == ["page=3", "q=%C3%BC%2F"])
        let header = try #require(try next(.cursor("/c", into: .header("X-After")), request, #"{"c": 7}"#))
        #expect(header.headerFields[HTTPField.Name("X-After")!] == "7")
        let body = try #require(try next(.offset(into: .body("/range/from")), request, "{}"))
        #expect(body.body?.bytes == Data(#"{"words":"x","range":{"from":2}}"#.utf8))
        let further = try #require(try next(.offset(into: .body("/range/from")), body, "{}"))
        #expect(further.body?.bytes == Data(#"{"words":"x","range":{"from":4}}"#.utf8))
    }

    @Test(arguments: [
        (Pagination.cursor("/c", into: .query("c")), #"{"c": null}"#),
        (.cursor("/c", into: .query("c")), #"{"c": ""}"#),
        (.cursor("/c", into: .query("c")), "{}"),
        (.cursor("/c", into: .query("c"), more: "/m"), #"{"c": "x", "m": false}"#),
        (.offset(into: .query("c"), total: "/t"), #"{"t": 2}"#), (.page(into: .query("c"), total: "/t"), #"{"t": 1}"#),
        (.page(into: .query("c"), first: 0, total: "/t"), #"{"t": 1}"#), (.url("/u"), "{}"), (.link(), "{}"),
    ]) func lastPages(pagination: Pagination, body: String) throws {
        #expect(try next(pagination, OperationRequest(.get, "/", id: "o"), body) == nil)
    }

    @Test func whatCannotLeadOn() {
        var request = OperationRequest(.get, "/", id: "o")
        request.query("c", "x")
        let cases: [(Pagination, String)] = [
            (.cursor("/c", into: .query("c")), #"{"c": {}}"#), (.offset(into: .query("c")), "{}"),
            (.page(into: .body("/p")), "{}"),
        ]
        for (pagination, body) in cases {
            #expect(throws: PaginationFailure.self) { try next(pagination, request, body) }
        }
        request.query("d", Int.max)
        #expect(throws: PaginationFailure.self) { try next(.page(into: .query("d")), request, "{}") }
    }

    @Test(arguments: [
        ("https://api.example.com/v3/b?c=%20d", "/v3/b?c=%20d"), ("/b", "/b"), ("?p=2", "/v3/a?p=2"), ("b", "/v3/b"),
        ("HTTPS://API.example.com", "/"),
    ]) func references(text: String, target: String) throws {
        var request = OperationRequest(.get, "/a", id: "o")
        request.reference = text
        let address = try ServerAddress(try #require(URL(string: "https://api.example.com/v3")))
        #expect(try request.target(at: address) == target)
    }

    @Test(arguments: [
        "https://evil.example/a", "http://api.example.com/a", "//evil.example", "https://api.example.com:8443/",
        "file:///etc/passwd", "https://api.example.com@evil.example/",
    ]) func referencesElsewhere(text: String) throws {
        var request = OperationRequest(.get, "/a", id: "o")
        request.reference = text
        let address = try ServerAddress(try #require(URL(string: "https://api.example.com/v3")))
        #expect(throws: CallFault.self) { try request.target(at: address) }
    }

    @Test(arguments: 1...12) func circles(length: Int) {
        var guardian = CircleGuard(last: nil)
        #expect(throws: PaginationFailure.self) {
            for step in 0..<length * 4 + 4 { try guardian.pass("\(step % length)") }
        }
        var straight = CircleGuard(last: nil)
        #expect(throws: Never.self) { for step in 0..<100 { try straight.pass("\(step)") } }
    }

    @Test func pauses() {
        let policy = PollingPolicy(firstPause: .seconds(4), longestPause: .seconds(10))
        #expect((0..<5).map { policy.pause(before: $0, nil) } == [4, 6, 9, 10, 10].map { .seconds($0) })
        #expect(policy.pause(before: 0, head([.retryAfter: "7"])) == .seconds(7))
        #expect(policy.pause(before: 0, head([.retryAfter: "2"])) == .seconds(4))
        #expect(policy.pause(before: 0, head([.retryAfter: "99999"])) == .seconds(60))
        #expect(policy.pause(before: .max, nil) == .seconds(10))
    }
}
