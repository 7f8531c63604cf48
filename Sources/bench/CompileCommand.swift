// CompileCommand.swift: `bench compile`, what a generated client costs to compile as `swift build` does it. The runtime
// is there already: its module was built with this program and lies beside it.

import ArgumentParser
import Foundation
import Generator

struct CompileCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compile",
        abstract: "Processor time and memory of compiling generated clients, the runtime left out."
    )

    @Argument(help: "Documents.", completion: .file())
    var documents: [String]

    @Flag(help: "Optimize, the whole module at once.")
    var release = false

    @Option(help: "How many compilers run at once.")
    var jobs = ProcessInfo.processInfo.activeProcessorCount

    @Option(help: "How many times each client is compiled.")
    var rounds = 1

    @Option(help: "How many of the largest files are compiled once more, each alone.")
    var costliest = 10

    @Flag(help: "Report as JSON.")
    var json = false

    @Flag(help: .hidden)
    var alone = false

    func run() throws {
        if alone { return try answer(CompilationCost(document: documents[0], self)) }
        let columns = ["document", "files", "lines", "CPU s", "CPU ms a line", "peak MB", "object MB"]
        var report = Report(title: "Compiling, \(release ? "release" : "debug")", columns: columns)
        var details: [Report] = []
        for document in documents {
            let costs = try (0..<max(1, rounds)).map { round in
                var options = ["compile", document, "--alone", "--jobs", "\(jobs)"]
                options += ["--costliest", round == 0 ? "\(costliest)" : "0"]
                return try runAlone(options + (release ? ["--release"] : []), as: CompilationCost.self)
            }
            let (cost, seconds) = (costs[0], costs.map(\.seconds).median)
            let name = document.split(separator: "/").last.map(String.init) ?? document
            report.rows.append([
                .text(name), .count(cost.files), .count(cost.lines), .number(seconds, decimals: 2),
                .number(seconds * 1000 / Double(cost.lines), decimals: 2), .megabytes(costs.map(\.peak).median),
                .megabytes(cost.objectBytes),
            ])
            guard !cost.largest.isEmpty else { continue }
            var detail = Report(title: "\(name), files alone", columns: ["file", "lines", "CPU s", "object kB"])
            detail.rows = cost.largest.map { file in
                [
                    .text(file.name), .count(file.lines), .number(file.seconds, decimals: 2),
                    .number(Double(file.objectBytes) / 1000, decimals: 1),
                ]
            }
            details.append(detail)
        }
        try Report.show([report] + details, asJSON: json)
    }
}

/// What it takes to compile one client.
struct CompilationCost: Codable {
    struct File: Codable {
        var name: String
        var lines: Int
        var objectBytes: Int
        /// Processor time of a compiler that compiles this file alone, seeing the others.
        var seconds = 0.0
    }

    var files: Int
    var lines: Int
    /// Processor time of all compilers, in seconds.
    var seconds: Double
    /// The most memory that one of them had, in bytes.
    var peak: Int
    var objectBytes: Int
    /// The files with the largest objects, the costliest first; an empty file before them.
    var largest: [File] = []

    /// Generates and compiles, in a folder that is removed.
    init(document: String, _ options: CompileCommand) throws {
        self = try withTemporaryFolder { folder in
            try Self(document: document, folder: folder, options)
        }
    }

    private init(document: String, folder: String, _ options: CompileCommand) throws {
        let path = URL(fileURLWithPath: document).path
        let run = Generator.run(RunOptions(inputs: [path], output: folder + "/Sources"))
        guard let changes = run.changes else {
            throw Trouble(description: "\(document): \(run.report.errors.diagnostics.first?.message ?? "nothing")")
        }
        var found = changes.written.filter { $0.path.hasSuffix(".swift") }.map { file in
            File(name: "Sources/" + file.path, lines: file.new.utf8.count { $0 == UInt8(ascii: "\n") }, objectBytes: 0)
        }
        let compiler = Compiler(folder: folder, files: found.map(\.name), modules: try BuildProducts(at: nil).modules)
        if !options.release { try compiler.indexModules() }
        let before = ChildUsage.now()
        try compiler.compileModule(isRelease: options.release, jobs: options.jobs)
        let after = ChildUsage.now()
        for index in found.indices { found[index].objectBytes = compiler.objectBytes(of: found[index].name) }
        files = found.count
        lines = found.reduce(0) { $0 + $1.lines }
        seconds = after.cpuSeconds - before.cpuSeconds
        peak = after.peakMemory
        objectBytes = found.reduce(0) { $0 + $1.objectBytes }
        if options.release || options.costliest == 0 { return }
        found.sort { ($1.objectBytes, $0.name) < ($0.objectBytes, $1.name) }
        largest = [try compiler.emptyFile()] + found.prefix(options.costliest)
        for index in largest.indices { largest[index].seconds = try compiler.seconds(toCompile: largest[index].name) }
        largest[1...].sort { $1.seconds < $0.seconds }
        for index in largest.indices { largest[index].name = String(largest[index].name.dropFirst("Sources/".count)) }
    }
}

/// The Swift compiler over the files of one module.
private struct Compiler {
    let folder: String
    let files: [String]
    let modules: String

    private var common: [String] { ["-module-name", "Client", "-swift-version", "6", "-I", modules, "-g"] }

    /// With the options that `swift build` gives a target.
    func compileModule(isRelease: Bool, jobs: Int) throws {
        try FileManager.default.createDirectory(atPath: folder + "/objects", withIntermediateDirectories: true)
        var map = [String: [String: String]]()
        for (index, file) in files.enumerated() {
            map[file] = ["object": "objects/\(index).o", "swift-dependencies": "objects/\(index).swiftdeps"]
        }
        map[""] = ["swift-dependencies": "objects/module.swiftdeps"]
        try JSONEncoder().encode(map).write(to: URL(fileURLWithPath: folder + "/map.json"))
        var options = common + ["-parse-as-library", "-c", "-incremental", "-serialize-diagnostics", "-j\(jobs)"]
        options += ["-emit-module", "-emit-module-path", "Client.swiftmodule", "-output-file-map", "map.json"]
        options +=
            isRelease
            ? ["-O", "-whole-module-optimization", "-num-threads", "\(jobs)"]
            : ["-Onone", "-enable-batch-mode", "-enable-testing", "-index-store-path", "index"]
        try compile(options + files)
    }

    /// Compiles a file that imports what clients import, for its index of the system's modules: a build has it from
    /// the runtime, and otherwise the first compilers of the client would each write it.
    func indexModules() throws {
        let imports = Data("import ClientRuntime\nimport Foundation\n".utf8)
        try imports.write(to: URL(fileURLWithPath: folder + "/index.swift"))
        try compile(common + ["-parse-as-library", "-c", "-index-store-path", "index", "-o", "index.o", "index.swift"])
    }

    /// A file with nothing in it, which costs what any file costs.
    func emptyFile() throws -> CompilationCost.File {
        let name = "Sources/(an empty file)"
        try Data("\n".utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
        return CompilationCost.File(name: name, lines: 1, objectBytes: 0)
    }

    func seconds(toCompile file: String) throws -> Double {
        let before = ChildUsage.now()
        let others = files.filter { $0 != file }
        let options = ["-frontend", "-c", "-parse-as-library", "-enable-testing", "-Onone", "-o", "alone.o"]
        try compile(options + common + ["-primary-file", file] + others)
        return ChildUsage.now().cpuSeconds - before.cpuSeconds
    }

    func objectBytes(of file: String) -> Int {
        guard let index = files.firstIndex(of: file) else { return 0 }
        let attributes = try? FileManager.default.attributesOfItem(atPath: "\(folder)/objects/\(index).o")
        return attributes?[.size] as? Int ?? 0
    }

    private func compile(_ arguments: [String]) throws {
        // In a file, because there may be more paths than a command line holds.
        let text = arguments.map { "\"\($0)\"" }.joined(separator: "\n")
        try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/arguments"))
        let isFrontend = arguments.first == "-frontend"
        try runProcess("/usr/bin/env", ["swiftc"] + (isFrontend ? ["-frontend"] : []) + ["@arguments"], in: folder)
    }
}
