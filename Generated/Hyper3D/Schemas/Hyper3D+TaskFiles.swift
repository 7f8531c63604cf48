// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Hyper3D {
    /// The files of a task.
    public struct TaskFiles: ObjectCodable {
        /// Absent, null or `OK`.
        public var error: Optional<String>
        /// The files. Some may be missing until every job is done.
        public var list: [TaskFile]

        /// Makes a value of its members.
        public init(error: String? = nil, list: [TaskFile]) {
            self.error = error
            self.list = list
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                error: object.optional("error"),
                list: object.required("list")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("error", error)
            object.write("list", list)
        }
    }
}
