// File: Library/Library.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

/// Library
public enum Library {}

extension Library {
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
                name: "Library",
                securitySchemes: [],
                security: [],
                credentials: credentials,
                serverURL: serverURL,
                transport: transport,
                options: options,
                locations: Library.locations
            )
        }
    }
}

// File: Library/Schemas/Library+Shelf.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Library {
    /// `Shelf` of the document.
    public struct Shelf: ObjectCodable {
        /// The `books` member.
        public var books: Optional<[Book]>
        /// The `place` member.
        public var place: Optional<Place>
        /// The `gone` member.
        public var gone: Optional<JSONValue>
        /// The `nowhere` member.
        public var nowhere: Optional<JSONValue>
        /// The `outside` member.
        public var outside: Optional<JSONValue>
        /// The `remote` member.
        public var remote: Optional<JSONValue>

        /// Makes a value of its members.
        public init(
            books: [Book]? = nil,
            place: Place? = nil,
            gone: JSONValue? = nil,
            nowhere: JSONValue? = nil,
            outside: JSONValue? = nil,
            remote: JSONValue? = nil
        ) {
            self.books = books
            self.place = place
            self.gone = gone
            self.nowhere = nowhere
            self.outside = outside
            self.remote = remote
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                books: object.optional("books"),
                place: object.optional("place"),
                gone: object.optional("gone"),
                nowhere: object.optional("nowhere"),
                outside: object.optional("outside"),
                remote: object.optional("remote")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("books", books)
            object.writeIfPresent("place", place)
            object.writeIfPresent("gone", gone)
            object.writeIfPresent("nowhere", nowhere)
            object.writeIfPresent("outside", outside)
            object.writeIfPresent("remote", remote)
        }
    }
}

// File: Library/Schemas/Library+Book.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Library {
    /// A book, a file of its own.
    public struct Book: ObjectCodable {
        /// The `title` member.
        public var title: String
        /// A book, a file of its own.
        @Boxed public var sequel: Optional<Book>

        /// Makes a value of its members.
        public init(title: String, sequel: Book? = nil) {
            self.title = title
            self.sequel = sequel
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                title: object.required("title"),
                sequel: object.optional("sequel")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("title", title)
            object.writeIfPresent("sequel", sequel)
        }
    }
}

// File: Library/Schemas/Library+Place.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Library {
    /// `Place` of the document.
    public struct Place: ObjectCodable {
        /// The `shelf` member.
        @Boxed public var shelf: Optional<Shelf>

        /// Makes a value of its members.
        public init(shelf: Shelf? = nil) {
            self.shelf = shelf
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(shelf: object.optional("shelf"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("shelf", shelf)
        }
    }
}

// File: Library/Operations/Library.Client+Operations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Library.Client {
    /// Calls `GET /books`.
    public func listBooks(limit: Int? = nil) -> Call<[Library.Book], Never> {
        var request = OperationRequest(.get, "/books", id: "listBooks")
        request.query("limit", limit)
        return Call(core, request, [.success(200)])
    }
}

// File: Library/Library.Locations.swift
// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Library {
    /// Where the document has its schemas, for errors that say how to mend it.
    static let locations = SchemaLocations(
        #"""
        Shelf Shelf books. place.
        Book -
        Place -
        """#
    )
}
