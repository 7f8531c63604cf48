// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension GlyphRun.Client {
    /// Money of the caller.
    public struct Wallet: Sendable {
        let core: ClientCore

        /// Tells what is in the caller's wallet.
        ///
        /// Money is locked while a run is in progress. It is charged or released at its end.
        ///
        /// `GET /wallet/balance`
        public func getWalletBalance() -> Call<GlyphRun.WalletBalance, GlyphRun.ErrorBody> {
            Call(
                core,
                OperationRequest(.get, "/wallet/balance", id: "getWalletBalance"),
                [.success(200), .failure(401), .failure(404), .failure(.any)]
            )
        }

        /// Records a deposit of USDC.
        ///
        /// `POST /wallet/deposit`
        public func recordDeposit(
            body: GlyphRun.DepositRequest
        ) -> Call<GlyphRun.RecordedDeposit, RecordDepositFailure> {
            var request = OperationRequest(.post, "/wallet/deposit", id: "recordDeposit")
            request.body(json: body)
            return Call(core, request, [.success(200)], failures: RecordDepositFailure.responses())
        }

        /// The documented failures.
        public indirect enum RecordDepositFailure: Sendable {
            /// The amount was refused.
            case badRequest(GlyphRun.ValidationErrorBody)
            /// The token is missing or not valid.
            case unauthorized(GlyphRun.ErrorBody)
            /// The transaction was recorded before.
            case conflict(GlyphRun.DuplicateTransactionErrorBody)
            /// Anything else that went wrong.
            case other(GlyphRun.ErrorBody)

            /// Which response is which failure.
            static func responses<Success: Sendable>() -> [ResponseCase<Success, Self>] {
                [
                    .failure(400, Self.badRequest),
                    .failure(401, Self.unauthorized),
                    .failure(409, Self.conflict),
                    .failure(.any, Self.other),
                ]
            }
        }
    }
}
