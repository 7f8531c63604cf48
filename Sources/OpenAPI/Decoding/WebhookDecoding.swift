// Decodes the requests that a server makes: those of `webhooks` and of `callbacks`.

import Diagnostics
import SyntaxTree

extension Webhook {
    /// The requests of a path item that have a body.
    static func decode(_ place: Node, name: Node, linker: inout some Linking) -> [Webhook] {
        guard let item = linker.target(of: place),
            let reader = NodeReader(item, as: "a path item", report: &linker.report)
        else { return [] }
        let operations = Operation.decode(inPathItem: reader, report: &linker.report)
        let order = Operation.methods.map { $0.uppercased() }
        let fixed = order.flatMap { method in operations.filter { $0.method == method } }
        let others = operations.filter { !order.contains($0.method) }
        return (fixed + others).compactMap { _, node in
            guard let operation = NodeReader(node, as: "an operation", report: &linker.report),
                let body = node["requestBody"].flatMap({ linker.target(of: $0) }),
                let content = RequestBody(body, linker: &linker)?.content
            else { return nil }
            return Webhook(
                span: name.span,
                name: name.text,
                description: operation.string("description", &linker.report)
                    ?? operation.string("summary", &linker.report),
                content: content
            )
        }
    }
}
