// Responses: which answers are success, which are failure, and what each carries.

import Diagnostics
import IR
import OpenAPI
import Tables

/// A documented answer before it is known whether its side has one type or several.
private struct Answer {
    var response: ResponseCase
    var payload: TypeReference?
    var hints: [String]
    var text: String?
}

extension Lowerer {
    /// Fills in success, failure and the cases of an operation.
    mutating func lowerResponses(of operation: OpenAPI.Operation, into lowered: inout IR.Operation, at place: Place) {
        let hasSuccess = operation.responses.contains { Self.isSuccess($0.status) }
        var successes: [Answer] = []
        var failures: [Answer] = []
        for response in operation.responses {
            if Self.isSuccess(response.status) || (!hasSuccess && response.status == .any) {
                let refused = response.failure.map { answer(to: $0, response, at: place) }
                let plain = answers(response, at: place.inner("Response"))
                if let refused { failures.append(refused) }
                successes += plain
                if lowered.continuation == nil, let stream = stream(in: response, at: place.inner("Element")) {
                    lowered.continuation = .stream(stream)
                }
                let json = plain.first { if case .json = $0.response.content { true } else { false } }
                collectExamples(of: response, (json ?? plain[0]).payload, refused: refused?.payload)
            } else {
                if let refusal = response.failure {
                    report.warning(
                        .invalidExtension,
                        "`x-failure` is for responses of success; this one is a failure in any case",
                        at: refusal.span
                    )
                }
                let answer = failure(response, at: place.inner("Failure"))
                // Without content there is nothing to decode; head and body reach the caller as undocumented.
                if answer.payload != nil { failures.append(answer) }
                collectExamples(of: response, answer.payload, refused: nil)
            }
            collectHeaders(of: response)
        }
        let scope = place.scope
        let words = place.hints.first ?? ""
        lowered.success = outcome(of: &successes, Symbol(["\(words) Success"]), scope, "The documented answers.")
        lowered.failure = outcome(of: &failures, Symbol(["\(words) Failure"]), scope, "The documented failures.")
        lowered.responses = (successes + failures).map(\.response)
    }

    static func isSuccess(_ status: Response.Status) -> Bool {
        switch status {
        case .exactly(let code): (200..<300).contains(code)
        case .range(let digit): digit == 2
        case .any: false
        }
    }

    private static func status(_ status: Response.Status) -> ResponseCase.Status {
        switch status {
        case .exactly(let code): .exactly(code)
        case .range(let digit): .range(digit)
        case .any: .any
        }
    }

    /// What a success may arrive as: one answer, or one for each media type that can be read.
    private mutating func answers(_ response: Response, at place: Place) -> [Answer] {
        let words = StatusWords.words(for: response.status)
        var place = place
        if case .exactly(200) = response.status {} else { place = place.inner(words) }
        let contents = contents(of: response, at: place)
        return contents.map { content in
            var answer = answer(response, content, isFailure: false)
            if contents.count > 1 { answer.hints = [content.word, "\(words) \(content.word)"] }
            return answer
        }
    }

    private mutating func failure(_ response: Response, at place: Place) -> Answer {
        let words = StatusWords.words(for: response.status)
        let place = Place(place.scope, place.hints.map { "\($0) \(words)" })
        return answer(response, failureContent(of: response, at: place), isFailure: true)
    }

    private func answer(_ response: Response, _ content: ResponseContent, isFailure: Bool) -> Answer {
        let payload: TypeReference? =
            switch content.content {
            case .empty: nil
            case .json(let type), .xml(let type, _): type
            case .text: .builtin(.string)
            case .bytes: isFailure ? nil : .builtin(.data)
            }
        var lowered = ResponseCase(
            status: Self.status(response.status),
            isFailure: isFailure,
            content: content.content
        )
        lowered.contentType = content.contentType
        return Answer(
            response: lowered,
            payload: payload,
            hints: [StatusWords.words(for: response.status)],
            text: response.description
        )
    }

    private mutating func answer(to refusal: RefusalDescription, _ response: Response, at place: Place) -> Answer {
        let type = refusal.schema.map { self.type(of: $0, at: place.inner("Refusal")) } ?? .builtin(.json)
        var result = ResponseCase(status: Self.status(response.status), isFailure: true, content: .json(type))
        result.refusal = refusal.rules.map { rule in
            RefusalRule(
                member: rule.member,
                notIn: rule.notIn.map(Self.scalar),
                atLeast: rule.atLeast
            )
        }
        return Answer(
            response: result,
            payload: type,
            hints: ["refused"],
            text: "The answer says that the call was refused."
        )
    }

    /// One type where all answers carry the same, otherwise a declaration with a case for each.
    private mutating func outcome(
        of answers: inout [Answer],
        _ symbol: Symbol,
        _ scope: Scope,
        _ text: String
    ) -> Outcome {
        guard let first = answers.first else { return .none }
        if answers.allSatisfy({ $0.payload == first.payload }) { return first.payload.map { .one($0) } ?? .none }
        var cases: [OutcomeCase] = []
        for index in answers.indices {
            answers[index].response.caseIndex = index
            cases.append(
                OutcomeCase(
                    symbol: Symbol(answers[index].hints),
                    payload: answers[index].payload,
                    documentation: Documentation(text: answers[index].text)
                )
            )
        }
        return .several(
            api.declarations.append(
                TypeDeclaration(
                    symbol: symbol,
                    scope: scope,
                    documentation: Documentation(text: text),
                    kind: .outcome(cases)
                )
            )
        )
    }

    // MARK: Header fields

    private mutating func collectHeaders(of response: Response) {
        for header in response.headers where header.name.lowercased() != "content-type" {
            let place = Place(.namespace, [header.name])
            var type = TypeReference.builtin(.string)
            if let schema = header.schema, !needsDeclaration(schema) || declared[schema] != nil {
                type = typeWithoutNull(of: schema, at: place)
            }
            if let index = api.headers.firstIndex(where: { $0.name.lowercased() == header.name.lowercased() }) {
                // Two operations give the field two types: text suits both.
                if api.headers[index].type != type { api.headers[index].type = .builtin(.string) }
            } else {
                api.headers.append(
                    HeaderDeclaration(
                        symbol: Symbol([header.name], origin: header.span),
                        documentation: Documentation(text: header.description, isDeprecated: header.isDeprecated),
                        name: header.name,
                        type: type
                    )
                )
            }
        }
    }
}
