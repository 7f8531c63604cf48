// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// What kind of asset it is. More kinds may come.
    public enum AssetClassification: UnionCodable {
        /// An asset that stands for nothing else.
        case regular(RegularAsset)
        /// A token one gets for lending another asset.
        case neptuneReceiptToken(NeptuneReceiptToken)
        /// A token that stands for another asset that is staked.
        case liquidStakingToken(LiquidStakingToken)
        /// A case the document does not name: the value of `kind`, and the whole object.
        case undocumented(String, JSONValue)

        /// Finds the case of a JSON value and reads it.
        public static func read(from value: inout ValueReader) -> Self {
            switch value.tag("kind") {
            case "regular": .regular(value.read())
            case "neptune_receipt_token": .neptuneReceiptToken(value.read())
            case "liquid_staking_token": .liquidStakingToken(value.read())
            case let tag: .undocumented(tag, value.undocumented())
            }
        }

        /// Writes the case's value.
        public func write(into value: inout ValueWriter) {
            switch self {
            case .regular(let member): value.write(case: 0, member)
            case .neptuneReceiptToken(let member): value.write(case: 1, member)
            case .liquidStakingToken(let member): value.write(case: 2, member)
            case .undocumented(let tag, let json): value.write(undocumented: json, tag: tag)
            }
        }
    }
}
