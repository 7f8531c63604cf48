// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension GlyphRun {
    /// The caller's money, in USDC.
    public struct Wallet: ObjectCodable {
        /// Privy id of the user.
        public var userID: String
        /// Address on the Base network.
        public var walletAddress: String
        /// All the money in the wallet.
        public var balance: Decimal
        /// What can be spent now.
        public var availableBalance: Decimal
        /// What is held back for each run in progress, by run id.
        public var pendingLocks: [String: Decimal]
        /// All that is held back.
        public var totalLocked: Decimal
        /// All that was ever paid in.
        public var totalDeposited: Decimal
        /// All that was ever spent.
        public var totalSpent: Decimal

        /// Makes a value of its members.
        public init(
            userID: String,
            walletAddress: String,
            balance: Decimal,
            availableBalance: Decimal,
            pendingLocks: [String: Decimal],
            totalLocked: Decimal,
            totalDeposited: Decimal,
            totalSpent: Decimal
        ) {
            self.userID = userID
            self.walletAddress = walletAddress
            self.balance = balance
            self.availableBalance = availableBalance
            self.pendingLocks = pendingLocks
            self.totalLocked = totalLocked
            self.totalDeposited = totalDeposited
            self.totalSpent = totalSpent
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                userID: object.required("userId"),
                walletAddress: object.required("walletAddress"),
                balance: object.required("balance"),
                availableBalance: object.required("availableBalance"),
                pendingLocks: object.required("pendingLocks"),
                totalLocked: object.required("totalLocked"),
                totalDeposited: object.required("totalDeposited"),
                totalSpent: object.required("totalSpent")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("userId", userID)
            object.write("walletAddress", walletAddress)
            object.write("balance", balance)
            object.write("availableBalance", availableBalance)
            object.write("pendingLocks", pendingLocks)
            object.write("totalLocked", totalLocked)
            object.write("totalDeposited", totalDeposited)
            object.write("totalSpent", totalSpent)
        }
    }
}
