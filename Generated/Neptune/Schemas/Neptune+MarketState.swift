// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// Figures on the markets.
    public struct MarketState: ObjectCodable {
        /// The assets.
        public var assets: [Asset]
        /// Number of sub-accounts with a loan.
        public var borrowerAccountActive: Int64
        /// Number of borrowers.
        public var borrowerActive: Int64
        /// Sum of all flash loans in USD.
        public var flashLoanVolumeTotal: String
        /// Number of lenders.
        public var lenderActive: Int64
        /// Value of all loans made.
        public var loansOriginated: LoansOriginated

        /// Makes a value of its members.
        public init(
            assets: [Asset],
            borrowerAccountActive: Int64,
            borrowerActive: Int64,
            flashLoanVolumeTotal: String,
            lenderActive: Int64,
            loansOriginated: LoansOriginated
        ) {
            self.assets = assets
            self.borrowerAccountActive = borrowerAccountActive
            self.borrowerActive = borrowerActive
            self.flashLoanVolumeTotal = flashLoanVolumeTotal
            self.lenderActive = lenderActive
            self.loansOriginated = loansOriginated
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                assets: object.required("assets"),
                borrowerAccountActive: object.required("borrower_account_active"),
                borrowerActive: object.required("borrower_active"),
                flashLoanVolumeTotal: object.required("flash_loan_volume_total"),
                lenderActive: object.required("lender_active"),
                loansOriginated: object.required("loans_originated")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("assets", assets)
            object.write("borrower_account_active", borrowerAccountActive)
            object.write("borrower_active", borrowerActive)
            object.write("flash_loan_volume_total", flashLoanVolumeTotal)
            object.write("lender_active", lenderActive)
            object.write("loans_originated", loansOriginated)
        }

        /// The interest paid in one asset.
        public struct Asset: ObjectCodable {
            /// The asset.
            public var asset: AssetSpec
            /// Interest paid to lenders in USD.
            public var lendInterestPaid: String

            /// Makes a value of its members.
            public init(asset: AssetSpec, lendInterestPaid: String) {
                self.asset = asset
                self.lendInterestPaid = lendInterestPaid
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(
                    asset: object.required("asset"),
                    lendInterestPaid: object.required("lend_interest_paid")
                )
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.write("asset", asset)
                object.write("lend_interest_paid", lendInterestPaid)
            }
        }

        /// Value of all loans made.
        public struct LoansOriginated: ObjectCodable {
            /// The parts of the sum, by asset.
            public var breakdown: [BreakdownItem]
            /// Sum in USD.
            public var totalValue: NumberOrText

            /// Makes a value of its members.
            public init(breakdown: [BreakdownItem], totalValue: NumberOrText) {
                self.breakdown = breakdown
                self.totalValue = totalValue
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(
                    breakdown: object.required("breakdown"),
                    totalValue: object.required("total_value")
                )
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.write("breakdown", breakdown)
                object.write("total_value", totalValue)
            }

            /// The value of loans in one asset.
            public struct BreakdownItem: ObjectCodable {
                /// The asset.
                public var asset: AssetSpec
                /// Value in USD.
                public var value: NumberOrText

                /// Makes a value of its members.
                public init(asset: AssetSpec, value: NumberOrText) {
                    self.asset = asset
                    self.value = value
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(
                        asset: object.required("asset"),
                        value: object.required("value")
                    )
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("asset", asset)
                    object.write("value", value)
                }
            }
        }
    }
}
