// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// What a wallet holds of an asset. Its `kind` tells whether the API knows the asset.
    public indirect enum WalletAsset: UnionCodable {
        /// What a wallet holds of an asset the API knows.
        case known(WalletAssetKnown)
        /// What a wallet holds of an asset the API does not know.
        case unknown(WalletAssetUnknown)
        /// A case the document does not name: the value of `kind`, and the whole object.
        case undocumented(String, JSONValue)

        /// Finds the case of a JSON value and reads it.
        public static func read(from value: inout ValueReader) -> Self {
            switch value.tag("kind") {
            case "known": .known(value.read())
            case "unknown": .unknown(value.read())
            case let tag: .undocumented(tag, value.undocumented())
            }
        }

        /// Writes the case's value.
        public func write(into value: inout ValueWriter) {
            switch self {
            case .known(let member): value.write(case: 0, member)
            case .unknown(let member): value.write(case: 1, member)
            case .undocumented(let tag, let json): value.write(undocumented: json, tag: tag)
            }
        }
    }
}
