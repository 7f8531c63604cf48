// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// A field that was refused.
    public struct InvalidField: ObjectCodable {
        /// Name of the field.
        public var field: String
        /// What is wrong with the field.
        public var messages: [String]

        /// Makes a value of its members.
        public init(field: String, messages: [String]) {
            self.field = field
            self.messages = messages
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                field: object.required("field"),
                messages: object.required("messages")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("field", field)
            object.write("messages", messages)
        }
    }

    /// A part of the request.
    public struct InvalidFieldSource: StringEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: String

        /// Makes a value, documented or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `header`
        public static var header: Self { Self(rawValue: "header") }

        /// `query`
        public static var query: Self { Self(rawValue: "query") }

        /// `path`
        public static var path: Self { Self(rawValue: "path") }

        /// `body`
        public static var body: Self { Self(rawValue: "body") }

        /// The values that the document names.
        public static var documented: [Self] { [.header, .query, .path, .body] }
    }

    /// A length of time.
    public struct Interval: ObjectCodable {
        /// The unit.
        public var unit: IntervalUnit
        /// How many units.
        public var value: Int64

        /// Makes a value of its members.
        public init(unit: IntervalUnit, value: Int64) {
            self.unit = unit
            self.value = value
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                unit: object.required("unit"),
                value: object.required("value")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("unit", unit)
            object.write("value", value)
        }
    }

    /// Hour, day, week, month or year.
    public struct IntervalUnit: StringEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: String

        /// Makes a value, documented or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `h`
        public static var h: Self { Self(rawValue: "h") }

        /// `d`
        public static var d: Self { Self(rawValue: "d") }

        /// `w`
        public static var w: Self { Self(rawValue: "w") }

        /// `m`
        public static var m: Self { Self(rawValue: "m") }

        /// `y`
        public static var y: Self { Self(rawValue: "y") }

        /// The values that the document names.
        public static var documented: [Self] { [.h, .d, .w, .m, .y] }
    }
}
