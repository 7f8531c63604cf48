// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// Everything about a user.
    public struct UserDetails: ObjectCodable {
        /// What the user lends and borrows.
        public var markets: UserMarket
        /// The NEPT of the user.
        public var nept: Nept
        /// What the wallet holds.
        public var wallets: UserWalletPortfolio

        /// Makes a value of its members.
        public init(markets: UserMarket, nept: Nept, wallets: UserWalletPortfolio) {
            self.markets = markets
            self.nept = nept
            self.wallets = wallets
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                markets: object.required("markets"),
                nept: object.required("nept"),
                wallets: object.required("wallets")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("markets", markets)
            object.write("nept", nept)
            object.write("wallets", wallets)
        }

        /// The NEPT of the user.
        public struct Nept: ObjectCodable {
            /// What is staked.
            @Boxed public var staking: UserStake
            /// What is unlocked over time.
            public var unlocks: UserUnlockOverview

            /// Makes a value of its members.
            public init(staking: UserStake, unlocks: UserUnlockOverview) {
                self.staking = staking
                self.unlocks = unlocks
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(
                    staking: object.required("staking"),
                    unlocks: object.required("unlocks")
                )
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.write("staking", staking)
                object.write("unlocks", unlocks)
            }
        }
    }
}
