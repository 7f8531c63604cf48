// What decoding needs of the world outside one object. An object of a document holds other objects in place
// or by `$ref`; decoding does not know the difference. It hands the place to a linker, which follows
// references (room Resolution) and answers with what stands at their end.

import Diagnostics
import SyntaxTree
import Tables

/// Follows references while objects are decoded.
package protocol Linking {
    /// Where mistakes of the document are reported.
    var report: DiagnosticReport { get set }

    /// The dialect of the file in which a node stands.
    func dialect(of node: Node) -> Dialect

    /// The schema at a place, whether it stands there or is referred to. Schemas are decoded later, one by one,
    /// so that recursive schemas are no recursion here.
    mutating func schema(at node: Node) -> ID<Schema>

    /// The schema that a `$ref` text at a node points to, or nil (reported) when there is none.
    mutating func schema(referredToBy text: Node) -> ID<Schema>?

    /// The node of a parameter, response, header … at a place: the place itself, or the end of its `$ref`; nil
    /// (reported) when the reference leads nowhere.
    mutating func target(of node: Node) -> Node?

    /// The schema a discriminator's mapping value names: a `$ref` text or the name of a component; nil when there is
    /// none.
    mutating func schema(mappedBy value: Node) -> ID<Schema>?

    /// A schema for 2.0's form parameters: an object whose properties they are.
    mutating func formSchema(of parameters: [Node]) -> ID<Schema>
}
