// What structures look like when they are printed.
import Foundation
import Testing

@testable import ClientRuntime

@Suite struct DescriptionTests {
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

    @Test func structuresAreShownAsJSON() {
        let account = Account(description: "mine")
        #expect("\(account)" == #"Account {"description":"mine"}"#)
        #expect(String(reflecting: account) == "\(account)")
        #expect("\([account])" == #"[Account {"description":"mine"}]"#)
        #expect("\(Optional(account) as Any)" == #"Optional(Account {"description":"mine"})"#)
    }

    @Test func secretsAreMasked() {
        let account = Account(
            description: "mine",
            password: "hunter2",
            inner: [Account(description: "", apiKey: "k3y")]
        )
        #expect(
            "\(account)"
                == #"Account {"description":"mine","password":"***","inner":[{"description":"","api_key":"***"}]}"#
        )
        #expect(!String(reflecting: account).contains("hunter2"))
    }

    @Test func largeValuesAreShort() {
        let account = Account(description: "é" + String(repeating: "x", count: 1 << 20))
        #expect("\(account)".count == 1000 + "Account …".count)
        #expect("\(Account(description: String(repeating: "🏴󠁧󠁢󠁷󠁬󠁳󠁿", count: 3000)))".count <= 1000 + "Account …".count)
    }
}
