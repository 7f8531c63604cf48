// Every diagnostic code stands in one catalogue, a file called `…Codes.swift`, and is shown by at least one golden.

import Foundation
import Testing

@Suite struct CatalogueTests {
    /// Codes that no golden can show, with the reason; other tests show them.
    static let exemptions: [String: String] = [
        "document-too-large": "the smallest such document has 256 MiB; SyntaxTreeTests lowers the limit",
        "examples-not-run": "goldens do not check examples; GeneratorTests shows it",
        "malformed-recording": "goldens read no recordings; GeneratorTests shows it",
        "overlay-too-large": "an overlay that exceeds a limit takes seconds; SyntaxTreeTests lowers the limits",
        "unreadable-input": "an input that is not there is no golden; GeneratorTests shows it",
        "unwritable-output": "goldens are not written to disk; GeneratorTests shows it",
    ]

    /// The codes of the catalogues, and the file each is in.
    static let codes: [(code: String, file: House)] = House.files.flatMap { file in
        file.lines.compactMap { line -> (String, House)? in
            guard line.range(of: #"static let \w+: (Self|DiagnosticCode) = ""#, options: .regularExpression) != nil
            else { return nil }
            return (String(line.split(separator: "\"")[1]), file)
        }
    }

    @Test func everyCodeStandsInOneCatalogue() {
        #expect(!Self.codes.isEmpty)
        for (code, file) in Self.codes {
            #expect(file.path.hasSuffix("Codes.swift"), "`\(code)` is declared in \(file)")
            #expect(Self.codes.count { $0.code == code } == 1, "`\(code)` stands in more than one place")
            let isWord = code.range(of: "^[a-z]+(-[a-z0-9]+)*$", options: .regularExpression) != nil
            #expect(isWord, "`\(code)` is not of lowercase words")
        }
    }

    @Test func everyCodeIsShownByAGolden() {
        let folder = House.repository + "/Tests/GoldenTests/Cases"
        let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        let shown = names.filter { $0.hasSuffix(".diagnostics") }
            .map { House.text("Tests/GoldenTests/Cases/" + $0) }.joined()
        for (code, _) in Self.codes {
            let isShown = shown.contains("[\(code)]")
            if Self.exemptions[code] == nil {
                #expect(isShown, "no golden shows `\(code)`")
            } else {
                #expect(!isShown, "`\(code)` needs no exemption")
            }
        }
        for code in Self.exemptions.keys {
            #expect(Self.codes.contains { $0.code == code }, "`\(code)` is exempt and does not exist")
        }
    }
}
