// What a small document may not blow up to.

import Foundation
import Testing

@Suite struct BoundTests {
    /// The last of a chain has the members of all, so the output would be the square of the document.
    @Test func aChainOfAllOfIsFoldedOnlySoFar() throws {
        let count = 400
        let schemas = (0..<count).map { index in
            let rest = index + 1 < count ? "{ $ref: '#/components/schemas/S\(index + 1)' }, " : ""
            return "    S\(index): { allOf: [\(rest){ type: object, properties: { m\(index): { type: string } } }] }\n"
        }
        let workspace = try Workspace([
            "things.yaml": "openapi: 3.1.0\ninfo: { title: Things, version: '1' }\npaths: {}\ncomponents:\n  schemas:\n"
                + schemas.joined()
        ])
        let outcome = workspace.generate("things.yaml", isCheck: true)
        let warnings = outcome.diagnostics.split(separator: "\n").filter { $0.contains("[inexpressible-schema]") }
        #expect(warnings.count > count / 2 && warnings.count < count - 20, "\(warnings.count)")
        let members = outcome.changes?.written.reduce(0) {
            $0 + $1.new.components(separatedBy: "public var m").count - 1
        }
        #expect(members.map { $0 > 10_000 && $0 < 30_000 } == true, "\(members ?? 0)")
    }
}
