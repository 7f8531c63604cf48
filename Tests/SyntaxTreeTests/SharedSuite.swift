// SharedSuite.swift: finds conformance suites that are kept beside the checkout and are no part of it; without them, the
// tests that read them are skipped.

import Foundation

/// A folder of conformance tests beside the package.
enum SharedSuite {
    static let folder: String = {
        var url = URL(fileURLWithPath: #filePath)
        // Of this file, `SyntaxTreeTests`, `Tests` and the package.
        for _ in 0..<4 { url.deleteLastPathComponent() }
        return url.appendingPathComponent("shared/suites").path
    }()

    static let hint = "no folder shared/suites beside the package; its tests are skipped"

    static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: folder + "/" + path) }

    static func bytes(_ path: String) -> [UInt8] {
        FileManager.default.contents(atPath: folder + "/" + path).map { [UInt8]($0) } ?? []
    }

    /// The names in a folder, sorted.
    static func names(_ path: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder + "/" + path)) ?? []).sorted()
    }
}
