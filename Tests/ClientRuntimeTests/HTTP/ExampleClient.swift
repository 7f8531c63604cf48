// A client written by hand in exactly the style of generated code: the contract between emission and runtime, compiled.
import ClientRuntime
import Foundation

enum Example {
    struct Client: Sendable {
        static var defaultServerURL: URL { URL(staticString: "https://api.example.com/v3") }
        let core: ClientCore

        init(
            credentials: Credentials = .none,
            serverURL: URL = Self.defaultServerURL,
            transport: any ClientTransport = URLSessionTransport(),
            options: CallOptions = CallOptions()
        ) {
            core = ClientCore(
                name: "GlyphRun",
                securitySchemes: [
                    .bearer("bearerAuth"), .apiKey("key", .header, "X-Key"), .apiKey("queryKey", .query, "key"),
                    .apiKey("cookieKey", .cookie, "sid"), .basic("basicAuth"), .oauth2("oauth"),
                    .openIDConnect("oidc", "https://example.com"), .mutualTLS("mtls"),
                    .http("digest", scheme: "Digest"),
                ],
                security: [["bearerAuth"]],
                credentials: credentials,
                serverURL: serverURL,
                transport: transport,
                options: options
            )
        }

        var wallet: WalletOperations { WalletOperations(core: core) }
        var files: FileOperations { FileOperations(core: core) }
    }
}

extension Example {
    struct WalletOperations: Sendable {
        let core: ClientCore

        /// One success, two documented failures of one type.
        func getBalance(token: String? = nil) -> Call<Example.Balance, Example.ErrorBody> {
            var request = OperationRequest(.get, "/wallet/balance", id: "getBalance")
            request.query("token", token)
            return Call(core, request, [.success(200), .failure(401), .failure(404)])
        }

        /// A list, for paths with indices.
        func listBalances() -> Call<[Example.Balance], Never> {
            Call(core, OperationRequest(.get, "/user/getBalance", id: "listBalances"), [.success(200)])
        }

        /// Refusals that look like success, documented as 201.
        func createTask(body: Example.Balance) -> Call<Example.Balance, Example.ErrorBody> {
            var request = OperationRequest(.post, "/tasks", id: "createTask")
            request.body(json: body)
            return Call(
                core,
                request,
                [.refusal(201, when: [RefusalRule(member: "error", notIn: [.null, "OK"])]), .success(201)]
            )
        }

        /// A refusal by number.
        func getStatus() -> Call<Example.Balance, Example.Failure> {
            Call(
                core,
                OperationRequest(.get, "/status", id: "getStatus"),
                [
                    .refusal(200, when: [RefusalRule(member: "Status", atLeast: 400)], Example.Failure.refused),
                    .success(200), .failure(400, Example.Failure.badRequest),
                    .failure(.range(4), Example.Failure.client),
                    .failureText(.any, Example.Failure.other),
                ]
            )
        }

        func deleteWallet(id: String) -> Call<Void, Never> {
            var request = OperationRequest(.delete, "/wallets/{id}", id: "deleteWallet")
            request.path("id", id)
            return Call(core, request, [.successEmpty(204)])
        }

        func getGlyph(
            identifier: String,
            tags: [String]? = nil,
            trace: Int? = nil,
            session: String? = nil,
            filter: Example.Balance? = nil,
            body: Example.Balance? = nil
        ) -> Call<Example.Balance, Example.ErrorBody> {
            var request = OperationRequest(.put, "/glyph/{identifier}", id: "getGlyph")
            request.security = [[], ["bearerAuth"]]
            request.path("identifier", identifier)
            request.query("tags", tags, .form, explode: true)
            request.header("X-Trace", trace)
            request.cookie("session", session)
            request.query("filter", json: filter)
            request.body(json: body)
            return Call(core, request, [.success(200), .failure(.any)])
        }

        func secured(_ security: [[RequiredScheme]]) -> Call<JSONValue, Never> {
            var request = OperationRequest(.get, "/secured", id: "secured")
            request.security = security
            return Call(core, request, [.success(200)])
        }
    }

    struct FileOperations: Sendable {
        let core: ClientCore

        func upload(body: Example.UploadBody) -> Call<JSONValue, Never> {
            var request = OperationRequest(.post, "/upload", id: "upload")
            request.body(multipart: body)
            return Call(core, request, [.success(200)])
        }

        func put(body: RequestBytes) -> Call<Void, Never> {
            var request = OperationRequest(.put, "/bytes", id: "put")
            request.body(bytes: body, contentType: "application/octet-stream")
            return Call(core, request, [.successEmpty(200), .successEmpty(204)])
        }

        func form(body: [String: JSONValue]) -> Call<Void, Never> {
            var request = OperationRequest(.post, "/form", id: "form")
            request.body(form: body, ["list": .init(style: .form, explode: false)])
            return Call(core, request, [.successEmpty(200)])
        }

        func download() -> Call<Data, Example.ErrorBody> {
            Call(
                core,
                OperationRequest(.get, "/download", id: "download"),
                [.successBytes(200, contentType: "application/octet-stream"), .failure(.range(4))]
            )
        }

        func note() -> Call<Example.Note, Never> {
            Call(
                core,
                OperationRequest(.get, "/note", id: "note"),
                [
                    .success(200, Example.Note.json), .successText(200, Example.Note.text, contentType: "text/*"),
                    .successEmpty(204, .none),
                ]
            )
        }
    }

    enum HeaderFields {
        static var rateLimit: HeaderField<Int> { HeaderField("X-RateLimit-Limit") }
        static var names: HeaderField<[String]> { HeaderField("X-Names") }
    }

    enum Failure: Sendable, Hashable {
        case refused(JSONValue)
        case badRequest(Example.ErrorBody)
        case client(Example.ErrorBody)
        case other(String)
    }

    enum Note: Sendable, Hashable {
        case json(Example.Balance)
        case text(String)
        case none
    }

    struct Balance: ObjectCodable {
        var amount: Int
        var note: String?

        static func read(_ object: inout ObjectReader) -> Self {
            Self(amount: object.required("amount"), note: object.optional("note"))
        }

        func write(to object: inout ObjectWriter) {
            object.write("amount", amount)
            object.writeIfPresent("note", note)
        }
    }

    struct ErrorBody: ObjectCodable {
        var error: String

        static func read(_ object: inout ObjectReader) -> Self { Self(error: object.required("error")) }
        func write(to object: inout ObjectWriter) { object.write("error", error) }
    }

    struct UploadBody: MultipartCodable, Sendable {
        var images: [FilePart]?
        var prompt: String?
        var tags: [String]?
        var options: Example.Balance?

        func write(to form: inout MultipartWriter) {
            form.file("images", images)
            form.text("prompt", prompt)
            form.text("tags", tags)
            form.json("options", options)
        }
    }
}
