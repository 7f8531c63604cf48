// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension HyperGPT {
    /// What to make of an image.
    public struct ImageToImageBody: ObjectCodable {
        /// What to show.
        public var prompt: String
        /// The token.
        public var token: String
        /// How many images.
        public var samples: Int
        /// Steps to take.
        public var step: Int
        /// The image, as text.
        public var file: String

        /// Makes a value of its members.
        public init(prompt: String, token: String, samples: Int, step: Int, file: String) {
            self.prompt = prompt
            self.token = token
            self.samples = samples
            self.step = step
            self.file = file
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                prompt: object.required("prompt"),
                token: object.required("token"),
                samples: object.required("samples"),
                step: object.required("step"),
                file: object.required("file")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("prompt", prompt)
            object.write("token", token)
            object.write("samples", samples)
            object.write("step", step)
            object.write("file", file)
        }
    }
}
