// Decodes the `xml` of a schema: what `attribute` and `wrapped` said before 3.2, its `nodeType` says.

import Diagnostics
import SyntaxTree

extension Schema.XML {
    init(_ node: Node, report: inout DiagnosticReport) {
        self.init()
        guard let reader = NodeReader(node, as: "an XML object", report: &report) else { return }
        name = reader.string("name", &report)
        namespace = reader.string("namespace", &report)
        prefix = reader.string("prefix", &report)
        if reader.node("wrapped")?.boolean == true { nodeType = .element }
        if reader.node("attribute")?.boolean == true { nodeType = .attribute }
        guard let said = reader.node("nodeType") else { return }
        nodeType = NodeType(rawValue: said.text)
        if nodeType == nil {
            report.warning(
                .unexpectedKind,
                "`nodeType` is `element`, `attribute`, `text`, `cdata` or `none`; `\(said.text)` is left out",
                at: said.span
            )
        }
    }
}
