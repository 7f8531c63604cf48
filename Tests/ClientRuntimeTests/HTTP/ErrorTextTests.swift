// Descriptions of errors hold no secret, not even a part of one, and no control character, and are short.
import Foundation
import Testing

@testable import ClientRuntime

@Suite struct ErrorTextTests {
    static let secret = "s3cr3t-0123456789-abcdefghijklmnopqrstuvwxyz-0123456789"

    private func error(
        _ status: Int,
        _ body: String,
        _ contentType: String = "application/json"
    ) async -> CallError<Example.ErrorBody>? {
        let client = Example.Client(
            credentials: .bearer(Self.secret),
            transport: InMemoryTransport(status: status, contentType: contentType, body),
            options: CallOptions(retry: .never)
        )
        return await client.wallet.getBalance().error
    }

    /// Whether any part of the secret that is longer than a coincidence is shown.
    private func shows(_ text: String) -> Bool {
        let characters = Array(Self.secret)
        return (0...(characters.count - 6)).contains { text.contains(String(characters[$0..<$0 + 6])) }
    }

    /// The secret is repeated by the server at every offset around those where texts are cut.
    @Test func secretsAreMaskedBeforeTextsAreCut() async {
        for count in stride(from: 420, through: 520, by: 3) {
            let padding = String(repeating: "x", count: count)
            for (body, type) in [
                (padding + Self.secret, "text/html"), (#"{"error": "\#(padding)\#(Self.secret)"}"#, "application/json"),
            ] {
                for status in [401, 503] {
                    let error = await error(status, body, type)
                    #expect(error.map { !shows($0.description) } ?? false, "\(error as Any)")
                    #expect((error?.description.unicodeScalars.count ?? 0) < 700)
                }
            }
        }
        for count in 0..<130 {
            let padding = String(repeating: "x", count: count)
            for body in [
                #"{"amount": "\#(padding)\#(Self.secret)"}"#, #"{"n": "\#(Self.secret)\#(padding)", "amount": "x"}"#,
            ] {
                let error = await error(200, body)
                guard case .decoding(let failure) = error else { Issue.record("\(error as Any)"); return }
                #expect(!shows(failure.description), "\(failure.description)")
                #expect(!shows(failure.excerpt), "\(failure.excerpt)")
                #expect(!shows(failure.found), "\(failure.found)")
            }
        }
    }

    @Test(arguments: [
        (#"{"access_token": "abcdef", "error": "no"}"#, "application/json"),
        (#"{"error": "no", "data": [{"password": {"old": "abcdef"}}]}"#, "application/json"),
        (#"{"access_token": "abcdef", "#, "application/json"),
        (#"{"clientSecret" : ["abcdef""#, "text/plain"),
        ("error=no&access_token=abcdef&x=1", "application/x-www-form-urlencoded"),
        ("<e><password>abcdef</password></e>", "application/xml"),
        ("X-API-Key: abcdef\nHost: h", "text/plain"),
    ])
    func namedSecretsAreMasked(body: String, type: String) async {
        for status in [401, 503] {
            let error = await error(status, body, type)
            #expect(error.map { !$0.description.contains("abcdef") } ?? false, "\(error as Any)")
            if status == 503 { #expect(error?.description.contains("***") ?? false, "\(error as Any)") }
        }
    }

    @Test func secretMembersAreNotFound() async {
        let cases: [ResponseCase<[String: [Int]], Never>] = [.success(200)]
        let client = Example.Client(
            transport: InMemoryTransport(#"{"api_key": "abcdef"}"#),
            options: CallOptions(retry: .never)
        )
        let error = await Call(client.core, OperationRequest(.get, "/k", id: "k"), cases).error
        #expect(error?.description == "GET /k -> 200 -> body.api_key: expected array, found string ***")
        guard case .decoding(let failure) = error else { Issue.record("\(error as Any)"); return }
        #expect(failure.excerpt == #"{"api_key": "***"}"#)
    }

    @Test func controlCharactersBecomeBlanks() async {
        let hostile = "a\u{1B}[31m\u{7}b\r\nc\u{85}d\u{2028}e\u{202E}f\u{0}g"
        for (status, type) in [(401, "text/plain"), (503, "text/html"), (200, "text/html")] {
            let error = await error(status, hostile, type)
            #expect(error.map { Self.isPlain($0.description) } ?? false, "\(error as Any)")
        }
        let json = "{\"a\\u001b\u{202E}\u{9B}\": 1, \"amount\": \"\u{85}\u{2029}\u{FEFF}\", \"error\": \"\\u0007\\n\"}"
        for status in [200, 401, 503] {
            let error = await error(status, json)
            #expect(error.map { Self.isPlain($0.description) } ?? false, "\(error as Any)")
        }
        let lost = CallError<Never>.transport(TransportFailure(.other, hostile))
        #expect(Self.isPlain(lost.description))
    }

    private static func isPlain(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { scalar in
            let category = scalar.properties.generalCategory
            return ![.control, .lineSeparator, .paragraphSeparator].contains(category) && scalar != "\u{202E}"
                && scalar != "\u{FEFF}"
        }
    }

    @Test func bodiesThatAreNoTextAreCounted() async {
        let client = Example.Client(
            transport: InMemoryTransport { _, _ in
                var response = HTTPResponse(status: .badGateway)
                response.headerFields[.contentType] = "image/png"
                return (response, ResponseBody(Data([0x89, 0x50, 0x4E, 0x47, 0, 1, 2])))
            },
            options: CallOptions(retry: .never)
        )
        let error = await client.wallet.getBalance().error
        #expect(error?.description.hasSuffix("the document does not describe this response: 7 bytes") ?? false)
    }
}
