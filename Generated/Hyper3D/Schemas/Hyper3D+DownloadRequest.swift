// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Hyper3D {
    /// Which task to fetch the files of.
    public struct DownloadRequest: ObjectCodable {
        /// The `uuid` of the submission, not one of `jobs.uuids`.
        public var taskUUID: String

        /// Makes a value of its members.
        public init(taskUUID: String) {
            self.taskUUID = taskUUID
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(taskUUID: object.required("task_uuid"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("task_uuid", taskUUID)
        }
    }
}
