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
}
