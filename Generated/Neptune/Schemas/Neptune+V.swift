// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// The fields of the request that were refused.
    public struct ValidationErrorData: ObjectCodable {
        /// Always `validation`.
        public var kind: String
        /// A sentence for people.
        public var message: String
        /// Who can do something about it.
        public var scope: ErrorScope
        /// The fields that were refused.
        public var fields: [InvalidField]
        /// Part of the request the fields are in.
        public var origin: InvalidFieldSource

        /// Makes a value of its members.
        public init(
            kind: String = "validation",
            message: String,
            scope: ErrorScope,
            fields: [InvalidField],
            origin: InvalidFieldSource
        ) {
            self.kind = kind
            self.message = message
            self.scope = scope
            self.fields = fields
            self.origin = origin
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                kind: object.required("kind"),
                message: object.required("message"),
                scope: object.required("scope"),
                fields: object.required("fields"),
                origin: object.required("origin")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("kind", kind)
            object.write("message", message)
            object.write("scope", scope)
            object.write("fields", fields)
            object.write("origin", origin)
        }
    }
}
