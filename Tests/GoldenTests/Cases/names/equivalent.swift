// File: Equivalent/Equivalent.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Equivalent names
public enum Equivalent {}

extension Equivalent {
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
                name: "Equivalent",
                securitySchemes: [],
                security: [],
                credentials: credentials,
                serverURL: serverURL,
                transport: transport,
                options: options,
                locations: Equivalent.locations
            )
        }
    }
}

// File: Equivalent/Schemas/Equivalent+Café.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Equivalent {
    /// `Café` of the document.
    public struct Café: ObjectCodable {
        /// The `é` member.
        public var é: String

        /// Makes a value of its members.
        public init(é: String) {
            self.é = é
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(é: object.required("é"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("é", é)
        }
    }
}

// File: Equivalent/Schemas/Equivalent+EquivalentCafé.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Equivalent {
    /// `Café` of the document.
    public struct EquivalentCafé: ObjectCodable {
        /// The `é` member.
        public var é: Int

        /// Makes a value of its members.
        public init(é: Int) {
            self.é = é
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(é: object.required("é"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("é", é)
        }
    }
}

// File: Equivalent/Schemas/Equivalent+Both.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Equivalent {
    /// `Both` of the document.
    public struct Both: ObjectCodable {
        /// The `é` member.
        public var é: Optional<[String]>
        /// The `é` member.
        public var bothÉ: [Int]
        /// The `inline` member.
        public var inline: Optional<Inline>
        /// The `alike` member.
        public var alike: Optional<Alike>

        /// Makes a value of its members.
        public init(é: [String]? = nil, bothÉ: [Int], inline: Inline? = nil, alike: Alike? = nil) {
            self.é = é
            self.bothÉ = bothÉ
            self.inline = inline
            self.alike = alike
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                é: object.optional("é"),
                bothÉ: object.required("é"),
                inline: object.optional("inline"),
                alike: object.optional("alike")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("é", é)
            object.write("é", bothÉ)
            object.writeIfPresent("inline", inline)
            object.writeIfPresent("alike", alike)
        }

        /// `inline` of the document.
        public struct Inline: ObjectCodable {
            /// The `é` member.
            public var é: Optional<String>

            /// Makes a value of its members.
            public init(é: String? = nil) {
                self.é = é
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(é: object.optional("é"))
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.writeIfPresent("é", é)
            }
        }

        /// `alike` of the document.
        public struct Alike: ObjectCodable {
            /// The `é` member.
            public var é: Optional<String>

            /// Makes a value of its members.
            public init(é: String? = nil) {
                self.é = é
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(é: object.optional("é"))
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.writeIfPresent("é", é)
            }
        }
    }
}

// File: Equivalent/Schemas/Equivalent+Folded.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Equivalent {
    /// `Folded` of the document.
    public struct Folded: ObjectCodable {
        /// The `é` member.
        public var é: Optional<String>
        /// The `é` member.
        public var foldedÉ: Int

        /// Makes a value of its members.
        public init(é: String? = nil, foldedÉ: Int) {
            self.é = é
            self.foldedÉ = foldedÉ
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                é: object.optional("é"),
                foldedÉ: object.required("é")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("é", é)
            object.write("é", foldedÉ)
        }
    }
}

// File: Equivalent/Schemas/Equivalent+Either.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Equivalent {
    /// `Either` of the document.
    public enum Either: UnionCodable {
        /// `é`
        case é(É)
        /// `é`
        case objectWithÉ(ObjectWithÉ)
        /// A value that fits no case of the document.
        case undocumented(JSONValue)

        /// Finds the case of a JSON value and reads it.
        public static func read(from value: inout ValueReader) -> Self {
            if value.hasMember("é") { return .é(value.read()) }
            if value.kind == .object, let member: ObjectWithÉ = value.attempt() { return .objectWithÉ(member) }
            return .undocumented(value.undocumented())
        }

        /// Writes the case's value.
        public func write(into value: inout ValueWriter) {
            switch self {
            case .é(let member): value.write(case: 0, member)
            case .objectWithÉ(let member): value.write(case: 1, member)
            case .undocumented(let json): value.write(undocumented: json)
            }
        }

        /// `é` of the document.
        public struct É: ObjectCodable {
            /// The `é` member.
            public var é: String

            /// Makes a value of its members.
            public init(é: String) {
                self.é = é
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(é: object.required("é"))
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.write("é", é)
            }
        }

        /// `é` of the document.
        public struct ObjectWithÉ: ObjectCodable {
            /// The `é` member.
            public var é: String

            /// Makes a value of its members.
            public init(é: String) {
                self.é = é
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(é: object.required("é"))
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.write("é", é)
            }
        }
    }
}

// File: Equivalent/Operations/Equivalent.Client+Operations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Equivalent.Client {
    /// Calls `GET /café/{café}`.
    public func composed(café: String, qé: String? = nil, qéQuery: Int? = nil) -> Call<Equivalent.Café, Never> {
        var request = OperationRequest(.get, "/café/{café}", id: "composed")
        request.path("café", café)
        request.query("qé", qé)
        request.query("qé", qéQuery)
        return Call(core, request, [.success(200)])
    }

    /// Calls `GET /café/{café}/{café}`.
    public func decomposed(café: String, caféPath: Int) -> Call<Equivalent.EquivalentCafé, Never> {
        var request = OperationRequest(.get, "/café/{café}/{café}", id: "decomposed")
        request.path("café", café)
        request.path("café", caféPath)
        return Call(core, request, [.success(200)])
    }

    /// Calls `POST /café/{café}/{café}`.
    public func fill(café: String, caféPath: Int, body: Equivalent.Both? = nil) -> Call<Void, Never> {
        var request = OperationRequest(.post, "/café/{café}/{café}", id: "fill")
        request.path("café", café)
        request.path("café", caféPath)
        request.body(
            form: body,
            [
                "é": .init(style: .spaceDelimited, explode: false),
                "é": .init(style: .pipeDelimited, explode: false),
            ]
        )
        return Call(core, request, [.successEmpty(204)])
    }
}

// File: Equivalent/Equivalent.Locations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Equivalent {
    /// Where the document has its schemas, for errors that say how to mend it.
    static let locations = SchemaLocations(
        #"""
        EquivalentCafé -
        Folded -
        """#
    )
}
