// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// What a user lends and borrows.
    public struct UserMarket: ObjectCodable {
        /// The side of borrowing.
        public var borrow: UserBorrowMarket
        /// The side of lending.
        public var lend: UserLendMarket

        /// Makes a value of its members.
        public init(borrow: UserBorrowMarket, lend: UserLendMarket) {
            self.borrow = borrow
            self.lend = lend
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                borrow: object.required("borrow"),
                lend: object.required("lend")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("borrow", borrow)
            object.write("lend", lend)
        }
    }
}
