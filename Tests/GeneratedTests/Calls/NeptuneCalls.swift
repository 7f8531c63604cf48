// A call of every operation of Neptune, with whatever the documents' examples say.

import Generated

extension OperationTable<Neptune.Client> {
    static var neptune: Self {
        var table = Self()
        table.addWallets()
        table.addPositions()
        table.addLoans()
        table.addStakes()
        table.addMarkets()
        table.addRest()
        return table
    }

    private mutating func addWallets() {
        add("details") {
            try $0.user.details(
                address: $1("address"),
                withPercent: $1("with_percent"),
                withText: $1("with_text"),
                withValue: $1("with_value")
            )
        }
        add("walletBalanceByAsset") {
            try $0.user.walletBalanceByAsset(
                address: $1("address"),
                assetID: $1("asset_id"),
                withText: $1("with_text"),
                withValue: $1("with_value")
            )
        }
        add("walletBalances") {
            try $0.user.walletBalances(
                address: $1("address"),
                withText: $1("with_text"),
                withValue: $1("with_value")
            )
        }
        add("txHistory") {
            try $0.user.txHistory(
                address: $1("address"),
                action: $1("action"),
                sortOrder: $1("sort_order"),
                limit: $1("limit"),
                prevEventUUID: $1("prev_event_uuid"),
                withText: $1("with_text"),
                withValue: $1("with_value")
            )
        }
    }

    private mutating func addPositions() {
        add("marketPositions") {
            try $0.user.marketPositions(
                address: $1("address"),
                withText: $1("with_text"),
                withValue: $1("with_value")
            )
        }
        add("mergedPositions") {
            try $0.user.mergedPositions(
                address: $1("address"),
                withText: $1("with_text"),
                withValue: $1("with_value")
            )
        }
        add("mergedPositionByAsset") {
            try $0.user.mergedPositionByAsset(
                address: $1("address"),
                assetID: $1("asset_id"),
                withText: $1("with_text"),
                withValue: $1("with_value")
            )
        }
        add("lendPositions") {
            try $0.user.lendPositions(
                address: $1("address"),
                withText: $1("with_text"),
                withValue: $1("with_value")
            )
        }
        add("lendPositionByAsset") {
            try $0.user.lendPositionByAsset(
                address: $1("address"),
                assetID: $1("asset_id"),
                withText: $1("with_text"),
                withValue: $1("with_value")
            )
        }
        add("borrowPositions") {
            try $0.user.borrowPositions(
                address: $1("address"),
                withText: $1("with_text"),
                withValue: $1("with_value")
            )
        }
    }

    private mutating func addLoans() {
        add("collateralTotals") {
            try $0.user.collateralTotals(
                address: $1("address"),
                withText: $1("with_text"),
                withValue: $1("with_value")
            )
        }
        add("debtTotals") {
            try $0.user.debtTotals(
                address: $1("address"),
                withText: $1("with_text"),
                withValue: $1("with_value")
            )
        }
        add("collateralAccountsByAsset") {
            try $0.user.collateralAccountsByAsset(
                address: $1("address"),
                assetID: $1("asset_id"),
                withText: $1("with_text"),
                withValue: $1("with_value")
            )
        }
        add("debtAccountsByAsset") {
            try $0.user.debtAccountsByAsset(
                address: $1("address"),
                assetID: $1("asset_id"),
                withText: $1("with_text"),
                withValue: $1("with_value")
            )
        }
        add("borrowAccount") {
            try $0.user.borrowAccount(
                address: $1("address"),
                index: $1("index"),
                withText: $1("with_text"),
                withValue: $1("with_value")
            )
        }
        add("borrowAccountCollaterals") {
            try $0.user.borrowAccountCollaterals(
                address: $1("address"),
                index: $1("index"),
                withText: $1("with_text"),
                withValue: $1("with_value")
            )
        }
        add("borrowAccountDebts") {
            try $0.user.borrowAccountDebts(
                address: $1("address"),
                index: $1("index"),
                withText: $1("with_text"),
                withValue: $1("with_value")
            )
        }
        add("borrowAccountHealth") {
            try $0.user.borrowAccountHealth(
                address: $1("address"),
                index: $1("index"),
                withText: $1("with_text")
            )
        }
    }

    private mutating func addStakes() {
        add("stake") {
            try $0.user.stake(
                address: $1("address"),
                withText: $1("with_text"),
                withValue: $1("with_value")
            )
        }
        add("stakePools") {
            try $0.user.stakePools(
                address: $1("address"),
                withText: $1("with_text"),
                withValue: $1("with_value")
            )
        }
        add("stakePool") {
            try $0.user.stakePool(
                address: $1("address"),
                index: $1("index"),
                duration: $1("duration"),
                withText: $1("with_text"),
                withValue: $1("with_value")
            )
        }
        add("unstaking") {
            try $0.user.unstaking(
                address: $1("address"),
                withText: $1("with_text"),
                withValue: $1("with_value")
            )
        }
        add("unlocks") {
            try $0.user.unlocks(
                address: $1("address"),
                withPercent: $1("with_percent"),
                withText: $1("with_text"),
                withValue: $1("with_value")
            )
        }
    }

    private mutating func addMarkets() {
        add("overview") { try $0.markets.overview(withText: $1("with_text"), withValue: $1("with_value")) }
        add("config") { try $0.markets.config(withText: $1("with_text")) }
        add("supply") { try $0.markets.supply(withText: $1("with_text")) }
        add("lendMarkets") { try $0.markets.lendMarkets(withText: $1("with_text"), withValue: $1("with_value")) }
        add("lendMarketByAsset") {
            try $0.markets.lendMarketByAsset(
                assetID: $1("asset_id"),
                withText: $1("with_text"),
                withValue: $1("with_value")
            )
        }
        add("lendRateHistory") {
            try $0.markets.lendRateHistory(
                start: $1("start"),
                end: $1("end"),
                period: $1("period"),
                interval: $1("interval"),
                assetIDs: $1("asset_ids"),
                limit: $1("limit"),
                offset: $1("offset")
            )
        }
        add("borrowMarkets") {
            try $0.markets.borrowMarkets(
                withText: $1("with_text"),
                withValue: $1("with_value")
            )
        }
        add("borrowRateHistory") {
            try $0.markets.borrowRateHistory(
                start: $1("start"),
                end: $1("end"),
                period: $1("period"),
                interval: $1("interval"),
                assetIDs: $1("asset_ids"),
                limit: $1("limit"),
                offset: $1("offset")
            )
        }
        add("collateralMarkets") {
            try $0.markets.collateralMarkets(
                withText: $1("with_text"),
                withValue: $1("with_value")
            )
        }
        add("collateralMarketByAsset") {
            try $0.markets.collateralMarketByAsset(
                assetID: $1("asset_id"),
                withText: $1("with_text"),
                withValue: $1("with_value")
            )
        }
        add("debtMarkets") { try $0.markets.debtMarkets(withText: $1("with_text"), withValue: $1("with_value")) }
        add("debtMarketByAsset") {
            try $0.markets.debtMarketByAsset(
                assetID: $1("asset_id"),
                withText: $1("with_text"),
                withValue: $1("with_value")
            )
        }
        add("merged") { try $0.markets.merged(withText: $1("with_text"), withValue: $1("with_value")) }
        add("mergedByAsset") {
            try $0.markets.mergedByAsset(
                assetID: $1("asset_id"),
                withText: $1("with_text"),
                withValue: $1("with_value")
            )
        }
    }

    private mutating func addRest() {
        add("list") { client, _ in client.assets.list() }
        add("prices") { try $0.assets.prices(withText: $1("with_text")) }
        add("priceHistory") {
            try $0.assets.priceHistory(
                start: $1("start"),
                end: $1("end"),
                period: $1("period"),
                interval: $1("interval"),
                assetIDs: $1("asset_ids"),
                limit: $1("limit"),
                offset: $1("offset")
            )
        }
        add("marketState") { client, _ in client.analytics.marketState() }
        add("loansOriginated") {
            try $0.analytics.loansOriginated(
                start: $1("start"),
                end: $1("end"),
                period: $1("period"),
                interval: $1("interval"),
                limit: $1("limit"),
                offset: $1("offset")
            )
        }
        add("loansOriginatedByAsset") {
            try $0.analytics.loansOriginatedByAsset(
                start: $1("start"),
                end: $1("end"),
                period: $1("period"),
                interval: $1("interval"),
                assetIDs: $1("asset_ids"),
                limit: $1("limit"),
                offset: $1("offset")
            )
        }
        add("unlocksDistribution") {
            try $0.analytics.unlocksDistribution(
                withPercent: $1("with_percent"),
                withText: $1("with_text"),
                withValue: $1("with_value")
            )
        }
        add("params") { try $0.nept.params(withText: $1("with_text"), withValue: $1("with_value")) }
        add("state") { try $0.nept.state(withText: $1("with_text"), withValue: $1("with_value")) }
        add("staking") { try $0.nept.staking(withText: $1("with_text"), withValue: $1("with_value")) }
        add("health") { client, _ in client.status.health() }
        add("routes") {
            try $0.swap.routes(
                contractAddress: $1("contract_address"),
                sourceDenom: $1("source_denom")
            )
        }
        add("allRoutes") { try $0.swap.allRoutes(contractAddress: $1("contract_address")) }
    }
}
