// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// Where the document has its schemas, for errors that say how to mend it.
    static let locations = SchemaLocations(
        #"""
        ListEnvelope ListEnvelope/1 <Envelope =count
        AssetListResponse AssetListResponse/0 <ListEnvelope =data
        AssetPricesResponse AssetPricesResponse/0 <ListEnvelope =data
        PricedAsset PricedAsset/1 <AssetInfo =price
        PriceHistoryResponse PriceHistoryResponse/0 <Envelope =data
        MarketOverviewResponse MarketOverviewResponse/0 <Envelope =data
        MarketConfigResponse MarketConfigResponse/0 <Envelope =data
        MarketSupplyResponse MarketSupplyResponse/0 <Envelope =data
        LendMarketsResponse LendMarketsResponse/0 <Envelope =data
        LendMarketByAssetResponse LendMarketByAssetResponse/0 <Envelope =data
        LendRateHistoryResponse LendRateHistoryResponse/0 <Envelope =data
        BorrowMarketsResponse BorrowMarketsResponse/0 <Envelope =data
        BorrowRateHistoryResponse BorrowRateHistoryResponse/0 <Envelope =data
        CollateralMarketsResponse CollateralMarketsResponse/0 <Envelope =data
        CollateralMarketByAssetResponse CollateralMarketByAssetResponse/0 <Envelope =data
        DebtMarketsResponse DebtMarketsResponse/0 <Envelope =data
        DebtMarketByAssetResponse DebtMarketByAssetResponse/0 <Envelope =data
        MergedMarketsResponse MergedMarketsResponse/0 <ListEnvelope =data
        MergedMarketByAssetResponse MergedMarketByAssetResponse/0 <Envelope =data
        NeptParamsResponse NeptParamsResponse/0 <Envelope =data
        NeptStateResponse NeptStateResponse/0 <Envelope =data
        StakingOverviewResponse StakingOverviewResponse/0 <Envelope =data
        UserDetailsResponse UserDetailsResponse/0 <Envelope =data
        WalletBalanceByAssetResponse WalletBalanceByAssetResponse/0 <Envelope =data
        WalletBalancesResponse WalletBalancesResponse/0 <Envelope =data
        TxHistoryResponse TxHistoryResponse/0 <ListEnvelope =data
        UserMarketPositionsResponse UserMarketPositionsResponse/0 <Envelope =data
        UserMergedPositionsResponse UserMergedPositionsResponse/0 <ListEnvelope =data
        UserMergedPositionByAssetResponse UserMergedPositionByAssetResponse/0 <Envelope =data
        UserLendPositionsResponse UserLendPositionsResponse/0 <Envelope =data
        UserLendPositionByAssetResponse UserLendPositionByAssetResponse/0 <Envelope =data
        UserBorrowPositionsResponse UserBorrowPositionsResponse/0 <Envelope =data
        UserCollateralTotalsResponse UserCollateralTotalsResponse/0 <ListEnvelope =data
        UserDebtTotalsResponse UserDebtTotalsResponse/0 <ListEnvelope =data
        UserCollateralAccountsByAssetResponse UserCollateralAccountsByAssetResponse/0 <Envelope =data
        UserDebtAccountsByAssetResponse UserDebtAccountsByAssetResponse/0 <Envelope =data
        UserBorrowAccountResponse UserBorrowAccountResponse/0 <Envelope =data
        UserBorrowAccountCollateralsResponse UserBorrowAccountCollateralsResponse/0 <ListEnvelope =data
        UserBorrowAccountDebtsResponse UserBorrowAccountDebtsResponse/0 <ListEnvelope =data
        UserBorrowAccountHealthResponse UserBorrowAccountHealthResponse/0 <Envelope =data
        UserStakeResponse UserStakeResponse/0 <Envelope =data
        UserStakePoolsResponse UserStakePoolsResponse/0 <ListEnvelope =data
        UserStakePoolResponse UserStakePoolResponse/0 <Envelope =data
        UserUnstakingResponse UserUnstakingResponse/0 <Envelope =data
        UserUnlocksResponse UserUnlocksResponse/0 <Envelope =data
        MarketStateResponse MarketStateResponse/0 <Envelope =data
        LoansOriginatedResponse LoansOriginatedResponse/0 <Envelope =data
        LoansOriginatedByAssetResponse LoansOriginatedByAssetResponse/0 <Envelope =data
        UnlocksDistributionResponse UnlocksDistributionResponse/0 <Envelope =data
        SwapRoutesBySourceResponse SwapRoutesBySourceResponse/0 <Envelope =data
        SwapRoutesResponse SwapRoutesResponse/0 <ListEnvelope =data
        """#
    )
}
