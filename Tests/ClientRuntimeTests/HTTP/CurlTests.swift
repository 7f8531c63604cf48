// The `curl` command, read by a shell: every value arrives as one argument, and nothing in it is run or read from a file.
import Foundation
import TestProcesses
import Testing

@testable import ClientRuntime

#if os(Linux) || os(macOS)
@Suite struct CurlTests {
    private func call(
        _ method: String = "GET",
        _ template: String = "/",
        _ state: (inout OperationRequest) -> Void = { _ in }
    ) -> Call<JSONValue, Never> {
        let core = ClientCore(
            name: "Curl",
            securitySchemes: [],
            security: [],
            credentials: .none,
            serverURL: URL(string: "https://api.example.com")!,
            transport: InMemoryTransport(),
            options: CallOptions()
        )
        var request = OperationRequest(HTTPRequest.Method(method)!, template, id: "call")
        state(&request)
        return Call(core, request, [.success(200)])
    }

    /// The arguments that a shell gives to `curl`.
    private func arguments(_ command: String) throws -> [String] {
        let script = "curl() { printf '%s\\0' \"$@\"; }; \(command)"
        let result = try runCommand(["bash", "-c", script], in: FileManager.default.temporaryDirectory.path)
        #expect(result.status == 0, "\(result.output)")
        return result.output.split(separator: "\0", omittingEmptySubsequences: false).dropLast().map(String.init)
    }

    @Test(arguments: ["A&id&B", "A|id", "$HOME", "`id`", "A'B", "!!", "*", "~", "#", "^A"])
    func methodIsOneWord(method: String) throws {
        let arguments = try arguments(call(method).curl)
        #expect(arguments.starts(with: ["-X", method, "https://api.example.com/"]))
    }

    static let texts = [
        "@/etc/passwd", "it's", "'; id; '", "$(id)", "`id`", "a\nb", "a\r\nid #", "\u{3}id\n", "\u{1B}[2J", "\u{9B}x",
        "\\", "\\n", "'\n'", "\u{7F}1", "a\u{1}1", "é\u{301}\n", "%s%n", "-o/tmp/x", "", "\u{202E}x",
    ]

    @Test(arguments: texts) func bodyIsOneWord(text: String) throws {
        let call = call("POST") { $0.body(bytes: RequestBody(Data(text.utf8)), contentType: "text/plain") }
        let command = call.curl
        #expect(!command.unicodeScalars.contains(where: Masking.isControl))
        let arguments = try arguments(command)
        #expect(arguments.suffix(2).map { Array($0.utf8) } == ["--data-raw", text].map { Array($0.utf8) })
    }

    @Test func bodyWithNull() throws {
        let call = call("POST") { $0.body(bytes: RequestBody([0x61, 0, 0x62]), contentType: "text/plain") }
        #expect(try arguments(call.curl).last == "<3 bytes>")
    }

    @Test(arguments: texts) func queryIsOneWord(text: String) throws {
        let command = call("GET") { $0.query("q", text) }.curl
        #expect(try arguments(command).count == 5)
    }

    @Test func fileIsNamed() throws {
        let file = URL(fileURLWithPath: "/tmp/it's a \"file\"\n.txt")
        let arguments = try arguments(call("PUT") { $0.body(bytes: RequestBody(file: file)) }.curl)
        #expect(arguments.suffix(2) == ["--data-binary", "@" + file.path])
    }

    @Test func problemIsOneLine() throws {
        let name = "X\nid #"
        let call = call("GET") { $0.header(name, "v") }
        #expect(call.curl.hasPrefix("# "))
        #expect(!call.curl.contains("\n"))
        #expect(!call.description.contains("\n"))
    }

    /// The comment says what the error of the call says.
    @Test func reasonIsNamed() throws {
        let core = ClientCore(
            name: "Curl",
            securitySchemes: [],
            security: [],
            credentials: .none,
            serverURL: try #require(URL(string: "https://user:password@api.example.com")),
            transport: InMemoryTransport(),
            options: CallOptions()
        )
        let call = Call<JSONValue, Never>(core, OperationRequest(.get, "/", id: "call"), [.success(200)])
        #expect(call.curl.hasPrefix("# the request cannot be sent: the server URL has user information"))
        #expect(!call.curl.contains("password"))
    }

    @Test func templateIsOneLine() throws {
        let call = call("GET", "/a\nid/{x}")
        for text in [call.curl, call.description] { #expect(!text.contains("\n"), "\(text)") }
    }

    @Test func fieldWithoutValue() throws {
        #expect(try arguments(call("GET") { $0.header("X-A", "") }.curl).contains("X-A;"))
    }

    @Test func headHasNoMethodOption() throws {
        #expect(try arguments(call("HEAD").curl).starts(with: ["--head", "https://api.example.com/"]))
    }
}
#endif
