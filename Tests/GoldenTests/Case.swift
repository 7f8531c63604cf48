// The table of goldens is the folder `Cases`: a document, or a folder of APIs as `specs/` is one, and beside it what
// is expected of it: `.swift` (every generated file) and `.diagnostics`. What is missing is expected to be empty.

import Diagnostics
import Foundation
import Generator

/// One golden.
struct Case: Hashable, Sendable, CustomStringConvertible {
    /// `<topic>/<case>`.
    let name: String
    /// The input's path relative to `Cases`.
    let input: String

    var description: String { name }

    /// The folder of all cases, found from this file.
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/Cases/"

    static let inputEndings = [".yaml", ".json"]
    static let expectationEndings = [".swift", ".diagnostics"]

    /// Every case, in the order of their names.
    static let all: [Case] = topics.flatMap { topic in
        children(of: folder + topic).compactMap { name -> Case? in
            if isFolder(folder + topic + "/" + name) {
                return Case(name: "\(topic)/\(name)", input: "\(topic)/\(name)")
            }
            guard let ending = inputEndings.first(where: name.hasSuffix) else { return nil }
            return Case(name: "\(topic)/\(name.dropLast(ending.count))", input: "\(topic)/\(name)")
        }
    }

    static let topics = children(of: folder)

    /// The names in a folder, in an order that is the same everywhere.
    static func children(of folder: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { !$0.hasPrefix(".") }.sorted()
    }

    static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }

    // MARK: Expected and actual

    func expectation(_ ending: String) -> String {
        let contents = FileManager.default.contents(atPath: Self.folder + name + ending)
        return contents.map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    /// Makes the expectation what it turned out to be; an empty one is no file.
    func rewrite(_ ending: String, _ text: String) throws {
        let path = Self.folder + name + ending
        if text.isEmpty {
            if FileManager.default.fileExists(atPath: path) { try FileManager.default.removeItem(atPath: path) }
        } else {
            try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        }
    }

    /// Generates the case and writes nothing.
    func generate() -> Outcome {
        let nowhere = Self.folder + "no such folder"
        let result = run(RunOptions(inputs: [Self.folder + input], output: nowhere, isCheck: true))
        let rendered = DiagnosticRenderer(files: result.sources, style: .plain).render(result.report)
        let written = (result.changes?.written ?? []).filter { $0.path.hasSuffix(".swift") }
        let files = written.map { (path: $0.path, text: $0.new) }
        return Outcome(
            files: files,
            namespaces: result.apis,
            diagnostics: rendered.replacingOccurrences(of: Self.folder, with: "")
        )
    }

    /// What came of a case.
    struct Outcome {
        var files: [(path: String, text: String)]
        var namespaces: [String]
        var diagnostics: String

        /// The text of an expectation file.
        func text(_ ending: String) -> String {
            if ending == ".diagnostics" { return diagnostics }
            return files.map { "// File: \($0.path)\n\($0.text)" }.joined(separator: "\n")
        }
    }
}
