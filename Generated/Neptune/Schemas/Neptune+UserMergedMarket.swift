// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// What a user lends and borrows of one asset.
    public struct UserMergedMarket: ObjectCodable {
        /// The asset, with what is known of it.
        public var assetInfo: AssetInfo
        /// The asset as collateral, by sub-account.
        public var borrowCollateral: [UserCollateralAccountPool]
        /// The asset as debt, by sub-account.
        public var borrowDebt: [UserDebtAccountPool]
        /// What is lent, if anything.
        public var lend: Optional<Lend>

        /// Makes a value of its members.
        public init(
            assetInfo: AssetInfo,
            borrowCollateral: [UserCollateralAccountPool],
            borrowDebt: [UserDebtAccountPool],
            lend: Lend? = nil
        ) {
            self.assetInfo = assetInfo
            self.borrowCollateral = borrowCollateral
            self.borrowDebt = borrowDebt
            self.lend = lend
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                assetInfo: object.required("asset_info"),
                borrowCollateral: object.required("borrow_collateral"),
                borrowDebt: object.required("borrow_debt"),
                lend: object.optional("lend")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("asset_info", assetInfo)
            object.write("borrow_collateral", borrowCollateral)
            object.write("borrow_debt", borrowDebt)
            object.writeIfPresent("lend", lend)
        }

        /// What is lent, if anything.
        public struct Lend: ObjectCodable {
            /// What the receipt tokens are worth in the asset itself.
            public var originEquivalent: UserLendOriginAmounts
            /// Amounts in receipt tokens.
            public var receiptAmounts: UserLendReceiptAmounts

            /// Makes a value of its members.
            public init(originEquivalent: UserLendOriginAmounts, receiptAmounts: UserLendReceiptAmounts) {
                self.originEquivalent = originEquivalent
                self.receiptAmounts = receiptAmounts
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(
                    originEquivalent: object.required("origin_equivalent"),
                    receiptAmounts: object.required("receipt_amounts")
                )
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.write("origin_equivalent", originEquivalent)
                object.write("receipt_amounts", receiptAmounts)
            }
        }
    }
}
