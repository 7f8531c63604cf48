// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension GlyphRun {
    /// A deposit that was made.
    public struct DepositRequest: ObjectCodable {
        /// USDC paid in.
        public var amount: Decimal
        /// Hash of the transaction on chain.
        public var transactionHash: Optional<String>

        /// Makes a value of its members.
        public init(amount: Decimal, transactionHash: String? = nil) {
            self.amount = amount
            self.transactionHash = transactionHash
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                amount: object.required("amount"),
                transactionHash: object.optional("transactionHash")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("amount", amount)
            object.writeIfPresent("transactionHash", transactionHash)
        }
    }
}
