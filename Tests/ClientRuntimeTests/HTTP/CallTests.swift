// What becomes of responses: documented, refused, undocumented, malformed. No network: a closure answers.
import Foundation
import Testing

@testable import ClientRuntime

@Suite struct CallTests {
    private func client(_ status: Int, _ body: String, _ contentType: String? = "application/json") -> Example.Client {
        Example.Client(
            transport: InMemoryTransport(status: status, contentType: contentType, body),
            options: CallOptions(retry: .never)
        )
    }

    @Test func successIsDecoded() async throws {
        let response = try await client(200, #"{"amount": 5}"#).wallet.getBalance().response
        #expect(response.value == Example.Balance(amount: 5))
        #expect(response.status == .ok)
    }

    @Test func documentedFailureIsThrownTyped() async throws {
        do {
            _ = try await client(404, #"{"error": "none"}"#).wallet.getBalance().value
            Issue.record("nothing thrown")
        } catch .failure(let body, let head) {
            #expect(body.error == "none")
            #expect(head.status == .notFound)
        } catch {
            Issue.record(error)
        }
    }

    @Test(arguments: [200, 201]) func refusalsThatLookLikeSuccess(status: Int) async throws {
        let refused = client(status, #"{"error": "no credits", "amount": 1}"#).wallet.createTask(body: .init(amount: 1))
        let error = await #expect(throws: CallError<Example.ErrorBody>.self) { try await refused.value }
        guard case .failure(let body, _) = error else { Issue.record("\(error as Any)"); return }
        #expect(body.error == "no credits")
        let accepted = client(status, #"{"error": "OK", "amount": 1}"#).wallet.createTask(body: .init(amount: 1))
        #expect(try await accepted.value.amount == 1)
    }

    /// Bytes and streams of JSON are looked at before they are handed out.
    @Test func refusalsAmongBytesAndStreams() async throws {
        let refusing = client(201, #"{"error": "no"}"#).wallet.createTask(body: Example.Balance(amount: 1))
        func refusal(_ make: () async throws(CallError<Example.ErrorBody>) -> Void) async -> String? {
            do {
                try await make()
                return nil
            } catch .failure(let body, let head) {
                #expect(head.status == 201)
                return body.error
            } catch {
                return "\(error)"
            }
        }
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        #expect(await refusal { () throws(CallError<Example.ErrorBody>) in _ = try await refusing.bytes } == "no")
        #expect(await refusal { () throws(CallError<Example.ErrorBody>) in _ = try await refusing.events } == "no")
        #expect(
            await refusal { () throws(CallError<Example.ErrorBody>) in
                try await refusing.download(to: file)
            } == "no"
        )
        #expect(!FileManager.default.fileExists(atPath: file.path))
        for (type, body) in [
            ("application/json", #"{"amount": 1}"#), ("application/vnd.x+json", #"{"error": "OK"}"#),
            ("application/json", "[no JSON"), ("text/event-stream", #"{"error": "no"}"#),
        ] {
            let call = client(201, body, type).wallet.createTask(body: Example.Balance(amount: 1))
            #expect(try await call.bytes.collect() == Data(body.utf8))
        }
    }

    @Test func responseWithItsBytes() async throws {
        let text = #"{"amount":  7, "other": true}"#
        let (response, body) = try await client(200, text).wallet.getBalance().responseAndBody
        #expect(response.value.amount == 7)
        #expect(body == Data(text.utf8))
    }

    @Test func requestIDs() async throws {
        func head(
            _ status: Int,
            _ fields: [String: String],
            _ options: CallOptions = CallOptions(retry: .never)
        ) async
            -> (id: String?, description: String)
        {
            let transport = InMemoryTransport { _, _ in
                var response = HTTPResponse(status: .init(code: status))
                response.headerFields[.contentType] = "application/json"
                for (name, value) in fields { response.headerFields[HTTPField.Name(name)!] = value }
                return (response, ResponseBody(Data(#"{"amount": 1, "error": "no"}"#.utf8)))
            }
            let call = Example.Client(transport: transport, options: options).wallet.getBalance()
            do {
                return (try await call.response.requestID, "")
            } catch {
                return (error.requestID, "\(error)")
            }
        }
        #expect(await head(200, ["x-request-id": "r1"]).id == "r1")
        #expect(await head(200, ["request-id": "r2", "cf-ray": "c"]).id == "r2")
        #expect(await head(404, ["X-Correlation-ID": "r3"]).id == "r3")
        #expect(await head(500, ["x-amzn-RequestId": "r4"]).id == "r4")
        #expect(await head(200, [:]).id == nil)
        #expect(await head(200, ["x-request-id": ""]).id == nil)
        let options = CallOptions(requestIDFields: [HTTPField.Name("X-Ours")!])
        #expect(await head(200, ["x-request-id": "r1", "X-Ours": "o"], options).id == "o")
        let unsent: CallError<Never> = .cancelled
        #expect(unsent.requestID == nil && unsent.head == nil)
    }

    @Test func refusalByNumber() async throws {
        let refused = client(200, #"{"Status": 401, "Message": "x"}"#).wallet.getStatus()
        let error = await #expect(throws: CallError<Example.Failure>.self) { try await refused.value }
        guard case .failure(.refused(let json), _) = error else { Issue.record("\(error as Any)"); return }
        #expect(json["Message"] == "x")
        #expect(try await client(200, #"{"Status": 200, "amount": 2}"#).wallet.getStatus().value.amount == 2)
    }

    @Test(arguments: [
        (400, #"{"error": "a"}"#, "application/json", Example.Failure.badRequest(.init(error: "a"))),
        (418, #"{"error": "b"}"#, "application/problem+json", .client(.init(error: "b"))),
        (500, "oops", "text/plain", .other("oops")),
    ])
    func exactBeforeRangeBeforeDefault(status: Int, body: String, type: String, expected: Example.Failure) async {
        let call = client(status, body, type).wallet.getStatus()
        let error = await #expect(throws: CallError<Example.Failure>.self) { try await call.value }
        guard case .failure(let failure, _) = error else { Issue.record("\(error as Any)"); return }
        #expect(failure == expected)
    }

    @Test(arguments: [403, 502, 304]) func undocumentedStatusKeepsTheBody(status: Int) async throws {
        let call = client(status, "<html>", "text/html").wallet.getBalance()
        let error = await #expect(throws: CallError<Example.ErrorBody>.self) { try await call.value }
        guard case .undocumented(let head, let body) = error else { Issue.record("\(error as Any)"); return }
        #expect(head.status.code == status)
        #expect(String(decoding: body, as: UTF8.self) == "<html>")
    }

    @Test func errorPageInsteadOfDocumentedFailureIsUndocumented() async {
        let call = client(404, "<html>", "text/html").wallet.getBalance()
        let error = await #expect(throws: CallError<Example.ErrorBody>.self) { try await call.value }
        guard case .undocumented = error else { Issue.record("\(error as Any)"); return }
    }

    @Test func decodingFailureSaysWhere() async throws {
        let call = client(200, #"[{"amount": "abc"}]"#).wallet.listBalances()
        let error = await #expect(throws: CallError<Never>.self) { try await call.value }
        #expect(
            error?.description
                == #"GET /user/getBalance -> 200 -> body[0].amount: expected integer, found string "abc""#
        )
        guard case .decoding(let failure) = error else { Issue.record("\(error as Any)"); return }
        #expect(failure.path == "body[0].amount")
        #expect(failure.operationID == "listBalances")
        #expect(failure.excerpt.contains("abc"))
    }

    @Test func missingMemberAndWrongTop() async throws {
        var error = await #expect(throws: CallError<Never>.self) {
            try await client(200, "[{}]").wallet.listBalances().value
        }
        #expect(error?.description == "GET /user/getBalance -> 200 -> body[0].amount: expected integer, found nothing")
        error = await #expect(throws: CallError<Never>.self) {
            try await client(200, "{}").wallet.listBalances().value
        }
        #expect(error?.description == "GET /user/getBalance -> 200 -> body: expected array, found object {}")
    }

    @Test func contentTypes() async throws {
        #expect(try await client(200, #"{"amount": 5}"#, nil).wallet.getBalance().value.amount == 5)
        #expect(try await client(200, #"{"amount": 5}"#, "text/html").wallet.getBalance().value.amount == 5)
        #expect(try await client(200, #"{"amount": 5}"#, "application/hal+json").wallet.getBalance().value.amount == 5)
        let page = client(200, "<p>", "text/html").wallet.getBalance()
        let error = await #expect(throws: CallError<Example.ErrorBody>.self) { try await page.value }
        #expect(error?.description == "GET /wallet/balance -> 200 -> body: expected application/json, found text/html")
    }

    @Test func contentTypePicksTheCase() async throws {
        #expect(try await client(200, #"{"amount": 5}"#).files.note().value == .json(.init(amount: 5)))
        #expect(try await client(200, "hello", "text/plain").files.note().value == .text("hello"))
        #expect(try await client(204, "", nil).files.note().value == .none)
    }

    @Test func emptySuccessWithAnotherStatus() async throws {
        try await client(200, "ignored", "text/plain").wallet.deleteWallet(id: "1").value
        try await client(202, "", nil).wallet.deleteWallet(id: "1").value
    }

    /// The examples of the style table for `simple`, and the date of RFC 9110 section 5.6.7.
    @Test func headerFieldsOfAllKinds() {
        func value<Value: JSONCodable>(_ text: String, _ type: Value.Type = Value.self) -> Value? {
            var fields = HTTPFields()
            fields[HTTPField.Name("X")!] = text
            return HeaderField<Value>("X").value(in: fields)
        }
        #expect(value("R=100,G=200,B=150") == ["R": 100, "G": 200, "B": 150])
        #expect(value("R,100,G,200,B,150") == ["R": 100, "G": 200, "B": 150])
        #expect(value("R=100,G=a b") == ["R": "100", "G": "a b"])
        #expect(value("amount=7, note=x", Example.Balance.self) == Example.Balance(amount: 7, note: "x"))
        #expect(value("R,100,G", [String: Int].self) == nil)
        #expect(value("blue,black,brown") == ["blue", "black", "brown"])
        #expect(value("Sun, 06 Nov 1994 08:49:37 GMT") == Date(timeIntervalSince1970: 784_111_777))
        #expect(value("1994-11-06T08:49:37Z") == Date(timeIntervalSince1970: 784_111_777))
        #expect(value("yesterday", Date.self) == nil)
    }

    /// What the document does not describe can be called all the same.
    @Test func undocumentedParametersAndOperations() async throws {
        let client = client(200, #"{"new": true}"#)
        let call = client.wallet.listBalances().with(query: "beta", ["a b", "c"]).with(query: "n", 1)
        #expect(call.description.hasSuffix("/user/getBalance?beta=a%20b&beta=c&n=1"))
        var request = OperationRequest(.custom("PURGE"), "/beta/{id}", id: "beta")
        request.path("id", "x/y")
        let beta = Call<JSONValue, Never>(client.core, request, [.success(.range(2))])
        #expect(beta.description == "PURGE https://api.example.com/v3/beta/x%2Fy")
        #expect(try await beta.value["new"] == true)
    }

    @Test func headerFields() async throws {
        let transport = InMemoryTransport { _, _ in
            var response = HTTPResponse(status: .ok)
            response.headerFields[HTTPField.Name("X-RateLimit-Limit")!] = "40"
            response.headerFields[HTTPField.Name("X-Names")!] = "a, b"
            return (response, ResponseBody(Data("{\"amount\":1}".utf8)))
        }
        let response = try await Example.Client(transport: transport).wallet.getBalance().response
        #expect(response[Example.HeaderFields.rateLimit] == 40)
        #expect(response[Example.HeaderFields.names] == ["a", "b"])
    }

    @Test func nothingIsSentForAMistake() async throws {
        let transport = InMemoryTransport { _, _ in throw TransportFailure(.other, "sent") }
        let client = Example.Client(transport: transport)
        for id in ["", "..", "."] {
            let error = await #expect(throws: CallError<Never>.self) {
                try await client.wallet.deleteWallet(id: id).value
            }
            guard case .invalidRequest = error else { Issue.record("\(error as Any)"); return }
        }
    }

    /// A note that is text or one of two kinds of JSON.
    private func note(_ contentType: String, _ body: String) -> (Call<Example.Note, Never>, accepted: Locked<String?>) {
        let accepted = Locked<String?>(nil)
        let client = Example.Client(
            transport: InMemoryTransport { request, _ in
                accepted.withLock { $0 = request.headerFields[.accept] }
                let fields: HTTPFields = [.contentType: contentType]
                return (HTTPResponse(status: .ok, headerFields: fields), ResponseBody(Data(body.utf8)))
            }
        )
        let call = Call<Example.Note, Never>(
            client.core,
            OperationRequest(.get, "/note", id: "note"),
            [
                .successText(200, Example.Note.text, contentType: "text/csv"),
                .success(200, { (_: [Example.Balance]) in .none }, contentType: "application/vnd.list+json"),
                .success(200, Example.Note.json, contentType: "application/json"),
            ]
        )
        return (call, accepted)
    }

    @Test(arguments: [
        ("text/csv; charset=utf-8", "a,b", Example.Note.text("a,b")), ("application/vnd.list+json", "[]", .none),
        ("application/json", #"{"amount": 1}"#, .json(Example.Balance(amount: 1))),
    ]) func contentNegotiation(contentType: String, body: String, expected: Example.Note) async throws {
        let (call, accepted) = note(contentType, body)
        #expect(try await call.value == expected)
        #expect(accepted.withLock(\.self) == "text/csv, application/vnd.list+json, application/json")
        _ = try await call.with(headerFields: [.accept: "text/csv"]).value
        #expect(accepted.withLock(\.self) == "text/csv")
    }

    @Test func bytesUnderAnotherName() async throws {
        let call = client(200, "x", "application/x-unknown").files.download()
        #expect(try await call.value == Data("x".utf8))
    }

    @Test func serversOfOperations() throws {
        func server(_ url: String, insteadOf other: String?, client: String) throws -> String {
            var request = OperationRequest(.get, "/", id: "o")
            request.server(url, insteadOf: other.flatMap { URL(string: $0) })
            let address = try request.server(of: try #require(URL(string: client)))
            return "\(address.scheme)://\(address.authority)\(address.basePath)"
        }
        let (own, all) = ("https://up.example.com/v1", "https://api.example.com/v1")
        #expect(try server(own, insteadOf: all, client: all) == own)
        #expect(try server(own, insteadOf: all, client: "http://127.0.0.1:1") == "http://127.0.0.1:1")
        #expect(try server(own, insteadOf: nil, client: all) == own)
        #expect(try server("/other", insteadOf: all, client: "http://127.0.0.1:1/x") == "http://127.0.0.1:1/other")
    }

    @Test func serverTemplates() throws {
        let template = "{scheme}://{host}:{port}/{base}"
        func url(_ values: [String: String]) -> String? { ServerTemplate(template, values).url?.absoluteString }
        let values = ["scheme": "https", "host": "example.com", "port": "80", "base": "v1/x"]
        #expect(url(values) == "https://example.com:80/v1/x")
        #expect(url(values.merging(["port": "x"]) { $1 }) == nil)
        #expect(url(values.merging(["base": "a?b#c"]) { $1 }) == "https://example.com:80/a%3Fb%23c")
        for host in ["evil.example/", "evil.example?", "a@evil.example", "evil.example#"] {
            let changed = ServerTemplate(template, values.merging(["host": host]) { $1 }).url
            #expect(changed?.host != "evil.example")
        }
        #expect(ServerTemplate("/{v}", ["v": "v2"]).url == nil)
        let base = try #require(URL(string: "https://example.com/docs/"))
        #expect(ServerTemplate("/{v}", ["v": "v2"]).url(relativeTo: base)?.absoluteString == "https://example.com/v2")
    }
}
