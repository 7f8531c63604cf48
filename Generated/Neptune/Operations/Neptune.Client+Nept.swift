// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune.Client {
    /// The NEPT token.
    public struct Nept: Sendable {
        let core: ClientCore

        /// Shows the settings of the NEPT token.
        ///
        /// `GET /api/v1/nept/params`
        ///
        /// - Parameters:
        ///   - withText: Whether to answer texts for people too.
        ///   - withValue: Whether to answer values in USD too.
        public func params(
            withText: Bool? = nil,
            withValue: Bool? = nil
        ) -> Call<Neptune.NeptParamsResponse, Neptune.ErrorEnvelope> {
            var request = OperationRequest(.get, "/api/v1/nept/params", id: "params")
            request.query("with_text", withText)
            request.query("with_value", withValue)
            return Call(core, request, [.success(200), .failure(.range(4)), .failure(500)])
        }

        /// Shows how much NEPT there is.
        ///
        /// `GET /api/v1/nept/state`
        ///
        /// - Parameters:
        ///   - withText: Whether to answer texts for people too.
        ///   - withValue: Whether to answer values in USD too.
        public func state(
            withText: Bool? = nil,
            withValue: Bool? = nil
        ) -> Call<Neptune.NeptStateResponse, Neptune.ErrorEnvelope> {
            var request = OperationRequest(.get, "/api/v1/nept/state", id: "state")
            request.query("with_text", withText)
            request.query("with_value", withValue)
            return Call(core, request, [.success(200), .failure(.range(4)), .failure(500)])
        }

        /// Shows the pools in which NEPT is staked.
        ///
        /// `GET /api/v1/nept/staking`
        ///
        /// - Parameters:
        ///   - withText: Whether to answer texts for people too.
        ///   - withValue: Whether to answer values in USD too.
        public func staking(
            withText: Bool? = nil,
            withValue: Bool? = nil
        ) -> Call<Neptune.StakingOverviewResponse, Neptune.ErrorEnvelope> {
            var request = OperationRequest(.get, "/api/v1/nept/staking", id: "staking")
            request.query("with_text", withText)
            request.query("with_value", withValue)
            return Call(core, request, [.success(200), .failure(.range(4)), .failure(500)])
        }
    }
}
