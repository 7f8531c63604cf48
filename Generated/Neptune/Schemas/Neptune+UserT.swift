// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// A transaction of a user.
    public struct UserTx: ObjectCodable {
        /// The asset.
        public var asset: AssetInfo
        /// Id of the event. It may change when the server builds its index anew.
        public var eventUUID: UUID
        /// When it happened.
        public var eventTime: Date
        /// Hash of the transaction.
        public var txHash: String
        /// What happened.
        public var action: EventAction
        /// Address of the account.
        public var accountAddress: String
        /// Index of the sub-account.
        public var accountIndex: Optional<UInt8>
        /// Amount in the smallest unit.
        public var amount: Optional<String>
        /// Address of the contract.
        public var contractAddress: String
        /// Address that received something, if any.
        public var destinationAddress: Optional<String>
        /// Price of the asset at the time of the event.
        public var historicPrice: Optional<NumberOrText>
        /// USD value at the time of the event.
        public var historicValue: Optional<NumberOrText>
        /// The same in other forms, if asked for.
        public var extra: Extra

        /// Makes a value of its members.
        public init(
            asset: AssetInfo,
            eventUUID: UUID,
            eventTime: Date,
            txHash: String,
            action: EventAction,
            accountAddress: String,
            accountIndex: UInt8?,
            amount: String?,
            contractAddress: String,
            destinationAddress: String?,
            historicPrice: NumberOrText?,
            historicValue: NumberOrText?,
            extra: Extra
        ) {
            self.asset = asset
            self.eventUUID = eventUUID
            self.eventTime = eventTime
            self.txHash = txHash
            self.action = action
            self.accountAddress = accountAddress
            self.accountIndex = accountIndex
            self.amount = amount
            self.contractAddress = contractAddress
            self.destinationAddress = destinationAddress
            self.historicPrice = historicPrice
            self.historicValue = historicValue
            self.extra = extra
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                asset: object.required("asset"),
                eventUUID: object.required("event_uuid"),
                eventTime: object.required("event_time"),
                txHash: object.required("tx_hash"),
                action: object.required("action"),
                accountAddress: object.required("account_address"),
                accountIndex: object.optional("account_index"),
                amount: object.optional("amount"),
                contractAddress: object.required("contract_address"),
                destinationAddress: object.optional("destination_address"),
                historicPrice: object.optional("historic_price"),
                historicValue: object.optional("historic_value"),
                extra: object.required("extra")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("asset", asset)
            object.write("event_uuid", eventUUID)
            object.write("event_time", eventTime)
            object.write("tx_hash", txHash)
            object.write("action", action)
            object.write("account_address", accountAddress)
            object.write("account_index", accountIndex)
            object.write("amount", amount)
            object.write("contract_address", contractAddress)
            object.write("destination_address", destinationAddress)
            object.write("historic_price", historicPrice)
            object.write("historic_value", historicValue)
            object.write("extra", extra)
        }

        /// The same in other forms, if asked for.
        public struct Extra: ObjectCodable {
            /// The same as text for people. Null unless `with_text` is true.
            public var text: Optional<Text>
            /// The same in USD. Null unless `with_value` is true.
            public var value: Optional<Value>

            /// Makes a value of its members.
            public init(text: Text?, value: Value?) {
                self.text = text
                self.value = value
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(
                    text: object.optional("text"),
                    value: object.optional("value")
                )
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.write("text", text)
                object.write("value", value)
            }

            /// The same as text for people. Null unless `with_text` is true.
            public struct Text: ObjectCodable {
                /// When it happened, as text.
                public var eventTime: String
                /// What happened, as text.
                public var action: String
                /// Amount, as text.
                public var amount: String
                /// Price of the asset at the time of the event, as text.
                public var historicPrice: String
                /// USD value at the time of the event, as text.
                public var historicValue: String

                /// Makes a value of its members.
                public init(
                    eventTime: String,
                    action: String,
                    amount: String,
                    historicPrice: String,
                    historicValue: String
                ) {
                    self.eventTime = eventTime
                    self.action = action
                    self.amount = amount
                    self.historicPrice = historicPrice
                    self.historicValue = historicValue
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(
                        eventTime: object.required("event_time"),
                        action: object.required("action"),
                        amount: object.required("amount"),
                        historicPrice: object.required("historic_price"),
                        historicValue: object.required("historic_value")
                    )
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("event_time", eventTime)
                    object.write("action", action)
                    object.write("amount", amount)
                    object.write("historic_price", historicPrice)
                    object.write("historic_value", historicValue)
                }
            }

            /// The same in USD. Null unless `with_value` is true.
            public struct Value: ObjectCodable {
                /// Amount, in USD.
                public var amount: Optional<String>
                /// Price the value was worked out with.
                public var price: String
                /// The same in other forms, if asked for.
                public var extra: Extra

                /// Makes a value of its members.
                public init(amount: String?, price: String, extra: Extra) {
                    self.amount = amount
                    self.price = price
                    self.extra = extra
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(
                        amount: object.optional("amount"),
                        price: object.required("price"),
                        extra: object.required("extra")
                    )
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("amount", amount)
                    object.write("price", price)
                    object.write("extra", extra)
                }

                /// The same in other forms, if asked for.
                public struct Extra: ObjectCodable {
                    /// The same as text for people. Null unless `with_text` and `with_value` are true.
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

                    /// The same as text for people. Null unless `with_text` and `with_value` are true.
                    public struct Text: ObjectCodable {
                        /// Amount, in USD, as text.
                        public var amount: Optional<String>
                        /// Price the value was worked out with, as text.
                        public var price: Optional<String>

                        /// Makes a value of its members.
                        public init(amount: String? = nil, price: String? = nil) {
                            self.amount = amount
                            self.price = price
                        }

                        /// Reads the members of a JSON object.
                        public static func read(_ object: inout ObjectReader) -> Self {
                            Self(
                                amount: object.optional("amount"),
                                price: object.optional("price")
                            )
                        }

                        /// Writes the members of a JSON object.
                        public func write(to object: inout ObjectWriter) {
                            object.writeIfPresent("amount", amount)
                            object.writeIfPresent("price", price)
                        }
                    }
                }
            }
        }
    }
}
