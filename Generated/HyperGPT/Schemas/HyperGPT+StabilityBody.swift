// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension HyperGPT {
    /// What image to make.
    public struct StabilityBody: ObjectCodable {
        /// The token.
        public var token: String
        /// A model of Stable Diffusion.
        public var choice: StabilityModel
        /// What to show.
        public var prompt: String
        /// How many images.
        public var sample: Int
        /// Steps to take.
        public var steps: Int
        /// What not to show.
        public var negative: String
        /// Width in pixels.
        public var width: Int
        /// Height in pixels.
        public var height: Int

        /// Makes a value of its members.
        public init(
            token: String,
            choice: StabilityModel,
            prompt: String,
            sample: Int,
            steps: Int,
            negative: String,
            width: Int,
            height: Int
        ) {
            self.token = token
            self.choice = choice
            self.prompt = prompt
            self.sample = sample
            self.steps = steps
            self.negative = negative
            self.width = width
            self.height = height
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                token: object.required("token"),
                choice: object.required("choice"),
                prompt: object.required("prompt"),
                sample: object.required("sample"),
                steps: object.required("steps"),
                negative: object.required("negative"),
                width: object.required("width"),
                height: object.required("height")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("token", token)
            object.write("choice", choice)
            object.write("prompt", prompt)
            object.write("sample", sample)
            object.write("steps", steps)
            object.write("negative", negative)
            object.write("width", width)
            object.write("height", height)
        }
    }
}
