// Writes generated files: only those whose bytes differ, each at once, and removes those that an earlier run wrote and
// this one does not. Files that gen did not write are never touched, but for a file in the place of a manifest.

import Diagnostics
import Emission
import Foundation

/// The folder that generated files go to.
package struct OutputDirectory {
    let path: String
    let files: OutputFiles

    package init(path: String) {
        self.path = path
        files = OutputFiles(path: path)
    }

    /// What a run changes, or would change.
    package struct Changes: Sendable {
        package var written: [Written] = []
        /// Paths relative to the folder, with the text that is there, where it is to be shown.
        package var removed: [(path: String, old: String)] = []
        package var unchanged = 0
        /// What gen did not write and would have to replace or to follow, with what is wrong with it.
        package var foreign: [(path: String, problem: String)] = []

        package var isEmpty: Bool { written.isEmpty && removed.isEmpty }
    }

    /// A file that is not what it is to be.
    package struct Written: Sendable {
        let file: GeneratedFile
        /// The text that is there; empty for a new file, and where it is not to be shown.
        package let old: String
        package var path: String { file.path }
        package var new: String { file.text }
    }

    /// Compares generated files with what is on disk.
    /// - Parameters:
    ///   - files: everything that is generated
    ///   - ownsFolder: whether files of other APIs are stale too, because all APIs were generated
    ///   - isShowing: whether texts that are there are to be shown
    package func changes(
        for files: [GeneratedFile],
        namespaces: [String],
        ownsFolder: Bool,
        isShowing: Bool = false
    ) -> Changes {
        var changes = Changes()
        for file in files {
            let old: [UInt8]?
            switch self.files.content(of: file.path) {
            case .absent: old = nil
            case .file(let bytes): old = bytes
            case .obstacle(let obstacle):
                if !changes.foreign.contains(where: { $0.path == obstacle.path }) {
                    changes.foreign.append((obstacle.path, Self.problem(of: obstacle)))
                }
                continue
            }
            let isForeign = old.map { !$0.isEmpty && !$0.starts(with: Self.mark.utf8) } ?? false
            if isForeign, !Self.isManifest(file.path) { changes.foreign.append((file.path, Self.foreignFile)) }
            if let old, Self.isEqual(old, to: file) {
                changes.unchanged += 1
            } else {
                let shown = isShowing ? old.map { String(decoding: $0, as: UTF8.self) } : nil
                changes.written.append(Written(file: file, old: shown ?? ""))
            }
        }
        let wanted = Set(files.map(\.path))
        for file in staleFiles(besides: wanted, namespaces: namespaces, ownsFolder: ownsFolder) {
            var old = ""
            if isShowing, case .file(let bytes) = self.files.content(of: file) {
                old = String(decoding: bytes, as: UTF8.self)
            }
            changes.removed.append((file, old))
        }
        return changes
    }

    private static let foreignFile =
        "this file was not written by gen and is left as it is; move it, or choose another --output"

    private static func problem(of obstacle: OutputFiles.Obstacle) -> String {
        "this is \(obstacle.kind), which gen neither follows nor replaces; remove it, or choose another --output"
    }

    private static func isEqual(_ bytes: [UInt8], to file: GeneratedFile) -> Bool {
        var rest = bytes[...]
        for piece in file.pieces {
            guard rest.starts(with: piece.utf8) else { return false }
            rest = rest.dropFirst(piece.utf8.count)
        }
        return rest.isEmpty
    }

    /// Makes the changes.
    /// - Returns: false (reported) when a file could not be written; files before it are.
    package func write(_ changes: Changes, report: inout DiagnosticReport) -> Bool {
        for file in changes.written {
            do {
                try files.write(file.file.pieces, to: file.path)
            } catch {
                let obstacle = error as? OutputFiles.Obstacle
                report.add(
                    Diagnostic(
                        severity: .error,
                        code: .unwritableOutput,
                        message: obstacle.map(Self.problem) ?? "this file cannot be written: \(Self.reason(error))",
                        span: nil,
                        path: path + "/" + (obstacle?.path ?? file.path)
                    )
                )
                return false
            }
        }
        for file in changes.removed { files.remove(file.path) }
        return true
    }

    /// Makes manifests younger than the program that found them right, whether it wrote them or not.
    func renewManifests(of namespaces: [String]) {
        for namespace in namespaces { files.touch("\(namespace)/\(Manifest.fileName)") }
    }

    /// Why something could not be written, in words: Foundation has only a number for some of its errors.
    private static func reason(_ error: any Error) -> String {
        let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? any Error ?? error
        guard let code = (underlying as? POSIXError)?.code else { return error.localizedDescription }
        return String(cString: strerror(code.rawValue))
    }

    /// The hash of a file; nil if there is no regular one.
    func hash(of file: String) -> ContentHash? {
        if case .file(let bytes) = files.content(of: file) { ContentHash(bytes) } else { nil }
    }

    /// The files of an earlier run that this one does not write.
    func staleFiles(besides wanted: Set<String>, namespaces: [String], ownsFolder: Bool) -> [String] {
        let folders = ownsFolder ? [""] : namespaces.map { $0 + "/" }
        return folders.flatMap(candidates).filter { !wanted.contains($0) && isOwn($0) }.sorted()
    }

    /// The Swift files and manifests in a folder, however deep.
    private func candidates(in folder: String) -> [String] {
        files.files(in: folder).filter { $0.hasSuffix(".swift") || Self.isManifest($0) }
    }

    /// Whether a file begins as gen begins them.
    private func isOwn(_ file: String) -> Bool {
        files.start(of: file, count: Self.mark.utf8.count)?.elementsEqual(Self.mark.utf8) ?? false
    }

    private static func isManifest(_ path: String) -> Bool { path.hasSuffix("/" + Manifest.fileName) }

    /// The first words of every generated file.
    static let mark = "// Written by gen."
}
