// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune.Client {
    /// The API itself.
    public struct Status: Sendable {
        let core: ClientCore

        /// Tells whether the API is up.
        ///
        /// This answer alone comes without an envelope.
        ///
        /// `GET /api/v1/status/health`
        public func health() -> Call<Neptune.HealthResponse, Neptune.ErrorEnvelope> {
            Call(
                core,
                OperationRequest(.get, "/api/v1/status/health", id: "health"),
                [.success(200), .failure(.range(4)), .failure(500)]
            )
        }
    }
}
