// The configuration beside a folder's documents, `gen.yaml`: the little that cannot be derived from them.
//
//     apis:
//       <child>:            a document's name without its ending, or a folder's
//         name: <words>     the namespace in Swift
//         server: <URL>     where calls go
//         examples: true    a client that answers with the document's examples

import Diagnostics
import Foundation
import SyntaxTree

/// What `gen.yaml` says.
package struct Configuration: Sendable {
    package static let fileName = "gen.yaml"

    /// What is said of one API.
    package struct Settings: Sendable {
        package var name: String?
        package var server: String?
        package var hasExamples = false
        /// Where the child is named.
        package var span: SourceSpan?
    }

    package var apis: [String: Settings] = [:]

    /// Reads the configuration of a folder (with its slash); nil when there is none.
    static func read(folder: String, files: FileLoader, report: inout DiagnosticReport) -> Configuration? {
        let path = folder + fileName
        guard FileManager.default.fileExists(atPath: path), let root = files.tree(at: path, report: &report) else {
            return nil
        }
        var configuration = Configuration()
        for (key, value) in members(of: root, known: ["apis"], report: &report) where key == "apis" {
            for (name, entry) in members(of: value, known: nil, report: &report) {
                configuration.apis[name] = settings(entry, report: &report)
                configuration.apis[name]?.span = value.keyNode(name)?.span
            }
        }
        return configuration
    }

    private static func settings(_ node: Node, report: inout DiagnosticReport) -> Settings {
        var settings = Settings()
        for (key, value) in members(of: node, known: ["name", "server", "examples"], report: &report) {
            if key == "examples" {
                if value.kind != .boolean {
                    report.error(.invalidConfiguration, "`examples` should be true or false", at: value.span)
                }
                settings.hasExamples = value.boolean == true
                continue
            }
            guard value.kind == .string, !value.text.isEmpty else {
                report.error(.invalidConfiguration, "`\(key)` should be a text", at: value.span)
                continue
            }
            switch key {
            case "name": settings.name = value.text
            case "server" where URL(string: value.text)?.user != nil:
                report.error(
                    .invalidConfiguration,
                    "this server has user information, which is not sent; pass `credentials: .basic(…)` instead",
                    at: value.span
                )
            case "server" where isURL(value.text): settings.server = value.text
            default:
                report.error(
                    .invalidConfiguration,
                    "`\(value.text)` is no address of a server, such as https://api.example.com",
                    at: value.span
                )
            }
        }
        return settings
    }

    private static func isURL(_ text: String) -> Bool {
        guard let url = URL(string: text), let scheme = url.scheme, url.host?.isEmpty == false else { return false }
        return ["http", "https"].contains(scheme.lowercased())
    }

    /// The members of a mapping; a key that is not known is an error, and so is anything that is no mapping.
    private static func members(
        of node: Node,
        known: [String]?,
        report: inout DiagnosticReport
    ) -> [(key: String, value: Node)] {
        guard node.kind == .mapping else {
            report.error(.invalidConfiguration, "expected keys and values here", at: node.span)
            return []
        }
        return node.members.compactMap { key, value in
            if let known, !known.contains(key.text) {
                let hint =
                    nearest(key.text, in: known).map { "; did you mean `\($0)`?" }
                    ?? ": \(known.joined(separator: ", ")) are known"
                report.error(.unknownConfigurationKey, "`\(key.text)` is not known here\(hint)", at: key.span)
                return nil
            }
            return (key.text, value)
        }
    }
}
