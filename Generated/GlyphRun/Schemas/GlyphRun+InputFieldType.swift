// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension GlyphRun {
    /// Kind of an input field.
    public struct InputFieldType: StringEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: String

        /// Makes a value, documented or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `text`
        public static var text: Self { Self(rawValue: "text") }

        /// `textarea`
        public static var textarea: Self { Self(rawValue: "textarea") }

        /// `number`
        public static var number: Self { Self(rawValue: "number") }

        /// `select`
        public static var select: Self { Self(rawValue: "select") }

        /// `checkbox`
        public static var checkbox: Self { Self(rawValue: "checkbox") }

        /// `url`
        public static var url: Self { Self(rawValue: "url") }

        /// `file`
        public static var file: Self { Self(rawValue: "file") }

        /// The values that the document names.
        public static var documented: [Self] { [.text, .textarea, .number, .select, .checkbox, .url, .file] }
    }
}
