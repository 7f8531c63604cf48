// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension HyperGPT {
    /// What to ask about which PDF.
    public struct QuestionBody: ObjectCodable {
        /// Id of the PDF.
        public var sourceID: String
        /// What to ask.
        public var question: String
        /// The token.
        public var token: String

        /// Makes a value of its members.
        public init(sourceID: String, question: String, token: String) {
            self.sourceID = sourceID
            self.question = question
            self.token = token
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                sourceID: object.required("source_id"),
                question: object.required("question"),
                token: object.required("token")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("source_id", sourceID)
            object.write("question", question)
            object.write("token", token)
        }
    }
}
