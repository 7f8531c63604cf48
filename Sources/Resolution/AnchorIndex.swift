// Where `$id`, `$anchor` and `$dynamicAnchor` of a document stand (JSON Schema 2020-12 section 8.2).

import SyntaxTree
import Tables

/// The named places of one file.
struct AnchorIndex {
    private(set) var identifiers = NameMap<Node>()
    private(set) var anchors = NameMap<Node>()

    /// Looks through a whole file; the first place of a name wins.
    init(_ root: Node) {
        var open = [root]
        while let node = open.popLast() {
            switch node.kind {
            case .mapping:
                for (key, value) in node.members {
                    if value.kind == .string {
                        note(key, value, of: node)
                    } else if value.kind == .mapping || value.kind == .sequence {
                        open.append(value)
                    }
                }
            case .sequence:
                open += node.items.filter { $0.kind == .mapping || $0.kind == .sequence }
            default: break
            }
        }
    }

    private mutating func note(_ key: Node, _ value: Node, of node: Node) {
        switch key.text {
        case "$id", "$self": identifiers[value.text] = identifiers[value.text] ?? node
        case "$anchor", "$dynamicAnchor": anchors[value.text] = anchors[value.text] ?? node
        default: break
        }
    }
}
