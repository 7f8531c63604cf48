// Addresses of servers with more than host and path, header parameters without content, and cookies that a server sets.
import Foundation
import TestServers
import Testing

@testable import ClientRuntime

@Suite struct ServerAddressTests {
    private func core(_ url: URL) -> ClientCore {
        ClientCore(
            name: "T",
            securitySchemes: [.apiKey("key", .query, "key")],
            security: [["key"]],
            credentials: .apiKey("s3cret-key"),
            serverURL: url,
            transport: URLSessionTransport(),
            options: CallOptions(timeout: .seconds(30), retry: .never)
        )
    }

    private func call(_ core: ClientCore, _ state: (inout OperationRequest) -> Void = { _ in }) -> Call<Void, Never> {
        var request = OperationRequest(.get, "/a?literal=1", id: "o")
        request.query("q", "x y")
        state(&request)
        return Call(core, request, [.successEmpty(200)])
    }

    @Test func queryOfTheBaseComesFirst() async throws {
        let server = RawServer { _, connection in connection.answer(200) }
        defer { server.stop() }
        let url = try #require(
            URL(string: "\(server.url.absoluteString)/v1/?api-version=2024%2F01&token=hidden-token#part")
        )
        let call = call(core(url))
        try await call.value
        #expect(
            server.requests[0].line
                == "GET /v1/a?api-version=2024%2F01&token=hidden-token&literal=1&q=x%20y&key=s3cret-key HTTP/1.1"
        )
        #expect(!call.curl.contains("hidden-token") && call.curl.contains("api-version=2024%2F01&token=***"))
        let bare = try #require(URL(string: "\(server.url.absoluteString)?"))
        try await self.call(core(bare)).value
        #expect(server.requests[1].line == "GET /a?literal=1&q=x%20y&key=s3cret-key HTTP/1.1")
        // The server of an operation is at another place of the same server.
        try await self.call(core(url)) { $0.server("/v2", insteadOf: nil) }.value
        #expect(server.requests[2].line.hasPrefix("GET /v2/a?api-version=2024%2F01&token=hidden-token&literal=1"))
        try await self.call(core(url)) { $0.server("/v2?x=y#z", insteadOf: nil) }.value
        #expect(server.requests[3].line.hasPrefix("GET /v2/a?x=y&literal=1"))
        try await self.call(core(url)) { $0.server("\(server.url.absoluteString)/v3?x=y", insteadOf: nil) }.value
        #expect(server.requests[4].line.hasPrefix("GET /v3/a?x=y&literal=1"))
    }

    @Test(arguments: ["https://user:pass-word@h/v1", "https://user@h", "https://@h", "https://:pass-word@h"])
    func userInformationIsRefused(url: String) async throws {
        guard case .invalidRequest(let reason) = await failure(of: call(core(try #require(URL(string: url))))) else {
            Issue.record("the call was made")
            return
        }
        #expect(reason.contains("credentials: .basic") && !reason.contains("pass-word"))
    }

    @Test func redirectsKeepTheirOwnQuery() async throws {
        let server = RawServer { request, connection in
            if request.number == 0 {
                connection.answer(302, fields: ["Location: /v9/b?z=1#f"])
            } else {
                connection.answer(200)
            }
        }
        defer { server.stop() }
        let url = try #require(URL(string: "\(server.url.absoluteString)/v1?api-version=1"))
        try await call(core(url)).value
        #expect(server.requests[1].line == "GET /v9/b?z=1 HTTP/1.1")
    }

    @Test func headersWithoutContent() throws {
        var request = OperationRequest(.get, "/", id: "o")
        request.header("X-List", [String]())
        request.header("X-Object", JSONObject())
        request.header("X-Exploded", JSONObject(), .simple, explode: true)
        request.header("X-Nulls", [String?.none, nil])
        request.header("X-NullMembers", ["a": Int?.none])
        request.header("X-Text", "")
        request.header("X-Texts", [""])
        request.header("X-JSON", json: [String]())
        #expect(
            request.headerFields.map { "\($0.name.rawName): \($0.value)" } == ["X-Text: ", "X-Texts: ", "X-JSON: []"]
        )
        #expect(PartHeaderField("X-List", [String]()).text == nil)
        #expect(PartHeaderField("X-Text", "").text == "")
    }
}

@Suite struct SetCookieTests {
    private let first = "a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT; Path=/"
    private let second = "b=x,y=z; Max-Age=1"

    private func fields(_ values: [String]) -> HTTPFields {
        HTTPFields(values.map { HTTPField(name: .setCookie, value: $0) })
    }

    @Test func joinedFieldsAreCutBeforeNames() {
        #expect(SetCookieField.values(joined: "\(first), \(second)") == [first, second])
        #expect(SetCookieField.values(joined: first) == [first])
        #expect(SetCookieField.values(joined: "a=1,  b=2,c=3, (d)=4, e") == ["a=1", "b=2,c=3, (d)=4, e"])
        #expect(SetCookieField.values(joined: "") == [""])
    }

    @Test func typedReadingTakesEachField() {
        let both = fields([first, second])
        #expect(HeaderField<[String]>("Set-Cookie").value(in: both) == [first, second])
        #expect(HeaderField<[String]>("set-cookie").value(in: fields(["a=1, b=2"])) == ["a=1, b=2"])
        #expect(HeaderField<String>("Set-Cookie").value(in: fields([first])) == first)
        #expect(HeaderField<String>("Set-Cookie").value(in: both) == "\(first)\n\(second)")
        #expect(HeaderField<[String: String]>("Set-Cookie").value(in: both) == ["a": "1", "b": "x,y=z"])
        #expect(HeaderField<[String]>("Set-Cookie").value(in: [:]) == nil)
    }

    @Test func overAConnection() async throws {
        let server = RawServer { [first, second] _, connection in
            connection.answer(200, fields: ["Set-Cookie: \(first)", "X-A: 1", "Set-Cookie: \(second)"])
        }
        defer { server.stop() }
        let response = try await Call<Void, Never>(
            server.client().core,
            OperationRequest(.get, "/", id: "o"),
            [.successEmpty(200)]
        ).response
        #expect(response[HeaderField<[String]>("Set-Cookie")] == [first, second])
        #expect(response.headerFields[values: .setCookie] == [first, second])
    }
}
