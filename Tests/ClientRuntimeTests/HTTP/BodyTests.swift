// Bodies, byte for byte: JSON, forms, text, multipart (RFC 7578), and how they are read again.
import Foundation
import Testing

@testable import ClientRuntime

private func text(_ body: RequestBody?) async throws -> String {
    var bytes = Data()
    if let body { for try await chunk in body.chunks { bytes.append(chunk) } }
    return String(decoding: bytes, as: UTF8.self)
}

@Suite struct BodyTests {
    @Test func json() async throws {
        var request = OperationRequest(.post, "/", id: "test")
        request.body(json: Optional<Int>.none)
        #expect(request.body == nil)
        request.body(json: Example.Balance(amount: 1, note: "é"), contentType: "application/vnd.x+json")
        #expect(try await text(request.body) == #"{"amount":1,"note":"é"}"#)
        #expect(request.headerFields[.contentType] == "application/vnd.x+json")
        #expect(request.problem == nil)
    }

    @Test func numbersThatNoStyleCanWrite() {
        var request = OperationRequest(.post, "/", id: "test")
        request.query("q", Double.infinity)
        #expect(request.problem != nil)
    }

    /// The address is the example of OpenAPI 3.1.2, "Support for x-www-form-urlencoded Request Bodies".
    @Test func form() async throws {
        var request = OperationRequest(.post, "/", id: "test")
        let address: JSONValue = ["streetAddress": "123 Example Dr.", "zip": "99999+1234"]
        let value: JSONValue = ["id": "f81d4fae", "address": address, "list": [1, 2], "none": nil, "flag": true]
        request.body(form: value)
        #expect(
            try await text(request.body)
                == "id=f81d4fae&address=%7B%22streetAddress%22%3A%22123+Example+Dr.%22%2C%22zip%22%3A%2299999%2B1234"
                + "%22%7D&list=1&list=2&flag=true"
        )
        request.body(
            form: value,
            [
                "address": .init(style: .deepObject), "list": .init(style: .form, explode: false),
                "flag": .init(contentType: "application/json"),
            ]
        )
        #expect(
            try await text(request.body)
                == "id=f81d4fae&address%5BstreetAddress%5D=123+Example+Dr.&address%5Bzip%5D=99999%2B1234&list=1,2"
                + "&flag=true"
        )
        #expect(request.headerFields[.contentType] == "application/x-www-form-urlencoded")
    }

    @Test func plainText() async throws {
        var request = OperationRequest(.post, "/", id: "test")
        request.body(text: "grüße")
        #expect(try await text(request.body) == "grüße")
        #expect(request.headerFields[.contentType] == "text/plain; charset=utf-8")
    }

    @Test func multipart() async throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).bin")
        try Data("FILE".utf8).write(to: url)
        defer { try? FileManager.default.removeItem(at: url) }
        let form = Example.UploadBody(
            images: [
                FilePart(data: Data("PNG".utf8), filename: "a \"b\".png", contentType: "image/png"),
                FilePart(file: url, filename: "disk.bin", headerFields: ["X-Part": "1"]),
            ],
            prompt: "a fox",
            tags: ["x", "y"],
            options: .init(amount: 3)
        )
        var request = OperationRequest(.post, "/", id: "test")
        request.body(multipart: form, boundary: "B")
        let expected = """
            --B
            Content-Disposition: form-data; name="images"; filename="a %22b%22.png"
            Content-Type: image/png

            PNG
            --B
            Content-Disposition: form-data; name="images"; filename="disk.bin"
            Content-Type: application/octet-stream
            X-Part: 1

            FILE
            --B
            Content-Disposition: form-data; name="prompt"

            a fox
            --B
            Content-Disposition: form-data; name="tags"

            x
            --B
            Content-Disposition: form-data; name="tags"

            y
            --B
            Content-Disposition: form-data; name="options"
            Content-Type: application/json

            {"amount":3}
            --B--

            """.replacingOccurrences(of: "\n", with: "\r\n")
        #expect(try await text(request.body) == expected)
        #expect(try await text(request.body) == expected, "a second reading gives the same")
        #expect(request.body?.length == Int64(expected.utf8.count))
        #expect(request.body?.isReplayable == true)
        #expect(request.headerFields[.contentType] == "multipart/form-data; boundary=B")
    }

    /// RFC 7578 section 4.8 knows no other header fields, the Encoding Object does.
    @Test func partsHaveHeaderFields() async throws {
        struct Form: MultipartCodable {
            func write(to form: inout MultipartWriter) {
                form.text(
                    "note",
                    "blue",
                    contentType: "text/markdown",
                    headerFields: [
                        .init("X-List", ["a b", "c"] as JSONValue),
                        .init("X-Object", ["R": 1] as JSONValue, explode: true),
                        .init("X-JSON", json: ["a": 1] as JSONValue), .init("X-None", String?.none),
                    ]
                )
                form.json("points", eachOf: [1, 2], headerFields: [.init("X-Level", 7)])
            }
        }
        var request = OperationRequest(.post, "/", id: "test")
        request.body(multipart: Form(), boundary: "B")
        let expected = """
            --B
            Content-Disposition: form-data; name="note"
            Content-Type: text/markdown
            X-List: a b,c
            X-Object: R=1
            X-JSON: {"a":1}

            blue
            --B
            Content-Disposition: form-data; name="points"
            Content-Type: application/json
            X-Level: 7

            1
            --B
            Content-Disposition: form-data; name="points"
            Content-Type: application/json
            X-Level: 7

            2
            --B--

            """.replacingOccurrences(of: "\n", with: "\r\n")
        #expect(try await text(request.body) == expected)
    }

    @Test(arguments: ["a\r\nX: y", "\u{0}"]) func partHeaderFieldsHoldNoLineBreaks(value: String) {
        struct Form: MultipartCodable {
            let value: String
            func write(to form: inout MultipartWriter) {
                form.text("a", "b", headerFields: [.init("X-Note", value)])
            }
        }
        var request = OperationRequest(.post, "/", id: "test")
        request.body(multipart: Form(value: value))
        #expect(request.problem?.contains("X-Note") == true)
    }

    @Test func partHeaderFieldsHoldNoInfinity() {
        struct Form: MultipartCodable {
            func write(to form: inout MultipartWriter) {
                form.text("a", "b", headerFields: [.init("X-Number", Double.infinity)])
            }
        }
        var request = OperationRequest(.post, "/", id: "test")
        request.body(multipart: Form())
        #expect(request.problem != nil)
    }

    /// Reserved expansion (RFC 6570 section 3.2.3): reserved characters and triplets pass, a bare `%` does not.
    @Test func reservedCharactersInForms() async throws {
        var request = OperationRequest(.post, "/", id: "test")
        request.body(
            form: ["free": "a/b?c:d %25 %", "plain": "a/b", "list": ["x/y", "z"]] as JSONValue,
            ["free": .init(allowReserved: true), "list": .init(style: .pipeDelimited, allowReserved: true)]
        )
        #expect(try await text(request.body) == "free=a/b?c:d%20%25%20%25&plain=a%2Fb&list=x/y%7Cz")
    }

    @Test func filePartsThatCome() async throws {
        struct Form: MultipartCodable {
            var files: [FilePart]
            func write(to form: inout MultipartWriter) { form.file("f", files) }
        }
        func part(_ length: Int64?) -> FilePart {
            let chunks = AsyncStream<Data> { continuation in
                for text in ["ab", "", "c"] { continuation.yield(Data(text.utf8)) }
                continuation.finish()
            }
            return FilePart(chunks: chunks, length: length, filename: "x")
        }
        var request = OperationRequest(.post, "/", id: "test")
        request.body(multipart: Form(files: [part(3), FilePart(data: Data("d".utf8)), part(3)]), boundary: "B")
        let sent = try await text(request.body)
        #expect(
            sent.components(separatedBy: "\r\n\r\n").dropFirst().map { $0.prefix { $0 != "\r\n" } } == [
                "abc", "d", "abc",
            ]
        )
        #expect(request.body?.length == Int64(sent.utf8.count))
        #expect(request.body?.isReplayable == false)
        request.body(multipart: Form(files: [part(nil)]), boundary: "B")
        #expect(request.body?.length == nil)
    }

    @Test func boundariesAreRandom() {
        #expect(MultipartWriter.randomBoundary() != MultipartWriter.randomBoundary())
        #expect(MultipartWriter.randomBoundary().utf8.count <= 70)
    }

    @Test func partNamesCannotAddHeaderFields() async throws {
        struct Form: MultipartCodable {
            func write(to form: inout MultipartWriter) {
                form.file("a\r\nX: y", FilePart(data: Data(), filename: "f\"\r\nX: y"))
            }
        }
        var request = OperationRequest(.post, "/", id: "test")
        request.body(multipart: Form(), boundary: "B")
        #expect(!(try await text(request.body)).contains("\r\nX: y"))
    }

    @Test func streams() async throws {
        let (stream, continuation) = AsyncStream.makeStream(of: Data.self)
        continuation.yield(Data("ab".utf8))
        continuation.yield(Data())
        continuation.yield(Data("c".utf8))
        continuation.finish()
        let body = RequestBody(chunks: stream)
        #expect(body.length == nil)
        #expect(!body.isReplayable)
        #expect(try await text(body) == "abc")
    }
}
