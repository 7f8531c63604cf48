// The secrets of the request under way, for what stands further in and sees only text: transports that record, and
// answers that may repeat what was sent.
import Foundation

/// Texts that must not be shown; it does not show them itself.
package struct Secrets: Sendable, CustomStringConvertible, CustomReflectable {
    /// The secrets of the attempt that the current task makes.
    @TaskLocal package static var current = Secrets()

    /// What credentials add to the request.
    var credentials: [String] = []
    /// Parameters and header fields whose names may say that they are secret; looked at when it matters only.
    private var parameters: Parameters?

    /// Behind a reference, because answers and errors carry it along.
    private final class Parameters: Sendable {
        let request: OperationRequest
        let headerFields: HTTPFields

        init(_ request: OperationRequest, _ headerFields: HTTPFields) {
            self.request = request
            self.headerFields = headerFields
        }
    }

    init() {}

    /// The secrets of a request.
    /// - Parameter serverQuery: the pairs that the server's address adds to the query
    init(of request: OperationRequest, _ options: CallOptions, serverQuery: [String] = []) {
        var request = request
        request.queryPairs += serverQuery
        // It may be large.
        request.body = nil
        parameters = Parameters(request, options.headerFields)
    }

    /// The texts. Values of parameters and header fields are left out if they are short: the names do not make it
    /// certain, and what is hidden is hidden wherever it occurs.
    package var texts: [String] {
        guard let parameters else { return credentials }
        let named = Self.values(parameters.request) + Self.values(parameters.headerFields)
        return credentials + named.filter { $0.utf8.count >= 8 }
    }

    /// A text without them.
    func removed(from text: String) -> String { Masking.replace(texts, in: text) }

    /// The mask.
    package var description: String { Masking.mask }
    /// Shows no secret.
    package var customMirror: Mirror { Mirror(self, children: [:]) }

    private static func values(_ request: OperationRequest) -> [String] {
        var values = request.pathTexts.filter { Masking.isSensitive($0.key.text) }.map(\.value)
        for pair in request.queryPairs {
            let parts = pair.split(separator: "=", maxSplits: 1)
            if parts.count == 2, Masking.isSensitive(parts[0].removingPercentEncoding ?? String(parts[0])) {
                values += Set([String(parts[1]), parts[1].removingPercentEncoding ?? ""])
            }
        }
        values += request.cookiePairs.compactMap { $0.split(separator: "=", maxSplits: 1).last.map(String.init) }
        return values + self.values(request.headerFields)
    }

    /// With and without a scheme before them.
    private static func values(_ fields: HTTPFields) -> [String] {
        fields.filter { Masking.isSensitive($0.name.rawName) }.flatMap { field in
            [field.value] + field.value.split(separator: " ", maxSplits: 1).dropFirst().map(String.init)
        }
    }
}
