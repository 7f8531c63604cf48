// A call of every operation of HyperGPT, with whatever the documents' examples say.

import Generated

extension OperationTable<HyperGPT.Client> {
    static var hyperGPT: Self {
        var table = Self()
        table.addUser()
        table.addUnpublished()
        table.addReaders()
        (table as any DeprecatedCalls).add(to: &table)
        return table
    }

    private mutating func addUser() {
        add("getToken") { try $0.user.getToken(token: $1("token")) }
        add("getBalance") { try $0.user.getBalance(token: $1("token")) }
        add("getBalanceByPost") { try $0.user.getBalanceByPost(token: $1("token")) }
        add("writeContract") { try $0.ai.writeContract(query: $1("Query")) }
    }

    private mutating func addUnpublished() {
        add("gpt3") {
            try $0.unpublished.gpt3(
                user: $1("User"),
                prompt: $1("Prompt"),
                token: $1("token"),
                body: $1.body()
            )
        }
        add("gpt4") { try $0.unpublished.gpt4(prompt: $1("Prompt"), token: $1("token")) }
        add("gpt4Long") {
            try $0.unpublished.gpt4Long(
                user: $1("User"),
                prompt: $1("Prompt"),
                token: $1("token")
            )
        }
        add("bard") { try $0.unpublished.bard(prompt: $1("Prompt"), token: $1("token"), body: $1.body()) }
        add("writeCode") {
            try $0.unpublished.writeCode(
                user: $1("user"),
                prompt: $1("Prompt"),
                token: $1("token")
            )
        }
        add("midjourney") { try $0.unpublished.midjourney(prompt: $1("prompt"), token: $1("token")) }
        add("davinciTextToImage") {
            try $0.unpublished.davinciTextToImage(
                prompt: $1("prompt"),
                token: $1("token"),
                number: $1("number"),
                w: $1("w"),
                h: $1("h"),
                body: $1.body()
            )
        }
        add("imageToImage") {
            try $0.unpublished.imageToImage(
                prompt: $1("prompt"),
                token: $1("token"),
                samples: $1("samples"),
                step: $1("step"),
                file: $1("file"),
                body: $1.body()
            )
        }
    }

    private mutating func addReaders() {
        add("readText") { try $0.unpublished.readText(token: $1("token"), file: $1("file"), body: $1.body()) }
        add("imageToText") {
            try $0.unpublished.imageToText(
                token: $1("token"),
                file: $1("file"),
                body: $1.body()
            )
        }
        add("uploadPDF") { try $0.unpublished.uploadPDF(url: $1("url"), token: $1("token"), body: $1.body()) }
        add("askPDF") {
            try $0.unpublished.askPDF(
                question: $1("question"),
                sourceID: $1("source_id"),
                token: $1("token"),
                body: $1.body()
            )
        }
        add("stabilityTextToImage") {
            try $0.unpublished.stabilityTextToImage(
                choice: $1("choice"),
                token: $1("token"),
                choiceQuery: $1("choice", in: .query),
                prompt: $1("prompt"),
                sample: $1("sample"),
                steps: $1("steps"),
                negative: $1("negative"),
                width: $1("width"),
                height: $1("height"),
                body: $1.body()
            )
        }
    }
}

/// Calls of deprecated operations. Behind a protocol, because that is where nobody is warned of them.
private protocol DeprecatedCalls {
    func add(to table: inout OperationTable<HyperGPT.Client>)
}

extension OperationTable: DeprecatedCalls where Client == HyperGPT.Client {
    @available(*, deprecated)
    func add(to table: inout OperationTable<HyperGPT.Client>) {
        table.add("stabilityImageToImage") {
            try $0.unpublished.stabilityImageToImage(
                choice: $1("choice"),
                token: $1("token"),
                choiceQuery: $1("choice", in: .query),
                prompt: $1("prompt"),
                sample: $1("sample"),
                steps: $1("steps"),
                negative: $1("negative"),
                width: $1("width"),
                height: $1("height"),
                body: $1.body()
            )
        }
    }
}
