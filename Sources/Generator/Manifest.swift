// The manifest beside the files of one API: hashes of what they were made from and of what they are. It lets the next
// run see without generating that there is nothing to do; no more than that hangs on it. Its text depends on the
// documents alone, and has a line for each file, so that it merges like the files themselves.

import Diagnostics
import Emission

/// What one API was generated from, and what came of it.
struct Manifest: Equatable {
    /// Hidden, because the build system warns of other files among the sources.
    static let fileName = ".gen-manifest"
    /// Raised with every release whose output differs from that of the one before for any document. In between, a
    /// program that is younger than a manifest does not trust it.
    static let version = 1

    /// How a file took part.
    enum Role: String {
        /// A document in which the API's description begins.
        case root
        /// A file that was read, too: overlays, references, the configuration, documents beside the roots.
        case input
        /// An overlay that stands outside of the document or folder that the client is of.
        case overlay
        /// A file that was looked for and is not there.
        case absent
        /// A generated file.
        case output
    }

    struct Entry: Equatable {
        var role: Role
        /// Nil for what is absent.
        var hash: ContentHash?
        /// Inputs relative to the folder they were found in, outputs to the output folder.
        var path: String
    }

    var entries: [Entry]
    /// What is said of the API once more by a run that has nothing to do.
    var account = Account()

    /// The diagnostics of an API, as far as they are shown unasked.
    struct Account: Equatable {
        /// The number of warnings of each code.
        var warnings: [DiagnosticCode: Int] = [:]
        var notes = 0
        /// The first warnings; their paths are relative to the folder that the inputs were found in.
        var shown: [ShownWarning] = []

        /// The number of warnings that a run shows unless it is asked for all.
        static let shownWarnings = 10
    }

    func paths(_ role: Role) -> [String] { entries.filter { $0.role == role }.map(\.path) }

    // MARK: Text

    var text: String {
        var lines = ["\(OutputDirectory.mark) What it was made from, by which it sees that there is nothing to do."]
        lines.append("version \(Self.version)")
        lines += account.warnings.map { "warning \($0.key.rawValue) \($0.value)" }.sorted()
        if account.notes > 0 { lines.append("notes \(account.notes)") }
        for warning in account.shown {
            lines.append("shown \(warning.start) \(warning.end) \(warning.path)")
            lines += warning.text.split(separator: "\n").map { "text \($0)" }
        }
        for role in [Role.absent, .input, .overlay, .root, .output] {
            lines += entries.filter { $0.role == role }
                .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
                .map { entry in
                    let hash = entry.hash.map { $0.hexadecimal + " " } ?? ""
                    return "\(entry.role.rawValue) \(hash)\(entry.path)"
                }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    init(entries: [Entry], account: Account) {
        self.entries = entries
        self.account = account
    }

    /// Reads a manifest; nil when it is of another version or no manifest at all.
    init?(_ text: String) {
        self.init(entries: [], account: Account())
        var lines = text.utf8.split(separator: UInt8(ascii: "\n")).map { Substring($0) }[...]
        guard lines.popFirst()?.hasPrefix(OutputDirectory.mark) == true, lines.popFirst() == "version \(Self.version)"
        else { return nil }
        for line in lines {
            let words = line.utf8.split(separator: UInt8(ascii: " "), maxSplits: 1).map { Substring($0) }
            guard words.count == 2, read(words[0], words[1]) else { return nil }
        }
    }

    private mutating func read(_ kind: Substring, _ rest: Substring) -> Bool {
        if let role = Role(rawValue: String(kind)), role == .absent {
            return add(role, nil, rest)
        }
        if kind == "text", !account.shown.isEmpty {
            account.shown[account.shown.count - 1].text += "\(rest)\n"
            return true
        }
        if kind == "notes", let count = Int(rest), count > 0 {
            account.notes = count
            return true
        }
        let words = rest.utf8.split(separator: UInt8(ascii: " "), maxSplits: 1).map { Substring($0) }
        guard words.count == 2 else { return false }
        if kind == "shown", let start = UInt32(words[0]) {
            let place = words[1].utf8.split(separator: UInt8(ascii: " "), maxSplits: 1).map { Substring($0) }
            guard place.count == 2, let end = UInt32(place[0]) else { return false }
            account.shown.append(ShownWarning(path: String(place[1]), start: start, end: end, text: ""))
            return true
        }
        if let role = Role(rawValue: String(kind)), let hash = ContentHash(hexadecimal: words[0]) {
            return add(role, hash, words[1])
        }
        guard kind == "warning", let count = Int(words[1]), count > 0 else { return false }
        account.warnings[DiagnosticCode(stringLiteral: String(words[0]))] = count
        return true
    }

    /// Adds an entry, unless its path leads out of its folder.
    private mutating func add(_ role: Role, _ hash: ContentHash?, _ path: Substring) -> Bool {
        let isInside = !path.hasPrefix("/") && !path.split(separator: "/").contains("..")
        entries.append(Entry(role: role, hash: hash, path: String(path)))
        return isInside
    }
}

extension Manifest {
    /// The manifest of files that were generated from an input.
    /// - Returns: nil when a file outside of the input's folder took part, which the manifest could not name.
    init?(of files: [GeneratedFile], from input: APIInput, loader: FileLoader, account: Account) {
        let base = FileLoader.normalized(input.base)
        let prefix = base.isEmpty || base.hasSuffix("/") ? base : base + "/"
        let roots = Set(input.roots.map(FileLoader.normalized))
        let overlays = Set(input.neighbors.map(FileLoader.normalized))
        var entries: [Entry] = []
        for path in Set((input.documents + loader.looked).map(FileLoader.normalized)) {
            guard path.hasPrefix(prefix), !path.contains("\n") else { return nil }
            let hash = loader.hash(of: path)
            var role: Role = hash == nil ? .absent : roots.contains(path) ? .root : .input
            if role == .input, overlays.contains(path) { role = .overlay }
            entries.append(Entry(role: role, hash: hash, path: String(path.dropFirst(prefix.count))))
        }
        entries += files.map { Entry(role: .output, hash: ContentHash($0.pieces), path: $0.path) }
        self.init(entries: entries, account: account)
    }
}

extension Manifest.Account {
    /// What a report says, with paths relative to a folder (with its slash).
    init(_ report: DiagnosticReport, sources: SourceFiles, base: String) {
        for diagnostic in report.diagnostics where diagnostic.severity == .warning {
            warnings[diagnostic.code, default: 0] += 1
        }
        notes = report.count(of: .note)
        guard !warnings.isEmpty else { return }
        let folder = FileLoader.normalized(base)
        let prefix = folder.isEmpty || folder.hasSuffix("/") ? folder : folder + "/"
        var renderer = DiagnosticRenderer(files: sources, style: .plain)
        renderer.shownPath = { path in
            let path = FileLoader.normalized(path)
            return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
        }
        shown = renderer.firstWarnings(Self.shownWarnings, of: report)
    }

    /// Adds what is said of another API, whose documents are in a folder (with its slash).
    mutating func add(_ other: Manifest.Account, from base: String) {
        warnings.merge(other.warnings, uniquingKeysWith: +)
        notes += other.notes
        let all = Set(shown + other.shown.map { $0.inside(base) })
        shown = Array(all.sorted().prefix(Self.shownWarnings))
    }
}
