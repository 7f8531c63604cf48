// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// The total value locked in all markets.
    public struct TotalValueLocked: ObjectCodable {
        /// Total value locked, less debt, in USD.
        public var netTvl: String
        /// Total value locked in USD.
        public var tvl: String
        /// The same in other forms, if asked for.
        public var extra: Extra

        /// Makes a value of its members.
        public init(netTvl: String, tvl: String, extra: Extra) {
            self.netTvl = netTvl
            self.tvl = tvl
            self.extra = extra
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                netTvl: object.required("net_tvl"),
                tvl: object.required("tvl"),
                extra: object.required("extra")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("net_tvl", netTvl)
            object.write("tvl", tvl)
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
                /// Total value locked, less debt,, as text.
                public var netTvl: String
                /// Total value locked, as text.
                public var tvl: String

                /// Makes a value of its members.
                public init(netTvl: String, tvl: String) {
                    self.netTvl = netTvl
                    self.tvl = tvl
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(
                        netTvl: object.required("net_tvl"),
                        tvl: object.required("tvl")
                    )
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("net_tvl", netTvl)
                    object.write("tvl", tvl)
                }
            }
        }
    }

    /// The answer of `user.txHistory`.
    public struct TxHistoryResponse: ObjectCodable {
        /// The transactions.
        public var data: [UserTx]
        /// Always null in a success.
        public var error: JSONNull
        /// HTTP status, below 400 in a success.
        public var status: UInt16
        /// HTTP status as text.
        public var statusText: String
        /// Number of entries in all, on every page.
        public var count: UInt16

        /// Makes a value of its members.
        public init(data: [UserTx], error: JSONNull = JSONNull(), status: UInt16, statusText: String, count: UInt16) {
            self.data = data
            self.error = error
            self.status = status
            self.statusText = statusText
            self.count = count
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                data: object.required("data"),
                error: object.required("error"),
                status: object.required("status"),
                statusText: object.required("status_text"),
                count: object.required("count")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("data", data)
            object.write("error", error)
            object.write("status", status)
            object.write("status_text", statusText)
            object.write("count", count)
        }
    }
}
