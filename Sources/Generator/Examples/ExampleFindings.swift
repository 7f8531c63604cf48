// What is found out about the examples of a document, as data for whoever prints it.

/// The account of one document.
package struct DocumentExamples: Sendable, Encodable {
    /// The first root of the document.
    package var path: String
    package var namespace: String
    package var examples = 0
    /// How many survivors came out exactly as they went in.
    package var unchanged = 0
    /// Those whose type is any JSON, which cannot but survive.
    package var untyped = 0
    /// Nulls among what was lost, of members that are optional and nullable, where absence is read as the same.
    package var nullsDropped = 0
    /// Members that the schema does not name and does not keep.
    package var undocumentedDropped = 0
    /// Where those stand of which every member came out as it went in, but for members that the schema neither names
    /// nor keeps.
    package var survivors: [ExampleFinding.Place] = []
    package var lost: [ExampleFinding] = []
    package var refused: [ExampleFinding] = []

    init(path: String, namespace: String) {
        self.path = path
        self.namespace = namespace
    }
}

/// An example that did not survive.
package struct ExampleFinding: Sendable, Encodable {
    package var place: Place
    /// The generated type.
    package var type: String
    /// Why it was refused; nil when it was read.
    package var reason: String?
    package var differences: [Difference] = []
    /// Paths of undocumented members that were dropped.
    package var undocumented: [String] = []

    init(place: Place, type: String) {
        self.place = place
        self.type = type
    }

    /// Where the example stands.
    package struct Place: Sendable, Encodable {
        package var path: String
        package var line: Int
        package var column: Int
    }

    /// One thing that came out otherwise.
    package struct Difference: Sendable, Encodable {
        package var kind: Kind
        /// Such as `.wallet.balances[0]`.
        package var path: String
        /// The beginning of the value before and after.
        package var before: String?
        package var after: String?

        package enum Kind: String, Sendable, Encodable { case lost, changed, added }
    }
}

extension ExampleFinding.Difference: CustomStringConvertible {
    /// For example: `.name: "x" is lost`.
    package var description: String {
        let place = path.isEmpty ? "" : "\(path): "
        return switch kind {
        case .lost: "\(place)\(before ?? "") is lost"
        case .changed: "\(place)\(before ?? "") became \(after ?? "")"
        case .added: "\(place)\(after ?? "") is new"
        }
    }
}

extension ExampleFinding: CustomStringConvertible {
    /// For example: `a.yaml:3:4: refused: Shop.Pet: .tag: expected string, found number 3`.
    package var description: String {
        let head = "\(place.path):\(place.line):\(place.column):"
        if let reason { return "\(head) refused: \(type): \(reason)" }
        return "\(head) lost: \(type): \(differences.map(\.description).joined(separator: "; "))"
    }
}
