// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension GlyphRun.Client {
    /// A client whose calls are answered with the document's examples; nothing is sent.
    /// - Parameter name: of the examples to answer with, where an operation has one of that
    ///   name; otherwise it is the first of a success
    public static func example(named name: String? = nil) -> Self {
        Self(
            serverURL: URL(staticString: "https://example.invalid"),
            transport: InMemoryTransport(status: 501),
            options: CallOptions(
                retry: .never,
                middleware: [ExampleAnswers(exampleAnswers, named: name)]
            )
        )
    }

    private static let exampleAnswers = #"""
        [{"id":"getWalletBalance","status":200,"name":"documented","type":"application/json","body":{"wallet\#
        ":{"userId":"did:privy:abc123","walletAddress":"0x1234567890abcdef1234567890abcdef12345678","balance\#
        ":100.50,"availableBalance":95.00,"pendingLocks":{"run_abc123":5.50},"totalLocked":5.50,"totalDeposi\#
        ted":500.00,"totalSpent":399.50}}},{"id":"getWalletBalance","status":401,"name":"documented","type":\#
        "application/json","body":{"error":"Authentication required"}},{"id":"getWalletBalance","status":404\#
        ,"name":"documented","type":"application/json","body":{"error":"Wallet not found for user"}},{"id":"\#
        getWalletBalance","status":500,"name":"invented","type":"application/json","body":{"error":"Internal\#
         server error","code":"INTERNAL"}},{"id":"recordDeposit","status":200,"name":"documented","type":"ap\#
        plication/json","body":{"deposited":true,"amount":50.00,"transactionHash":"0xabc123...","newBalance"\#
        :150.50}},{"id":"recordDeposit","status":400,"name":"documented","type":"application/json","body":{"\#
        error":"Invalid amount","details":{"amount":"Must be greater than 0"}}},{"id":"recordDeposit","statu\#
        s":401,"name":"documented","type":"application/json","body":{"error":"Authentication required"}},{"i\#
        d":"recordDeposit","status":409,"name":"documented","type":"application/json","body":{"error":"Trans\#
        action already recorded","transactionHash":"0xabc123..."}},{"id":"recordDeposit","status":500,"name"\#
        :"invented","type":"application/json","body":{"error":"Internal server error","code":"INTERNAL"}},{"\#
        id":"runGlyph","status":200,"name":"documented","type":"application/json","body":{"success":true,"ru\#
        nId":"run_abc123","output":"\u0023\u0023 Token Name Suggestions\n\n1. **VaultYield** - Combines secu\#
        rity...","cost":0.05,"duration":3500,"modelId":"claude-3.5-sonnet","usage":{"prompt_tokens":150,"com\#
        pletion_tokens":250,"total_tokens":400}}},{"id":"runGlyph","status":200,"name":"invented","type":"ap\#
        plication/json","body":{"success":true,"runId":"run_def456","output":{"verified":true,"compiler":"0.\#
        8.24","files":["Token.sol"]},"cost":0.10,"duration":820}},{"id":"runGlyph","status":400,"name":"docu\#
        mented","type":"application/json","body":{"error":"Invalid input","details":{"theme":"Required field\#
         missing"},"runId":"run_abc123"}},{"id":"runGlyph","status":401,"name":"documented","type":"applicat\#
        ion/json","body":{"error":"Authentication required"}},{"id":"runGlyph","status":402,"name":"document\#
        ed","type":"application/json","body":{"error":"Insufficient balance","required":0.05,"available":0.0\#
        2,"runId":"run_abc123"}},{"id":"runGlyph","status":404,"name":"documented","type":"application/json"\#
        ,"body":{"error":"Glyph not found: invalid-slug","runId":"run_abc123"}},{"id":"runGlyph","status":50\#
        0,"name":"documented","type":"application/json","body":{"error":"Execution failed: LLM timeout","run\#
        Id":"run_abc123"}},{"id":"runGlyph","status":500,"name":"invented","type":"application/json","body":\#
        {"error":"Internal server error","code":"INTERNAL"}},{"id":"listGlyphs","status":200,"name":"documen\#
        ted","type":"application/json","body":{"glyphs":[{"id":"glyph_abc123","slug":"token-name-generator",\#
        "name":"AI Token Name Generator","description":"Generate creative token names for your project","typ\#
        e":"prompt","category":"launch","status":"published","verified":true,"featured":false,"trending":tru\#
        e,"coverImage":"https://...","pricing":{"model":"per-run","amount":0.05,"currency":"USDC"},"stats":{\#
        "totalRuns":1250,"averageRating":4.8,"successRate":98.5},"ownerId":"user_xyz","ownerName":"TokenLabs\#
        ","createdAt":"2024-01-01T00:00:00Z","updatedAt":"2024-01-15T00:00:00Z"}],"total":150,"limit":20,"of\#
        fset":0}},{"id":"listGlyphs","status":500,"name":"invented","type":"application/json","body":{"error\#
        ":"Internal server error","code":"INTERNAL"}},{"id":"getGlyph","status":200,"name":"documented","typ\#
        e":"application/json","body":{"glyph":{"id":"glyph_abc123","slug":"token-name-generator","name":"AI \#
        Token Name Generator","description":"Generate creative, memorable token names for your crypto projec\#
        t","longDescription":"This glyph uses advanced AI models to generate unique...","type":"prompt","cat\#
        egory":"launch","status":"published","verified":true,"featured":false,"trending":true,"tags":["token\#
        ","naming","branding","defi"],"coverImage":"https://...","codeSnippet":"const names = await generate\#
        ({theme, style})","codeLanguage":"javascript","version":"1.2.0","schema":{"inputs":[{"name":"theme",\#
        "label":"Project Theme","type":"select","required":true,"options":["DeFi","NFT","Gaming","Social","I\#
        nfrastructure"]},{"name":"style","label":"Naming Style","type":"select","required":true,"options":["\#
        Professional","Creative","Minimalist","Tech"]},{"name":"keywords","label":"Keywords","type":"text","\#
        required":false,"placeholder":"yield, vault, secure"}],"outputs":{"type":"markdown"}},"promptConfig"\#
        :{"allowedModels":[{"id":"gpt-4o-mini","name":"GPT-4o Mini","tier":"fast"},{"id":"gpt-4o","name":"GP\#
        T-4o","tier":"balanced"},{"id":"claude-3.5-sonnet","name":"Claude 3.5 Sonnet","tier":"balanced"}],"d\#
        efaultModelId":"gpt-4o","sourcePrice":4.99,"examples":[{"id":"ex_001","title":"DeFi Professional Nam\#
        es","inputs":{"theme":"DeFi","style":"Professional"},"output":"\u0023\u0023 Token Name Suggestions\n\#
        \n1. **VaultYield**...","model":"gpt-4o"}]},"pricing":{"model":"per-run","amount":0.05,"currency":"U\#
        SDC","estimatedCost":"~$0.02-0.10 per run"},"stats":{"totalRuns":1250,"totalRevenue":62.50,"averageR\#
        ating":4.8,"totalRatings":89,"successRate":98.5,"averageLatency":3500},"ownerId":"user_xyz","ownerNa\#
        me":"TokenLabs","ownerVerified":true,"createdAt":"2024-01-01T00:00:00Z","updatedAt":"2024-01-15T00:0\#
        0:00Z","publishedAt":"2024-01-02T00:00:00Z"}}},{"id":"getGlyph","status":401,"name":"documented","ty\#
        pe":"application/json","body":{"error":"Authentication required"}},{"id":"getGlyph","status":404,"na\#
        me":"documented","type":"application/json","body":{"error":"Glyph not found: invalid-slug"}},{"id":"\#
        getGlyph","status":500,"name":"invented","type":"application/json","body":{"error":"Internal server \#
        error","code":"INTERNAL"}},{"id":"createGlyph","status":201,"name":"documented","type":"application/\#
        json","body":{"created":true,"glyph":{"id":"glyph_abc123","slug":"my-new-glyph","type":"prompt","cat\#
        egory":"launch","status":"draft"}}},{"id":"createGlyph","status":400,"name":"documented","type":"app\#
        lication/json","body":{"error":"Validation failed","details":{"slug":"Slug already exists","inputSch\#
        ema":"At least one input field required"}}},{"id":"createGlyph","status":401,"name":"documented","ty\#
        pe":"application/json","body":{"error":"Authentication required"}},{"id":"createGlyph","status":500,\#
        "name":"invented","type":"application/json","body":{"error":"Internal server error","code":"INTERNAL\#
        "}}]
        """#
}
