// FoundationWalletModel.swift: the same balances with the `Codable` that the compiler writes.

import ClientRuntime
import Foundation

enum FoundationWallet {}

extension FoundationWallet {
    struct BalanceResponse: Codable {
        var data: WalletBalance
        var error: String?
        var status: UInt16
        var statusText: String

        enum CodingKeys: String, CodingKey {
            case data
            case error
            case status
            case statusText = "status_text"
        }
    }

    struct WalletBalance: Codable {
        var asset: AssetSpec
        var values: WalletAsset

        enum CodingKeys: String, CodingKey {
            case asset
            case values
        }
    }

    struct WalletAssetKnown: Codable {
        var amount: String
        var amountScaled: String
        var assetInfo: AssetInfo
        var extra: AssetExtra
        var kind: String

        enum CodingKeys: String, CodingKey {
            case amount
            case amountScaled = "amount_scaled"
            case assetInfo = "asset_info"
            case extra
            case kind
        }
    }

    struct WalletAssetUnknown: Codable {
        var amount: String
        var kind: String

        enum CodingKeys: String, CodingKey {
            case amount
            case kind
        }
    }

    struct AssetExtra: Codable {
        var text: AmountText?
        var value: AssetValue?

        enum CodingKeys: String, CodingKey {
            case text
            case value
        }
    }

    struct AmountText: Codable {
        var amount: String

        enum CodingKeys: String, CodingKey {
            case amount
        }
    }

    struct AssetValue: Codable {
        var amount: String
        var extra: ValueExtra
        var price: String

        enum CodingKeys: String, CodingKey {
            case amount
            case extra
            case price
        }
    }

    struct ValueExtra: Codable {
        var text: ValueText?

        enum CodingKeys: String, CodingKey {
            case text
        }
    }

    struct ValueText: Codable {
        var amount: String
        var price: String

        enum CodingKeys: String, CodingKey {
            case amount
            case price
        }
    }

    struct AssetInfo: Codable {
        var asset: AssetSpec
        var classification: AssetClassification
        var metadata: AssetMetadata

        enum CodingKeys: String, CodingKey {
            case asset
            case classification
            case metadata
        }
    }

    struct ClassificationRegular: Codable {
        var kind: String
        var neptuneReceiptAsset: AssetSpec?

        enum CodingKeys: String, CodingKey {
            case kind
            case neptuneReceiptAsset = "neptune_receipt_asset"
        }
    }

    struct ClassificationReceipt: Codable {
        var kind: String
        var originAsset: AssetSpec?

        enum CodingKeys: String, CodingKey {
            case kind
            case originAsset = "origin_asset"
        }
    }

    struct AssetMetadata: Codable {
        var decimalsDenom: UInt32
        var decimalsDisplay: UInt32
        var name: String
        var symbol: String
        var symbolDenom: String

        enum CodingKeys: String, CodingKey {
            case decimalsDenom = "decimals_denom"
            case decimalsDisplay = "decimals_display"
            case name
            case symbol
            case symbolDenom = "symbol_denom"
        }
    }

    struct AssetSpec: Codable {
        var id: String
        var group: Group
        var groupKey: String

        enum CodingKeys: String, CodingKey {
            case id
            case group
            case groupKey = "group_key"
        }
    }

    struct Group: RawRepresentable, Codable {
        var rawValue: String
    }

    enum WalletAsset: Codable {
        case known(WalletAssetKnown)
        case unknown(WalletAssetUnknown)

        enum CodingKeys: String, CodingKey { case kind }

        init(from decoder: any Decoder) throws {
            switch try decoder.container(keyedBy: CodingKeys.self).decode(String.self, forKey: .kind) {
            case "known": self = .known(try WalletAssetKnown(from: decoder))
            default: self = .unknown(try WalletAssetUnknown(from: decoder))
            }
        }

        func encode(to encoder: any Encoder) throws {
            switch self {
            case .known(let member): try member.encode(to: encoder)
            case .unknown(let member): try member.encode(to: encoder)
            }
        }
    }

    enum AssetClassification: Codable {
        case regular(ClassificationRegular)
        case neptuneReceiptToken(ClassificationReceipt)

        enum CodingKeys: String, CodingKey { case kind }

        init(from decoder: any Decoder) throws {
            switch try decoder.container(keyedBy: CodingKeys.self).decode(String.self, forKey: .kind) {
            case "regular": self = .regular(try ClassificationRegular(from: decoder))
            default: self = .neptuneReceiptToken(try ClassificationReceipt(from: decoder))
            }
        }

        func encode(to encoder: any Encoder) throws {
            switch self {
            case .regular(let member): try member.encode(to: encoder)
            case .neptuneReceiptToken(let member): try member.encode(to: encoder)
            }
        }
    }
}
