// Writes generated files: only those whose bytes differ, each at once, and removes those that an earlier run wrote and
// this one does not. Files that gen did not write are never touched.

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
        /// Paths relative to the folder, with the text that is there (empty for a new file) and the one that is to be.
        package var written: [(path: String, old: String, new: String)] = []
        package var removed: [(path: String, old: String)] = []
        package var unchanged = 0
        /// Paths of generated files at which something stands that gen did not write.
        package var foreign: [String] = []

        package var isEmpty: Bool { written.isEmpty && removed.isEmpty }
    }

    /// Compares generated files with what is on disk.
    /// - Parameters:
    ///   - files: everything that is generated
    ///   - ownsFolder: whether files of other APIs are stale too, because all APIs were generated
    package func changes(for files: [GeneratedFile], namespaces: [String], ownsFolder: Bool) -> Changes {
        var changes = Changes()
        for file in files {
            let old = manager.contents(atPath: path + "/" + file.path)
            if let old, !old.isEmpty, !old.starts(with: Self.mark.utf8) { changes.foreign.append(file.path) }
            if let old, old.elementsEqual(file.text.utf8) {
                changes.unchanged += 1
            } else {
                changes.written.append((file.path, old.map { String(decoding: $0, as: UTF8.self) } ?? "", file.text))
            }
        }
        let wanted = Set(files.map(\.path))
        let folders = ownsFolder ? [""] : namespaces.map { $0 + "/" }
        for file in folders.flatMap(ownFiles) where !wanted.contains(file) {
            let old = manager.contents(atPath: path + "/" + file).map { String(decoding: $0, as: UTF8.self) } ?? ""
            changes.removed.append((file, old))
        }
        return changes
    }

    /// Makes the changes.
    /// - Returns: false (reported) when a file could not be written; files before it are.
    package func write(_ changes: Changes, report: inout DiagnosticReport) -> Bool {
        for file in changes.written {
            let url = URL(fileURLWithPath: path + "/" + file.path)
            do {
                try manager.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
                try replace(url, with: file.new)
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

    /// Puts a text in the place of a file at once: whoever reads meanwhile sees all of the old or all of the new.
    private func replace(_ url: URL, with text: String) throws {
        #if os(Windows)
        try Data(text.utf8).write(to: url, options: .atomic)
        #else
        // Foundation's atomic writing waits for the disk at each of thousands of files; renaming is atomic without
        // that.
        let temporary = url.deletingLastPathComponent().appendingPathComponent(".\(url.lastPathComponent).new")
        guard store(text, at: temporary.path), rename(temporary.path, url.path) == 0 else {
            let code = errno
            try? manager.removeItem(at: temporary)
            throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EIO)
        }
        #endif
    }

    #if !os(Windows)
    private func store(_ text: String, at path: String) -> Bool {
        guard let file = fopen(path, "wb") else { return false }
        var text = text
        let count = text.withUTF8 { fwrite($0.baseAddress, 1, $0.count, file) }
        return fclose(file) == 0 && count == text.utf8.count
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

    /// The Swift files in a folder that begin as gen begins them.
    private func ownFiles(in folder: String) -> [String] {
        let root = path + "/" + folder
        guard let names = manager.enumerator(atPath: root) else { return [] }
        var found: [String] = []
        for case let name as String in names where name.hasSuffix(".swift") {
            guard let handle = FileHandle(forReadingAtPath: root + name) else { continue }
            defer { try? handle.close() }
            let start = (try? handle.read(upToCount: Self.mark.utf8.count)) ?? nil
            if let start, start.elementsEqual(Self.mark.utf8) { found.append(folder + name) }
        }
        return found.sorted()
    }

    /// The first words of every generated file.
    private static let mark = "// Written by gen."
}
