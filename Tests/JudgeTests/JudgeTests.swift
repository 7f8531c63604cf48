// The judge of `Tests/Judge` over every API of `specs/` and of its own documents: no request may be refused, and no
// answer misread.

import Foundation
import TestProcesses
import Testing

@Suite(.enabled(if: Judge.isWanted, "the judge needs Python and its packages; `.ci/run` installs them"), .serialized)
struct JudgeTests {
    @Test(arguments: Judge.names) func requestsAndAnswersHold(of name: String) async throws {
        let program = try await onOwnThread { try JudgedProgram.shared.get() }
        let api = try #require(program.apis.first { $0.path.hasSuffix("/" + name) }, "no client was made of \(name)")
        let verdict = try await onOwnThread { try Judge.verdict(of: api, program) }
        #expect(verdict.cases > 0)
        for refusal in verdict.refusals.prefix(20) {
            Issue.record("\(refusal.request) is refused: \(refusal.reasons.joined(separator: "; "))")
        }
        for misreading in verdict.misreadings.prefix(20) {
            let reasons = misreading.reasons.joined(separator: "; ")
            Issue.record("\(misreading.operation) -> \(misreading.answer) is misread: \(reasons)")
        }
    }

    /// A judge that refuses nothing would prove nothing.
    @Test func theJudgeRefuses() async throws {
        let check = try await onOwnThread { try runCommand([Judge.python, "refusals.py"], in: Judge.folder) }
        #expect(check.status == 0, "\(check.output)")
    }
}

/// How the judge is found and run.
enum Judge {
    static let folder = JudgedProgram.repository + "/Tests/Judge"

    /// The Python with the judge's packages: the one that `.ci/run` makes, or the one of the environment.
    static let python =
        ProcessInfo.processInfo.environment["JUDGE_PYTHON"]
        ?? JudgedProgram.repository + "/.build/judge-python/bin/python"

    /// Whether the judge can run; in CI it has to.
    static var isWanted: Bool {
        ProcessInfo.processInfo.environment["CI"] == "true" || canRun
    }

    private static var canRun: Bool {
        let check = try? runCommand([python, "-c", "import openapi_core"], in: folder)
        return check?.status == 0
    }

    /// Folders of documents, or of folders of documents: ours, unless the environment names another one.
    static let folders: [String] =
        ProcessInfo.processInfo.environment["JUDGE_DOCUMENTS"].map { [$0] }
        ?? [folder + "/Documents", JudgedProgram.repository + "/specs"]

    /// What is judged: documents and folders, by their names.
    static let names = folders.flatMap { folder in
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { !$0.hasPrefix(".") && $0 != "gen.yaml" }.sorted()
    }

    struct Verdict: Decodable, Sendable {
        struct Refusal: Decodable, Sendable {
            var request: String
            var reasons: [String]
        }
        struct Misreading: Decodable, Sendable {
            var operation: String
            var answer: String
            var reasons: [String]
        }
        var cases: Int
        var refusals: [Refusal]
        var misreadings: [Misreading]
    }

    static func verdict(of api: JudgedProgram.API, _ program: JudgedProgram) throws -> Verdict {
        let run = try runCommand(
            [python, "judge.py", api.path, program.executable, api.namespace],
            in: folder,
            withErrorsInOutput: false
        )
        guard run.status == 0 else { throw JudgedProgram.Trouble("the judge ended with \(run.status): \(run.output)") }
        return try JSONDecoder().decode(Verdict.self, from: Data(run.output.utf8))
    }
}
