// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// When amounts are unlocked. Its `kind` tells the shape.
    public enum UnlockSchedule: UnionCodable {
        /// Amounts are unlocked evenly over time.
        case linear(LinearUnlockSchedule)
        /// Everything is unlocked at once.
        case lumpSum(LumpSumUnlockSchedule)
        /// A case the document does not name: the value of `kind`, and the whole object.
        case undocumented(String, JSONValue)

        /// Finds the case of a JSON value and reads it.
        public static func read(from value: inout ValueReader) -> Self {
            switch value.tag("kind") {
            case "linear": .linear(value.read())
            case "lump_sum": .lumpSum(value.read())
            case let tag: .undocumented(tag, value.undocumented())
            }
        }

        /// Writes the case's value.
        public func write(into value: inout ValueWriter) {
            switch self {
            case .linear(let member): value.write(case: 0, member)
            case .lumpSum(let member): value.write(case: 1, member)
            case .undocumented(let tag, let json): value.write(undocumented: json, tag: tag)
            }
        }
    }

    /// Unlocked NEPT of one class of members.
    public struct UnlockGroup: ObjectCodable {
        /// Amount in the smallest unit.
        public var amount: String
        /// Amount that can be claimed now.
        public var amountClaimable: String
        /// Amount that was claimed.
        public var amountClaimed: String
        /// Amount whose time to claim is over.
        public var amountExpired: String
        /// Amount held in wallets.
        public var amountHeld: String
        /// Amount that is still locked.
        public var amountLocked: String
        /// Amount that was taken back.
        public var amountReclaimed: String
        /// Amount that is staked.
        public var amountStaked: String
        /// Amount that is no longer locked.
        public var amountUnlocked: String
        /// Class of the members.
        public var memberClass: MemberClass
        /// The same in other forms, if asked for.
        public var extra: Extra

        /// Makes a value of its members.
        public init(
            amount: String,
            amountClaimable: String,
            amountClaimed: String,
            amountExpired: String,
            amountHeld: String,
            amountLocked: String,
            amountReclaimed: String,
            amountStaked: String,
            amountUnlocked: String,
            memberClass: MemberClass,
            extra: Extra
        ) {
            self.amount = amount
            self.amountClaimable = amountClaimable
            self.amountClaimed = amountClaimed
            self.amountExpired = amountExpired
            self.amountHeld = amountHeld
            self.amountLocked = amountLocked
            self.amountReclaimed = amountReclaimed
            self.amountStaked = amountStaked
            self.amountUnlocked = amountUnlocked
            self.memberClass = memberClass
            self.extra = extra
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                amount: object.required("amount"),
                amountClaimable: object.required("amount_claimable"),
                amountClaimed: object.required("amount_claimed"),
                amountExpired: object.required("amount_expired"),
                amountHeld: object.required("amount_held"),
                amountLocked: object.required("amount_locked"),
                amountReclaimed: object.required("amount_reclaimed"),
                amountStaked: object.required("amount_staked"),
                amountUnlocked: object.required("amount_unlocked"),
                memberClass: object.required("member_class"),
                extra: object.required("extra")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("amount", amount)
            object.write("amount_claimable", amountClaimable)
            object.write("amount_claimed", amountClaimed)
            object.write("amount_expired", amountExpired)
            object.write("amount_held", amountHeld)
            object.write("amount_locked", amountLocked)
            object.write("amount_reclaimed", amountReclaimed)
            object.write("amount_staked", amountStaked)
            object.write("amount_unlocked", amountUnlocked)
            object.write("member_class", memberClass)
            object.write("extra", extra)
        }

        /// The same in other forms, if asked for.
        public struct Extra: ObjectCodable {
            /// The same as text for people. Null unless `with_text` is true.
            public var text: Optional<Text>
            /// The same as shares of the whole. Null unless `with_percent` is true.
            public var percent: Optional<Percent>
            /// The same in USD. Null unless `with_value` is true.
            public var value: Optional<Value>

            /// Makes a value of its members.
            public init(text: Text?, percent: Percent?, value: Value?) {
                self.text = text
                self.percent = percent
                self.value = value
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(
                    text: object.optional("text"),
                    percent: object.optional("percent"),
                    value: object.optional("value")
                )
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.write("text", text)
                object.write("percent", percent)
                object.write("value", value)
            }

            /// The same as text for people. Null unless `with_text` is true.
            public struct Text: ObjectCodable {
                /// Amount, as text.
                public var amount: String
                /// Amount that can be claimed now, as text.
                public var amountClaimable: String
                /// Amount that was claimed, as text.
                public var amountClaimed: String
                /// Amount whose time to claim is over, as text.
                public var amountExpired: String
                /// Amount held in wallets, as text.
                public var amountHeld: String
                /// Amount that is still locked, as text.
                public var amountLocked: String
                /// Amount that was taken back, as text.
                public var amountReclaimed: String
                /// Amount that is staked, as text.
                public var amountStaked: String
                /// Amount that is no longer locked, as text.
                public var amountUnlocked: String
                /// Class of the members, as text.
                public var memberClass: String

                /// Makes a value of its members.
                public init(
                    amount: String,
                    amountClaimable: String,
                    amountClaimed: String,
                    amountExpired: String,
                    amountHeld: String,
                    amountLocked: String,
                    amountReclaimed: String,
                    amountStaked: String,
                    amountUnlocked: String,
                    memberClass: String
                ) {
                    self.amount = amount
                    self.amountClaimable = amountClaimable
                    self.amountClaimed = amountClaimed
                    self.amountExpired = amountExpired
                    self.amountHeld = amountHeld
                    self.amountLocked = amountLocked
                    self.amountReclaimed = amountReclaimed
                    self.amountStaked = amountStaked
                    self.amountUnlocked = amountUnlocked
                    self.memberClass = memberClass
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(
                        amount: object.required("amount"),
                        amountClaimable: object.required("amount_claimable"),
                        amountClaimed: object.required("amount_claimed"),
                        amountExpired: object.required("amount_expired"),
                        amountHeld: object.required("amount_held"),
                        amountLocked: object.required("amount_locked"),
                        amountReclaimed: object.required("amount_reclaimed"),
                        amountStaked: object.required("amount_staked"),
                        amountUnlocked: object.required("amount_unlocked"),
                        memberClass: object.required("member_class")
                    )
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("amount", amount)
                    object.write("amount_claimable", amountClaimable)
                    object.write("amount_claimed", amountClaimed)
                    object.write("amount_expired", amountExpired)
                    object.write("amount_held", amountHeld)
                    object.write("amount_locked", amountLocked)
                    object.write("amount_reclaimed", amountReclaimed)
                    object.write("amount_staked", amountStaked)
                    object.write("amount_unlocked", amountUnlocked)
                    object.write("member_class", memberClass)
                }
            }

            /// The same as shares of the whole. Null unless `with_percent` is true.
            public struct Percent: ObjectCodable {
                /// Amount that can be claimed now, as a share.
                public var amountClaimable: String
                /// Amount that was claimed, as a share.
                public var amountClaimed: String
                /// Amount whose time to claim is over, as a share.
                public var amountExpired: String
                /// Amount that is still locked, as a share.
                public var amountLocked: String
                /// Amount that was taken back, as a share.
                public var amountReclaimed: String
                /// Amount that is no longer locked, as a share.
                public var amountUnlocked: String
                /// The same in other forms, if asked for.
                public var extra: Extra

                /// Makes a value of its members.
                public init(
                    amountClaimable: String,
                    amountClaimed: String,
                    amountExpired: String,
                    amountLocked: String,
                    amountReclaimed: String,
                    amountUnlocked: String,
                    extra: Extra
                ) {
                    self.amountClaimable = amountClaimable
                    self.amountClaimed = amountClaimed
                    self.amountExpired = amountExpired
                    self.amountLocked = amountLocked
                    self.amountReclaimed = amountReclaimed
                    self.amountUnlocked = amountUnlocked
                    self.extra = extra
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(
                        amountClaimable: object.required("amount_claimable"),
                        amountClaimed: object.required("amount_claimed"),
                        amountExpired: object.required("amount_expired"),
                        amountLocked: object.required("amount_locked"),
                        amountReclaimed: object.required("amount_reclaimed"),
                        amountUnlocked: object.required("amount_unlocked"),
                        extra: object.required("extra")
                    )
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("amount_claimable", amountClaimable)
                    object.write("amount_claimed", amountClaimed)
                    object.write("amount_expired", amountExpired)
                    object.write("amount_locked", amountLocked)
                    object.write("amount_reclaimed", amountReclaimed)
                    object.write("amount_unlocked", amountUnlocked)
                    object.write("extra", extra)
                }

                /// The same in other forms, if asked for.
                public struct Extra: ObjectCodable {
                    /// The same as text for people. Null unless `with_text` and `with_percent` are true.
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

                    /// The same as text for people. Null unless `with_text` and `with_percent` are true.
                    public struct Text: ObjectCodable {
                        /// Amount that can be claimed now, as a share, as text.
                        public var amountClaimable: String
                        /// Amount that was claimed, as a share, as text.
                        public var amountClaimed: String
                        /// Amount whose time to claim is over, as a share, as text.
                        public var amountExpired: String
                        /// Amount that is still locked, as a share, as text.
                        public var amountLocked: String
                        /// Amount that was taken back, as a share, as text.
                        public var amountReclaimed: String
                        /// Amount that is no longer locked, as a share, as text.
                        public var amountUnlocked: String

                        /// Makes a value of its members.
                        public init(
                            amountClaimable: String,
                            amountClaimed: String,
                            amountExpired: String,
                            amountLocked: String,
                            amountReclaimed: String,
                            amountUnlocked: String
                        ) {
                            self.amountClaimable = amountClaimable
                            self.amountClaimed = amountClaimed
                            self.amountExpired = amountExpired
                            self.amountLocked = amountLocked
                            self.amountReclaimed = amountReclaimed
                            self.amountUnlocked = amountUnlocked
                        }

                        /// Reads the members of a JSON object.
                        public static func read(_ object: inout ObjectReader) -> Self {
                            Self(
                                amountClaimable: object.required("amount_claimable"),
                                amountClaimed: object.required("amount_claimed"),
                                amountExpired: object.required("amount_expired"),
                                amountLocked: object.required("amount_locked"),
                                amountReclaimed: object.required("amount_reclaimed"),
                                amountUnlocked: object.required("amount_unlocked")
                            )
                        }

                        /// Writes the members of a JSON object.
                        public func write(to object: inout ObjectWriter) {
                            object.write("amount_claimable", amountClaimable)
                            object.write("amount_claimed", amountClaimed)
                            object.write("amount_expired", amountExpired)
                            object.write("amount_locked", amountLocked)
                            object.write("amount_reclaimed", amountReclaimed)
                            object.write("amount_unlocked", amountUnlocked)
                        }
                    }
                }
            }

            /// The same in USD. Null unless `with_value` is true.
            public struct Value: ObjectCodable {
                /// Amount, in USD.
                public var amount: String
                /// Amount that can be claimed now, in USD.
                public var amountClaimable: String
                /// Amount that was claimed, in USD.
                public var amountClaimed: String
                /// Amount whose time to claim is over, in USD.
                public var amountExpired: String
                /// Amount held in wallets, in USD.
                public var amountHeld: String
                /// Amount that is still locked, in USD.
                public var amountLocked: String
                /// Amount that was taken back, in USD.
                public var amountReclaimed: String
                /// Amount that is staked, in USD.
                public var amountStaked: String
                /// Amount that is no longer locked, in USD.
                public var amountUnlocked: String
                /// Price the value was worked out with.
                public var price: String
                /// The same in other forms, if asked for.
                public var extra: Extra

                /// Makes a value of its members.
                public init(
                    amount: String,
                    amountClaimable: String,
                    amountClaimed: String,
                    amountExpired: String,
                    amountHeld: String,
                    amountLocked: String,
                    amountReclaimed: String,
                    amountStaked: String,
                    amountUnlocked: String,
                    price: String,
                    extra: Extra
                ) {
                    self.amount = amount
                    self.amountClaimable = amountClaimable
                    self.amountClaimed = amountClaimed
                    self.amountExpired = amountExpired
                    self.amountHeld = amountHeld
                    self.amountLocked = amountLocked
                    self.amountReclaimed = amountReclaimed
                    self.amountStaked = amountStaked
                    self.amountUnlocked = amountUnlocked
                    self.price = price
                    self.extra = extra
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(
                        amount: object.required("amount"),
                        amountClaimable: object.required("amount_claimable"),
                        amountClaimed: object.required("amount_claimed"),
                        amountExpired: object.required("amount_expired"),
                        amountHeld: object.required("amount_held"),
                        amountLocked: object.required("amount_locked"),
                        amountReclaimed: object.required("amount_reclaimed"),
                        amountStaked: object.required("amount_staked"),
                        amountUnlocked: object.required("amount_unlocked"),
                        price: object.required("price"),
                        extra: object.required("extra")
                    )
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("amount", amount)
                    object.write("amount_claimable", amountClaimable)
                    object.write("amount_claimed", amountClaimed)
                    object.write("amount_expired", amountExpired)
                    object.write("amount_held", amountHeld)
                    object.write("amount_locked", amountLocked)
                    object.write("amount_reclaimed", amountReclaimed)
                    object.write("amount_staked", amountStaked)
                    object.write("amount_unlocked", amountUnlocked)
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
                        public var amount: String
                        /// Amount that can be claimed now, in USD, as text.
                        public var amountClaimable: String
                        /// Amount that was claimed, in USD, as text.
                        public var amountClaimed: String
                        /// Amount whose time to claim is over, in USD, as text.
                        public var amountExpired: String
                        /// Amount held in wallets, in USD, as text.
                        public var amountHeld: String
                        /// Amount that is still locked, in USD, as text.
                        public var amountLocked: String
                        /// Amount that was taken back, in USD, as text.
                        public var amountReclaimed: String
                        /// Amount that is staked, in USD, as text.
                        public var amountStaked: String
                        /// Amount that is no longer locked, in USD, as text.
                        public var amountUnlocked: String
                        /// Price the value was worked out with, as text.
                        public var price: String

                        /// Makes a value of its members.
                        public init(
                            amount: String,
                            amountClaimable: String,
                            amountClaimed: String,
                            amountExpired: String,
                            amountHeld: String,
                            amountLocked: String,
                            amountReclaimed: String,
                            amountStaked: String,
                            amountUnlocked: String,
                            price: String
                        ) {
                            self.amount = amount
                            self.amountClaimable = amountClaimable
                            self.amountClaimed = amountClaimed
                            self.amountExpired = amountExpired
                            self.amountHeld = amountHeld
                            self.amountLocked = amountLocked
                            self.amountReclaimed = amountReclaimed
                            self.amountStaked = amountStaked
                            self.amountUnlocked = amountUnlocked
                            self.price = price
                        }

                        /// Reads the members of a JSON object.
                        public static func read(_ object: inout ObjectReader) -> Self {
                            Self(
                                amount: object.required("amount"),
                                amountClaimable: object.required("amount_claimable"),
                                amountClaimed: object.required("amount_claimed"),
                                amountExpired: object.required("amount_expired"),
                                amountHeld: object.required("amount_held"),
                                amountLocked: object.required("amount_locked"),
                                amountReclaimed: object.required("amount_reclaimed"),
                                amountStaked: object.required("amount_staked"),
                                amountUnlocked: object.required("amount_unlocked"),
                                price: object.required("price")
                            )
                        }

                        /// Writes the members of a JSON object.
                        public func write(to object: inout ObjectWriter) {
                            object.write("amount", amount)
                            object.write("amount_claimable", amountClaimable)
                            object.write("amount_claimed", amountClaimed)
                            object.write("amount_expired", amountExpired)
                            object.write("amount_held", amountHeld)
                            object.write("amount_locked", amountLocked)
                            object.write("amount_reclaimed", amountReclaimed)
                            object.write("amount_staked", amountStaked)
                            object.write("amount_unlocked", amountUnlocked)
                            object.write("price", price)
                        }
                    }
                }
            }
        }
    }
}
