// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension HyperGPT.Client {
    /// The models the vendor's pages describe.
    public struct Ai: Sendable {
        let core: ClientCore

        /// Writes a contract.
        ///
        /// The page shows no valid JSON as the answer, so it can be any.
        ///
        /// `POST /hyperContracts`
        ///
        /// - Parameters:
        ///   - query: What the contract is about.
        public func writeContract(query: String) -> Call<HyperGPT.AnyAnswer, HyperGPT.DetailBody> {
            var request = OperationRequest(.post, "/hyperContracts", id: "writeContract")
            request.query("Query", query)
            return Call(
                core,
                request,
                [
                    .success(200),
                    .refusal(200, when: [.init(member: "detail")]),
                    .failure(400),
                    .failure(403),
                    .failure(422),
                ]
            )
        }
    }
}
