// A folder for one test: documents to generate from, an output folder, and the means to run gen over them.

import Diagnostics
import Foundation
import Generator
import TestProcesses

/// Lives as long as the test that made it, and takes its folder with it.
final class Workspace {
    let folder: String
    var output: String { folder + "/Generated" }

    init(_ files: [String: String] = [:]) throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("gen-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for (path, text) in files { try write(text, to: path) }
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func write(_ text: String, to path: String) throws { try write(Data(text.utf8), to: path) }

    func write(_ bytes: Data, to path: String) throws {
        let url = URL(fileURLWithPath: folder + "/" + path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try bytes.write(to: url)
    }

    func text(_ path: String) -> String? {
        FileManager.default.contents(atPath: folder + "/" + path).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The files under the output folder, with their texts.
    func outputFiles() -> [String: String] {
        let names = FileManager.default.enumerator(atPath: output)?.compactMap { $0 as? String } ?? []
        var files: [String: String] = [:]
        for name in names {
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: output + "/" + name, isDirectory: &isFolder)
            if !isFolder.boolValue { files[name] = text("Generated/" + name) }
        }
        return files
    }

    /// Runs the generator over inputs in the folder.
    func generate(
        _ inputs: String...,
        isCheck: Bool = false,
        isStrict: Bool = false,
        allowing allowedFolders: [String] = [],
        overlays: [String] = []
    ) -> Outcome {
        var options = RunOptions(
            inputs: inputs.map { folder + "/" + $0 },
            output: output,
            isCheck: isCheck,
            isStrict: isStrict
        )
        options.allowedFolders = allowedFolders.map { folder + "/" + $0 }
        options.overlays = overlays.map { folder + "/" + $0 }
        let result = run(options)
        let rendered = DiagnosticRenderer(files: result.sources, style: .plain).render(result.report)
        return Outcome(result: result, diagnostics: rendered.replacingOccurrences(of: folder + "/", with: ""))
    }

    struct Outcome {
        var result: RunResult
        var diagnostics: String
        var changes: OutputDirectory.Changes? { result.changes }
        var written: [String] { changes?.written.map(\.path) ?? [] }
        /// The first line of each error.
        var errors: [String] {
            diagnostics.split(separator: "\n").map(String.init).filter { $0.contains(": error: ") }
        }
    }

    /// Runs the built `gen` in the folder.
    func gen(_ arguments: String...) throws -> CommandResult { try gen(arguments) }

    func gen(_ arguments: [String]) throws -> CommandResult {
        let executable = Self.executable?.path ?? "gen"
        return try runCommand([executable] + arguments, in: folder, withErrorsInOutput: false)
    }

    /// The executable beside the test bundle.
    private static var executable: URL? {
        for start in [CommandLine.arguments[0], Bundle.main.bundlePath, Bundle.main.executablePath ?? ""] {
            var url = URL(fileURLWithPath: start)
            while url.path != "/" {
                url.deleteLastPathComponent()
                let file = url.appendingPathComponent("gen")
                let module = url.appendingPathComponent("Modules/ClientRuntime.swiftmodule").path
                if FileManager.default.fileExists(atPath: module) { return file }
            }
        }
        return nil
    }
}

/// A document with one schema and one operation.
func document(schema: String = "Thing", member: String = "name", description: String = "A thing.") -> String {
    """
    openapi: 3.1.0
    info: { title: Things, version: "1" }
    paths:
      /\(schema): { get: { operationId: list\(schema), responses: { '204': { description: Done. } } } }
    components:
      schemas:
        \(schema): { type: object, description: \(description), properties: { \(member): { type: string } } }

    """
}
