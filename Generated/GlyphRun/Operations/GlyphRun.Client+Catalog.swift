// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension GlyphRun.Client {
    /// The glyphs of the marketplace.
    public struct Catalog: Sendable {
        let core: ClientCore

        /// Lists the glyphs of the marketplace.
        ///
        /// Sorted by relevance or trend. No token is needed, though some filters may want one.
        ///
        /// `GET /glyphs`
        ///
        /// - Parameters:
        ///   - category: Only glyphs of this category.
        ///   - type: Only glyphs of this type.
        ///   - status: Only glyphs with this status. Published ones if left out.
        ///   - verified: Only verified glyphs.
        ///   - featured: Only featured glyphs.
        ///   - trending: Only trending glyphs.
        ///   - ownerID: Only glyphs of this creator.
        ///   - search: Words to find in name and description.
        ///   - limit: Most glyphs to answer, at most 100.
        ///   - offset: Glyphs to skip.
        public func listGlyphs(
            category: GlyphRun.GlyphCategory? = nil,
            type: GlyphRun.GlyphType? = nil,
            status: GlyphRun.GlyphStatus? = nil,
            verified: Bool? = nil,
            featured: Bool? = nil,
            trending: Bool? = nil,
            ownerID: String? = nil,
            search: String? = nil,
            limit: Int? = nil,
            offset: Int? = nil
        ) -> PagedCall<GlyphRun.GlyphList, GlyphRun.ErrorBody, GlyphRun.GlyphSummary> {
            var request = OperationRequest(.get, "/glyphs", id: "listGlyphs")
            request.security = [[], ["bearerAuth"]]
            request.query("category", category)
            request.query("type", type)
            request.query("status", status)
            request.query("verified", verified)
            request.query("featured", featured)
            request.query("trending", trending)
            request.query("ownerId", ownerID)
            request.query("search", search)
            request.query("limit", limit)
            request.query("offset", offset)
            return PagedCall(
                Call(core, request, [.success(200), .failure(.any)]),
                .offset(into: .query("offset"), total: "/total"),
                items: { $0.glyphs }
            )
        }

        /// Shows one glyph in full.
        ///
        /// A draft is shown to its owner only, who needs a token for it.
        ///
        /// `GET /glyph/{identifier}`
        ///
        /// - Parameters:
        ///   - identifier: Slug or id of the glyph.
        public func getGlyph(identifier: String) -> Call<GlyphRun.GlyphDetails, GlyphRun.ErrorBody> {
            var request = OperationRequest(.get, "/glyph/{identifier}", id: "getGlyph")
            request.security = [[], ["bearerAuth"]]
            request.path("identifier", identifier)
            return Call(core, request, [.success(200), .failure(401), .failure(404), .failure(.any)])
        }

        /// Creates a glyph as a draft.
        ///
        /// `POST /glyph`
        public func createGlyph(body: GlyphRun.NewGlyph) -> Call<GlyphRun.CreatedGlyph, CreateGlyphFailure> {
            var request = OperationRequest(.post, "/glyph", id: "createGlyph")
            request.body(json: body)
            return Call(core, request, [.success(201)], failures: CreateGlyphFailure.responses())
        }

        /// The documented failures.
        public indirect enum CreateGlyphFailure: Sendable {
            /// Fields were refused.
            case badRequest(GlyphRun.ValidationErrorBody)
            /// The token is missing or not valid.
            case unauthorized(GlyphRun.ErrorBody)
            /// Anything else that went wrong.
            case other(GlyphRun.ErrorBody)

            /// Which response is which failure.
            static func responses<Success: Sendable>() -> [ResponseCase<Success, Self>] {
                [.failure(400, Self.badRequest), .failure(401, Self.unauthorized), .failure(.any, Self.other)]
            }
        }
    }
}
