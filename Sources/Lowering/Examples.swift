// The examples of a document with the types they are examples of: those of schemas, and those of the bodies of requests
// and responses. They shape nothing; `gen examples` reads them with the generated types.

import Diagnostics
import IR
import OpenAPI
import SyntaxTree
import Tables

extension Lowerer {
    /// Remembers what a schema with examples is used as; the first use counts.
    mutating func noteExamples(of id: ID<Schema>, as type: TypeReference) {
        guard options.isCollectingExamples, !schemas[id].examples.isEmpty, exampleTypes[id] == nil else { return }
        exampleTypes[id] = type
    }

    /// Adds the examples that schemas have themselves, components and all others that are used.
    mutating func collectSchemaExamples() {
        guard options.isCollectingExamples else { return }
        // A schema may be there twice, the second time made by merging or splitting.
        var seen = Set(api.examples.map(\.origin))
        for id in schemas.indices where !schemas[id].examples.isEmpty {
            var type = exampleTypes[id]
            if let declaration = declared[id] {
                type = isNullable(id) ? .nullable(.declared(declaration)) : .declared(declaration)
            }
            guard let type, isJSON(type) else { continue }
            for node in schemas[id].examples where seen.insert(node.span).inserted {
                api.examples.append(IR.Example(type: type, json: node.json(), origin: node.span))
            }
        }
        var distinct: Set<IR.Example> = []
        api.examples.removeAll { !distinct.insert($0).inserted }
    }

    /// Adds the examples of a body.
    mutating func collectExamples(of media: MediaType, as type: TypeReference) {
        guard options.isCollectingExamples, isJSON(type) else { return }
        api.examples += media.examples.map { IR.Example(type: type, json: $0.value.json(), origin: $0.value.span) }
    }

    /// Adds the examples of a response; those that its `x-failure` marks are of the refusal's type.
    mutating func collectExamples(of response: Response, _ type: TypeReference?, refused: TypeReference?) {
        guard options.isCollectingExamples, let type, let media = Self.jsonContent(of: response) else { return }
        var plain = media
        if let refused, let rules = response.failure?.rules {
            var marked = media
            marked.examples = media.examples.filter { example in rules.contains { $0.holds(for: example.value) } }
            plain.examples = media.examples.filter { example in !rules.contains { $0.holds(for: example.value) } }
            collectExamples(of: marked, as: refused)
        }
        collectExamples(of: plain, as: type)
    }

    /// Whether values of a type are JSON: not files, and not a choice that exists in Swift only.
    private func isJSON(_ type: TypeReference) -> Bool {
        switch type {
        case .builtin(.filePart), .builtin(.requestBytes), .builtin(.void), .builtin(.never): return false
        case .builtin: return true
        case .array(let inner), .dictionary(let inner), .nullable(let inner), .jsonText(let inner): return isJSON(inner)
        case .declared(let id):
            switch api.declarations[id].kind {
            case .form, .outcome, .bodyChoice: return false
            // An alias may still be empty; it was made for a schema, and those are JSON.
            case .structure, .enumeration, .union, .alias: return true
            }
        }
    }
}

extension RefusalDescription.Rule {
    /// Whether a body is a refusal by this rule.
    package func holds(for body: Node) -> Bool {
        guard let value = body[member], !notIn.contains(where: { $0.isEqual(to: value) }) else { return false }
        guard let atLeast = atLeast.flatMap(Double.init) else { return true }
        return value.double.map { $0 >= atLeast } ?? false
    }
}
