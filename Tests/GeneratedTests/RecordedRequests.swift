// Requests that the vendors' own Python packages were seen to make, and what they were made from.

import ClientRuntime

/// A request of a vendor's package.
struct RecordedRequest: Sendable {
    var api: String
    var operationID: String
    /// The parameters by their names in the document.
    var values: [String: JSONValue]
    /// Sent as JSON, where the package sends a body.
    var content: JSONValue?
    var method: String
    /// Path and query, byte for byte.
    var target: String

    init(
        _ api: String,
        _ operationID: String,
        _ values: [String: JSONValue],
        _ method: String,
        _ target: String,
        content: JSONValue? = nil
    ) {
        self.api = api
        self.operationID = operationID
        self.values = values
        self.content = content
        self.method = method
        self.target = target
    }

    static let all = neptune + hyperGPT

    private static let address: JSONValue = "injvalcons1a03k0ztfyjnd70apawva003pkh0adqmau0a9q0"

    /// Version 0.6.0 of `neptune-api-v2`.
    private static let neptune = [
        RecordedRequest("Neptune", "health", [:], "GET", "/api/v1/status/health"),
        RecordedRequest(
            "Neptune",
            "walletBalanceByAsset",
            ["address": address, "asset_id": "token;-K-//-//3-"],
            "GET",
            "/api/v1/users/injvalcons1a03k0ztfyjnd70apawva003pkh0adqmau0a9q0/wallet/balance"
                + "?asset_id=token%3B-K-%2F%2F-%2F%2F3-"
        ),
        RecordedRequest(
            "Neptune",
            "walletBalanceByAsset",
            ["address": address, "asset_id": "native;inj", "with_text": true, "with_value": false],
            "GET",
            "/api/v1/users/injvalcons1a03k0ztfyjnd70apawva003pkh0adqmau0a9q0/wallet/balance"
                + "?asset_id=native%3Binj&with_text=true&with_value=false"
        ),
        RecordedRequest(
            "Neptune",
            "walletBalanceByAsset",
            ["address": "a/b ü", "asset_id": "x&y=z +%"],
            "GET",
            "/api/v1/users/a%2Fb%20%C3%BC/wallet/balance?asset_id=x%26y%3Dz+%2B%25"
        ),
        RecordedRequest(
            "Neptune",
            "txHistory",
            [
                "address": address, "action": "borrow", "limit": 1, "sort_order": "asc", "with_text": true,
                "prev_event_uuid": "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e",
            ],
            "GET",
            "/api/v1/users/injvalcons1a03k0ztfyjnd70apawva003pkh0adqmau0a9q0/tx-history?action=borrow&limit=1"
                + "&prev_event_uuid=182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e&sort_order=asc&with_text=true"
        ),
        RecordedRequest(
            "Neptune",
            "priceHistory",
            [
                "start": 0, "end": 10, "period": "h", "interval": 2, "limit": 1, "offset": 0,
                "asset_ids": "native;inj,token;abc",
            ],
            "GET",
            "/api/v1/assets/price-history?end=10&period=h&start=0&asset_ids=native%3Binj%2Ctoken%3Babc&interval=2"
                + "&limit=1&offset=0"
        ),
        RecordedRequest(
            "Neptune",
            "borrowAccount",
            ["address": address, "index": 0],
            "GET",
            "/api/v1/users/injvalcons1a03k0ztfyjnd70apawva003pkh0adqmau0a9q0/markets/borrow/accounts/0"
        ),
        RecordedRequest(
            "Neptune",
            "routes",
            ["contract_address": address, "source_denom": "peggy0xAaEf88cEa01475125522e117BFe45cF32044E238"],
            "GET",
            "/api/v1/swap/routes?contract_address=injvalcons1a03k0ztfyjnd70apawva003pkh0adqmau0a9q0"
                + "&source_denom=peggy0xAaEf88cEa01475125522e117BFe45cF32044E238"
        ),
        RecordedRequest(
            "Neptune",
            "stakePool",
            ["address": address, "duration": 0],
            "GET",
            "/api/v1/users/injvalcons1a03k0ztfyjnd70apawva003pkh0adqmau0a9q0/nept/staking/pools/lookup?duration=0"
        ),
    ]

    private static let chat: [String: JSONValue] = ["User": "assistant", "Prompt": "hi", "token": "T"]
    private static let prompt: [String: JSONValue] = ["Prompt": "hi", "token": "T"]
    private static let image: [String: JSONValue] = [
        "prompt": "hi", "token": "T", "samples": 1, "step": 30, "file": "f",
    ]
    private static let portrait: [String: JSONValue] = ["prompt": "hi", "token": "T", "number": 1, "w": 512, "h": 512]
    private static let stability: [String: JSONValue] = [
        "token": "T", "choice": "v1_5", "prompt": "hi", "sample": 1, "steps": 30, "negative": "no", "width": 512,
        "height": 512,
    ]

    /// Version 0.2 of `hypergptsdk`. It sends some values twice in the query, which says no more than once.
    private static let hyperGPT = [
        RecordedRequest("HyperGPT", "getToken", ["token": "KEY"], "POST", "/user/get_token?token=KEY"),
        RecordedRequest("HyperGPT", "getBalance", ["token": "T"], "GET", "/user/getBalance?token=T"),
        RecordedRequest(
            "HyperGPT",
            "gpt3",
            chat,
            "POST",
            "/ai/gpt3?User=assistant&Prompt=hi&token=T&User=assistant&Prompt=hi&token=T"
        ),
        RecordedRequest(
            "HyperGPT",
            "gpt3",
            chat,
            "POST",
            "/ai/gpt3?User=assistant&Prompt=hi&token=T",
            content: object(chat)
        ),
        RecordedRequest(
            "HyperGPT",
            "midjourney",
            ["prompt": "hi", "token": "T"],
            "POST",
            "/ai/midjourney?prompt=hi&token=T&prompt=hi&token=T"
        ),
        RecordedRequest("HyperGPT", "gpt4", prompt, "POST", "/ai/gpt4?Prompt=hi&token=T&Prompt=hi&token=T"),
        RecordedRequest(
            "HyperGPT",
            "gpt4Long",
            chat,
            "POST",
            "/ai/gpt4_8k?User=assistant&Prompt=hi&token=T&User=assistant&Prompt=hi&token=T"
        ),
        RecordedRequest(
            "HyperGPT",
            "davinciTextToImage",
            portrait,
            "POST",
            "/ai/davincitext2img?prompt=hi&token=T&number=1&w=512&h=512",
            content: object(portrait)
        ),
        RecordedRequest(
            "HyperGPT",
            "writeCode",
            ["user": "assistant", "Prompt": "hi", "token": "T"],
            "POST",
            "/ai/code?user=assistant&Prompt=hi&token=T&user=assistant&Prompt=hi&token=T"
        ),
        RecordedRequest(
            "HyperGPT",
            "uploadPDF",
            ["url": "https://e.x/a.pdf", "token": "T"],
            "POST",
            "/ai/upload_pdf?url=https://e.x/a.pdf&token=T",
            content: ["url": "https://e.x/a.pdf", "token": "T"]
        ),
        RecordedRequest(
            "HyperGPT",
            "askPDF",
            ["question": "q", "source_id": "s", "token": "T"],
            "POST",
            "/ai/ask_pdf?question=q&source_id=s&token=T",
            content: ["source_id": "s", "question": "q", "token": "T"]
        ),
        RecordedRequest(
            "HyperGPT",
            "bard",
            prompt,
            "POST",
            "/ai/google?Prompt=hi&token=T",
            content: object(prompt)
        ),
        RecordedRequest(
            "HyperGPT",
            "imageToImage",
            image,
            "POST",
            "/ai/imagetoimage?prompt=hi&token=T&samples=1&step=30&file=f",
            content: object(image)
        ),
        RecordedRequest(
            "HyperGPT",
            "readText",
            ["token": "T", "file": "f"],
            "POST",
            "/ai/ocr?token=T&file=f",
            content: ["token": "T", "file": "f"]
        ),
        RecordedRequest(
            "HyperGPT",
            "imageToText",
            ["token": "T", "file": "f"],
            "POST",
            "/ai/imagetotext?token=T&file=f",
            content: ["token": "T", "file": "f"]
        ),
        RecordedRequest(
            "HyperGPT",
            "stabilityTextToImage",
            stability,
            "POST",
            "/ai/stability_text_to_image_v1_5?token=T&choice=v1_5&prompt=hi&sample=1&steps=30&negative=no&width=512"
                + "&height=512",
            content: object(stability)
        ),
    ]

    private static func object(_ members: [String: JSONValue]) -> JSONValue {
        .object(JSONObject(members.map { ($0.key, $0.value) }))
    }
}
