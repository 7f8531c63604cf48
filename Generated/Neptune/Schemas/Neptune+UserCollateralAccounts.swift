// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// The sub-accounts that have an asset as collateral.
    public struct UserCollateralAccounts: ObjectCodable {
        /// The asset, with what is known of it.
        public var assetInfo: AssetInfo
        /// The sub-accounts.
        public var accounts: [UserCollateralAccountPool]

        /// Makes a value of its members.
        public init(assetInfo: AssetInfo, accounts: [UserCollateralAccountPool]) {
            self.assetInfo = assetInfo
            self.accounts = accounts
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                assetInfo: object.required("asset_info"),
                accounts: object.required("accounts")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("asset_info", assetInfo)
            object.write("accounts", accounts)
        }
    }
}
