// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Hyper3D {
    /// The state of one job.
    public struct JobStatus: ObjectCodable {
        /// Id of the job.
        public var uuid: String
        /// How far a job is.
        public var status: JobState
        /// Jobs ahead of this one. Only while waiting.
        public var queueLength: Optional<Int>

        /// Makes a value of its members.
        public init(uuid: String, status: JobState, queueLength: Int? = nil) {
            self.uuid = uuid
            self.status = status
            self.queueLength = queueLength
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                uuid: object.required("uuid"),
                status: object.required("status"),
                queueLength: object.optional("queue_length")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("uuid", uuid)
            object.write("status", status)
            object.writeIfPresent("queue_length", queueLength)
        }
    }
}
