// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Hyper3D.Client {
    /// The account behind the API key.
    public struct Account: Sendable {
        let core: ClientCore

        /// Tells how many credits are left.
        ///
        /// Asking costs nothing.
        ///
        /// `GET /api/v2/check_balance`
        public func checkBalance() -> Call<Hyper3D.AccountBalance, Hyper3D.Refusal> {
            var request = OperationRequest(.get, "/api/v2/check_balance", id: "checkBalance")
            request.security = [["bearer"]]
            return Call(
                core,
                request,
                [
                    .success(201),
                    .refusal(201, when: [.init(member: "error", notIn: [.null, "OK"])]),
                    .failure(401),
                    .failure(429),
                ]
            )
        }
    }
}
