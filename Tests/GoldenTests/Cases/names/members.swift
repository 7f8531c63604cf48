// File: Members/Members.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Members
public enum Members {}

extension Members {
    /// Makes the calls of the API.
    public struct Client: Sendable {
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
            serverURL: URL,
            transport: any ClientTransport = URLSessionTransport(),
            options: CallOptions = CallOptions()
        ) {
            core = ClientCore(
                name: "Members",
                securitySchemes: [],
                security: [],
                credentials: credentials,
                serverURL: serverURL,
                transport: transport,
                options: options
            )
        }
    }
}

// File: Members/Schemas/Members+Words.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Members {
    /// `Words` of the document.
    public struct Words: ObjectCodable {
        /// The `init` member.
        public var wordsInit: String
        /// The `self` member.
        public var wordsSelf: String
        /// The `Self` member.
        public var selfCapitalized: Optional<String>
        /// The `Type` member.
        public var type: Optional<String>
        /// The `class` member.
        public var `class`: String
        /// The `default` member.
        public var `default`: Optional<String>
        /// The `in` member.
        public var `in`: Optional<String>
        /// The `inout` member.
        public var `inout`: Optional<String>
        /// The `var` member.
        public var `var`: Optional<String>
        /// The `await` member.
        public var `await`: Optional<String>
        /// The `async` member.
        public var async: Optional<String>
        /// The `hash` member.
        public var hash: Optional<String>
        /// The `hashValue` member.
        public var wordsHashValue: Optional<Int>
        /// The `encode` member.
        public var encode: Optional<String>
        /// The `description` member.
        public var description: Optional<String>
        /// The `read` member.
        public var read: Optional<String>
        /// The `write` member.
        public var write: Optional<String>
        /// The `object` member.
        public var object: Optional<String>
        /// The `value` member.
        public var value: Optional<String>
        /// The `words` member.
        public var words: Optional<String>
        /// The `String` member.
        public var string: Optional<String>
        /// The `Int` member.
        public var int: Optional<Int>

        /// Makes a value of its members.
        public init(
            wordsInit: String,
            wordsSelf: String,
            selfCapitalized: String? = nil,
            type: String? = nil,
            class: String,
            default: String? = nil,
            in: String? = nil,
            `inout`: String? = nil,
            `var`: String? = nil,
            await: String? = nil,
            async: String? = nil,
            hash: String? = nil,
            wordsHashValue: Int? = nil,
            encode: String? = nil,
            description: String? = nil,
            read: String? = nil,
            write: String? = nil,
            object: String? = nil,
            value: String? = nil,
            words: String? = nil,
            string: String? = nil,
            int: Int? = nil
        ) {
            self.wordsInit = wordsInit
            self.wordsSelf = wordsSelf
            self.selfCapitalized = selfCapitalized
            self.type = type
            self.`class` = `class`
            self.`default` = `default`
            self.`in` = `in`
            self.`inout` = `inout`
            self.`var` = `var`
            self.`await` = `await`
            self.async = async
            self.hash = hash
            self.wordsHashValue = wordsHashValue
            self.encode = encode
            self.description = description
            self.read = read
            self.write = write
            self.object = object
            self.value = value
            self.words = words
            self.string = string
            self.int = int
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                wordsInit: object.required("init"),
                wordsSelf: object.required("self"),
                selfCapitalized: object.optional("Self"),
                type: object.optional("Type"),
                class: object.required("class"),
                default: object.optional("default"),
                in: object.optional("in"),
                `inout`: object.optional("inout"),
                var: object.optional("var"),
                await: object.optional("await"),
                async: object.optional("async"),
                hash: object.optional("hash"),
                wordsHashValue: object.optional("hashValue"),
                encode: object.optional("encode"),
                description: object.optional("description"),
                read: object.optional("read"),
                write: object.optional("write"),
                object: object.optional("object"),
                value: object.optional("value"),
                words: object.optional("words"),
                string: object.optional("String"),
                int: object.optional("Int")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("init", wordsInit)
            object.write("self", wordsSelf)
            object.writeIfPresent("Self", selfCapitalized)
            object.writeIfPresent("Type", type)
            object.write("class", `class`)
            object.writeIfPresent("default", `default`)
            object.writeIfPresent("in", `in`)
            object.writeIfPresent("inout", `inout`)
            object.writeIfPresent("var", `var`)
            object.writeIfPresent("await", `await`)
            object.writeIfPresent("async", async)
            object.writeIfPresent("hash", hash)
            object.writeIfPresent("hashValue", wordsHashValue)
            object.writeIfPresent("encode", encode)
            object.writeIfPresent("description", description)
            object.writeIfPresent("read", read)
            object.writeIfPresent("write", write)
            object.writeIfPresent("object", self.object)
            object.writeIfPresent("value", value)
            object.writeIfPresent("words", words)
            object.writeIfPresent("String", string)
            object.writeIfPresent("Int", int)
        }
    }
}

// File: Members/Schemas/Members+Signs.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Members {
    /// `Signs` of the document.
    public struct Signs: ObjectCodable {
        /// The `` member.
        public var signsEmpty: Optional<String>
        /// The `` member.
        public var space: Optional<String>
        /// The `@id` member.
        public var id: Optional<String>
        /// The `$ref-like` member.
        public var refLike: Optional<String>
        /// The `🐈` member.
        public var u1f408: Optional<String>
        /// The `2fast` member.
        public var _2fast: Optional<String>
        /// The `user_id` member.
        public var userUnderscoreID: Optional<String>
        /// The `userId` member.
        public var userID: Optional<String>
        /// The `user-id` member.
        public var userMinusID: Optional<String>
        /// The `USER_ID` member.
        public var userIDUppercased: Optional<String>
        /// The `UserID` member.
        public var signsUserID: Optional<String>
        /// The `naïve` member.
        public var naïve: Optional<String>
        /// The `a"b\\(c)` member.
        public var aBC: Optional<String>

        /// Makes a value of its members.
        public init(
            signsEmpty: String? = nil,
            space: String? = nil,
            id: String? = nil,
            refLike: String? = nil,
            u1f408: String? = nil,
            _2fast: String? = nil,
            userUnderscoreID: String? = nil,
            userID: String? = nil,
            userMinusID: String? = nil,
            userIDUppercased: String? = nil,
            signsUserID: String? = nil,
            naïve: String? = nil,
            aBC: String? = nil
        ) {
            self.signsEmpty = signsEmpty
            self.space = space
            self.id = id
            self.refLike = refLike
            self.u1f408 = u1f408
            self._2fast = _2fast
            self.userUnderscoreID = userUnderscoreID
            self.userID = userID
            self.userMinusID = userMinusID
            self.userIDUppercased = userIDUppercased
            self.signsUserID = signsUserID
            self.naïve = naïve
            self.aBC = aBC
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                signsEmpty: object.optional(""),
                space: object.optional(" "),
                id: object.optional("@id"),
                refLike: object.optional("$ref-like"),
                u1f408: object.optional("🐈"),
                _2fast: object.optional("2fast"),
                userUnderscoreID: object.optional("user_id"),
                userID: object.optional("userId"),
                userMinusID: object.optional("user-id"),
                userIDUppercased: object.optional("USER_ID"),
                signsUserID: object.optional("UserID"),
                naïve: object.optional("naïve"),
                aBC: object.optional("a\"b\\\\(c)")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("", signsEmpty)
            object.writeIfPresent(" ", space)
            object.writeIfPresent("@id", id)
            object.writeIfPresent("$ref-like", refLike)
            object.writeIfPresent("🐈", u1f408)
            object.writeIfPresent("2fast", _2fast)
            object.writeIfPresent("user_id", userUnderscoreID)
            object.writeIfPresent("userId", userID)
            object.writeIfPresent("user-id", userMinusID)
            object.writeIfPresent("USER_ID", userIDUppercased)
            object.writeIfPresent("UserID", signsUserID)
            object.writeIfPresent("naïve", naïve)
            object.writeIfPresent("a\"b\\\\(c)", aBC)
        }
    }
}
