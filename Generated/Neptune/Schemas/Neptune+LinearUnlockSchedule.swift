// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// Amounts are unlocked evenly over time.
    public struct LinearUnlockSchedule: ObjectCodable {
        /// Always `linear`.
        public var kind: String
        /// Time of unlocking, in nanoseconds.
        public var duration: UInt64
        /// When everything is unlocked.
        public var endsAt: Date
        /// The same in other forms, if asked for.
        public var extra: Extra

        /// Makes a value of its members.
        public init(kind: String = "linear", duration: UInt64, endsAt: Date, extra: Extra) {
            self.kind = kind
            self.duration = duration
            self.endsAt = endsAt
            self.extra = extra
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                kind: object.required("kind"),
                duration: object.required("duration"),
                endsAt: object.required("ends_at"),
                extra: object.required("extra")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("kind", kind)
            object.write("duration", duration)
            object.write("ends_at", endsAt)
            object.write("extra", extra)
        }

        /// The same in other forms, if asked for.
        public struct Extra: ObjectCodable {
            /// The same as text for people. Null unless `with_text` is true.
            public var text: Optional<Text>

            /// Makes a value of its members.
            public init(text: Text?) {
                self.text = text
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(text: object.optional("text"))
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.write("text", text)
            }

            /// The same as text for people. Null unless `with_text` is true.
            public struct Text: ObjectCodable {
                /// Time of unlocking, as text.
                public var duration: String
                /// When everything is unlocked, as text.
                public var endsAt: String

                /// Makes a value of its members.
                public init(duration: String, endsAt: String) {
                    self.duration = duration
                    self.endsAt = endsAt
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(
                        duration: object.required("duration"),
                        endsAt: object.required("ends_at")
                    )
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("duration", duration)
                    object.write("ends_at", endsAt)
                }
            }
        }
    }
}
