// A call of every operation of GlyphRun, with whatever the documents' examples say.

import Generated

extension OperationTable<GlyphRun.Client> {
    static var glyphRun: Self {
        var table = Self()
        table.add("getWalletBalance") { client, _ in client.wallet.getWalletBalance() }
        table.add("recordDeposit") { try $0.wallet.recordDeposit(body: $1.body()) }
        table.add("runGlyph") { try $0.run.runGlyph(body: $1.body()) }
        table.add("listGlyphs") {
            try $0.catalog.listGlyphs(
                category: $1("category"),
                type: $1("type"),
                status: $1("status"),
                verified: $1("verified"),
                featured: $1("featured"),
                trending: $1("trending"),
                ownerID: $1("ownerId"),
                search: $1("search"),
                limit: $1("limit"),
                offset: $1("offset")
            )
        }
        table.add("getGlyph") { try $0.catalog.getGlyph(identifier: $1("identifier")) }
        table.add("createGlyph") { try $0.catalog.createGlyph(body: $1.body()) }
        return table
    }
}
