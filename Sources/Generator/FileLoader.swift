// Reads files, each once. The only place of the house that opens a file for reading, and the one that decides which
// files a reference may reach.

import Diagnostics
import Foundation
import Resolution
import SyntaxTree

/// The files read in one run.
package final class FileLoader: ReferencedFiles {
    package private(set) var sources = SourceFiles()
    private var files: [String: LoadedFile] = [:]
    private var paths: [SourceFile.ID: String] = [:]
    /// The folder that references may not leave.
    package var boundary: String?
    /// Folders that they may reach all the same.
    var allowedFolders: [String] = []

    /// Whether files may be asked for once more when an API has been read.
    package var keepsTrees = true

    /// Every path that was asked for since this was last emptied, whether there is a file or not.
    var looked: [String] = []

    private struct LoadedFile {
        var tree: Node?
        var hash: ContentHash?
        var report = DiagnosticReport()
    }

    package init() {}

    /// The tree of a file, or nil (reported) when it cannot be read.
    package func tree(at path: String, report: inout DiagnosticReport) -> Node? {
        looked.append(path)
        let file = files[path] ?? read(path)
        files[path] = file
        report.merge(file.report)
        return file.tree
    }

    /// Adds a text that is not on disk.
    func add(path: String, text: String) -> SourceFile { sources.add(path: path, bytes: Array(text.utf8)) }

    /// Gives up all trees, when nothing more will be read.
    package func releaseTrees() {
        if keepsTrees { return }
        for path in Array(files.keys) { files[path]?.tree = nil }
    }

    /// The hash of a file that was read.
    func hash(of path: String) -> ContentHash? { files[path]?.hash }

    /// What was said of a file when it was read.
    func report(of path: String) -> DiagnosticReport { files[path]?.report ?? DiagnosticReport() }

    private func read(_ path: String) -> LoadedFile {
        var loaded = LoadedFile()
        guard let bytes = Self.contents(of: path) else {
            loaded.report.add(
                Diagnostic(
                    severity: .error,
                    code: .unreadableInput,
                    message: "this file does not exist or cannot be read",
                    span: nil,
                    path: path
                )
            )
            return loaded
        }
        let file = sources.add(path: path, bytes: bytes)
        paths[file.id] = path
        loaded.hash = ContentHash(bytes)
        loaded.tree = parseSyntaxTree(file, report: &loaded.report)
        return loaded
    }

    /// The bytes of a file, or nil.
    private static func contents(of path: String) -> [UInt8]? {
        if let bytes = bytes(ofFile: path) { return bytes }
        // What is no file of known size, such as a pipe, is left to Foundation.
        if isFolder(path) { return nil }
        return FileManager.default.contents(atPath: path).map { [UInt8]($0) }
    }

    package func root(
        at path: String,
        relativeTo base: SourceFile.ID,
        report: inout DiagnosticReport
    ) -> ReferencedFile {
        let decoded = path.removingPercentEncoding ?? path
        guard !decoded.hasPrefix("/"), !decoded.contains("\0"), let from = paths[base] else {
            return .unavailable("is not a path relative to this document")
        }
        let target = Self.normalized(Self.folder(of: from) + decoded)
        if let boundary, !([boundary] + allowedFolders).contains(where: { Self.isInside(target, $0) }) {
            return .unavailable("is outside the folder of the document")
        }
        if files[target] != nil {
            return tree(at: target, report: &report).map { .found($0) } ?? .unavailable("cannot be read")
        }
        looked.append(target)
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: target, isDirectory: &isFolder), !isFolder.boolValue else {
            return .unavailable("does not exist")
        }
        return tree(at: target, report: &report).map { .found($0) } ?? .unavailable("cannot be read")
    }

    // MARK: Paths

    static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }

    /// The folder of a file, with its slash; empty for a bare name.
    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(where: { $0 == "/" || $0 == "\\" }) else { return "" }
        return String(path[...slash])
    }

    /// The path without `.` and `..` as far as its text allows.
    static func normalized(_ path: String) -> String {
        var parts: [Substring] = []
        for part in path.split(separator: "/", omittingEmptySubsequences: true) where part != "." {
            if part == "..", let last = parts.last, last != ".." {
                parts.removeLast()
            } else {
                parts.append(part)
            }
        }
        return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
    }

    /// Whether a path stays inside a folder, links followed.
    private static func isInside(_ path: String, _ folder: String) -> Bool {
        let (inner, outer) = (real(path), real(folder))
        return inner == outer || inner.hasPrefix(outer.hasSuffix("/") ? outer : outer + "/")
    }

    /// Returns the absolute path of a file or folder, links followed.
    static func real(_ path: String) -> String {
        URL(fileURLWithPath: path.isEmpty ? "." : path).resolvingSymlinksInPath().standardizedFileURL.path
    }

    /// Returns the absolute paths that a URI reference in a file may mean, likeliest first; none for an address.
    ///
    /// A path that begins with a slash is tried as it is and, as many overlays mean it, from the file's folder.
    static func targets(of reference: String, in file: String) -> [String] {
        let bare = String(reference.prefix { $0 != "#" && $0 != "?" })
        if bare.hasPrefix("file:") { return URL(string: bare).map { [real($0.path)] } ?? [] }
        guard !bare.isEmpty, !bare.contains("://"), !bare.contains("\0") else { return [] }
        let folder = folder(of: file)
        var paths = [bare.removingPercentEncoding ?? bare, bare].map { folder + $0 }
        if bare.hasPrefix("/") { paths.insert(bare.removingPercentEncoding ?? bare, at: 0) }
        return paths.map(real)
    }
}
