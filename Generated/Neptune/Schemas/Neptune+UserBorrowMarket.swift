// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// What a user borrows.
    public struct UserBorrowMarket: ObjectCodable {
        /// The sub-accounts.
        public var accounts: [BorrowAccount]
        /// Sums over everything.
        public var totals: UserBorrowTotals

        /// Makes a value of its members.
        public init(accounts: [BorrowAccount], totals: UserBorrowTotals) {
            self.accounts = accounts
            self.totals = totals
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                accounts: object.required("accounts"),
                totals: object.required("totals")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("accounts", accounts)
            object.write("totals", totals)
        }
    }
}
