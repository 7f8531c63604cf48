// The clients of all APIs by name, each at a server of the tests.

import ClientRuntime
import Foundation
import Generated

/// Calls operations by their IDs.
enum Clients {
    /// The secret of every call, where a client takes one.
    static let token = "secret/token+1="

    /// The IDs of the operations that can be called.
    static var operationIDs: [String: Set<String>] {
        [
            "GlyphRun": Set(OperationTable.glyphRun.calls.keys), "Hyper3D": Set(OperationTable.hyper3D.calls.keys),
            "HyperGPT": Set(OperationTable.hyperGPT.calls.keys), "Neptune": Set(OperationTable.neptune.calls.keys),
        ]
    }

    /// Makes a call, once. Nil if the operation is in no table.
    static func call(
        _ operationID: String,
        of api: String,
        at url: URL,
        with arguments: Arguments,
        timeout: Duration = .seconds(60)
    ) async throws -> Outcome? {
        let options = CallOptions(timeout: timeout, retry: .never)
        let credentials = Credentials.bearer(token)
        switch api {
        case "GlyphRun":
            let client = GlyphRun.Client(credentials: credentials, serverURL: url, options: options)
            return try await OperationTable.glyphRun.calls[operationID]?(client, arguments)
        case "Hyper3D":
            let client = Hyper3D.Client(credentials: credentials, serverURL: url, options: options)
            return try await OperationTable.hyper3D.calls[operationID]?(client, arguments)
        case "HyperGPT":
            let client = HyperGPT.Client(credentials: credentials, serverURL: url, options: options)
            return try await OperationTable.hyperGPT.calls[operationID]?(client, arguments)
        case "Neptune":
            let client = Neptune.Client(serverURL: url, options: options)
            return try await OperationTable.neptune.calls[operationID]?(client, arguments)
        default: return nil
        }
    }
}
