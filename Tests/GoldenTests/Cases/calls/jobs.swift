// File: Jobs/Jobs.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Jobs
public enum Jobs {}

extension Jobs {
    /// Makes the calls of the API.
    public struct Client: Sendable {
        /// Where calls go unless another server is given.
        public static var defaultServerURL: URL { URL(staticString: "https://example.com") }

        /// What all calls share; makes calls that the document does not describe.
        public let core: ClientCore

        /// Makes a client.
        /// - Parameters:
        ///   - credentials: what the server is to be shown
        ///   - serverURL: where calls go
        ///   - transport: what carries requests
        ///   - options: what holds for every call unless it says otherwise
        public init(
            credentials: Credentials = .none,
            serverURL: URL = Self.defaultServerURL,
            transport: any ClientTransport = URLSessionTransport(),
            options: CallOptions = CallOptions()
        ) {
            core = ClientCore(
                name: "Jobs",
                securitySchemes: [],
                security: [],
                credentials: credentials,
                serverURL: serverURL,
                transport: transport,
                options: options
            )
        }

        /// The operations of `jobs`.
        public var jobs: APIJobs { APIJobs(core: core) }

        /// The operations of `results`.
        public var results: Results { Results(core: core) }
    }
}

// File: Jobs/Schemas/Jobs+Started.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Jobs {
    /// `Started` of the document.
    public struct Started: ObjectCodable {
        /// The `id` member.
        public var id: String
        /// The `words` member.
        public var words: Optional<[String]>
        /// The `links` member.
        public var links: Optional<Links>

        /// Makes a value of its members.
        public init(id: String, words: [String]? = nil, links: Links? = nil) {
            self.id = id
            self.words = words
            self.links = links
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                id: object.required("id"),
                words: object.optional("words"),
                links: object.optional("links")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("id", id)
            object.writeIfPresent("words", words)
            object.writeIfPresent("links", links)
        }

        /// `links` of the document.
        public struct Links: ObjectCodable {
            /// The `token` member.
            public var token: Optional<String>
            /// The `page` member.
            public var page: Optional<Int>

            /// Makes a value of its members.
            public init(token: String? = nil, page: Int? = nil) {
                self.token = token
                self.page = page
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(
                    token: object.optional("token"),
                    page: object.optional("page")
                )
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.writeIfPresent("token", token)
                object.writeIfPresent("page", page)
            }
        }
    }
}

// File: Jobs/Schemas/Jobs+Status.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Jobs {
    /// `Status` of the document.
    public struct Status: ObjectCodable {
        /// The `state` member.
        public var state: Optional<String>

        /// Makes a value of its members.
        public init(state: String? = nil) {
            self.state = state
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(state: object.optional("state"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("state", state)
        }
    }
}

// File: Jobs/Operations/Jobs.Client+APIJobs.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Jobs.Client {
    /// The operations of `jobs`.
    public struct APIJobs: Sendable {
        let core: ClientCore

        /// Calls `POST /jobs`.
        public func start() -> JobCall<Jobs.Started, Never, Jobs.Status, String> {
            JobCall(
                Call(core, OperationRequest(.post, "/jobs", id: "start"), [.success(202)]),
                .init(at: "/state", done: ["done", 2], failed: ["failed", .null]),
                status: { self.look(id: $0.id) },
                result: { submission -> Call<String, Jobs.Status>? in
                    guard let value1 = submission.links?.token else { return nil }
                    return Jobs.Client.Results(core: core).collect(
                        body: Results.CollectBody(id: submission.id, token: value1),
                        page: submission.links?.page
                    )
                }
            )
        }

        /// Calls `GET /jobs/{id}`.
        public func look(id: String) -> Call<Jobs.Status, Never> {
            var request = OperationRequest(.get, "/jobs/{id}", id: "look")
            request.path("id", id)
            return Call(core, request, [.success(200)])
        }

        /// Calls `POST /quick`.
        public func startQuickly() -> JobCall<Jobs.Started, Never, Jobs.Status, Jobs.Status> {
            JobCall(
                Call(core, OperationRequest(.post, "/quick", id: "startQuickly"), [.success(202)]),
                .init(at: "/parts/*/state", done: [true]),
                .init(firstPause: .seconds(0.5), longestPause: .seconds(2), timeout: .seconds(60)),
                status: { self.look(id: $0.id) }
            )
        }

        /// Calls `POST /uploads`.
        public func startWithForms() -> JobCall<Jobs.Started, Never, Jobs.Status, Jobs.Status> {
            JobCall(
                Call(core, OperationRequest(.post, "/uploads", id: "startWithForms"), [.success(202)]),
                .init(at: "/state", done: ["done"]),
                status: {
                    Jobs.Client.Results(core: core).lookWithParts(
                        body: Results.LookWithPartsBody(id: $0.id, words: $0.words)
                    )
                },
                result: { submission -> Call<Jobs.Status, Never>? in
                    guard let value1 = submission.links?.page else { return nil }
                    return Jobs.Client.Results(core: core).collectWithForm(
                        body: Results.CollectWithFormBody(id: submission.id, page: value1)
                    )
                }
            )
        }
    }
}

// File: Jobs/Operations/Jobs.Client+Results.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Jobs.Client {
    /// The operations of `results`.
    public struct Results: Sendable {
        let core: ClientCore

        /// Calls `POST /results`.
        public func collect(body: CollectBody, page: Int? = nil) -> Call<String, Jobs.Status> {
            var request = OperationRequest(.post, "/results", id: "collect")
            request.query("page", page)
            request.body(json: body)
            return Call(core, request, [.successText(200), .failure(404)])
        }

        /// Calls `POST /uploads/status`.
        public func lookWithParts(body: LookWithPartsBody) -> Call<Jobs.Status, Never> {
            var request = OperationRequest(.post, "/uploads/status", id: "lookWithParts")
            request.body(multipart: body)
            return Call(core, request, [.success(200)])
        }

        /// Calls `POST /uploads/result`.
        public func collectWithForm(body: CollectWithFormBody) -> Call<Jobs.Status, Never> {
            var request = OperationRequest(.post, "/uploads/result", id: "collectWithForm")
            request.body(form: body)
            return Call(core, request, [.success(200)])
        }

        /// `collect Body` of the document.
        public struct CollectBody: ObjectCodable {
            /// The `id` member.
            public var id: String
            /// The `note` member.
            public var note: Optional<String>
            /// The `token` member.
            public var token: String

            /// Makes a value of its members.
            public init(id: String, note: String? = nil, token: String) {
                self.id = id
                self.note = note
                self.token = token
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(
                    id: object.required("id"),
                    note: object.optional("note"),
                    token: object.required("token")
                )
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.write("id", id)
                object.writeIfPresent("note", note)
                object.write("token", token)
            }
        }

        /// `lookWithParts Body` of the document.
        public struct LookWithPartsBody: MultipartCodable, Sendable {
            /// The `id` member.
            public var id: String
            /// The header field `X-Kind` of `id`.
            public var idXKind: Optional<String>
            /// The `picture` member.
            public var picture: Optional<FilePart>
            /// The `words` member.
            public var words: Optional<[String]>

            /// Makes a value of its members.
            public init(id: String, idXKind: String? = nil, picture: FilePart? = nil, words: [String]? = nil) {
                self.id = id
                self.idXKind = idXKind
                self.picture = picture
                self.words = words
            }

            /// Writes the parts of a multipart body.
            public func write(to form: inout MultipartWriter) {
                form.text("id", id, headerFields: [.init("X-Kind", idXKind)])
                form.file("picture", picture)
                form.text("words", words)
            }
        }

        /// `collectWithForm Body` of the document.
        public struct CollectWithFormBody: ObjectCodable {
            /// The `id` member.
            public var id: String
            /// The `page` member.
            public var page: Int

            /// Makes a value of its members.
            public init(id: String, page: Int) {
                self.id = id
                self.page = page
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(
                    id: object.required("id"),
                    page: object.required("page")
                )
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.write("id", id)
                object.write("page", page)
            }
        }
    }
}
