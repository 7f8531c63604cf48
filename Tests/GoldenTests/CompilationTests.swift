// What the goldens promise is Swift that compiles without a warning and is laid out as the project lays out its own.
// All cases go through the compiler together, as one module: each has a namespace of its own.

import Foundation
import TestProcesses
import Testing

@Suite struct CompilationTests {
    /// Cases with words that are longer than a line, which no formatter can break.
    static let unbreakable: Set = ["names/long-keys"]

    @Test func everyGoldenCompilesAndIsFormatted() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("goldens-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let paths = try write(to: folder)
        #expect(!paths.isEmpty)

        let modules = try #require(Self.modules, "the built modules are not beside the test bundle")
        let compiler = try await onOwnThread {
            try runCommand(
                ["swiftc", "-typecheck", "-swift-version", "6", "-warnings-as-errors", "-module-name", "Goldens"]
                    + ["-I", modules] + paths,
                in: folder.path
            )
        }
        #expect(compiler.status == 0, "\(compiler.output.prefix(20_000))")

        let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let linter = try await onOwnThread {
            try runCommand(
                ["swift", "format", "lint", "--strict", "--parallel"]
                    + ["--configuration", repository.path + "/.swift-format"]
                    + paths.filter { path in !Self.unbreakable.contains { path.hasPrefix($0 + "/") } },
                in: folder.path
            )
        }
        #expect(linter.status == 0, "\(linter.output.prefix(20_000))")
    }

    /// Writes what is generated for every case, each case in a folder of its name, and gives the files' paths.
    private func write(to folder: URL) throws -> [String] {
        var owners: [String: String] = [:]
        var paths: [String] = []
        for item in Case.all {
            let outcome = item.generate()
            for namespace in outcome.namespaces where !outcome.files.isEmpty {
                let owner = owners.updateValue(item.name, forKey: namespace)
                #expect(owner == nil, "\(item.name) and \(owner ?? "") both make `\(namespace)`")
            }
            for file in outcome.files {
                let path = "\(item.name)/\(file.path)"
                let url = folder.appendingPathComponent(path)
                try FileManager.default.createDirectory(
                    at: url.deletingLastPathComponent(),
                    withIntermediateDirectories: true
                )
                try Data(file.text.utf8).write(to: url)
                paths.append(path)
            }
        }
        return paths
    }

    /// The folder of the modules that this build made.
    private static var modules: String? {
        let starts = [CommandLine.arguments[0], Bundle.main.bundlePath, Bundle.main.executablePath ?? ""]
        for start in starts {
            var url = URL(fileURLWithPath: start)
            while url.path != "/" {
                url.deleteLastPathComponent()
                let modules = url.appendingPathComponent("Modules")
                let module = modules.appendingPathComponent("ClientRuntime.swiftmodule").path
                if FileManager.default.fileExists(atPath: module) { return modules.path }
            }
        }
        return nil
    }
}
