// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension GlyphRun {
    /// Kind of an output.
    public struct OutputType: StringEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: String

        /// Makes a value, documented or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `markdown`
        public static var markdown: Self { Self(rawValue: "markdown") }

        /// `json`
        public static var json: Self { Self(rawValue: "json") }

        /// `text`
        public static var text: Self { Self(rawValue: "text") }

        /// `file`
        public static var file: Self { Self(rawValue: "file") }

        /// The values that the document names.
        public static var documented: [Self] { [.markdown, .json, .text, .file] }
    }
}
