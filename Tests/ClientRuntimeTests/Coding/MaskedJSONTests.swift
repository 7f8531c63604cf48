// What values look like when they are printed through their JSON.
import Foundation
import Testing

@testable import ClientRuntime

@Suite struct MaskedJSONTests {
    struct Account: ObjectCodable {
        var description: String
        var password: String?
        var apiKey: String?
        var inner: [Account]?

        static func read(_ object: inout ObjectReader) -> Self {
            Self(
                description: object.required("description"),
                password: object.optional("password"),
                apiKey: object.optional("api_key"),
                inner: object.optional("inner")
            )
        }

        func write(to object: inout ObjectWriter) {
            object.write("description", description)
            object.writeIfPresent("password", password)
            object.writeIfPresent("api_key", apiKey)
            object.writeIfPresent("inner", inner)
        }
    }

    @Test func valuesAreShownAsJSON() {
        let account = Account(description: "mine")
        #expect("\(MaskedJSON(account))" == #"{"description":"mine"}"#)
        #expect("\(MaskedJSON([account]))" == #"[{"description":"mine"}]"#)
        #expect("\(MaskedJSON("text"))" == #""text""#)
    }

    @Test func secretsAreMasked() {
        let account = Account(
            description: "mine",
            password: "hunter2",
            inner: [Account(description: "", apiKey: "k3y")]
        )
        #expect(
            MaskedJSON(account).description
                == #"{"description":"mine","password":"***","inner":[{"description":"","api_key":"***"}]}"#
        )
        #expect(!String(reflecting: MaskedJSON(account)).contains("hunter2"))
    }

    @Test func largeValuesAreShort() {
        let account = Account(description: "é" + String(repeating: "x", count: 1 << 20))
        #expect(MaskedJSON(account).description.count == 1000 + "…".count)
        let flags = Account(description: String(repeating: "🏴󠁧󠁢󠁷󠁬󠁳󠁿", count: 3000))
        #expect(MaskedJSON(flags).description.count <= 1000 + "…".count)
    }
}
