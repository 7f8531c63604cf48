// Generates the clients of all judged APIs, compiles them with their callers into one program, and runs judge and
// program.

import Diagnostics
import Foundation
import TestProcesses

@testable import Emission
@testable import Generator

/// The compiled program; made once for all tests.
struct JudgedProgram: Sendable {
    static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    /// An API that is judged.
    struct API: Sendable {
        /// The document, or the folder of documents.
        var path: String
        var namespace: String
    }

    let executable: String
    let apis: [API]

    static let shared = Result { try JudgedProgram() }

    private init() throws {
        let folder = Self.repository + "/.build/judge"
        try? FileManager.default.removeItem(atPath: folder)
        executable = folder + "/judged"
        var files: [GeneratedFile] = []
        var apis: [API] = []
        var types: [String] = []
        for input in try Self.inputs() {
            let loader = FileLoader()
            loader.boundary = boundary(of: input.api)
            var report = DiagnosticReport()
            guard let (api, names) = namedAPI(input.api, files: loader, report: &report), !report.hasErrors else {
                throw Trouble(DiagnosticRenderer(files: loader.sources, style: .plain).render(report.errors))
            }
            let calls = JudgedCalls(api, names)
            files += emit(api, names: names, options: EmissionOptions()) + [calls.file]
            apis.append(API(path: input.path, namespace: names.namespace))
            types.append("\"\(names.namespace)\": \(calls.typeName).self")
        }
        let table = "let judgedAPIs: [String: any JudgedAPI.Type] = [\n    \(types.joined(separator: ",\n    ")),\n]\n"
        files.append(GeneratedFile(path: "JudgedAPIs.swift", text: table))
        self.apis = apis
        for file in files {
            let url = URL(fileURLWithPath: "\(folder)/\(file.path)")
            let parent = url.deletingLastPathComponent()
            try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
            try Data(file.text.utf8).write(to: url)
        }
        let driver = Self.repository + "/Tests/Judge/Driver.swift"
        try Self.compile(files.map(\.path) + [driver], in: folder)
    }

    /// Every API of the folders, with the path that the judge reads.
    private static func inputs() throws -> [(api: APIInput, path: String)] {
        var report = DiagnosticReport()
        let finder = InputFinder(files: FileLoader())
        let inputs = Judge.folders.flatMap { finder.apis(at: $0, report: &report) }
        if report.hasErrors { throw Trouble(report.diagnostics.map(\.message).joined(separator: "; ")) }
        return inputs.map { input in
            let isFolder = input.roots.count + input.overlays.count > 1
            let first = URL(fileURLWithPath: input.roots[0])
            return (input, isFolder ? first.deletingLastPathComponent().path : first.path)
        }
    }

    private static func compile(_ paths: [String], in folder: String) throws {
        let products = try BuildProducts(at: nil)
        let options = [
            "-Onone", "-swift-version", "6", "-parse-as-library", "-module-name", "Judged", "-suppress-warnings",
            "-whole-module-optimization", "-num-threads", "2", "-I", products.modules, "-o", "judged",
        ]
        let arguments = (options + paths + products.objects).map { "\"\($0)\"" }.joined(separator: "\n")
        try Data(arguments.utf8).write(to: URL(fileURLWithPath: folder + "/arguments"))
        let compiler = try runCommand(["swiftc", "@arguments"], in: folder)
        if compiler.status != 0 { throw Trouble("the judged clients do not compile: \(compiler.output.prefix(5000))") }
    }

    struct Trouble: Error, CustomStringConvertible {
        var description: String
        init(_ description: String) { self.description = description }
    }
}
