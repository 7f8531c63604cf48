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
    var overlays: [(node: Node, path: String, aim: OverlayPlan.Aim, isApplied: Bool)] = []
    for path in input.overlays {
        guard let node = files.tree(at: path, report: &report) else { return nil }
        overlays.append((node, path, OverlayPlan.Aim(of: node, at: path), false))
    }
    var roots: [RootDocument] = []
    for path in input.roots {
        guard let node = files.tree(at: path, report: &report) else { return nil }
        if node["overlay"] != nil, !InputFinder.isRoot(node) {
            report.error(
                .noDocuments,
                "this is an overlay and describes no API; name a document, and the overlay with `--overlay`",
                at: node.keyNode("overlay")?.span
            )
            return nil
        }
        var root = RootDocument(node: node)
        for index in overlays.indices {
            let overlay = overlays[index]
            let isMeant = overlay.aim.includes(path)
            guard isMeant || input.hasGivenOverlays else { continue }
            overlays[index].isApplied = true
            if !isMeant, case .file(_, let extends) = overlay.aim {
                report.warning(
                    .overlayNotMeant,
                    "`extends` leads to another file than this document; the overlay is applied all the same",
                    at: extends.span
                )
            }
            root.node = apply(overlay: overlay.node, to: root.node, report: &report)
            root.overlays.append(overlay.node.span.file)
        }
        roots.append(root)
    }
    for overlay in overlays where !overlay.isApplied {
        report.add(OverlayPlan.warning(of: overlay.node, for: input.roots, at: overlay.path))
    }
    return roots
}
