// Writes generated files: only those whose bytes differ, each at once, and removes those that an earlier run wrote and
// this one does not. Files that gen did not write are never touched, but for what stands in the place of a manifest.

import Diagnostics
import Emission
import Foundation

/// The folder that generated files go to.
package struct OutputDirectory {
    let path: String
    private var manager: FileManager { .default }

    package init(path: String) { self.path = path }

    /// What a run changes, or would change.
    package struct Changes: Sendable {
        package var written: [Written] = []
        /// Paths relative to the folder, with the text that is there, where it is to be shown.
        package var removed: [(path: String, old: String)] = []
        package var unchanged = 0
        /// Paths of generated files at which something stands that gen did not write.
        package var foreign: [String] = []

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
            let old = manager.contents(atPath: path + "/" + file.path)
            let isForeign = old.map { !$0.isEmpty && !$0.starts(with: Self.mark.utf8) } ?? false
            if isForeign, !Self.isManifest(file.path) { changes.foreign.append(file.path) }
            if let old, Self.isEqual(old, to: file) {
                changes.unchanged += 1
            } else {
                let shown = isShowing ? old.map { String(decoding: $0, as: UTF8.self) } : nil
                changes.written.append(Written(file: file, old: shown ?? ""))
            }
        }
        let wanted = Set(files.map(\.path))
        for file in staleFiles(besides: wanted, namespaces: namespaces, ownsFolder: ownsFolder) {
            let old = isShowing ? manager.contents(atPath: path + "/" + file) : nil
            changes.removed.append((file, old.map { String(decoding: $0, as: UTF8.self) } ?? ""))
        }
        return changes
    }

    private static func isEqual(_ bytes: Data, to file: GeneratedFile) -> Bool {
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
            let url = URL(fileURLWithPath: path + "/" + file.path)
            do {
                try manager.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
                try replace(url, with: file.file)
            } catch {
                let message = "this file cannot be written: \(Self.reason(error))"
                report.add(
                    Diagnostic(
                        severity: .error,
                        code: .unwritableOutput,
                        message: message,
                        span: nil,
                        path: path + "/" + file.path
                    )
                )
                return false
            }
        }
        for file in changes.removed {
            try? manager.removeItem(atPath: path + "/" + file.path)
            removeEmptyFolders(above: file.path)
        }
        return true
    }

    /// Makes manifests younger than the program that found them right, whether it wrote them or not.
    func renewManifests(of namespaces: [String]) {
        for namespace in namespaces {
            let manifest = "\(path)/\(namespace)/\(Manifest.fileName)"
            try? manager.setAttributes([.modificationDate: Date()], ofItemAtPath: manifest)
        }
    }

    /// Puts a text in the place of a file at once: whoever reads meanwhile sees all of the old or all of the new.
    private func replace(_ url: URL, with generated: GeneratedFile) throws {
        #if os(Windows)
        try Data(generated.text.utf8).write(to: url, options: .atomic)
        #else
        // Foundation's atomic writing waits for the disk at each of thousands of files; renaming is atomic without
        // that.
        let temporary = url.deletingLastPathComponent().appendingPathComponent(".\(url.lastPathComponent).new")
        guard store(generated.pieces, at: temporary.path), rename(temporary.path, url.path) == 0 else {
            let code = errno
            try? manager.removeItem(at: temporary)
            throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EIO)
        }
        #endif
    }

    #if !os(Windows)
    private func store(_ pieces: [String], at path: String) -> Bool {
        guard let file = fopen(path, "wb") else { return false }
        var isWhole = true
        for var piece in pieces where isWhole {
            isWhole = piece.withUTF8 { fwrite($0.baseAddress, 1, $0.count, file) == $0.count }
        }
        return fclose(file) == 0 && isWhole
    }
    #endif

    /// Why something could not be written, in words: Foundation has only a number for some of its errors.
    private static func reason(_ error: any Error) -> String {
        let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? any Error ?? error
        guard let code = (underlying as? POSIXError)?.code else { return error.localizedDescription }
        return String(cString: strerror(code.rawValue))
    }

    private func removeEmptyFolders(above file: String) {
        var folder = FileLoader.folder(of: file)
        while !folder.isEmpty {
            let full = path + "/" + folder.dropLast()
            guard let names = try? manager.contentsOfDirectory(atPath: full), names.isEmpty else { return }
            try? manager.removeItem(atPath: full)
            folder = FileLoader.folder(of: String(folder.dropLast()))
        }
    }

    /// The files of an earlier run that this one does not write.
    func staleFiles(besides wanted: Set<String>, namespaces: [String], ownsFolder: Bool) -> [String] {
        let folders = ownsFolder ? [""] : namespaces.map { $0 + "/" }
        return folders.flatMap(candidates).filter { !wanted.contains($0) && isOwn($0) }.sorted()
    }

    /// The Swift files and manifests in a folder, however deep.
    private func candidates(in folder: String) -> [String] {
        let names = manager.enumerator(atPath: path + "/" + folder)?.compactMap { $0 as? String } ?? []
        return names.map { folder + $0 }.filter { $0.hasSuffix(".swift") || Self.isManifest($0) }
    }

    /// Whether a file begins as gen begins them.
    private func isOwn(_ file: String) -> Bool {
        guard let handle = FileHandle(forReadingAtPath: path + "/" + file) else { return false }
        defer { try? handle.close() }
        let start = (try? handle.read(upToCount: Self.mark.utf8.count)) ?? nil
        return start?.elementsEqual(Self.mark.utf8) ?? false
    }

    private static func isManifest(_ path: String) -> Bool { path.hasSuffix("/" + Manifest.fileName) }

    /// The first words of every generated file.
    static let mark = "// Written by gen."
}
