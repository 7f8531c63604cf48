// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension GlyphRun {
    /// What a glyph costs.
    public struct Pricing: ObjectCodable {
        /// The unit that is paid for.
        public var model: PricingModel
        /// The price of one unit.
        public var amount: Decimal
        /// The currency of a price.
        public var currency: Currency
        /// A guess at the cost of a run. For people.
        public var estimatedCost: Optional<String>

        /// Makes a value of its members.
        public init(model: PricingModel, amount: Decimal, currency: Currency = .usdc, estimatedCost: String? = nil) {
            self.model = model
            self.amount = amount
            self.currency = currency
            self.estimatedCost = estimatedCost
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                model: object.required("model"),
                amount: object.required("amount"),
                currency: object.required("currency"),
                estimatedCost: object.optional("estimatedCost")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("model", model)
            object.write("amount", amount)
            object.write("currency", currency)
            object.writeIfPresent("estimatedCost", estimatedCost)
        }
    }
}
