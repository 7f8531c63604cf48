// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension GlyphRun {
    /// A deposit that was recorded.
    public struct RecordedDeposit: ObjectCodable {
        /// Whether the money is in the wallet.
        public var deposited: Bool
        /// USDC paid in.
        public var amount: Decimal
        /// Hash of the transaction, if one was sent.
        public var transactionHash: Optional<String>
        /// All the money in the wallet now.
        public var newBalance: Decimal

        /// Makes a value of its members.
        public init(deposited: Bool, amount: Decimal, transactionHash: String? = nil, newBalance: Decimal) {
            self.deposited = deposited
            self.amount = amount
            self.transactionHash = transactionHash
            self.newBalance = newBalance
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                deposited: object.required("deposited"),
                amount: object.required("amount"),
                transactionHash: object.optional("transactionHash"),
                newBalance: object.required("newBalance")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("deposited", deposited)
            object.write("amount", amount)
            object.writeIfPresent("transactionHash", transactionHash)
            object.write("newBalance", newBalance)
        }
    }
}
