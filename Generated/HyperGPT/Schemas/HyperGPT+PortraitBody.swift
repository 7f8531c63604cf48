// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension HyperGPT {
    /// What portraits to make.
    public struct PortraitBody: ObjectCodable {
        /// What to show.
        public var prompt: String
        /// The token.
        public var token: String
        /// How many images.
        public var number: Int
        /// Width in pixels.
        public var w: Int
        /// Height in pixels.
        public var h: Int

        /// Makes a value of its members.
        public init(prompt: String, token: String, number: Int, w: Int, h: Int) {
            self.prompt = prompt
            self.token = token
            self.number = number
            self.w = w
            self.h = h
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                prompt: object.required("prompt"),
                token: object.required("token"),
                number: object.required("number"),
                w: object.required("w"),
                h: object.required("h")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("prompt", prompt)
            object.write("token", token)
            object.write("number", number)
            object.write("w", w)
            object.write("h", h)
        }
    }
}
