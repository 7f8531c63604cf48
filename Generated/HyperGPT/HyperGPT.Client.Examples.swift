// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension HyperGPT.Client {
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
        [{"id":"getToken","status":200,"name":"documented","type":"application/json","body":{"token":"new_us\#
        er_token"}},{"id":"getToken","status":400,"name":"documented","type":"application/json","body":{"det\#
        ail":"Error during token generation"}},{"id":"getToken","status":422,"name":"invented","type":"appli\#
        cation/json","body":{"detail":[{"loc":["query","token"],"msg":"field required","type":"value_error.m\#
        issing"},{"loc":["body","items",0],"msg":"value is not a valid integer","type":"type_error.integer"}\#
        ]}},{"id":"getBalance","status":200,"name":"documented","type":"application/json","body":[100]},{"id\#
        ":"getBalance","status":200,"name":"invented","type":"application/json","body":100.50},{"id":"getBal\#
        ance","status":200,"name":"inventedObject","type":"application/json","body":{"balance":100.50,"unit"\#
        :"credits"}},{"id":"getBalance","status":400,"name":"documented","type":"application/json","body":{"\#
        Status":400,"Description":"Token invalid"}},{"id":"getBalance","status":403,"name":"invented","type"\#
        :"application/json","body":{"detail":"Not authenticated"}},{"id":"getBalance","status":422,"name":"i\#
        nvented","type":"application/json","body":{"detail":[{"loc":["query","token"],"msg":"field required"\#
        ,"type":"value_error.missing"},{"loc":["body","items",0],"msg":"value is not a valid integer","type"\#
        :"type_error.integer"}]}},{"id":"getBalanceByPost","status":200,"name":"documented","type":"applicat\#
        ion/json","body":[100]},{"id":"getBalanceByPost","status":200,"name":"invented","type":"application/\#
        json","body":100.50},{"id":"getBalanceByPost","status":200,"name":"inventedObject","type":"applicati\#
        on/json","body":{"balance":100.50,"unit":"credits"}},{"id":"getBalanceByPost","status":400,"name":"d\#
        ocumented","type":"application/json","body":{"Status":400,"Description":"Token invalid"}},{"id":"get\#
        BalanceByPost","status":403,"name":"invented","type":"application/json","body":{"detail":"Not authen\#
        ticated"}},{"id":"getBalanceByPost","status":422,"name":"invented","type":"application/json","body":\#
        {"detail":[{"loc":["query","token"],"msg":"field required","type":"value_error.missing"},{"loc":["bo\#
        dy","items",0],"msg":"value is not a valid integer","type":"type_error.integer"}]}},{"id":"writeCont\#
        ract","status":200,"name":"documented","type":"application/json","body":"Here is a detailed contract\#
         for software development..."},{"id":"writeContract","status":200,"name":"invented","type":"applicat\#
        ion/json","body":{"contract":"Here is a detailed contract...","pages":3}},{"id":"writeContract","sta\#
        tus":400,"name":"documented","type":"application/json","body":{"detail":"Credit not enough"}},{"id":\#
        "writeContract","status":403,"name":"invented","type":"application/json","body":{"detail":"Not authe\#
        nticated"}},{"id":"writeContract","status":422,"name":"invented","type":"application/json","body":{"\#
        detail":[{"loc":["query","token"],"msg":"field required","type":"value_error.missing"},{"loc":["body\#
        ","items",0],"msg":"value is not a valid integer","type":"type_error.integer"}]}},{"id":"gpt3","stat\#
        us":200,"name":"invented","type":"application/json","body":{"content":"Hello!"}},{"id":"gpt3","statu\#
        s":403,"name":"invented","type":"application/json","body":{"detail":"Not authenticated"}},{"id":"gpt\#
        3","status":422,"name":"invented","type":"application/json","body":{"detail":[{"loc":["query","token\#
        "],"msg":"field required","type":"value_error.missing"},{"loc":["body","items",0],"msg":"value is no\#
        t a valid integer","type":"type_error.integer"}]}},{"id":"gpt4","status":200,"name":"invented","type\#
        ":"application/json","body":{"text":"Hello!","choices":[1,2.50,null,true]}},{"id":"gpt4","status":40\#
        3,"name":"invented","type":"application/json","body":{"detail":"Not authenticated"}},{"id":"gpt4","s\#
        tatus":422,"name":"invented","type":"application/json","body":{"detail":[{"loc":["query","token"],"m\#
        sg":"field required","type":"value_error.missing"},{"loc":["body","items",0],"msg":"value is not a v\#
        alid integer","type":"type_error.integer"}]}},{"id":"gpt4Long","status":200,"name":"invented","type"\#
        :"application/json","body":{"text":"Hello!","choices":[1,2.50,null,true]}},{"id":"gpt4Long","status"\#
        :403,"name":"invented","type":"application/json","body":{"detail":"Not authenticated"}},{"id":"gpt4L\#
        ong","status":422,"name":"invented","type":"application/json","body":{"detail":[{"loc":["query","tok\#
        en"],"msg":"field required","type":"value_error.missing"},{"loc":["body","items",0],"msg":"value is \#
        not a valid integer","type":"type_error.integer"}]}},{"id":"bard","status":200,"name":"invented","ty\#
        pe":"application/json","body":{"text":"Hello!","choices":[1,2.50,null,true]}},{"id":"bard","status":\#
        403,"name":"invented","type":"application/json","body":{"detail":"Not authenticated"}},{"id":"bard",\#
        "status":422,"name":"invented","type":"application/json","body":{"detail":[{"loc":["query","token"],\#
        "msg":"field required","type":"value_error.missing"},{"loc":["body","items",0],"msg":"value is not a\#
         valid integer","type":"type_error.integer"}]}},{"id":"writeCode","status":200,"name":"invented","ty\#
        pe":"application/json","body":{"content":"Hello!"}},{"id":"writeCode","status":403,"name":"invented"\#
        ,"type":"application/json","body":{"detail":"Not authenticated"}},{"id":"writeCode","status":422,"na\#
        me":"invented","type":"application/json","body":{"detail":[{"loc":["query","token"],"msg":"field req\#
        uired","type":"value_error.missing"},{"loc":["body","items",0],"msg":"value is not a valid integer",\#
        "type":"type_error.integer"}]}},{"id":"midjourney","status":200,"name":"invented","type":"applicatio\#
        n/json","body":{"content":"Hello!"}},{"id":"midjourney","status":403,"name":"invented","type":"appli\#
        cation/json","body":{"detail":"Not authenticated"}},{"id":"midjourney","status":422,"name":"invented\#
        ","type":"application/json","body":{"detail":[{"loc":["query","token"],"msg":"field required","type"\#
        :"value_error.missing"},{"loc":["body","items",0],"msg":"value is not a valid integer","type":"type_\#
        error.integer"}]}},{"id":"davinciTextToImage","status":200,"name":"invented","type":"application/jso\#
        n","body":{"image":["https://files.example.com/1.png"]}},{"id":"davinciTextToImage","status":403,"na\#
        me":"invented","type":"application/json","body":{"detail":"Not authenticated"}},{"id":"davinciTextTo\#
        Image","status":422,"name":"invented","type":"application/json","body":{"detail":[{"loc":["query","t\#
        oken"],"msg":"field required","type":"value_error.missing"},{"loc":["body","items",0],"msg":"value i\#
        s not a valid integer","type":"type_error.integer"}]}},{"id":"imageToImage","status":200,"name":"inv\#
        ented","type":"application/json","body":{"text":"Hello!","choices":[1,2.50,null,true]}},{"id":"image\#
        ToImage","status":403,"name":"invented","type":"application/json","body":{"detail":"Not authenticate\#
        d"}},{"id":"imageToImage","status":422,"name":"invented","type":"application/json","body":{"detail":\#
        [{"loc":["query","token"],"msg":"field required","type":"value_error.missing"},{"loc":["body","items\#
        ",0],"msg":"value is not a valid integer","type":"type_error.integer"}]}},{"id":"readText","status":\#
        200,"name":"invented","type":"application/json","body":{"text":"Hello!","choices":[1,2.50,null,true]\#
        }},{"id":"readText","status":403,"name":"invented","type":"application/json","body":{"detail":"Not a\#
        uthenticated"}},{"id":"readText","status":422,"name":"invented","type":"application/json","body":{"d\#
        etail":[{"loc":["query","token"],"msg":"field required","type":"value_error.missing"},{"loc":["body"\#
        ,"items",0],"msg":"value is not a valid integer","type":"type_error.integer"}]}},{"id":"imageToText"\#
        ,"status":200,"name":"invented","type":"application/json","body":{"text":"Hello!","choices":[1,2.50,\#
        null,true]}},{"id":"imageToText","status":403,"name":"invented","type":"application/json","body":{"d\#
        etail":"Not authenticated"}},{"id":"imageToText","status":422,"name":"invented","type":"application/\#
        json","body":{"detail":[{"loc":["query","token"],"msg":"field required","type":"value_error.missing"\#
        },{"loc":["body","items",0],"msg":"value is not a valid integer","type":"type_error.integer"}]}},{"i\#
        d":"uploadPDF","status":200,"name":"invented","type":"application/json","body":{"source_id":"src_1"}\#
        },{"id":"uploadPDF","status":403,"name":"invented","type":"application/json","body":{"detail":"Not a\#
        uthenticated"}},{"id":"uploadPDF","status":422,"name":"invented","type":"application/json","body":{"\#
        detail":[{"loc":["query","token"],"msg":"field required","type":"value_error.missing"},{"loc":["body\#
        ","items",0],"msg":"value is not a valid integer","type":"type_error.integer"}]}},{"id":"askPDF","st\#
        atus":200,"name":"invented","type":"application/json","body":{"response":"On page 3."}},{"id":"askPD\#
        F","status":403,"name":"invented","type":"application/json","body":{"detail":"Not authenticated"}},{\#
        "id":"askPDF","status":422,"name":"invented","type":"application/json","body":{"detail":[{"loc":["qu\#
        ery","token"],"msg":"field required","type":"value_error.missing"},{"loc":["body","items",0],"msg":"\#
        value is not a valid integer","type":"type_error.integer"}]}},{"id":"stabilityTextToImage","status":\#
        200,"name":"invented","type":"application/json","body":{"text":"Hello!","choices":[1,2.50,null,true]\#
        }},{"id":"stabilityTextToImage","status":403,"name":"invented","type":"application/json","body":{"de\#
        tail":"Not authenticated"}},{"id":"stabilityTextToImage","status":422,"name":"invented","type":"appl\#
        ication/json","body":{"detail":[{"loc":["query","token"],"msg":"field required","type":"value_error.\#
        missing"},{"loc":["body","items",0],"msg":"value is not a valid integer","type":"type_error.integer"\#
        }]}},{"id":"stabilityImageToImage","status":200,"name":"invented","type":"application/json","body":{\#
        "text":"Hello!","choices":[1,2.50,null,true]}},{"id":"stabilityImageToImage","status":403,"name":"in\#
        vented","type":"application/json","body":{"detail":"Not authenticated"}},{"id":"stabilityImageToImag\#
        e","status":422,"name":"invented","type":"application/json","body":{"detail":[{"loc":["query","token\#
        "],"msg":"field required","type":"value_error.missing"},{"loc":["body","items",0],"msg":"value is no\#
        t a valid integer","type":"type_error.integer"}]}}]
        """#
}
