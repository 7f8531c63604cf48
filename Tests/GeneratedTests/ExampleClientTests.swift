// Clients that answer with the documents' examples.

import ClientRuntime
import Foundation
import Generated
import Testing

@Suite struct ExampleClientTests {
    @Test func firstSuccess() async throws {
        let wallet = try await GlyphRun.Client.example().wallet.getWalletBalance().value.wallet
        #expect(wallet.balance == Decimal(string: "100.50"))
        let call = Neptune.Client.example().user.walletBalanceByAsset(address: "inj1", assetID: "native;inj")
        guard case .known(let asset) = try await call.value.data.values else { Issue.record("unknown"); return }
        #expect(asset.amount == "121433424019244729044")
        let balance = try await Hyper3D.Client.example(named: "invented").account.checkBalance().value.balance
        #expect(balance == Decimal(string: "12.5"))
    }

    @Test func namedFailure() async throws {
        let error = await #expect(throws: CallError<GlyphRun.ErrorBody>.self) {
            try await GlyphRun.Client.example(named: "invented").wallet.getWalletBalance().value
        }
        guard case .failure(let body, let head) = error else { Issue.record("\(error as Any)"); return }
        #expect(body.error == "Internal server error")
        #expect(head.status.code == 500)
    }

    @Test func noExample() async throws {
        let client = ClientCore(
            name: "None",
            securitySchemes: [],
            security: [],
            credentials: .none,
            serverURL: URL(staticString: "https://example.invalid"),
            transport: InMemoryTransport(status: 501),
            options: CallOptions(retry: .never, middleware: [ExampleAnswers("no JSON")])
        )
        let call = Call<JSONValue, Never>(client, OperationRequest(.get, "/", id: "none"), [.success(200)])
        let error = await #expect(throws: CallError<Never>.self) { try await call.value }
        guard case .transport = error else { Issue.record("\(error as Any)"); return }
    }

    /// Every operation with an example of a success has it in its client.
    @Test func everyOperation() throws {
        for operation in try Exchange.operations.get() where operation.answers.contains(where: { $0.kind == .success })
        {
            let folder = Exchange.packageFolder.appendingPathComponent("Generated/\(operation.api)")
            let file = folder.appendingPathComponent("\(operation.api).Client.Examples.swift")
            let text = try String(contentsOf: file, encoding: .utf8).replacingOccurrences(
                of: "\\\\#\n *",
                with: "",
                options: .regularExpression
            )
            #expect(text.contains(#""id":"\#(operation.id)""#), "\(operation.api) \(operation.id)")
        }
    }
}
