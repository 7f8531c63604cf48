// Whether a run has anything to do at all, told from manifests and hashes, without reading a document. In doubt it has.

import Diagnostics
import Foundation

/// Compares inputs and outputs with the manifests of the run that wrote them.
struct UpToDateCheck {
    let options: RunOptions
    /// What it reads is kept for the run that may follow.
    let files: FileLoader
    private let directory: OutputDirectory
    private var finder: InputFinder { InputFinder(files: files) }
    private var manager: FileManager { .default }

    init(_ options: RunOptions, files: FileLoader) {
        self.options = options
        self.files = files
        directory = OutputDirectory(path: options.output)
    }

    /// What the run would come to, if it would write and remove nothing; nil when it has to be made.
    func result() -> RunResult? {
        var open = manifests()
        guard !open.isEmpty, let sources = sources() else { return nil }
        var found: [(namespace: String, manifest: Manifest)] = []
        var account = Manifest.Account()
        var others: [APISource] = []
        var overlays: Set<String> = []
        for source in sources {
            let place = open.firstIndex { isUnchanged(source, since: $0.manifest) }
            if let place {
                found.append(open.remove(at: place))
                account.add(found[found.count - 1].manifest.account, from: source.base)
                overlays.formUnion((found.last?.manifest.paths(.overlay) ?? []).map { source.base + $0 })
            } else {
                others.append(source)
            }
        }
        guard others.allSatisfy({ $0.isKnownToBeNone(files, besides: overlays) }) else { return nil }
        let outputs = found.flatMap { $0.manifest.entries.filter { $0.role == .output } }
        guard !found.isEmpty, outputs.allSatisfy({ directory.hash(of: $0.path) == $0.hash }) else { return nil }
        let wanted = Set(outputs.map(\.path) + found.map { "\($0.namespace)/\(Manifest.fileName)" })
        let isWholeFolder = options.inputs.count == 1 && sources.first?.isDocument == false
        let namespaces = found.map(\.namespace)
        guard directory.staleFiles(besides: wanted, namespaces: namespaces, ownsFolder: isWholeFolder).isEmpty else {
            return nil
        }
        guard account.warnings.isEmpty || !options.isStrict else { return nil }
        var changes = OutputDirectory.Changes()
        changes.unchanged = wanted.count
        var result = RunResult(report: DiagnosticReport(), sources: files.sources, changes: changes, apis: namespaces)
        result.account = account
        return result
    }

    /// What the inputs name; nil when something is not there.
    private func sources() -> [APISource]? {
        var sources: [APISource] = []
        for input in options.inputs {
            guard let named = finder.sources(at: input) else { return nil }
            sources += named
        }
        return sources
    }

    /// The manifests in the output folder that are younger than this program.
    private func manifests() -> [(namespace: String, manifest: Manifest)] {
        guard let program = Bundle.main.executablePath, let built = modification(of: program) else { return [] }
        return directory.files.folderNames().sorted().compactMap { name in
            let path = "\(name)/\(Manifest.fileName)"
            guard let written = modification(of: "\(options.output)/\(path)"), written > built,
                case .file(let text) = directory.files.content(of: path),
                let manifest = Manifest(String(decoding: text, as: UTF8.self)),
                manifest.paths(.output).allSatisfy({ $0.hasPrefix(name + "/") })
            else { return nil }
            return (name, manifest)
        }
    }

    private func modification(of path: String) -> Date? {
        (try? manager.attributesOfItem(atPath: path))?[.modificationDate] as? Date
    }

    /// Whether a manifest is of a source, and everything that was read is as it was.
    private func isUnchanged(_ source: APISource, since manifest: Manifest) -> Bool {
        let roots = manifest.paths(.root)
        let isOfSource =
            source.isFolder ? roots.allSatisfy { $0.hasPrefix(source.name + "/") } : roots == [source.name]
        guard !roots.isEmpty, isOfSource else { return false }
        // A document that is named by itself has no overlays beside it.
        guard !source.isDocument || manifest.paths(.overlay).isEmpty else { return false }
        let known = Set(roots + manifest.paths(.input))
        guard source.documents.allSatisfy(known.contains) else { return false }
        return manifest.entries.allSatisfy { entry in
            entry.role == .output || ContentHash(file: source.base + entry.path) == entry.hash
        }
    }
}

/// Where an API may come from: a document, or a child of a folder. What it holds is not known yet.
struct APISource {
    /// The folder that it is in, with its slash.
    var base: String
    var name: String
    /// Whether it was named as a document, and is not a child of a folder that was.
    var isDocument = false
    var isFolder = false
    /// Its documents, relative to the base.
    var documents: [String]

    /// Whether there is no API here, as far as that can be told without a word. An overlay changes an API; only those
    /// that an API is known to be made with do not.
    func isKnownToBeNone(_ files: FileLoader, besides overlays: Set<String>) -> Bool {
        var report = DiagnosticReport()
        return documents.allSatisfy { path in
            guard let tree = files.tree(at: base + path, report: &report) else { return false }
            return !InputFinder.isRoot(tree) && (tree["overlay"] == nil || overlays.contains(base + path))
        } && report.diagnostics.isEmpty
    }
}
