// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Hyper3D {
    /// One file of a task.
    public struct TaskFile: ObjectCodable {
        /// Signed address of the file. It expires within minutes.
        public var url: String
        /// Name of the file.
        public var name: String

        /// Makes a value of its members.
        public init(url: String, name: String) {
            self.url = url
            self.name = name
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                url: object.required("url"),
                name: object.required("name")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("url", url)
            object.write("name", name)
        }
    }
}
