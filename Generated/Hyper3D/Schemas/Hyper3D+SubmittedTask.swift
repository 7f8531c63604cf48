// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Hyper3D {
    /// A task that was started.
    public struct SubmittedTask: ObjectCodable {
        /// Absent, null or `OK`.
        public var error: Optional<String>
        /// A sentence for people.
        public var message: Optional<String>
        /// The prompt as the vendor understood it. Newer answers only.
        public var prompt: Optional<String>
        /// Id of the task. Its files are downloaded by it.
        public var uuid: String
        /// When the task was started. Null in the vendor's sample, so the form is not known.
        public var submitTime: Optional<String>
        /// Credits charged. Newer answers only.
        public var consumed: Optional<Decimal>
        /// The jobs a task consists of.
        public var jobs: TaskJobs

        /// Makes a value of its members.
        public init(
            error: String? = nil,
            message: String? = nil,
            prompt: String? = nil,
            uuid: String,
            submitTime: String? = nil,
            consumed: Decimal? = nil,
            jobs: TaskJobs
        ) {
            self.error = error
            self.message = message
            self.prompt = prompt
            self.uuid = uuid
            self.submitTime = submitTime
            self.consumed = consumed
            self.jobs = jobs
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                error: object.optional("error"),
                message: object.optional("message"),
                prompt: object.optional("prompt"),
                uuid: object.required("uuid"),
                submitTime: object.optional("submit_time"),
                consumed: object.optional("consumed"),
                jobs: object.required("jobs")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("error", error)
            object.writeIfPresent("message", message)
            object.writeIfPresent("prompt", prompt)
            object.write("uuid", uuid)
            object.writeIfPresent("submit_time", submitTime)
            object.writeIfPresent("consumed", consumed)
            object.write("jobs", jobs)
        }
    }
}
