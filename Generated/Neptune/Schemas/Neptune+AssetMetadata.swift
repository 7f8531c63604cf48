// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// How an asset is named and scaled.
    public struct AssetMetadata: ObjectCodable {
        /// Decimal places between the smallest and the usual unit.
        public var decimalsDenom: UInt32
        /// Decimal places shown to people.
        public var decimalsDisplay: UInt32
        /// Full name.
        public var name: String
        /// Symbol of the usual unit.
        public var symbol: String
        /// Symbol of the smallest unit.
        public var symbolDenom: String

        /// Makes a value of its members.
        public init(decimalsDenom: UInt32, decimalsDisplay: UInt32, name: String, symbol: String, symbolDenom: String) {
            self.decimalsDenom = decimalsDenom
            self.decimalsDisplay = decimalsDisplay
            self.name = name
            self.symbol = symbol
            self.symbolDenom = symbolDenom
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                decimalsDenom: object.required("decimals_denom"),
                decimalsDisplay: object.required("decimals_display"),
                name: object.required("name"),
                symbol: object.required("symbol"),
                symbolDenom: object.required("symbol_denom")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("decimals_denom", decimalsDenom)
            object.write("decimals_display", decimalsDisplay)
            object.write("name", name)
            object.write("symbol", symbol)
            object.write("symbol_denom", symbolDenom)
        }
    }
}
