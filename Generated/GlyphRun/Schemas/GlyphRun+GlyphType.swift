// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension GlyphRun {
    /// What a glyph is made of.
    public struct GlyphType: StringEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: String

        /// Makes a value, documented or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `prompt`
        public static var prompt: Self { Self(rawValue: "prompt") }

        /// `agent`
        public static var agent: Self { Self(rawValue: "agent") }

        /// `tool`
        public static var tool: Self { Self(rawValue: "tool") }

        /// The values that the document names.
        public static var documented: [Self] { [.prompt, .agent, .tool] }
    }
}
