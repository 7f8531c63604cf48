// Calls whose bodies are XML, over a real connection.
import Foundation
import TestServers
import Testing

@testable import ClientRuntime

@Suite struct XMLBodyTests {
    static let shape = XMLShapes(
        #"""
        {
            "objects": {"Balance": {"members": {"amount": {"as": "attribute", "is": "number"}}}},
            "bodies": {"balance": {"name": "balance", "object": "Balance"}}
        }
        """#
    )["balance"]

    /// A call that sends a balance and gets one, or a failure that is one.
    static func call(
        _ server: RawServer,
        _ body: Example.Balance = .init(amount: 5),
        contentType: String = "application/xml"
    ) -> Call<Example.Balance, Example.Balance> {
        var request = OperationRequest(.post, "/balance", id: "exchange")
        request.security = []
        request.body(xml: body, shape, contentType: contentType)
        return Call(
            server.client().core,
            request,
            [.successXML(200, shape), .failureXML(.range(4), shape, contentType: "application/problem+xml")]
        )
    }

    /// A server with one answer.
    static func server(_ status: Int, _ body: [UInt8], _ contentType: String) -> RawServer {
        RawServer { _, connection in
            let head = "HTTP/1.1 \(status) X\r\nContent-Type: \(contentType)\r\nContent-Length: \(body.count)\r\n\r\n"
            connection.send(Data(Array(head.utf8) + body))
        }
    }

    @Test func bothWays() async throws {
        let server = Self.server(200, Array("<balance amount='7'/>".utf8), "application/xml")
        defer { server.stop() }
        #expect(try await Self.call(server).value.amount == 7)
        let request = try #require(server.requests.first)
        #expect(request.field("Content-Type") == "application/xml")
        #expect(request.field("Accept") == "application/xml, application/problem+xml")
        let expected = #"<?xml version="1.0" encoding="UTF-8"?><balance amount="5"/>"#
        #expect(String(decoding: request.body, as: UTF8.self) == expected)
    }

    /// XML is XML under every name it has, and under others if it looks so.
    @Test(arguments: ["text/xml", "application/vnd.example+xml", "text/plain", "application/octet-stream"])
    func otherNames(contentType: String) async throws {
        let server = Self.server(200, Array("<balance amount='7'/>".utf8), contentType)
        defer { server.stop() }
        #expect(try await Self.call(server).value.amount == 7)
    }

    @Test func charsetOfTheResponse() async throws {
        let shape = XMLShapes(#"{"bodies": {"text": {"name": "text", "is": "string"}}}"#)["text"]
        let server = Self.server(
            200,
            Array("<text>".utf8) + [0xE9] + Array("</text>".utf8),
            "text/xml; charset=\"ISO-8859-1\""
        )
        defer { server.stop() }
        var request = OperationRequest(.get, "/", id: "text")
        request.security = []
        let call = Call<String, Never>(server.client().core, request, [.successXML(200, shape)])
        #expect(try await call.value == "é")
    }

    @Test func failuresAreXML() async throws {
        let server = Self.server(404, Array("<balance amount='9'/>".utf8), "application/problem+xml")
        defer { server.stop() }
        guard case .failure(let balance, let head)? = await failure(of: Self.call(server)) else {
            Issue.record("no failure")
            return
        }
        #expect(balance.amount == 9)
        #expect(head.status == 404)
    }

    /// What a proxy says is no failure of the API.
    @Test(arguments: ["<html><body>No.</body></html>", "no", ""]) func pagesAreUndocumented(body: String) async throws {
        let server = Self.server(404, Array(body.utf8), "text/html")
        defer { server.stop() }
        guard case .undocumented(_, let data)? = await failure(of: Self.call(server)) else {
            Issue.record("no undocumented answer")
            return
        }
        #expect(data == Data(body.utf8))
    }

    @Test func mistakesAreDecodingFailures() async throws {
        let server = Self.server(200, Array("<balance amount='much'/>".utf8), "application/xml")
        defer { server.stop() }
        guard case .decoding(let mistake)? = await failure(of: Self.call(server)) else {
            Issue.record("no decoding failure")
            return
        }
        let expected = #"POST /balance -> 200 -> body.amount: expected integer, found string "much""#
        #expect(mistake.description == expected)
        #expect(mistake.excerpt == "<balance amount='much'/>")
    }

    @Test func whatXMLCannotHoldIsNotSent() async throws {
        let server = Self.server(200, [], "application/xml")
        defer { server.stop() }
        let shape = XMLShapes(#"{"bodies": {"text": {"name": "text", "is": "string"}}}"#)["text"]
        var request = OperationRequest(.post, "/", id: "text")
        request.security = []
        request.body(xml: "\u{1}", shape)
        let call = Call<Void, Never>(server.client().core, request, [.successEmpty(200)])
        guard case .invalidRequest(let reason)? = await failure(of: call) else {
            Issue.record("no invalid request")
            return
        }
        #expect(reason == "the XML body holds the character U+1, which XML does not have")
        #expect(server.requests.isEmpty)
    }
}
