// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Hyper3D {
    /// What is left in the account.
    public struct AccountBalance: ObjectCodable {
        /// Credits left. Documented as an integer, but prices go in steps of half a credit.
        public var balance: Decimal

        /// Makes a value of its members.
        public init(balance: Decimal) {
            self.balance = balance
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(balance: object.required("balance"))
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("balance", balance)
        }
    }
}
