// WalletUnions.swift: the unions and enumerations of the balances, written as the generator writes them.

import ClientRuntime
import Foundation

extension Wallet {
    struct Group: StringEnumeration {
        var rawValue: String
        init(rawValue: String) { self.rawValue = rawValue }
        static var documented: [Self] { [] }
    }

    enum WalletAsset: JSONCodable {
        case known(WalletAssetKnown)
        case unknown(WalletAssetUnknown)
        case undocumented(String, JSONValue)

        static func read(from value: inout ValueReader) -> Self {
            switch value.tag("kind") {
            case "known": .known(value.read())
            case "unknown": .unknown(value.read())
            case let tag: .undocumented(tag, value.read())
            }
        }

        func write(into value: inout ValueWriter) {
            switch self {
            case .known(let member): value.write(member)
            case .unknown(let member): value.write(member)
            case .undocumented(_, let json): value.write(json)
            }
        }
    }

    enum AssetClassification: JSONCodable {
        case regular(ClassificationRegular)
        case neptuneReceiptToken(ClassificationReceipt)
        case undocumented(String, JSONValue)

        static func read(from value: inout ValueReader) -> Self {
            switch value.tag("kind") {
            case "regular": .regular(value.read())
            case "neptune_receipt_token": .neptuneReceiptToken(value.read())
            case let tag: .undocumented(tag, value.read())
            }
        }

        func write(into value: inout ValueWriter) {
            switch self {
            case .regular(let member): value.write(member)
            case .neptuneReceiptToken(let member): value.write(member)
            case .undocumented(_, let json): value.write(json)
            }
        }
    }
}
