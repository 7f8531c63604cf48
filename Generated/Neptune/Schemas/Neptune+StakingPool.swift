// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// A pool in which NEPT is staked.
    public struct StakingPool: ObjectCodable {
        /// Index, from zero.
        public var index: UInt8
        /// Time of staking, in nanoseconds.
        public var duration: UInt64
        /// The settings.
        public var params: StakingPoolParams
        /// The state.
        public var state: StakingPoolState
        /// The same in other forms, if asked for.
        public var extra: Extra

        /// Makes a value of its members.
        public init(index: UInt8, duration: UInt64, params: StakingPoolParams, state: StakingPoolState, extra: Extra) {
            self.index = index
            self.duration = duration
            self.params = params
            self.state = state
            self.extra = extra
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                index: object.required("index"),
                duration: object.required("duration"),
                params: object.required("params"),
                state: object.required("state"),
                extra: object.required("extra")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("index", index)
            object.write("duration", duration)
            object.write("params", params)
            object.write("state", state)
            object.write("extra", extra)
        }

        /// The same in other forms, if asked for.
        public struct Extra: ObjectCodable {
            /// The same as text for people. Null unless `with_text` is true.
            public var text: Optional<Text>

            /// Makes a value of its members.
            public init(text: Text?) {
                self.text = text
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(text: object.optional("text"))
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.write("text", text)
            }

            /// The same as text for people. Null unless `with_text` is true.
            public struct Text: ObjectCodable {
                /// Index, from zero, as text.
                public var index: String
                /// Time of staking, as text.
                public var duration: String

                /// Makes a value of its members.
                public init(index: String, duration: String) {
                    self.index = index
                    self.duration = duration
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(
                        index: object.required("index"),
                        duration: object.required("duration")
                    )
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("index", index)
                    object.write("duration", duration)
                }
            }
        }
    }
}
