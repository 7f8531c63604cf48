// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// Any error that is not about single fields.
    public struct ErrorData: ObjectCodable {
        /// What went wrong.
        public var kind: ErrorKind
        /// A sentence for people.
        public var message: String
        /// Who can do something about it.
        public var scope: ErrorScope

        /// Makes a value of its members.
        public init(kind: ErrorKind, message: String, scope: ErrorScope) {
            self.kind = kind
            self.message = message
            self.scope = scope
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                kind: object.required("kind"),
                message: object.required("message"),
                scope: object.required("scope")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("kind", kind)
            object.write("message", message)
            object.write("scope", scope)
        }
    }
}
