// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// Names one asset, native denom or contract token.
    public struct AssetSpec: ObjectCodable {
        /// Id of the asset, unique across all groups.
        public var id: String
        /// Where the asset lives.
        public var group: AssetGroup
        /// Name of the asset within its group.
        public var groupKey: String

        /// Makes a value of its members.
        public init(id: String, group: AssetGroup, groupKey: String) {
            self.id = id
            self.group = group
            self.groupKey = groupKey
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                id: object.required("id"),
                group: object.required("group"),
                groupKey: object.required("group_key")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("id", id)
            object.write("group", group)
            object.write("group_key", groupKey)
        }
    }
}
