// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension GlyphRun {
    /// The answer that holds the wallet.
    public struct WalletBalance: ObjectCodable {
        /// The caller's money, in USDC.
        public var wallet: Wallet

        /// Makes a value of its members.
        public init(wallet: Wallet) {
            self.wallet = wallet
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(wallet: object.required("wallet"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("wallet", wallet)
        }
    }
}
