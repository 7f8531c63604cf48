// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Hyper3D.Client {
    /// Credits left
    ///
    /// `GET /api/v2/check_balance`
    public func checkBalance() -> Call<CheckBalanceResponseCreated, Never> {
        var request = OperationRequest(.get, "/api/v2/check_balance", id: "check_balance")
        request.security = [["bearer"]]
        return Call(core, request, [.success(201)])
    }

    /// State of a task
    ///
    /// `POST /api/v2/status`
    public func status(body: StatusBody) -> Call<StatusResponseCreated, Never> {
        var request = OperationRequest(.post, "/api/v2/status", id: "status")
        request.security = [["bearer"]]
        request.body(json: body)
        return Call(core, request, [.success(201)])
    }

    /// Files of a task
    ///
    /// `POST /api/v2/download`
    public func download(body: DownloadBody) -> Call<DownloadResponseCreated, Never> {
        var request = OperationRequest(.post, "/api/v2/download", id: "download")
        request.security = [["bearer"]]
        request.body(json: body)
        return Call(core, request, [.success(201)])
    }

    /// `check_balance Response created` of the document.
    public struct CheckBalanceResponseCreated: ObjectCodable {
        /// The `balance` member.
        public var balance: Int?

        /// Makes a value of its members.
        public init(balance: Int? = nil) {
            self.balance = balance
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(balance: object.optional("balance"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("balance", balance)
        }
    }

    /// `status Body` of the document.
    public struct StatusBody: ObjectCodable {
        /// The `subscription_key` member.
        public var subscriptionKey: String

        /// Makes a value of its members.
        public init(subscriptionKey: String) {
            self.subscriptionKey = subscriptionKey
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(subscriptionKey: object.required("subscription_key"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("subscription_key", subscriptionKey)
        }
    }

    /// `status Response created` of the document.
    public struct StatusResponseCreated: ObjectCodable {
        /// The `error` member.
        public var error: String?
        /// The `jobs` member.
        public var jobs: [Job]?

        /// Makes a value of its members.
        public init(error: String? = nil, jobs: [Job]? = nil) {
            self.error = error
            self.jobs = jobs
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                error: object.optional("error"),
                jobs: object.optional("jobs")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("error", error)
            object.writeIfPresent("jobs", jobs)
        }

        /// `job` of the document.
        public struct Job: ObjectCodable {
            /// The `uuid` member.
            public var uuid: String?
            /// The `status` member.
            public var status: Status?

            /// Makes a value of its members.
            public init(uuid: String? = nil, status: Status? = nil) {
                self.uuid = uuid
                self.status = status
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(
                    uuid: object.optional("uuid"),
                    status: object.optional("status")
                )
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.writeIfPresent("uuid", uuid)
                object.writeIfPresent("status", status)
            }

            /// `status` of the document.
            public struct Status: StringEnumeration {
                /// The value as it goes over the wire.
                public var rawValue: String

                /// Makes a value, documented or not.
                public init(rawValue: String) {
                    self.rawValue = rawValue
                }

                /// `Waiting`
                public static var waiting: Self { Self(rawValue: "Waiting") }

                /// `Generating`
                public static var generating: Self { Self(rawValue: "Generating") }

                /// `Done`
                public static var done: Self { Self(rawValue: "Done") }

                /// `Failed`
                public static var failed: Self { Self(rawValue: "Failed") }

                /// The values that the document names.
                public static var documented: [Self] { [.waiting, .generating, .done, .failed] }
            }
        }
    }

    /// `download Body` of the document.
    public struct DownloadBody: ObjectCodable {
        /// The `task_uuid` member.
        public var taskUUID: String

        /// Makes a value of its members.
        public init(taskUUID: String) {
            self.taskUUID = taskUUID
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(taskUUID: object.required("task_uuid"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("task_uuid", taskUUID)
        }
    }

    /// `download Response created` of the document.
    public struct DownloadResponseCreated: ObjectCodable {
        /// The `error` member.
        public var error: String?
        /// The `list` member.
        public var list: [ListItem]?

        /// Makes a value of its members.
        public init(error: String? = nil, list: [ListItem]? = nil) {
            self.error = error
            self.list = list
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                error: object.optional("error"),
                list: object.optional("list")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("error", error)
            object.writeIfPresent("list", list)
        }

        /// `list Item` of the document.
        public struct ListItem: ObjectCodable {
            /// The `url` member.
            public var url: String?
            /// The `name` member.
            public var name: String?

            /// Makes a value of its members.
            public init(url: String? = nil, name: String? = nil) {
                self.url = url
                self.name = name
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(
                    url: object.optional("url"),
                    name: object.optional("name")
                )
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.writeIfPresent("url", url)
                object.writeIfPresent("name", name)
            }
        }
    }
}
