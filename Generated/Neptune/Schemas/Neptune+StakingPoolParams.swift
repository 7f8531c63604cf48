// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// The settings of a staking pool.
    public struct StakingPoolParams: ObjectCodable {
        /// Weight in the distribution of flash loan fees.
        public var flashLoanWeight: String
        /// Weight in votes.
        public var govWeight: String
        /// Weight in the health of sub-accounts.
        public var healthWeight: String
        /// Weight in the distribution of rewards.
        public var rewardWeight: String

        /// Makes a value of its members.
        public init(flashLoanWeight: String, govWeight: String, healthWeight: String, rewardWeight: String) {
            self.flashLoanWeight = flashLoanWeight
            self.govWeight = govWeight
            self.healthWeight = healthWeight
            self.rewardWeight = rewardWeight
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                flashLoanWeight: object.required("flash_loan_weight"),
                govWeight: object.required("gov_weight"),
                healthWeight: object.required("health_weight"),
                rewardWeight: object.required("reward_weight")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("flash_loan_weight", flashLoanWeight)
            object.write("gov_weight", govWeight)
            object.write("health_weight", healthWeight)
            object.write("reward_weight", rewardWeight)
        }
    }
}
