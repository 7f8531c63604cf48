// OverlayPlan.swift: which overlay is applied to which document: by its `extends`, by the folder it stands in, or because
// the user named it for a document.

import Diagnostics
import SyntaxTree

/// Finds the documents of overlays.
struct OverlayPlan {
    let files: FileLoader

    /// The documents that an overlay is meant for.
    enum Aim {
        /// It has no `extends`: every document of the API that it belongs to.
        case all
        /// The file that `extends` leads to, as absolute paths that it may mean.
        case file([String], extends: Node)

        init(of overlay: Node, at path: String) {
            // What is not a string is an error when the overlay is read.
            if let extends = overlay["extends"], extends.kind == .string {
                self = .file(FileLoader.targets(of: extends.text, in: path), extends: extends)
            } else {
                self = .all
            }
        }

        func includes(_ root: String) -> Bool {
            switch self {
            case .all: true
            case .file(let targets, _): !targets.isEmpty && targets.contains(FileLoader.real(root))
            }
        }
    }

    /// Gives overlays to the APIs of a folder whose documents they extend: those that belong to no API, and those in the
    /// folder of another. An overlay that belongs to no API and extends none of them is a warning.
    /// - Parameters:
    ///   - loose: the overlays that belong to no API
    ///   - apis: the APIs of the folder, each with the overlays that stand in its own folder
    ///   - report: receives the warnings
    func distribute(_ loose: [String], among apis: inout [APIInput], report: inout DiagnosticReport) {
        guard !loose.isEmpty || apis.contains(where: { !$0.overlays.isEmpty }) else { return }
        var owners: [String: Int] = [:]
        for (index, api) in apis.enumerated() {
            for root in api.roots { owners[FileLoader.real(root)] = index }
        }
        func owner(of path: String) -> Int? {
            guard let tree = known(path), case .file(let targets, _) = Aim(of: tree, at: path) else { return nil }
            return targets.lazy.compactMap { owners[$0] }.first
        }
        for path in loose {
            if let owner = owner(of: path) {
                apis[owner].neighbors.append(path)
            } else if let overlay = known(path) {
                report.add(Self.warning(of: overlay, for: apis.flatMap(\.roots), at: path))
            }
        }
        for index in apis.indices {
            for path in apis[index].overlays {
                guard let owner = owner(of: path), owner != index else { continue }
                apis[owner].neighbors.append(path)
                apis[index].overlays.removeAll { $0 == path }
                // A manifest that does not name the file lets no later run be skipped.
                apis[index].documents.removeAll { $0 == path }
            }
        }
        for index in apis.indices {
            apis[index].overlays = (apis[index].overlays + apis[index].neighbors).sorted {
                $0.utf8.lexicographicallyPrecedes($1.utf8)
            }
        }
    }

    private func known(_ path: String) -> Node? {
        var report = DiagnosticReport()
        return files.tree(at: path, report: &report)
    }

    /// Returns the warning that an overlay is applied to no document.
    /// - Parameters:
    ///   - overlay: the overlay
    ///   - roots: the paths of the documents that it could be for
    ///   - path: the path of the overlay
    static func warning(of overlay: Node, for roots: [String], at path: String) -> Diagnostic {
        guard case .file(_, let extends) = Aim(of: overlay, at: path) else {
            return Diagnostic(
                severity: .warning,
                code: .overlayNotMeant,
                message: "this overlay is not applied; add `extends` with the path of a document in the folder",
                span: overlay.keyNode("overlay")?.span
            )
        }
        let folder = FileLoader.folder(of: path)
        let names = roots.filter { $0.hasPrefix(folder) }.map { String($0.dropFirst(folder.count)) }
        let hint =
            names.nearest(to: extends.text).map { "did you mean `\($0)`?" }
            ?? "write the path of a document, relative to this file"
        return Diagnostic(
            severity: .warning,
            code: .overlayNotMeant,
            message: "this overlay is not applied, because `extends` leads to no document of the API; \(hint)",
            span: extends.span
        )
    }
}
