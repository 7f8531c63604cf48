// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// The NEPT that is unlocked for a user over time.
    public struct UserUnlockOverview: ObjectCodable {
        /// The arrangements, each with a schedule of its own.
        public var arrangements: [Arrangement]
        /// When something was last claimed, if ever.
        public var lastClaimedAt: Optional<Date>
        /// Sums over everything.
        public var totals: UserUnlockAmounts
        /// The same in other forms, if asked for.
        public var extra: Extra

        /// Makes a value of its members.
        public init(arrangements: [Arrangement], lastClaimedAt: Date?, totals: UserUnlockAmounts, extra: Extra) {
            self.arrangements = arrangements
            self.lastClaimedAt = lastClaimedAt
            self.totals = totals
            self.extra = extra
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                arrangements: object.required("arrangements"),
                lastClaimedAt: object.optional("last_claimed_at"),
                totals: object.required("totals"),
                extra: object.required("extra")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("arrangements", arrangements)
            object.write("last_claimed_at", lastClaimedAt)
            object.write("totals", totals)
            object.write("extra", extra)
        }

        /// One arrangement.
        public struct Arrangement: ObjectCodable {
            /// Who can stop the arrangement, if anyone.
            public var admin: Optional<Admin>
            /// The amounts.
            public var amounts: UserUnlockAmounts
            /// When unlocking begins.
            public var beginsAt: Date
            /// Until when amounts can be claimed, if there is an end.
            public var expiresAt: Optional<Date>
            /// When something was last claimed, if ever.
            public var lastClaimedAt: Optional<Date>
            /// When amounts are unlocked.
            public var schedule: UnlockSchedule
            /// The same in other forms, if asked for.
            public var extra: Extra

            /// Makes a value of its members.
            public init(
                admin: Admin?,
                amounts: UserUnlockAmounts,
                beginsAt: Date,
                expiresAt: Date?,
                lastClaimedAt: Date?,
                schedule: UnlockSchedule,
                extra: Extra
            ) {
                self.admin = admin
                self.amounts = amounts
                self.beginsAt = beginsAt
                self.expiresAt = expiresAt
                self.lastClaimedAt = lastClaimedAt
                self.schedule = schedule
                self.extra = extra
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(
                    admin: object.optional("admin"),
                    amounts: object.required("amounts"),
                    beginsAt: object.required("begins_at"),
                    expiresAt: object.optional("expires_at"),
                    lastClaimedAt: object.optional("last_claimed_at"),
                    schedule: object.required("schedule"),
                    extra: object.required("extra")
                )
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.write("admin", admin)
                object.write("amounts", amounts)
                object.write("begins_at", beginsAt)
                object.write("expires_at", expiresAt)
                object.write("last_claimed_at", lastClaimedAt)
                object.write("schedule", schedule)
                object.write("extra", extra)
            }

            /// Who can stop the arrangement, if anyone.
            public struct Admin: ObjectCodable {
                /// Address of the administrator.
                public var address: String
                /// Whether the administrator has stopped the arrangement.
                public var issuedReclaim: Bool

                /// Makes a value of its members.
                public init(address: String, issuedReclaim: Bool) {
                    self.address = address
                    self.issuedReclaim = issuedReclaim
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(
                        address: object.required("address"),
                        issuedReclaim: object.required("issued_reclaim")
                    )
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("address", address)
                    object.write("issued_reclaim", issuedReclaim)
                }
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
                    /// When unlocking begins, as text.
                    public var beginsAt: String
                    /// Until when amounts can be claimed, as text.
                    public var expiresAt: String
                    /// When something was last claimed, as text.
                    public var lastClaimedAt: String

                    /// Makes a value of its members.
                    public init(beginsAt: String, expiresAt: String, lastClaimedAt: String) {
                        self.beginsAt = beginsAt
                        self.expiresAt = expiresAt
                        self.lastClaimedAt = lastClaimedAt
                    }

                    /// Reads the members of a JSON object.
                    public static func read(_ object: inout ObjectReader) -> Self {
                        Self(
                            beginsAt: object.required("begins_at"),
                            expiresAt: object.required("expires_at"),
                            lastClaimedAt: object.required("last_claimed_at")
                        )
                    }

                    /// Writes the members of a JSON object.
                    public func write(to object: inout ObjectWriter) {
                        object.write("begins_at", beginsAt)
                        object.write("expires_at", expiresAt)
                        object.write("last_claimed_at", lastClaimedAt)
                    }
                }
            }
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
                /// When something was last claimed, as text.
                public var lastClaimedAt: String

                /// Makes a value of its members.
                public init(lastClaimedAt: String) {
                    self.lastClaimedAt = lastClaimedAt
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(lastClaimedAt: object.required("last_claimed_at"))
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("last_claimed_at", lastClaimedAt)
                }
            }
        }
    }

    /// How much is unlocked, claimed and locked.
    public struct UserUnlockAmounts: ObjectCodable {
        /// Amount in the smallest unit.
        public var amount: String
        /// Amount that can be claimed now.
        public var claimable: String
        /// Amount that was claimed.
        public var claimed: String
        /// Amount whose time to claim is over.
        public var expired: String
        /// Amount that is still locked.
        public var locked: String
        /// Amount that was taken back.
        public var reclaimed: String
        /// The same in other forms, if asked for.
        public var extra: Extra

        /// Makes a value of its members.
        public init(
            amount: String,
            claimable: String,
            claimed: String,
            expired: String,
            locked: String,
            reclaimed: String,
            extra: Extra
        ) {
            self.amount = amount
            self.claimable = claimable
            self.claimed = claimed
            self.expired = expired
            self.locked = locked
            self.reclaimed = reclaimed
            self.extra = extra
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                amount: object.required("amount"),
                claimable: object.required("claimable"),
                claimed: object.required("claimed"),
                expired: object.required("expired"),
                locked: object.required("locked"),
                reclaimed: object.required("reclaimed"),
                extra: object.required("extra")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("amount", amount)
            object.write("claimable", claimable)
            object.write("claimed", claimed)
            object.write("expired", expired)
            object.write("locked", locked)
            object.write("reclaimed", reclaimed)
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
                public var claimable: String
                /// Amount that was claimed, as text.
                public var claimed: String
                /// Amount whose time to claim is over, as text.
                public var expired: String
                /// Amount that is still locked, as text.
                public var locked: String
                /// Amount that was taken back, as text.
                public var reclaimed: String

                /// Makes a value of its members.
                public init(
                    amount: String,
                    claimable: String,
                    claimed: String,
                    expired: String,
                    locked: String,
                    reclaimed: String
                ) {
                    self.amount = amount
                    self.claimable = claimable
                    self.claimed = claimed
                    self.expired = expired
                    self.locked = locked
                    self.reclaimed = reclaimed
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(
                        amount: object.required("amount"),
                        claimable: object.required("claimable"),
                        claimed: object.required("claimed"),
                        expired: object.required("expired"),
                        locked: object.required("locked"),
                        reclaimed: object.required("reclaimed")
                    )
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("amount", amount)
                    object.write("claimable", claimable)
                    object.write("claimed", claimed)
                    object.write("expired", expired)
                    object.write("locked", locked)
                    object.write("reclaimed", reclaimed)
                }
            }

            /// The same as shares of the whole. Null unless `with_percent` is true.
            public struct Percent: ObjectCodable {
                /// Amount that can be claimed now, as a share.
                public var claimable: String
                /// Amount that was claimed, as a share.
                public var claimed: String
                /// Amount whose time to claim is over, as a share.
                public var expired: String
                /// Amount that is still locked, as a share.
                public var locked: String
                /// Amount that was taken back, as a share.
                public var reclaimed: String
                /// The same in other forms, if asked for.
                public var extra: Extra

                /// Makes a value of its members.
                public init(
                    claimable: String,
                    claimed: String,
                    expired: String,
                    locked: String,
                    reclaimed: String,
                    extra: Extra
                ) {
                    self.claimable = claimable
                    self.claimed = claimed
                    self.expired = expired
                    self.locked = locked
                    self.reclaimed = reclaimed
                    self.extra = extra
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(
                        claimable: object.required("claimable"),
                        claimed: object.required("claimed"),
                        expired: object.required("expired"),
                        locked: object.required("locked"),
                        reclaimed: object.required("reclaimed"),
                        extra: object.required("extra")
                    )
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("claimable", claimable)
                    object.write("claimed", claimed)
                    object.write("expired", expired)
                    object.write("locked", locked)
                    object.write("reclaimed", reclaimed)
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
                        public var claimable: String
                        /// Amount that was claimed, as a share, as text.
                        public var claimed: String
                        /// Amount whose time to claim is over, as a share, as text.
                        public var expired: String
                        /// Amount that is still locked, as a share, as text.
                        public var locked: String
                        /// Amount that was taken back, as a share, as text.
                        public var reclaimed: String

                        /// Makes a value of its members.
                        public init(
                            claimable: String,
                            claimed: String,
                            expired: String,
                            locked: String,
                            reclaimed: String
                        ) {
                            self.claimable = claimable
                            self.claimed = claimed
                            self.expired = expired
                            self.locked = locked
                            self.reclaimed = reclaimed
                        }

                        /// Reads the members of a JSON object.
                        public static func read(_ object: inout ObjectReader) -> Self {
                            Self(
                                claimable: object.required("claimable"),
                                claimed: object.required("claimed"),
                                expired: object.required("expired"),
                                locked: object.required("locked"),
                                reclaimed: object.required("reclaimed")
                            )
                        }

                        /// Writes the members of a JSON object.
                        public func write(to object: inout ObjectWriter) {
                            object.write("claimable", claimable)
                            object.write("claimed", claimed)
                            object.write("expired", expired)
                            object.write("locked", locked)
                            object.write("reclaimed", reclaimed)
                        }
                    }
                }
            }

            /// The same in USD. Null unless `with_value` is true.
            public struct Value: ObjectCodable {
                /// Amount, in USD.
                public var amount: String
                /// Amount that can be claimed now, in USD.
                public var claimable: String
                /// Amount that was claimed, in USD.
                public var claimed: String
                /// Amount whose time to claim is over, in USD.
                public var expired: String
                /// Amount that is still locked, in USD.
                public var locked: String
                /// Price the value was worked out with.
                public var price: String
                /// Amount that was taken back, in USD.
                public var reclaimed: String
                /// The same in other forms, if asked for.
                public var extra: Extra

                /// Makes a value of its members.
                public init(
                    amount: String,
                    claimable: String,
                    claimed: String,
                    expired: String,
                    locked: String,
                    price: String,
                    reclaimed: String,
                    extra: Extra
                ) {
                    self.amount = amount
                    self.claimable = claimable
                    self.claimed = claimed
                    self.expired = expired
                    self.locked = locked
                    self.price = price
                    self.reclaimed = reclaimed
                    self.extra = extra
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(
                        amount: object.required("amount"),
                        claimable: object.required("claimable"),
                        claimed: object.required("claimed"),
                        expired: object.required("expired"),
                        locked: object.required("locked"),
                        price: object.required("price"),
                        reclaimed: object.required("reclaimed"),
                        extra: object.required("extra")
                    )
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("amount", amount)
                    object.write("claimable", claimable)
                    object.write("claimed", claimed)
                    object.write("expired", expired)
                    object.write("locked", locked)
                    object.write("price", price)
                    object.write("reclaimed", reclaimed)
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
                        public var claimable: String
                        /// Amount that was claimed, in USD, as text.
                        public var claimed: String
                        /// Amount whose time to claim is over, in USD, as text.
                        public var expired: String
                        /// Amount that is still locked, in USD, as text.
                        public var locked: String
                        /// Price the value was worked out with, as text.
                        public var price: String
                        /// Amount that was taken back, in USD, as text.
                        public var reclaimed: String

                        /// Makes a value of its members.
                        public init(
                            amount: String,
                            claimable: String,
                            claimed: String,
                            expired: String,
                            locked: String,
                            price: String,
                            reclaimed: String
                        ) {
                            self.amount = amount
                            self.claimable = claimable
                            self.claimed = claimed
                            self.expired = expired
                            self.locked = locked
                            self.price = price
                            self.reclaimed = reclaimed
                        }

                        /// Reads the members of a JSON object.
                        public static func read(_ object: inout ObjectReader) -> Self {
                            Self(
                                amount: object.required("amount"),
                                claimable: object.required("claimable"),
                                claimed: object.required("claimed"),
                                expired: object.required("expired"),
                                locked: object.required("locked"),
                                price: object.required("price"),
                                reclaimed: object.required("reclaimed")
                            )
                        }

                        /// Writes the members of a JSON object.
                        public func write(to object: inout ObjectWriter) {
                            object.write("amount", amount)
                            object.write("claimable", claimable)
                            object.write("claimed", claimed)
                            object.write("expired", expired)
                            object.write("locked", locked)
                            object.write("price", price)
                            object.write("reclaimed", reclaimed)
                        }
                    }
                }
            }
        }
    }

    /// The answer of `user.unstaking`.
    public struct UserUnstakingResponse: ObjectCodable {
        /// The NEPT a user is unstaking.
        public var data: UserStakeUnbonding
        /// Always null in a success.
        public var error: JSONNull
        /// HTTP status, below 400 in a success.
        public var status: UInt16
        /// HTTP status as text.
        public var statusText: String

        /// Makes a value of its members.
        public init(data: UserStakeUnbonding, error: JSONNull = JSONNull(), status: UInt16, statusText: String) {
            self.data = data
            self.error = error
            self.status = status
            self.statusText = statusText
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                data: object.required("data"),
                error: object.required("error"),
                status: object.required("status"),
                statusText: object.required("status_text")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("data", data)
            object.write("error", error)
            object.write("status", status)
            object.write("status_text", statusText)
        }
    }

    /// The answer of `user.unlocks`.
    public struct UserUnlocksResponse: ObjectCodable {
        /// The NEPT that is unlocked for a user over time.
        public var data: UserUnlockOverview
        /// Always null in a success.
        public var error: JSONNull
        /// HTTP status, below 400 in a success.
        public var status: UInt16
        /// HTTP status as text.
        public var statusText: String

        /// Makes a value of its members.
        public init(data: UserUnlockOverview, error: JSONNull = JSONNull(), status: UInt16, statusText: String) {
            self.data = data
            self.error = error
            self.status = status
            self.statusText = statusText
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                data: object.required("data"),
                error: object.required("error"),
                status: object.required("status"),
                statusText: object.required("status_text")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("data", data)
            object.write("error", error)
            object.write("status", status)
            object.write("status_text", statusText)
        }
    }
}
