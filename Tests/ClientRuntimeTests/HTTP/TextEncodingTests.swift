// Text in the encodings of the WHATWG Encoding standard, and what becomes of labels that nobody knows.
import Foundation
import TestServers
import Testing

@testable import ClientRuntime

@Suite struct TextEncodingTests {
    @Test(
        arguments: [
            ("windows-1252", [0x93, 0x80, 0xE9, 0x94, 0x81], "\u{201C}€é\u{201D}\u{81}"),
            ("iso-8859-1", [0x80, 0xE9], "€é"), ("Latin1", [0xE9], "é"), (" US-ASCII ", [0x41, 0x92], "A\u{2019}"),
            ("iso-8859-2", [0xE8, 0xB3], "čł"), ("iso-8859-15", [0xA4], "€"),
            ("ISO-8859-9", [0xFE, 0xF0, 0x80], "şğ€"),
            ("windows-1251", [0xCF, 0xF0, 0xE8, 0x98], "При\u{98}"), ("koi8-r", [0xF0, 0xD2, 0xC9], "При"),
            ("cp866", [0x8F, 0xE0, 0xA8], "При"), ("windows-1253", [0xE1, 0xD2], "α\u{FFFD}"),
            ("macintosh", [0x8E, 0xDB], "é€"), ("tis-620", [0xA1], "ก"), ("x-user-defined", [0x41, 0x80], "A\u{F780}"),
            ("shift_jis", [0x82, 0xA0, 0x41], "あA"), ("euc-jp", [0xA4, 0xA2, 0x8E, 0xB1, 0x41, 0xFF], "あｱA\u{FFFD}"),
            ("iso-2022-jp", [0x1B, 0x24, 0x42, 0x24, 0x22, 0x1B, 0x28, 0x42], "あ"), ("gb2312", [0xC4, 0xE3], "你"),
            ("gb18030", [0x81, 0x39, 0xEF, 0x30], "㐁"), ("big5", [0xA7, 0x41], "你"),
            ("ks_c_5601-1987", [0xB0, 0xA1], "가"),
            ("shift_jis", [0x82, 0xA0, 0xFF, 0x82, 0xA0], "あ\u{FFFD}あ"),
            ("utf-16", [0x41, 0, 0xE9, 0], "Aé"), ("utf-16", [0xFE, 0xFF, 0, 0x41], "A"),
            ("utf-16le", [0x3D, 0xD8, 0, 0xDE, 0x41], "😀\u{FFFD}"), ("utf-16be", [0xD8, 0x3D, 0xDE, 0], "😀"),
            ("utf-16be", [0xFF, 0xFE, 0x41, 0], "A"), ("utf8", [0xEF, 0xBB, 0xBF, 0x41], "A"),
            ("windows-1252", [0xEF, 0xBB, 0xBF, 0xC3, 0xA9], "é"), ("utf-8", [0x41, 0xFF], "A\u{FFFD}"),
            ("klingon", [0xC3, 0xA9], "é"), ("", [0xC3, 0xA9], "é"), ("hz-gb-2312", [0x41], "A"),
        ] as [(String, [UInt8], String)]
    ) func labels(label: String, bytes: [UInt8], text: String) {
        #expect(TextEncoding.text(Data(bytes), label: label) == text)
        // A part of a longer text, whose first index is not 0.
        #expect(TextEncoding.text(Data([0x40] + bytes).dropFirst(), label: label) == text)
    }

    @Test func withoutLabel() {
        #expect(TextEncoding.text(Data([0xEF, 0xBB, 0xBF, 0xC3, 0xA9]), label: nil) == "é")
        #expect(TextEncoding.text(Data([0xFF, 0xFE, 0x41, 0]), label: nil) == "A")
        #expect(TextEncoding.text(Data(), label: nil) == "")
        #expect(TextEncoding.text(Data(), label: "utf-16") == "")
    }

    private func text(_ core: ClientCore) -> Call<String, String> {
        Call(core, OperationRequest(.get, "/", id: "o"), [.successText(200), .failureText(400)])
    }

    private func core(_ url: URL, _ options: CallOptions = CallOptions(retry: .never)) -> ClientCore {
        ClientCore(
            name: "T",
            securitySchemes: [],
            security: [],
            credentials: .none,
            serverURL: url,
            transport: URLSessionTransport(),
            options: options
        )
    }

    @Test func overAConnection() async throws {
        let server = RawServer { request, connection in
            let type = request.number == 2 ? "Text/HTML; Charset=\"Windows-1252\"" : "text/plain;charset=windows-1252"
            let status = [200, 400, 500][request.number]
            connection.send("HTTP/1.1 \(status) X\r\nContent-Type: \(type)\r\nContent-Length: 3\r\n\r\n")
            connection.send(Data([0xE9, 0x80, 0x41]))
        }
        defer { server.stop() }
        let core = core(server.url)
        #expect(try await text(core).value == "é€A")
        guard case .failure("é€A", _) = await failure(of: text(core)) else {
            Issue.record("the failure is not decoded")
            return
        }
        #expect(await failure(of: text(core))?.description.hasSuffix(": é€A") == true)
    }

    @Test func observersHearOfUnknownLabels() async throws {
        final class Witness: CallObserver {
            let labels = Locked<[String]>([])
            func callBegins(_ call: ObservedCall) -> (@Sendable (CallEvent) -> Void)? {
                { [self] event in
                    if case .unknownCharset(let label) = event { labels.withLock { $0.append(label) } }
                }
            }
        }
        let witness = Witness()
        for type in [
            "text/plain; charset=klingon", "text/plain; charset=latin1", "text/plain", "application/json; charset=x",
        ] {
            let transport = InMemoryTransport { _, _ in
                (HTTPResponse(status: .ok, headerFields: [.contentType: type]), ResponseBody(Data("\"é\"".utf8)))
            }
            let core = ClientCore(
                name: "T",
                securitySchemes: [],
                security: [],
                credentials: .none,
                serverURL: URL(string: "https://example.com")!,
                transport: transport,
                options: CallOptions(observers: [witness])
            )
            _ = await failure(of: text(core))
        }
        #expect(witness.labels.withLock(\.self) == ["klingon"])
    }
}
