// The stage "resolve": from the roots of one API to a document without a single `$ref`. Decoding runs inside, since
// what a reference points to is decoded when it is reached, once, whatever points to it.

import Diagnostics
import OpenAPI
import SyntaxTree
import Tables

/// A file in which an API's description begins.
package struct RootDocument: Sendable {
    package var node: Node
    /// Files whose text became part of this tree: overlays. References in them start from this root.
    package var overlays: [SourceFile.ID]

    package init(node: Node, overlays: [SourceFile.ID] = []) {
        self.node = node
        self.overlays = overlays
    }
}

/// Decodes the roots of one API and follows every reference.
/// - Parameters:
///   - roots: in the order in which their parts are to appear
///   - files: reads further files
/// - Returns: nil (reported) when no root is an API document.
package func resolve(_ roots: [RootDocument], files: any ReferencedFiles, report: inout DiagnosticReport) -> Document? {
    var resolver = Resolver(files: files, report: report)
    defer { report = resolver.report }
    let readable = roots.filter { resolver.admit($0) }
    guard !readable.isEmpty else { return nil }
    var document = Document()
    for root in readable { document.decode(root.node, linker: &resolver) }
    resolver.decodePendingSchemas()
    resolver.collectReferencedSchemas()
    document.operations = resolver.withoutRepetitions(document.operations)
    document.componentSchemas = resolver.withoutRepetitions(document.componentSchemas)
    document.securitySchemes = resolver.withoutRepetitions(document.securitySchemes)
    document.schemas = resolver.schemas
    document.referencedSchemas = resolver.referencedSchemas
    return document
}

/// Reads the files that references name. Only the roof of the house touches the file system, so it answers this.
package protocol ReferencedFiles: AnyObject {
    /// The root of the file at a path relative to another file.
    /// - Parameters:
    ///   - path: the reference up to its `#`, percent-decoded
    ///   - base: the file in which the reference stands
    func root(at path: String, relativeTo base: SourceFile.ID, report: inout DiagnosticReport) -> ReferencedFile
}

/// What came of looking for a file.
package enum ReferencedFile: Sendable {
    case found(Node)
    /// Why there is nothing, as the rest of a sentence: "does not exist".
    case unavailable(String)
}
