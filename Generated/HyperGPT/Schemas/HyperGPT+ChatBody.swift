// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension HyperGPT {
    /// What to say, and who says it.
    public struct ChatBody: ObjectCodable {
        /// Who speaks.
        public var user: String
        /// What to say.
        public var prompt: String
        /// The token.
        public var token: String

        /// Makes a value of its members.
        public init(user: String, prompt: String, token: String) {
            self.user = user
            self.prompt = prompt
            self.token = token
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                user: object.required("User"),
                prompt: object.required("Prompt"),
                token: object.required("token")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("User", user)
            object.write("Prompt", prompt)
            object.write("token", token)
        }
    }
}
