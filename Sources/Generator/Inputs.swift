// From what the user names to APIs: a document is one, and so is each child of a folder.

import Diagnostics
import Foundation
import OpenAPI
import SyntaxTree

/// What one client is generated from.
package struct APIInput: Sendable {
    /// The words of the namespace; nil when the document's title is to be used.
    package var name: String?
    /// Where calls go, if the configuration says so.
    package var server: String?
    /// Whether a client is wanted that answers with examples.
    package var hasExamples = false
    package var roots: [String]
    package var overlays: [String] = []

    /// Whether an overlay is meant for a root: it extends it, or extends nothing in particular.
    func applies(_ overlay: Node, at overlayPath: String, to root: String) -> Bool {
        guard let extends = overlay["extends"]?.string else { return true }
        return FileLoader.normalized(FileLoader.folder(of: overlayPath) + extends) == FileLoader.normalized(root)
    }
}

/// Finds the APIs that inputs name.
package struct InputFinder {
    let files: FileLoader
    private var manager: FileManager { .default }

    package init(files: FileLoader) { self.files = files }

    /// The APIs of one input: a document, or a folder of APIs.
    package func apis(at path: String, report: inout DiagnosticReport) -> [APIInput] {
        var isFolder: ObjCBool = false
        guard manager.fileExists(atPath: path, isDirectory: &isFolder) else {
            complain(.unreadableInput, "there is no file or folder here", path, &report)
            return []
        }
        return isFolder.boolValue ? apis(inFolder: path, report: &report) : [api(ofDocument: path, report: &report)]
    }

    private func api(ofDocument path: String, report: inout DiagnosticReport) -> APIInput {
        let stem = Self.stem(path)
        let folder = FileLoader.folder(of: path)
        let settings = Configuration.read(folder: folder, files: files, report: &report)?.apis[stem]
        let isGeneric = ["openapi", "swagger", "api", "spec", "index", "root", "main", "document"].contains(
            stem.lowercased()
        )
        return APIInput(
            name: settings?.name ?? (isGeneric ? nil : stem),
            server: settings?.server,
            hasExamples: settings?.hasExamples ?? false,
            roots: [path]
        )
    }

    private func apis(inFolder folder: String, report: inout DiagnosticReport) -> [APIInput] {
        let base = folder.hasSuffix("/") ? folder : folder + "/"
        let configuration = Configuration.read(folder: base, files: files, report: &report)
        var apis: [APIInput] = []
        var known: Set<String> = []
        for name in children(of: folder) where name != Configuration.fileName {
            let path = base + name
            var isFolder: ObjCBool = false
            _ = manager.fileExists(atPath: path, isDirectory: &isFolder)
            var (roots, overlays): ([String], [String]) = ([], [])
            for file in isFolder.boolValue ? documents(under: path) : [path] where Self.isDocument(file) {
                guard let tree = files.tree(at: file, report: &report) else { continue }
                if tree["openapi"] != nil || tree["swagger"] != nil {
                    roots.append(file)
                } else if tree["overlay"] != nil {
                    overlays.append(file)
                }
            }
            guard !roots.isEmpty else { continue }
            let stem = isFolder.boolValue ? name : Self.stem(name)
            let settings = configuration?.apis[stem]
            known.insert(stem)
            apis.append(
                APIInput(
                    name: settings?.name ?? stem,
                    server: settings?.server,
                    hasExamples: settings?.hasExamples ?? false,
                    roots: roots,
                    overlays: overlays
                )
            )
        }
        for (name, settings) in (configuration?.apis ?? [:]).sorted(by: { $0.key < $1.key }) where !known.contains(name)
        {
            report.error(.invalidConfiguration, "there is no API called `\(name)` in this folder", at: settings.span)
        }
        if apis.isEmpty, !report.hasErrors {
            complain(.noDocuments, "there is no API document in this folder", folder, &report)
        }
        return apis
    }

    /// The names in a folder, in an order that is the same everywhere; hidden ones are left out.
    private func children(of folder: String) -> [String] {
        let names = (try? manager.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { !$0.hasPrefix(".") }.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
    }

    /// The files under a folder, however deep, in the order of their paths.
    private func documents(under folder: String) -> [String] {
        var found: [String] = []
        var open = [folder]
        while let next = open.popLast() {
            for name in children(of: next) {
                var isFolder: ObjCBool = false
                let path = next + "/" + name
                _ = manager.fileExists(atPath: path, isDirectory: &isFolder)
                if isFolder.boolValue { open.append(path) } else { found.append(path) }
            }
        }
        return found.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
    }

    private static func isDocument(_ path: String) -> Bool {
        [".json", ".yaml", ".yml"].contains { path.lowercased().hasSuffix($0) }
    }

    /// A file's name without folder and ending.
    static func stem(_ path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
        return String(name[..<dot])
    }

    private func complain(_ code: DiagnosticCode, _ message: String, _ path: String, _ report: inout DiagnosticReport) {
        report.add(Diagnostic(severity: .error, code: code, message: message, span: nil, path: path))
    }
}
