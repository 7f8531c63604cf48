// Several documents of one API may repeat a component or an operation, if they say the same.

import Diagnostics
import OpenAPI
import SyntaxTree
import Tables

extension Resolver {
    /// The operations without those repeated by another document; a repetition that says something else is an error.
    mutating func withoutRepetitions(_ operations: [Operation]) -> [Operation] {
        var first = NameMap<Operation>()
        var kept: [Operation] = []
        for operation in operations {
            let key = "\(operation.method) \(operation.path)"
            if let earlier = first[key] {
                if !isSame(earlier, operation) {
                    complain("operation `\(key)`", earlier.pathSpan, operation.pathSpan)
                }
            } else {
                first[key] = operation
                kept.append(operation)
            }
        }
        return kept
    }

    /// The components without those repeated by another document; a repetition that says something else is an error.
    mutating func withoutRepetitions(_ components: [ComponentSchema]) -> [ComponentSchema] {
        var first = NameMap<ComponentSchema>()
        var kept: [ComponentSchema] = []
        for component in components {
            if let earlier = first[component.name] {
                if earlier.schema != component.schema {
                    complain("component schema `\(component.name)`", earlier.span, component.span)
                }
            } else {
                first[component.name] = component
                kept.append(component)
            }
        }
        return kept
    }

    /// The security schemes without those repeated by another document; a repetition of another kind is an error.
    mutating func withoutRepetitions(_ schemes: [SecurityScheme]) -> [SecurityScheme] {
        var first = NameMap<SecurityScheme>()
        var kept: [SecurityScheme] = []
        for scheme in schemes {
            if let earlier = first[scheme.name] {
                if earlier.kind != scheme.kind {
                    complain("security scheme `\(scheme.name)`", earlier.span, scheme.span)
                }
            } else {
                first[scheme.name] = scheme
                kept.append(scheme)
            }
        }
        return kept
    }

    /// Whether two operations of one path and method are the same place or say the same.
    private func isSame(_ first: Operation, _ second: Operation) -> Bool {
        guard first.span != second.span else { return true }
        guard first.pathSpan.file != second.pathSpan.file else { return false }
        let nodes = [first, second].map { operation in
            root(of: operation.pathSpan.file)?["paths"]?[operation.path]?[operation.method.lowercased()]
        }
        guard let one = nodes[0], let other = nodes[1] else { return false }
        return one.isEqual(to: other)
    }

    private mutating func complain(_ what: String, _ first: SourceSpan, _ second: SourceSpan) {
        report.error(
            .conflictingDocuments,
            "\(what) is described in two documents of this API, in different ways",
            at: second,
            notes: [.init(span: first, message: "the other one stands here")]
        )
    }
}
