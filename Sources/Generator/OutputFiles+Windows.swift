// Reads, writes, lists and removes the files under the output folder on Windows, where Foundation has to do: what is no
// regular file is asked for before a path is used.

#if os(Windows)
import Diagnostics
import Emission
import Foundation

/// The files under one folder. The folder itself may be a link: it is the one that the user named.
final class OutputFiles {
    /// The kind of file at a path.
    enum Content {
        case absent
        case file([UInt8])
        /// Something that is not a regular file in folders that are none but folders.
        case obstacle(Obstacle)
    }

    /// Something that gen neither follows nor replaces.
    struct Obstacle: Error {
        /// Relative to the output folder.
        var path: String
        /// What it is, with its article.
        var kind: String
    }

    private enum Kind: String {
        case file = "a file"
        case folder = "a folder"
        case link = "a link"
        case other = "neither a file nor a folder"
    }

    let path: String
    private var manager: FileManager { .default }

    init(path: String) { self.path = path }

    func content(of file: String) -> Content {
        if let obstacle = obstacle(at: file) { return .obstacle(obstacle) }
        guard manager.fileExists(atPath: full(file)) else { return .absent }
        guard let bytes = manager.contents(atPath: full(file)) else {
            return .obstacle(Obstacle(path: file, kind: "a file that cannot be read"))
        }
        return .file([UInt8](bytes))
    }

    /// The first bytes of a regular file; nil if there is none.
    func start(of file: String, count: Int) -> [UInt8]? {
        guard obstacle(at: file) == nil, let handle = FileHandle(forReadingAtPath: full(file)) else { return nil }
        defer { try? handle.close() }
        return ((try? handle.read(upToCount: count)) ?? nil).map { [UInt8]($0) }
    }

    /// The files in a folder (with its slash), however deep, as paths relative to the output folder.
    func files(in folder: String) -> [String] {
        if !folder.isEmpty, kind(of: String(folder.dropLast())) != .folder { return [] }
        let names = manager.enumerator(atPath: full(folder))?.compactMap { $0 as? String } ?? []
        return names.map { folder + $0.replacingOccurrences(of: "\\", with: "/") }.filter { kind(of: $0) == .file }
    }

    /// The names of the folders in the output folder.
    func folderNames() -> [String] {
        let names = (try? manager.contentsOfDirectory(atPath: path)) ?? []
        return names.filter { kind(of: $0) == .folder }
    }

    /// Puts a text in the place of a file at once.
    func write(_ pieces: [String], to file: String) throws {
        if let obstacle = obstacle(at: file) { throw obstacle }
        let url = URL(fileURLWithPath: full(file))
        try manager.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(pieces.joined().utf8).write(to: url, options: .atomic)
    }

    /// Removes a file, and the folders above it that it leaves empty.
    func remove(_ file: String) {
        guard obstacle(at: file) == nil, kind(of: file) == .file else { return }
        try? manager.removeItem(atPath: full(file))
        var folder = FileLoader.folder(of: file)
        while !folder.isEmpty {
            let bare = full(String(folder.dropLast()))
            guard let names = try? manager.contentsOfDirectory(atPath: bare), names.isEmpty else { return }
            try? manager.removeItem(atPath: bare)
            folder = FileLoader.folder(of: String(folder.dropLast()))
        }
    }

    /// Gives a file the time of now.
    func touch(_ file: String) {
        guard obstacle(at: file) == nil else { return }
        try? manager.setAttributes([.modificationDate: Date()], ofItemAtPath: full(file))
    }

    private func full(_ file: String) -> String { path + "/" + file }

    /// The first thing on the way to a file, or in its place, that is not what it is to be.
    private func obstacle(at file: String) -> Obstacle? {
        var place = ""
        for part in file.split(separator: "/") {
            place += place.isEmpty ? String(part) : "/\(part)"
            guard let kind = kind(of: place) else { return nil }
            if kind != (place == file ? .file : .folder) { return Obstacle(path: place, kind: kind.rawValue) }
        }
        return nil
    }

    private func kind(of file: String) -> Kind? {
        guard let type = (try? manager.attributesOfItem(atPath: full(file)))?[.type] as? FileAttributeType else {
            return nil
        }
        switch type {
        case .typeRegular: return .file
        case .typeDirectory: return .folder
        case .typeSymbolicLink: return .link
        default: return .other
        }
    }
}
#endif
