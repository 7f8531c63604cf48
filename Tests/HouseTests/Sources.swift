// The sources of the house as the laws see them: files of lines, and the functions in them.

import Foundation

/// One Swift file under `Sources/`.
struct House: Sendable, CustomStringConvertible {
    /// Relative to the repository.
    let path: String
    let lines: [String]

    var description: String { path }
    /// The target that the file belongs to.
    var room: String { String(path.split(separator: "/")[1]) }

    static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    /// Every Swift file of the house, in the order of their paths.
    static let files: [House] = files(under: "Sources")

    static func files(under folder: String) -> [House] {
        let names =
            FileManager.default.enumerator(atPath: repository + "/" + folder)?.compactMap { $0 as? String } ?? []
        // Tests/ is a package as well, and may have been built in its place.
        return names.filter { $0.hasSuffix(".swift") && !$0.hasPrefix(".build/") }.sorted().map { name in
            House(path: folder + "/" + name, lines: text(folder + "/" + name).components(separatedBy: "\n"))
        }
    }

    /// The text of a file of the repository.
    static func text(_ path: String) -> String {
        FileManager.default.contents(atPath: repository + "/" + path).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    /// The lines without what stands behind `//`, as far as that is no part of an address.
    var code: [(number: Int, text: String)] {
        lines.enumerated().map { number, line in
            guard let comment = line.range(of: "(^|[^:])//", options: .regularExpression) else {
                return (number + 1, line)
            }
            return (number + 1, String(line[..<comment.lowerBound]))
        }
    }

    /// The modules that the file imports.
    var imports: [String] {
        code.compactMap { _, line in
            let words = line.split(separator: " ")
            guard let word = words.firstIndex(of: "import"), word + 1 < words.count else { return nil }
            let modifiers = words[..<word]
            let areModifiers = modifiers.allSatisfy {
                $0.hasPrefix("@") || ["internal", "package", "public", "private", "fileprivate"].contains($0)
            }
            return areModifiers ? String(words[word + 1]) : nil
        }
    }

    /// Where functions and initializers with bodies begin, and how many lines they have. Formatted code closes a body
    /// with a brace at the indentation of its beginning, so that no parser is needed.
    var functions: [(line: Int, length: Int)] {
        let start = #"^ *((@\w+(\(.*\))?|\w+) +)*(func |init[?(<]|subscript[(<])"#
        return lines.indices.compactMap { index in
            let line = lines[index]
            guard line.range(of: start, options: .regularExpression) != nil else { return nil }
            let indentation = line.prefix { $0 == " " }
            var hasBody = line.hasSuffix("{")
            for end in lines.indices[(index + 1)...] {
                let inner = lines[end]
                if !hasBody {
                    guard inner.hasPrefix(indentation + " ") || inner.hasPrefix(indentation + ")") else { return nil }
                    hasBody = inner.hasSuffix("{")
                } else if inner == indentation + "}" {
                    return (index + 1, end - index + 1)
                }
            }
            return nil
        }
    }
}
