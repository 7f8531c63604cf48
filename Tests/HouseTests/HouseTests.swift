// The laws of the house, read from its source: what is imported where, how long things are, who touches files.

import Foundation
import TestProcesses
import Testing

@Suite struct HouseTests {
    /// What each room may import. `Package.swift` is held to the same table.
    static let mayImport: [String: Set<String>] = [
        "Diagnostics": [],
        "Tables": [],
        "JSONSyntax": [],
        "XMLSyntax": [],
        "SyntaxTree": ["JSONSyntax", "CLibYAML", "Diagnostics", "Tables"],
        "OpenAPI": ["SyntaxTree", "Diagnostics", "Tables"],
        "Resolution": ["OpenAPI", "SyntaxTree", "Diagnostics", "Tables"],
        "IR": ["Diagnostics", "Tables"],
        "Lowering": ["Resolution", "OpenAPI", "SyntaxTree", "IR", "Diagnostics", "Tables"],
        "Naming": ["IR", "Diagnostics", "Tables"],
        "Emission": ["IR", "Tables"],
        "Generator": [
            "Diagnostics", "Tables", "SyntaxTree", "OpenAPI", "Resolution", "IR", "Lowering", "Naming", "Emission",
            "Foundation",
        ],
        "gen": ["Generator", "Diagnostics", "ArgumentParser", "Foundation"],
        "ClientRuntime": ["JSONSyntax", "XMLSyntax", "HTTPTypes", "Foundation", "FoundationNetworking"],
        "ClientTesting": ["ClientRuntime", "Foundation"],
        "ClientLogging": ["ClientRuntime", "Logging"],
        "AsyncHTTPClientTransport": [
            "ClientRuntime", "AsyncHTTPClient", "NIOCore", "NIOHTTP1", "NIOHTTPCompression", "NIOPosix", "NIOSSL",
            "Foundation",
        ],
        "balances": ["Generated", "ArgumentParser", "Foundation"],
        "bench": [
            "ClientRuntime", "JSONSyntax", "Generated", "Generator", "Diagnostics", "Resolution", "Lowering", "Naming",
            "Emission", "ArgumentParser", "Foundation", "FoundationNetworking", "AsyncHTTPClient",
            "AsyncHTTPClientTransport",
        ],
    ]

    @Test func importsAreThoseOfTheTable() {
        #expect(!House.files.isEmpty)
        for file in House.files {
            guard let allowed = Self.mayImport[file.room] else {
                Issue.record("\(file): the room \(file.room) is not in the table")
                continue
            }
            for module in file.imports where !allowed.contains(module) {
                Issue.record("\(file): \(file.room) may not import \(module)")
            }
        }
    }

    @Test func packageDependsOnWhatTheTableAllows() {
        let text = House.text("Package.swift")
        // Products have names, too, and they come first.
        let package = text[(text.range(of: "\n    targets: [")?.lowerBound ?? text.startIndex)...]
        for (room, allowed) in Self.mayImport {
            guard let start = package.range(of: "name: \"\(room)\"") else {
                Issue.record("Package.swift has no target \(room)")
                continue
            }
            let rest = package[start.upperBound...]
            let end = rest.range(of: "arget(", options: .literal)?.lowerBound ?? rest.endIndex
            guard let list = rest[..<end].range(of: "dependencies: [") else { continue }
            let words = rest[list.upperBound..<end].split(separator: "\"").map(String.init)
            for module in words where Self.mayImport[module] != nil && !allowed.contains(module) {
                Issue.record("Package.swift lets \(room) import \(module)")
            }
        }
    }

    @Test func nothingIsTooLong() {
        for file in House.files {
            let count = file.lines.last == "" ? file.lines.count - 1 : file.lines.count
            #expect(count <= 400, "\(file) has \(count) lines")
            for (number, line) in file.lines.enumerated() where line.count > 120 {
                Issue.record("\(file):\(number + 1) has \(line.count) columns")
            }
            for function in file.functions where function.length > 70 {
                Issue.record("\(file):\(function.line) begins a function of \(function.length) lines")
            }
        }
    }

    /// The law would hold of nothing at all if the functions were not found.
    @Test func functionsAreFound() {
        let count = House.files.reduce(0) { $0 + $1.functions.count }
        #expect(count > House.files.count)
    }

    /// Files that carry a caller's own files over the wire, keep an upload that must be sent again, or keep what a
    /// caller wants recorded.
    static let fileCarriers = [
        "Sources/ClientTesting/Recording.swift", "Sources/ClientRuntime/HTTP/Streams/Download.swift",
        "Sources/ClientRuntime/HTTP/Requests/RequestBody.swift", "Sources/ClientRuntime/HTTP/Transports/Upload.swift",
    ]

    @Test func onlyTheRoofTouchesFiles() {
        let access = #"\b(FileManager|FileHandle\(|fopen|contentsOfFile|contentsOf: *URL|\.write\(to: *(url|URL))\b"#
        for file in House.files
        where !["Generator", "bench"].contains(file.room) && !Self.fileCarriers.contains(file.path) {
            for line in file.code where line.text.range(of: access, options: .regularExpression) != nil {
                Issue.record("\(file):\(line.number) touches the file system")
            }
        }
    }

    @Test func onlyCommandsPrint() {
        for file in House.files where !["gen", "balances", "bench"].contains(file.room) {
            for line in file.code {
                let pattern = #"(^|[^.\w])(print|debugPrint|dump)\("#
                if line.text.range(of: pattern, options: .regularExpression) != nil {
                    Issue.record("\(file):\(line.number) prints")
                }
            }
        }
    }

    @Test func nothingTrapsInSilence() {
        for file in House.files {
            for line in file.code {
                let mute = #"\b(fatalError|preconditionFailure|assertionFailure)\( *\)"#
                if line.text.contains("try!") || line.text.range(of: mute, options: .regularExpression) != nil {
                    Issue.record("\(file):\(line.number) ends the process without a sentence")
                }
            }
        }
    }

    @Test func everyFileBeginsWithAParagraph() {
        for file in House.files + House.files(under: "Tests").filter({ !$0.path.contains("/Cases/") }) {
            let preface = file.lines.prefix { $0.hasPrefix("//") }
            let words = preface.joined(separator: " ").split(separator: " ").filter { $0 != "//" }
            #expect(words.count >= 4, "\(file) does not say what lives there")
        }
    }

    @Test func sourcesAreFormatted() async throws {
        let linter = try await onOwnThread {
            try runCommand(
                ["swift", "format", "lint", "--strict", "--recursive", "--parallel"]
                    + ["--configuration", ".swift-format", "Sources", "Package.swift"],
                in: House.repository
            )
        }
        #expect(linter.status == 0, "\(linter.output.prefix(10_000))")
    }
}
