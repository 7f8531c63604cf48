// Node+Content.swift: whole subtrees: as JSON text, and compared by content.

import Diagnostics
import JSONSyntax

extension Node {
    /// The subtree as compact JSON, members in the order of the text. Numbers keep their digits where JSON allows them;
    /// what JSON cannot write, `.inf` and `.nan`, becomes null.
    package func json() -> String {
        var output: [UInt8] = []
        // What is still to write: a node, or the text between nodes.
        enum Piece {
            case byte(UInt8)
            case key(Node)
            case value(Node)
        }
        var pieces: [Piece] = [.value(self)]
        while let piece = pieces.popLast() {
            switch piece {
            case .byte(let byte):
                output.append(byte)
            case .key(let key):
                key.appendQuoted(to: &output)
                output.append(UInt8(ascii: ":"))
            case .value(let node) where node.kind == .mapping:
                output.append(UInt8(ascii: "{"))
                let inner = node.members.flatMap {
                    [.byte(UInt8(ascii: ",")), .key($0.key), .value($0.value)] as [Piece]
                }
                pieces.append(.byte(UInt8(ascii: "}")))
                pieces.append(contentsOf: inner.dropFirst().reversed())
            case .value(let node) where node.kind == .sequence:
                output.append(UInt8(ascii: "["))
                let inner = node.items.flatMap { [.byte(UInt8(ascii: ",")), .value($0)] as [Piece] }
                pieces.append(.byte(UInt8(ascii: "]")))
                pieces.append(contentsOf: inner.dropFirst().reversed())
            case .value(let node):
                node.appendScalar(to: &output)
            }
        }
        return String(decoding: output, as: UTF8.self)
    }

    private func appendScalar(to output: inout [UInt8]) {
        switch kind {
        case .string: appendQuoted(to: &output)
        case .number: output += withJSONNumber { Array($0) } ?? Array("null".utf8)
        case .boolean: output += Array((boolean == true ? "true" : "false").utf8)
        case .null, .mapping, .sequence: output += Array("null".utf8)
        }
    }

    private func appendQuoted(to output: inout [UInt8]) {
        tape.store.withText(of: index, in: tape.files) { text in
            text.withMemoryRebound(to: UInt8.self) { appendJSONString($0, to: &output) }
        }
    }

    /// Whether two subtrees say the same: the order of members does not count, `1` and `1.0` are one number, and keys
    /// are compared by their text.
    package func isEqual(to other: Node) -> Bool {
        var pairs = [(self, other)]
        while let (left, right) = pairs.popLast() {
            if left.id == right.id { continue }
            guard left.kind == right.kind, left.count == right.count else { return false }
            switch left.kind {
            case .mapping:
                for (key, value) in left.members {
                    guard let counterpart = right[key.text] else { return false }
                    pairs.append((value, counterpart))
                }
            case .sequence:
                pairs.append(contentsOf: zip(left.items, right.items))
            case .number:
                guard left.isSameNumber(as: right) else { return false }
            case .boolean:
                guard left.boolean == right.boolean else { return false }
            case .string:
                guard left.text.utf8.elementsEqual(right.text.utf8) else { return false }
            case .null:
                continue
            }
        }
        return true
    }

    private func isSameNumber(as other: Node) -> Bool {
        let left = withJSONNumber { JSONNumberText($0) } ?? nil
        let right = other.withJSONNumber { JSONNumberText($0) } ?? nil
        if let left, let right {
            let isZero = left.significand == 0 && right.significand == 0
            return isZero || left == right
        }
        return text == other.text
    }
}
