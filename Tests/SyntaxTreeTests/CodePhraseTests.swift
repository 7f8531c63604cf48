// CodePhraseTests.swift: codes of diagnostics as words with their numbers, for every code that exists.

import Diagnostics
import Foundation
import Testing

@Suite struct CodePhraseTests {
    @Test(arguments: [
        ("path-mismatch", "1 path mismatch", "6 path mismatches"),
        ("invalid-status", "1 invalid status", "2 invalid statuses"),
        ("duplicate-key", "1 duplicate key", "2 duplicate keys"),
        ("undefined-alias", "1 undefined alias", "2 undefined aliases"),
        ("invalid-extension", "1 invalid extension", "2 invalid extensions"),
        ("media-type-left-out", "1 media type left out", "2 media types left out"),
        ("overlay-target-not-found", "1 overlay target not found", "2 overlay targets not found"),
        ("document-too-large", "1 document too large", "2 documents too large"),
        ("conflicting-documents", "1 conflicting document", "2 conflicting documents"),
        ("contradictory-all-of", "1 contradictory `allOf`", "2 contradictory `allOf`s"),
        ("not-generated", "1 part not generated", "2 parts not generated"),
        ("renamed", "1 name changed", "2 names changed"),
        ("unknown-property", "1 unknown property", "2 unknown properties"),
        ("odd-box", "1 odd box", "2 odd boxes"),
        ("word", "1 word", "2 words"),
    ])
    func phrases(code: String, one: String, many: String) {
        let code = DiagnosticCode(stringLiteral: code)
        #expect(code.phrase(counting: 1) == one)
        #expect(code.phrase(counting: one == many ? 1 : Int(many.prefix { $0.isNumber })!) == many)
    }

    /// Every code of the catalogues makes a phrase whose plural is none of the usual mistakes.
    @Test func everyCodeHasAPlural() throws {
        let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Sources").path
        let files = FileManager.default.enumerator(atPath: sources)?.compactMap { $0 as? String } ?? []
        let texts = files.filter { $0.hasSuffix("Codes.swift") }.sorted().map { path in
            String(decoding: FileManager.default.contents(atPath: sources + "/" + path) ?? Data(), as: UTF8.self)
        }
        let codes = texts.flatMap { $0.matches(of: /static let \w+: \w+ = "([a-z0-9-]+)"/) }.map { String($0.1) }
        #expect(codes.count > 40)
        for code in codes {
            let code = DiagnosticCode(stringLiteral: code)
            let (one, many) = (code.phrase(counting: 1), code.phrase(counting: 2))
            #expect(one.hasPrefix("1 ") && many.hasPrefix("2 ") && one.dropFirst() != many.dropFirst(), "\(many)")
            let mistake = /(ss|x|z|ch|sh|[^aeiou]y|[^e]ss)s\b|\b(out|not|found|large|deeply|generated)s\b/
            #expect(many.firstMatch(of: mistake) == nil, "\(many)")
        }
    }
}
