// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Hyper3D {
    /// The state of a task. It is done when every job is.
    public struct TaskStatus: ObjectCodable {
        /// Absent, null or `OK`.
        public var error: Optional<String>
        /// The jobs of the task.
        public var jobs: [JobStatus]

        /// Makes a value of its members.
        public init(error: String? = nil, jobs: [JobStatus]) {
            self.error = error
            self.jobs = jobs
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                error: object.optional("error"),
                jobs: object.required("jobs")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("error", error)
            object.write("jobs", jobs)
        }
    }
}
