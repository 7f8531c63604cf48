// Compiles the client with its examples' driver in a temporary folder, runs it, and reads what it prints.

import Diagnostics
import Emission
import Foundation
import SyntaxTree

/// Why examples could not be checked at all.
package struct ExampleTrouble: Error {
    var message: String
}

/// A compiled driver.
struct ExampleProgram {
    private let folder: URL
    private let examples: [String]

    /// What the driver says of one example.
    enum Answer {
        /// The example, and what became of it.
        case encoded(Node, Node)
        case refused(String)
    }

    /// Writes and compiles.
    init(files: [GeneratedFile], examples: [String], products: BuildProducts) throws(ExampleTrouble) {
        self.examples = examples
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("gen-examples-\(UUID().uuidString)")
        do throws(ExampleTrouble) {
            for file in files { try write(file.text, to: file.path) }
            try write(examples.joined(separator: "\n"), to: "examples.jsonl")
            try compile(files.map(\.path), with: products)
        } catch {
            remove()
            throw error
        }
    }

    /// Removes the folder.
    func remove() { try? FileManager.default.removeItem(at: folder) }

    private func write(_ text: String, to path: String) throws(ExampleTrouble) {
        let url = folder.appendingPathComponent(path)
        do {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(text.utf8).write(to: url)
        } catch {
            throw ExampleTrouble(message: "cannot write to the temporary folder: \(error.localizedDescription)")
        }
    }

    private func compile(_ paths: [String], with products: BuildProducts) throws(ExampleTrouble) {
        let options = [
            "-Onone", "-swift-version", "6", "-parse-as-library", "-module-name", "ExampleCheck", "-suppress-warnings",
            "-whole-module-optimization", "-num-threads", "2", "-I", products.modules, "-o", "examples",
        ]
        // In a file, because there may be more paths than a command line holds.
        let arguments = (options + paths + products.objects).map { "\"\($0)\"" }.joined(separator: "\n")
        try write(arguments, to: "arguments")
        let status = try run("/usr/bin/env", ["swiftc", "@arguments"], output: "compiler.txt")
        if status == 0 { return }
        let lines = contents("compiler.txt").split(separator: "\n")
        let mistakes = lines.filter { $0.contains("error:") }
        throw ExampleTrouble(
            message: "the generated client does not compile: "
                + (mistakes.isEmpty ? lines.suffix(3) : mistakes.prefix(3)).joined(separator: " | ")
        )
    }

    // MARK: Running

    /// The answers, one for each example.
    func answers() throws(ExampleTrouble) -> [Answer] {
        let before = try tree("[\(examples.joined(separator: ",\n"))]")
        let lines = try lines { "{\"refused\":\"the program crashed (\($0))\"}" }
        return zip(before.items, lines).map { before, answer in
            guard let encoded = answer["encoded"] else { return .refused(answer["refused"]?.text ?? "") }
            return .encoded(before, encoded)
        }
    }

    /// What the program prints for each line that it reads.
    /// - Parameter crash: the line for one at which the program ends with a status
    func lines(_ crash: (Int32) -> String) throws(ExampleTrouble) -> [Node] {
        var lines: [String] = []
        while lines.count < examples.count {
            let status = try run("./examples", ["examples.jsonl", String(lines.count)], output: "output.jsonl")
            lines += contents("output.jsonl").split(separator: "\n").map(String.init)
            // It takes the whole driver with it, so the next run starts after it.
            if lines.count < examples.count { lines.append(crash(status)) }
        }
        return Array(try tree("[\(lines.joined(separator: ",\n"))]").items)
    }

    private func tree(_ json: String) throws(ExampleTrouble) -> Node {
        var sources = SourceFiles()
        var report = DiagnosticReport()
        guard let root = parseSyntaxTree(sources.add(path: "examples.json", bytes: Array(json.utf8)), report: &report)
        else {
            throw ExampleTrouble(
                message: "the examples' driver wrote no JSON: \(report.diagnostics.first?.message ?? "nothing at all")"
            )
        }
        return root
    }

    private func contents(_ path: String) -> String {
        let data = FileManager.default.contents(atPath: folder.appendingPathComponent(path).path) ?? Data()
        return String(decoding: data, as: UTF8.self)
    }

    private func run(_ program: String, _ arguments: [String], output: String) throws(ExampleTrouble) -> Int32 {
        do {
            try write("", to: output)
            let handle = try FileHandle(forWritingTo: folder.appendingPathComponent(output))
            defer { try? handle.close() }
            let process = Process()
            process.executableURL =
                program.hasPrefix("/")
                ? URL(fileURLWithPath: program) : folder.appendingPathComponent(String(program.dropFirst(2)))
            process.arguments = arguments
            process.currentDirectoryURL = folder
            process.standardOutput = handle
            process.standardError = output == "compiler.txt" ? handle : FileHandle.nullDevice
            try process.run()
            process.waitUntilExit()
            return process.terminationStatus
        } catch let trouble as ExampleTrouble {
            throw trouble
        } catch {
            throw ExampleTrouble(message: "cannot run \(arguments.first ?? program): \(error.localizedDescription)")
        }
    }
}

/// The runtime as `swift build` left it: modules to import, objects to link.
package struct BuildProducts {
    package let modules: String
    let objects: [String]

    /// Looks in a folder, or beside the running program and above it.
    package init(at path: String?) throws(ExampleTrouble) {
        let starts = [Bundle.main.executablePath, CommandLine.arguments[0], Bundle.main.bundlePath].compactMap { $0 }
        let folders = path.map { [$0] } ?? starts.flatMap(Self.foldersAbove)
        let manager = FileManager.default
        let folder = folders.first { folder in
            manager.fileExists(atPath: folder + "/Modules/ClientRuntime.swiftmodule")
                && manager.fileExists(atPath: folder + "/ClientRuntime.build")
        }
        guard let folder else {
            throw ExampleTrouble(
                message:
                    "the runtime's module is not beside this program; run `swift build` for the whole package, with "
                    + "the same configuration"
            )
        }
        modules = URL(fileURLWithPath: folder + "/Modules").path
        objects = ["ClientRuntime", "JSONSyntax", "XMLSyntax", "HTTPTypes"].flatMap { Self.objects(of: $0, in: folder) }
    }

    private static func foldersAbove(_ path: String) -> [String] {
        var url = URL(fileURLWithPath: path).resolvingSymlinksInPath()
        var folders: [String] = []
        while url.path != "/", folders.count < 8 {
            url.deleteLastPathComponent()
            folders.append(url.path)
        }
        return folders
    }

    /// The objects of a target: those that its last build lists, since older ones may lie around.
    private static func objects(of target: String, in folder: String) -> [String] {
        let base = URL(fileURLWithPath: "\(folder)/\(target).build").path
        let manager = FileManager.default
        let map = manager.contents(atPath: base + "/output-file-map.json").flatMap {
            try? JSONSerialization.jsonObject(with: $0) as? [String: [String: String]]
        }
        let listed = (map ?? [:]).filter { !$0.key.isEmpty }.compactMap { $0.value["object"] }
        let names = try? manager.contentsOfDirectory(atPath: base)
        let found = listed.isEmpty ? (names ?? []).filter { $0.hasSuffix(".o") }.map { "\(base)/\($0)" } : listed
        return found.filter { manager.fileExists(atPath: $0) }.sorted()
    }
}
