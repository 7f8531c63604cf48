// The roof: the stages in their order, from the files of one API to the files of its client.

import Diagnostics
import Emission
import IR
import Lowering
import Naming
import OpenAPI
import Resolution
import SyntaxTree

/// Generates the client of one API.
/// - Returns: nil (reported) when there is nothing to generate from.
package func generate(_ input: APIInput, files: FileLoader, report: inout DiagnosticReport) -> GeneratedAPI? {
    guard let api = namedAPI(input, files: files, report: &report) else { return nil }
    files.releaseTrees()
    let generated = emit(api.api, names: api.names, options: EmissionOptions())
    return GeneratedAPI(namespace: api.names.namespace, files: generated)
}

/// Everything before emission: what `generate` and `checkExamples` share.
func namedAPI(
    _ input: APIInput,
    files: FileLoader,
    isCollectingExamples: Bool = false,
    report: inout DiagnosticReport
) -> (api: API, names: NameTable)? {
    guard let roots = readRoots(of: input, files: files, report: &report) else { return nil }
    guard let document = resolve(roots, files: files, report: &report), !report.hasErrors else { return nil }
    let options = LoweringOptions(
        name: input.name ?? document.title,
        serverURL: input.server,
        isCollectingExamples: isCollectingExamples,
        hasExampleClient: input.hasExamples
    )
    let api = lower(document, options: options, report: &report)
    let names = assignNames(to: api, options: NamingOptions(), report: &report)
    return (api, names)
}

/// The client of one API, as files.
package struct GeneratedAPI: Sendable {
    package var namespace: String
    package var files: [GeneratedFile]
}

/// Reads the roots of an API and applies its overlays.
func readRoots(of input: APIInput, files: FileLoader, report: inout DiagnosticReport) -> [RootDocument]? {
    var roots: [RootDocument] = []
    for path in input.roots {
        guard let node = files.tree(at: path, report: &report) else { return nil }
        var root = RootDocument(node: node)
        for overlayPath in input.overlays {
            guard let overlay = files.tree(at: overlayPath, report: &report) else { return nil }
            guard input.applies(overlay, at: overlayPath, to: path) else { continue }
            root.node = apply(overlay: overlay, to: root.node, report: &report)
            root.overlays.append(overlay.span.file)
        }
        roots.append(root)
    }
    return roots
}
