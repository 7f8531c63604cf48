// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// What a transaction did.
    public struct EventAction: StringEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: String

        /// Makes a value, documented or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `borrow_flash_loan`
        public static var borrowFlashLoan: Self { Self(rawValue: "borrow_flash_loan") }

        /// `return_flash_loan`
        public static var returnFlashLoan: Self { Self(rawValue: "return_flash_loan") }

        /// `create_token_unlock`
        public static var createTokenUnlock: Self { Self(rawValue: "create_token_unlock") }

        /// `reclaim_token_unlock`
        public static var reclaimTokenUnlock: Self { Self(rawValue: "reclaim_token_unlock") }

        /// `liquidate`
        public static var liquidate: Self { Self(rawValue: "liquidate") }

        /// `borrow`
        public static var borrow: Self { Self(rawValue: "borrow") }

        /// `return`
        public static var `return`: Self { Self(rawValue: "return") }

        /// `lend`
        public static var lend: Self { Self(rawValue: "lend") }

        /// `redeem`
        public static var redeem: Self { Self(rawValue: "redeem") }

        /// `deposit_collateral`
        public static var depositCollateral: Self { Self(rawValue: "deposit_collateral") }

        /// `withdraw_collateral`
        public static var withdrawCollateral: Self { Self(rawValue: "withdraw_collateral") }

        /// `claim_war_chest`
        public static var claimWarChest: Self { Self(rawValue: "claim_war_chest") }

        /// `bond`
        public static var bond: Self { Self(rawValue: "bond") }

        /// `unbond`
        public static var unbond: Self { Self(rawValue: "unbond") }

        /// `claim_unbonded`
        public static var claimUnbonded: Self { Self(rawValue: "claim_unbonded") }

        /// `claim_token_unlock`
        public static var claimTokenUnlock: Self { Self(rawValue: "claim_token_unlock") }

        /// `claim_rewards`
        public static var claimRewards: Self { Self(rawValue: "claim_rewards") }

        /// `cascade`
        public static var cascade: Self { Self(rawValue: "cascade") }

        /// `send`
        public static var send: Self { Self(rawValue: "send") }

        /// The values that the document names.
        public static var documented: [Self] {
            [
                .borrowFlashLoan,
                .returnFlashLoan,
                .createTokenUnlock,
                .reclaimTokenUnlock,
                .liquidate,
                .borrow,
                .return,
                .lend,
                .redeem,
                .depositCollateral,
                .withdrawCollateral,
                .claimWarChest,
                .bond,
                .unbond,
                .claimUnbonded,
                .claimTokenUnlock,
                .claimRewards,
                .cascade,
                .send,
            ]
        }
    }
}
