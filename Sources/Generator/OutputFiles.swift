// Reads, writes, lists and removes the files under the output folder. No link inside that folder is followed, whatever
// stands there and whenever it comes: each folder is opened from the one above it. A new text is written to a file that
// no other program can have made, and is then put in its place at once.

#if !os(Windows)
import Diagnostics
import Emission
import Foundation

/// The files under one folder. The folder itself may be a link: it is the one that the user named.
final class OutputFiles {
    /// The kind of file at a path.
    enum Content {
        case absent
        case file([UInt8])
        /// Something that is not a regular file in a folder that is none but a folder; in words, with its path.
        case obstacle(Obstacle)
    }

    /// Something that gen neither follows nor replaces.
    struct Obstacle: Error {
        /// Relative to the output folder.
        var path: String
        /// What it is, with its article.
        var kind: String
    }

    /// What a name can be, with its article.
    private enum Kind: String {
        case file = "a file"
        case folder = "a folder"
        case link = "a link"
        case pipe = "a named pipe"
        case device = "a device or a socket"
    }

    let path: String
    /// Open folders by their paths, which are relative and end in a slash.
    private var folders: [String: Int32] = [:]
    /// The depth to which files are looked for; what gen writes is not as deep.
    private static let depthLimit = 8

    init(path: String) { self.path = path }

    deinit {
        for descriptor in folders.values { close(descriptor) }
    }

    // MARK: Reading

    func content(of file: String) -> Content {
        do {
            guard let folder = try openFolder(FileLoader.folder(of: file)) else { return .absent }
            return content(of: Self.name(file), in: folder, file)
        } catch let obstacle as Obstacle {
            return .obstacle(obstacle)
        } catch {
            return .absent
        }
    }

    private func content(of name: String, in folder: Int32, _ file: String) -> Content {
        let descriptor = openat(folder, name, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else {
            let code = errno
            guard let kind = Self.kind(of: name, in: folder) else { return .absent }
            // A regular file that cannot be read is not known to be gen's own.
            let reason =
                kind == .file ? "a file that cannot be read (\(String(cString: strerror(code))))" : kind.rawValue
            return .obstacle(Obstacle(path: file, kind: reason))
        }
        defer { close(descriptor) }
        if let bytes = bytes(ofDescriptor: descriptor) { return .file(bytes) }
        return .obstacle(
            Obstacle(path: file, kind: Self.kind(of: name, in: folder)?.rawValue ?? "a file that cannot be read")
        )
    }

    /// The first bytes of a regular file; nil if there is none.
    func start(of file: String, count: Int) -> [UInt8]? {
        guard let folder = try? openFolder(FileLoader.folder(of: file)) else { return nil }
        let descriptor = openat(folder, Self.name(file), O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            filled = max(0, read(descriptor, buffer.baseAddress, count))
        }
        return bytes
    }

    /// The files in a folder (with its slash), however deep, as paths relative to the output folder.
    func files(in folder: String) -> [String] {
        var found: [String] = []
        var open: [(path: String, depth: Int)] = [(folder, 0)]
        while let (path, depth) = open.popLast() {
            guard let descriptor = (try? openFolder(path)) ?? nil, let copy = Self.duplicate(descriptor),
                let stream = fdopendir(copy)
            else { continue }
            rewinddir(stream)
            while let entry = readdir(stream) {
                let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
                    tuple.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
                }
                if name == "." || name == ".." { continue }
                switch Int(entry.pointee.d_type) {
                case Int(DT_REG): found.append(path + name)
                case Int(DT_DIR): if depth < Self.depthLimit { open.append((path + name + "/", depth + 1)) }
                case Int(DT_UNKNOWN):
                    let kind = Self.kind(of: name, in: descriptor)
                    if kind == .file { found.append(path + name) }
                    if kind == .folder, depth < Self.depthLimit { open.append((path + name + "/", depth + 1)) }
                default: break
                }
            }
            closedir(stream)
            forget(path)
        }
        return found
    }

    /// The names of the folders in the output folder.
    func folderNames() -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        guard let root = (try? openFolder("")) ?? nil else { return [] }
        return names.filter { Self.kind(of: $0, in: root) == .folder }
    }

    // MARK: Writing

    /// Puts a text in the place of a file at once: whoever reads meanwhile sees all of the old or all of the new.
    func write(_ pieces: [String], to file: String) throws {
        let folder = try makeFolder(FileLoader.folder(of: file))
        let name = Self.name(file)
        if let kind = Self.kind(of: name, in: folder), kind != .file { throw Obstacle(path: file, kind: kind.rawValue) }
        // Foundation's atomic writing waits for the disk at each of thousands of files; renaming is atomic without
        // that.
        var random = SystemRandomNumberGenerator()
        let temporary = ".gen-\(String(random.next(), radix: 36))\(String(random.next(), radix: 36))"
        let descriptor = openat(
            folder,
            temporary,
            O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
            S_IRUSR | S_IWUSR | S_IRGRP | S_IWGRP | S_IROTH | S_IWOTH
        )
        guard descriptor >= 0 else { throw Self.failure() }
        guard Self.store(pieces, descriptor), renameat(folder, temporary, folder, name) == 0 else {
            let failure = Self.failure()
            unlinkat(folder, temporary, 0)
            throw failure
        }
    }

    /// Removes a file, and the folders above it that it leaves empty.
    func remove(_ file: String) {
        guard let folder = (try? openFolder(FileLoader.folder(of: file))) ?? nil else { return }
        guard Self.kind(of: Self.name(file), in: folder) == .file else { return }
        unlinkat(folder, Self.name(file), 0)
        var empty = FileLoader.folder(of: file)
        while !empty.isEmpty {
            let above = FileLoader.folder(of: String(empty.dropLast()))
            guard let parent = (try? openFolder(above)) ?? nil else { return }
            // Fails where something is left in it.
            guard unlinkat(parent, Self.name(String(empty.dropLast())), AT_REMOVEDIR) == 0 else { return }
            forget(empty)
            empty = above
        }
    }

    /// Gives a file the time of now.
    func touch(_ file: String) {
        guard let folder = (try? openFolder(FileLoader.folder(of: file))) ?? nil else { return }
        utimensat(folder, Self.name(file), nil, AT_SYMLINK_NOFOLLOW)
    }

    private static func store(_ pieces: [String], _ descriptor: Int32) -> Bool {
        guard let file = fdopen(descriptor, "wb") else {
            close(descriptor)
            return false
        }
        var isWhole = true
        for var piece in pieces where isWhole {
            isWhole = piece.withUTF8 { fwrite($0.baseAddress, 1, $0.count, file) == $0.count }
        }
        return fclose(file) == 0 && isWhole
    }

    // MARK: Folders

    /// Opens a folder (with its slash) from the one above it; nil if it is not there.
    private func openFolder(_ folder: String) throws -> Int32? {
        if let known = folders[folder] { return known }
        let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
        let descriptor: Int32
        if folder.isEmpty {
            descriptor = open(path, flags)
            guard descriptor >= 0 else {
                if errno == ENOENT { return nil }
                throw Self.failure()
            }
        } else {
            let bare = String(folder.dropLast())
            guard let parent = try openFolder(FileLoader.folder(of: bare)) else { return nil }
            descriptor = openat(parent, Self.name(bare), flags | O_NOFOLLOW)
            guard descriptor >= 0 else {
                let failure = Self.failure()
                guard let kind = Self.kind(of: Self.name(bare), in: parent) else { return nil }
                if kind == .folder { throw failure }
                throw Obstacle(path: bare, kind: kind.rawValue)
            }
        }
        folders[folder] = descriptor
        return descriptor
    }

    /// Opens a folder, made with those above it where it is missing.
    private func makeFolder(_ folder: String) throws -> Int32 {
        if let known = try openFolder(folder) { return known }
        if folder.isEmpty {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } else {
            let bare = String(folder.dropLast())
            let parent = try makeFolder(FileLoader.folder(of: bare))
            guard mkdirat(parent, Self.name(bare), S_IRWXU | S_IRWXG | S_IRWXO) == 0 || errno == EEXIST else {
                throw Self.failure()
            }
        }
        guard let made = try openFolder(folder) else { throw Self.failure() }
        return made
    }

    private func forget(_ folder: String) {
        if let descriptor = folders.removeValue(forKey: folder) { close(descriptor) }
    }

    private static func duplicate(_ descriptor: Int32) -> Int32? {
        let copy = dup(descriptor)
        return copy < 0 ? nil : copy
    }

    private static func name(_ path: String) -> String { String(path.dropFirst(FileLoader.folder(of: path).count)) }

    /// What a name in a folder is, with its article; nil if there is nothing. Links are not followed.
    private static func kind(of name: String, in folder: Int32) -> Kind? {
        var status = stat()
        guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFLNK: return .link
        case S_IFDIR: return .folder
        case S_IFIFO: return .pipe
        default: return .device
        }
    }

    private static func failure() -> POSIXError { POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
}
#endif
