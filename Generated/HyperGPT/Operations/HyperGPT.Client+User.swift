// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension HyperGPT.Client {
    /// Token and balance of the user.
    public struct User: Sendable {
        let core: ClientCore

        /// Trades an API key for a token.
        ///
        /// `POST /user/get_token`
        ///
        /// - Parameters:
        ///   - token: The API key.
        public func getToken(token: String) -> Call<HyperGPT.UserToken, HyperGPT.DetailBody> {
            var request = OperationRequest(.post, "/user/get_token", id: "getToken")
            request.security = []
            request.query("token", token)
            return Call(core, request, [.success(200), .failure(400), .failure(422)])
        }

        /// Tells the balance of the user.
        ///
        /// The token goes out twice, in the header and in the query.
        ///
        /// `GET /user/getBalance`
        ///
        /// - Parameters:
        ///   - token: The token once more, as in the Authorization header.
        public func getBalance(token: String) -> Call<HyperGPT.Balance, GetBalanceFailure> {
            var request = OperationRequest(.get, "/user/getBalance", id: "getBalance")
            request.query("token", token)
            return Call(core, request, [.success(200)], failures: GetBalanceFailure.responses())
        }

        /// Tells the balance of the user, by POST.
        ///
        /// The vendor's page has POST in its heading and GET in its sample. The Python package uses GET; prefer
        /// `getBalance`.
        ///
        /// `POST /user/getBalance`
        ///
        /// - Parameters:
        ///   - token: The token once more, as in the Authorization header.
        public func getBalanceByPost(token: String) -> Call<HyperGPT.Balance, GetBalanceByPostFailure> {
            var request = OperationRequest(.post, "/user/getBalance", id: "getBalanceByPost")
            request.query("token", token)
            return Call(core, request, [.success(200)], failures: GetBalanceByPostFailure.responses())
        }

        /// The documented failures.
        public indirect enum GetBalanceFailure: Sendable {
            /// The answer says that the call was refused.
            case refused(HyperGPT.StatusBody)
            /// The token was refused. The page shows the body, but not with which HTTP status.
            case badRequest(HyperGPT.StatusBody)
            /// The Authorization header is missing or of no use.
            case forbidden(HyperGPT.DetailBody)
            /// A value is missing or of the wrong type.
            case unprocessableContent(HyperGPT.DetailBody)

            /// Which response is which failure.
            static func responses<Success: Sendable>() -> [ResponseCase<Success, Self>] {
                [
                    .refusal(200, when: [.init(member: "Status", atLeast: 400)], Self.refused),
                    .failure(400, Self.badRequest),
                    .failure(403, Self.forbidden),
                    .failure(422, Self.unprocessableContent),
                ]
            }
        }

        /// The documented failures.
        public typealias GetBalanceByPostFailure = GetBalanceFailure
    }
}
