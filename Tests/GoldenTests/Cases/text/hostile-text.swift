// File: HostileText/HostileText.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// End */ of "comment" \(1 + 1) """
/// #"raw"# right to left
/// line
///  tab herenul `tick` // and /* more
public enum HostileText {}

extension HostileText {
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
                name: "HostileText",
                securitySchemes: [],
                security: [],
                credentials: credentials,
                serverURL: serverURL,
                transport: transport,
                options: options,
                locations: HostileText.locations
            )
        }

        /// End */ of "comment" \(1 + 1) """
        /// #"raw"# right to left
        /// line
        ///  tab herenul `tick` // and /* more
        public var evilImportDarwin: EvilImportDarwin { EvilImportDarwin(core: core) }
    }
}

// File: HostileText/Schemas/HostileText+Thing.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension HostileText {
    /// End */ of "comment" \(1 + 1) """
    /// #"raw"# right to left
    /// line
    ///  tab herenul `tick` // and /* more
    public struct Thing: ObjectCodable {
        /// End */ of "comment" \(1 + 1) """
        /// #"raw"# right to left
        /// line
        ///  tab herenul `tick` // and /* more
        public var aX: Optional<String>
        /// The `b` member.
        public var b: Optional<String>
        /// The `c` member.
        public var c: Optional<C>
        /// Plain.
        ///
        ///     indented
        ///
        /// - list
        /// - Parameters: none
        /// ```
        /// let code = 1
        /// ```
        ///
        /// - Warning: Deprecated.
        public var d: Optional<String>
        /// The `a` member.
        public var a: Optional<JSONValue>

        /// Makes a value of its members.
        public init(
            aX: String? = "*/ \" \\(1) \"\"\" \r\n#\"\u{202E}\u{202C}\u{2028}\t\u{0}`",
            b: String? = nil,
            c: C? = ._1,
            d: String? = nil,
            a: JSONValue? = nil
        ) {
            self.aX = aX
            self.b = b
            self.c = c
            self.d = d
            self.a = a
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                aX: object.optional("a\"\\(x)\n*/"),
                b: object.optional("b"),
                c: object.optional("c"),
                d: object.optional("d"),
                a: object.optional("a")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("a\"\\(x)\n*/", aX)
            object.writeIfPresent("b", b)
            object.writeIfPresent("c", c)
            object.writeIfPresent("d", d)
            object.writeIfPresent("a", a)
        }

        /// `c` of the document.
        public struct C: StringEnumeration {
            /// The value as it goes over the wire.
            public var rawValue: String

            /// Makes a value, documented or not.
            public init(rawValue: String) {
                self.rawValue = rawValue
            }

            /// `*/ \(1) """`
            public static var _1: Self { Self(rawValue: "*/ \\(1) \"\"\" \r\n\u{202E}") }

            /// `plain`
            public static var plain: Self { Self(rawValue: "plain") }

            /// `"`
            public static var doubleQuote: Self { Self(rawValue: "\"") }

            /// `\`
            public static var backslash: Self { Self(rawValue: "\\") }

            /// `"\n"`
            public static var newline: Self { Self(rawValue: "\n") }

            /// The values that the document names.
            public static var documented: [Self] { [._1, .plain, .doubleQuote, .backslash, .newline] }
        }
    }
}

// File: HostileText/Operations/HostileText.Client+EvilImportDarwin.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension HostileText.Client {
    /// End */ of "comment" \(1 + 1) """
    /// #"raw"# right to left
    /// line
    ///  tab herenul `tick` // and /* more
    public struct EvilImportDarwin: Sendable {
        let core: ClientCore

        /// End */ of "comment" \(1 + 1) """
        /// #"raw"# right to left
        /// line
        ///  tab herenul `tick` // and /* more
        ///
        /// `GET /a/{id}"`
        ///
        /// - Parameters:
        ///   - qX: End */ of "comment" \(1 + 1) """ #"raw"# right to left line  tab herenul `tick` // and /* more
        @available(*, deprecated)
        public func getFatalError(id: String, qX: String? = nil) -> Call<HostileText.Thing, Never> {
            var request = OperationRequest(.get, "/a/{id}\"\n", id: "get */ fatalError() /*")
            request.path("id", id)
            request.query("q\"\\(x)\n", qX)
            return Call(core, request, [.success(200)])
        }
    }
}

// File: HostileText/HostileText.Locations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension HostileText {
    /// Where the document has its schemas, for errors that say how to mend it.
    static let locations = SchemaLocations(
        #"""
        Thing Thing a
        """#
    )
}
