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
    /// A Boolean value that is true if the overlays were named by the user: they apply to every root then, also where
    /// their `extends` leads elsewhere, which is a warning.
    package var hasGivenOverlays = false
    /// The overlays that stand outside of the document or folder of the API, beside it in the input.
    var neighbors: [String] = []
    /// The folder that it was found in, with its slash.
    var base = ""
    /// Every file that was looked at to find it, the configuration and the roots among them.
    var documents: [String] = []

    package init(name: String? = nil, server: String? = nil, roots: [String], overlays: [String] = []) {
        self.name = name
        self.server = server
        self.roots = roots
        self.overlays = overlays
    }
}

/// Finds the APIs that inputs name.
package struct InputFinder {
    let files: FileLoader
    private var manager: FileManager { .default }

    package init(files: FileLoader) { self.files = files }

    /// Returns the APIs of one input: a document, or a folder of APIs.
    /// - Parameters:
    ///   - path: the document or folder
    ///   - overlays: overlay files for a document, applied in this order whatever their `extends` says; a folder holds
    ///     its overlays itself, so that an input that is a folder is an error if there are any
    ///   - report: receives what is wrong with the input
    package func apis(
        at path: String,
        overlays: [String] = [],
        report: inout DiagnosticReport
    ) -> [APIInput] {
        guard let sources = sources(at: path) else {
            complain(.unreadableInput, "there is no file or folder here", path, &report)
            return []
        }
        if let source = sources.first, source.isDocument {
            var api = api(ofDocument: path, source, report: &report)
            api.overlays = overlays
            api.hasGivenOverlays = !overlays.isEmpty
            return [api]
        }
        guard overlays.isEmpty else {
            let message = "an overlay is given for a document, and this is a folder; put the overlay into the folder"
            complain(.unreadableInput, message, path, &report)
            return []
        }
        return apis(inFolder: path, sources, report: &report)
    }

    /// Where the APIs of one input may come from; nil when there is nothing.
    func sources(at path: String) -> [APISource]? {
        var isFolder: ObjCBool = false
        guard manager.fileExists(atPath: path, isDirectory: &isFolder) else { return nil }
        guard isFolder.boolValue else {
            let base = FileLoader.folder(of: path)
            let name = String(path.dropFirst(base.count))
            return [APISource(base: base, name: name, isDocument: true, documents: [name])]
        }
        let base = path.hasSuffix("/") ? path : path + "/"
        return children(of: path).filter { $0 != Configuration.fileName }.map { name in
            _ = manager.fileExists(atPath: base + name, isDirectory: &isFolder)
            let files =
                isFolder.boolValue ? documents(under: base + name).map { $0.dropFirst(base.count) } : [name[...]]
            return APISource(
                base: base,
                name: name,
                isFolder: isFolder.boolValue,
                documents: files.map(String.init).filter(Self.isDocument)
            )
        }
    }

    private func api(ofDocument path: String, _ source: APISource, report: inout DiagnosticReport) -> APIInput {
        let stem = Self.stem(path)
        let settings = Configuration.read(folder: source.base, files: files, report: &report)?.apis[stem]
        let isGeneric = ["openapi", "swagger", "api", "spec", "index", "root", "main", "document"].contains(
            stem.lowercased()
        )
        var api = APIInput(name: settings?.name ?? (isGeneric ? nil : stem), server: settings?.server, roots: [path])
        api.hasExamples = settings?.hasExamples ?? false
        api.base = source.base
        api.documents = [path, source.base + Configuration.fileName]
        return api
    }

    private func apis(
        inFolder folder: String,
        _ sources: [APISource],
        report: inout DiagnosticReport
    ) -> [APIInput] {
        let base = folder.hasSuffix("/") ? folder : folder + "/"
        let configuration = Configuration.read(folder: base, files: files, report: &report)
        var apis: [APIInput] = []
        var loose: [String] = []
        var known: Set<String> = []
        for source in sources {
            let documents = source.documents.map { base + $0 }
            var (roots, overlays): ([String], [String]) = ([], [])
            for file in documents {
                guard let tree = files.tree(at: file, report: &report) else { continue }
                if Self.isRoot(tree) {
                    roots.append(file)
                } else if tree["overlay"] != nil {
                    overlays.append(file)
                }
            }
            guard !roots.isEmpty else {
                loose += overlays
                continue
            }
            let stem = source.isFolder ? source.name : Self.stem(source.name)
            let settings = configuration?.apis[stem]
            known.insert(stem)
            var api = APIInput(
                name: settings?.name ?? stem,
                server: settings?.server,
                roots: roots,
                overlays: overlays
            )
            api.hasExamples = settings?.hasExamples ?? false
            api.base = base
            api.documents = documents + [base + Configuration.fileName]
            apis.append(api)
        }
        OverlayPlan(files: files).distribute(loose, among: &apis, report: &report)
        for (name, settings) in (configuration?.apis ?? [:]).sorted(by: { $0.key < $1.key }) where !known.contains(name)
        {
            report.error(.invalidConfiguration, "there is no API called `\(name)` in this folder", at: settings.span)
        }
        if apis.isEmpty, !report.hasErrors {
            complain(.noDocuments, "there is no API document in this folder", folder, &report)
        }
        return apis
    }

    /// Whether a document describes an API, and is no part or overlay of one.
    static func isRoot(_ tree: Node) -> Bool { tree["openapi"] != nil || tree["swagger"] != nil }

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
