// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension GlyphRun.Client {
    /// Running glyphs.
    public struct Run: Sendable {
        let core: ClientCore

        /// Runs a glyph and waits for its output.
        ///
        /// An agent may take up to 180 seconds. A failed run is not charged.
        ///
        /// `POST /run`
        public func runGlyph(body: GlyphRun.RunRequest) -> Call<GlyphRun.Run, RunGlyphFailure> {
            var request = OperationRequest(.post, "/run", id: "runGlyph")
            request.body(json: body)
            return Call(core, request, [.success(200)], failures: RunGlyphFailure.responses())
        }

        /// The documented failures.
        public indirect enum RunGlyphFailure: Sendable {
            /// The inputs were refused.
            case badRequest(GlyphRun.ValidationErrorBody)
            /// The token is missing or not valid.
            case unauthorized(GlyphRun.ErrorBody)
            /// There is not enough money in the wallet.
            case paymentRequired(GlyphRun.InsufficientBalanceErrorBody)
            /// There is no such glyph.
            case notFound(GlyphRun.RunErrorBody)
            /// The run failed.
            case internalServerError(GlyphRun.RunErrorBody)
            /// Anything else that went wrong.
            case other(GlyphRun.ErrorBody)

            /// Which response is which failure.
            static func responses<Success: Sendable>() -> [ResponseCase<Success, Self>] {
                [
                    .failure(400, Self.badRequest),
                    .failure(401, Self.unauthorized),
                    .failure(402, Self.paymentRequired),
                    .failure(404, Self.notFound),
                    .failure(500, Self.internalServerError),
                    .failure(.any, Self.other),
                ]
            }
        }
    }
}
