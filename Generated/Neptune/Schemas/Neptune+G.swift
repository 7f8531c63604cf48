// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// Settings that hold for all markets.
    public struct GlobalMarketConfig: ObjectCodable {
        /// Width of the range in which the discount of a liquidation grows.
        public var dynamicDiscountWidth: String
        /// Fee for a flash loan, as a share of it.
        public var flashLoanFee: String
        /// Whether there are flash loans.
        public var flashLoansEnabled: Bool
        /// The asset hINJ.
        public var hinj: AssetSpec
        /// Fee for a liquidation, as a share of it.
        public var liquidationFee: String
        /// The asset NEPT.
        public var nept: AssetSpec
        /// Value below which a loan is liquidated as a whole.
        public var partialLiquidationThreshold: String
        /// Share of liquidation fees that goes to stakers.
        public var stakeCollateralRatio: String
        /// Share of flash loan fees that goes to stakers.
        public var stakeFlashLoanRatio: String
        /// How much staking adds to the health of sub-accounts.
        public var stakingHealthModifier: String
        /// Health that a liquidation aims at.
        public var targetLiquidationHealth: String
        /// Time over which prices are averaged, in nanoseconds.
        public var timeWindowNanos: UInt64
        /// The same in other forms, if asked for.
        public var extra: Extra

        /// Makes a value of its members.
        public init(
            dynamicDiscountWidth: String,
            flashLoanFee: String,
            flashLoansEnabled: Bool,
            hinj: AssetSpec,
            liquidationFee: String,
            nept: AssetSpec,
            partialLiquidationThreshold: String,
            stakeCollateralRatio: String,
            stakeFlashLoanRatio: String,
            stakingHealthModifier: String,
            targetLiquidationHealth: String,
            timeWindowNanos: UInt64,
            extra: Extra
        ) {
            self.dynamicDiscountWidth = dynamicDiscountWidth
            self.flashLoanFee = flashLoanFee
            self.flashLoansEnabled = flashLoansEnabled
            self.hinj = hinj
            self.liquidationFee = liquidationFee
            self.nept = nept
            self.partialLiquidationThreshold = partialLiquidationThreshold
            self.stakeCollateralRatio = stakeCollateralRatio
            self.stakeFlashLoanRatio = stakeFlashLoanRatio
            self.stakingHealthModifier = stakingHealthModifier
            self.targetLiquidationHealth = targetLiquidationHealth
            self.timeWindowNanos = timeWindowNanos
            self.extra = extra
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                dynamicDiscountWidth: object.required("dynamic_discount_width"),
                flashLoanFee: object.required("flash_loan_fee"),
                flashLoansEnabled: object.required("flash_loans_enabled"),
                hinj: object.required("hinj"),
                liquidationFee: object.required("liquidation_fee"),
                nept: object.required("nept"),
                partialLiquidationThreshold: object.required("partial_liquidation_threshold"),
                stakeCollateralRatio: object.required("stake_collateral_ratio"),
                stakeFlashLoanRatio: object.required("stake_flash_loan_ratio"),
                stakingHealthModifier: object.required("staking_health_modifier"),
                targetLiquidationHealth: object.required("target_liquidation_health"),
                timeWindowNanos: object.required("time_window_nanos"),
                extra: object.required("extra")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("dynamic_discount_width", dynamicDiscountWidth)
            object.write("flash_loan_fee", flashLoanFee)
            object.write("flash_loans_enabled", flashLoansEnabled)
            object.write("hinj", hinj)
            object.write("liquidation_fee", liquidationFee)
            object.write("nept", nept)
            object.write("partial_liquidation_threshold", partialLiquidationThreshold)
            object.write("stake_collateral_ratio", stakeCollateralRatio)
            object.write("stake_flash_loan_ratio", stakeFlashLoanRatio)
            object.write("staking_health_modifier", stakingHealthModifier)
            object.write("target_liquidation_health", targetLiquidationHealth)
            object.write("time_window_nanos", timeWindowNanos)
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
                /// Fee for a flash loan, as a share of it, as text.
                public var flashLoanFee: String
                /// Fee for a liquidation, as a share of it, as text.
                public var liquidationFee: String
                /// Share of liquidation fees that goes to stakers, as text.
                public var stakeCollateralRatio: String
                /// Share of flash loan fees that goes to stakers, as text.
                public var stakeFlashLoanRatio: String
                /// How much staking adds to the health of sub-accounts, as text.
                public var stakingHealthModifier: String
                /// Time over which prices are averaged, as text.
                public var timeWindowNanos: String

                /// Makes a value of its members.
                public init(
                    flashLoanFee: String,
                    liquidationFee: String,
                    stakeCollateralRatio: String,
                    stakeFlashLoanRatio: String,
                    stakingHealthModifier: String,
                    timeWindowNanos: String
                ) {
                    self.flashLoanFee = flashLoanFee
                    self.liquidationFee = liquidationFee
                    self.stakeCollateralRatio = stakeCollateralRatio
                    self.stakeFlashLoanRatio = stakeFlashLoanRatio
                    self.stakingHealthModifier = stakingHealthModifier
                    self.timeWindowNanos = timeWindowNanos
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(
                        flashLoanFee: object.required("flash_loan_fee"),
                        liquidationFee: object.required("liquidation_fee"),
                        stakeCollateralRatio: object.required("stake_collateral_ratio"),
                        stakeFlashLoanRatio: object.required("stake_flash_loan_ratio"),
                        stakingHealthModifier: object.required("staking_health_modifier"),
                        timeWindowNanos: object.required("time_window_nanos")
                    )
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("flash_loan_fee", flashLoanFee)
                    object.write("liquidation_fee", liquidationFee)
                    object.write("stake_collateral_ratio", stakeCollateralRatio)
                    object.write("stake_flash_loan_ratio", stakeFlashLoanRatio)
                    object.write("staking_health_modifier", stakingHealthModifier)
                    object.write("time_window_nanos", timeWindowNanos)
                }
            }
        }
    }
}
