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
    ///
    /// `default` is the success of an operation that documents no 2xx status, and a failure of any other. What the
    /// runtime makes of it is the other half of the rule: `ResponseCase.covers`.
    mutating func lowerResponses(of operation: OpenAPI.Operation, into lowered: inout IR.Operation, at place: Place) {
        let hasSuccess = operation.responses.contains { Self.isSuccess($0.status) }
        var successes: [Answer] = []
        var failures: [Answer] = []
        for response in operation.responses {
            let response = withPossibleContent(response, of: operation)
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
                failures.append(answer)
                collectExamples(of: response, answer.payload, refused: nil)
            }
            collectHeaders(of: response)
        }
        let scope = place.scope
        let words = place.hints.first ?? ""
        lowered.success = outcome(of: &successes, Symbol(["\(words) Success"]), scope, "The documented answers.")
        lowered.failure = failure(of: &failures, Symbol(["\(words) Failure"]), scope)
        lowered.responses = (successes + failures).map(\.response)
    }

    /// The response without content where there can be none: a response to HEAD, and those with the statuses 1xx, 204,
    /// 205 and 304 (RFC 9110 sections 9.3.2, 15.2, 15.3.5, 15.3.6 and 15.4.5). A success whose schema allows null keeps
    /// it: without a body it is null.
    private mutating func withPossibleContent(_ response: Response, of operation: OpenAPI.Operation) -> Response {
        guard let media = response.content.first else { return response }
        var reason: String?
        switch response.status {
        case _ where operation.method == "HEAD": reason = "a response to HEAD"
        case .exactly(let code) where [204, 205, 304].contains(code) || code < 200: reason = "status \(code)"
        default: break
        }
        guard let reason else { return response }
        if operation.method != "HEAD", Self.isSuccess(response.status), let schema = media.schema,
            isNullable(schema)
        {
            return response
        }
        report.note(
            .impossibleContent,
            "\(reason) has no body; the content described here is left out",
            at: media.span
        )
        var response = response
        response.content = []
        response.failure = nil
        return response
    }

    static func isSuccess(_ status: Response.Status) -> Bool {
        switch status {
        case .exactly(let code): (200..<300).contains(code)
        case .range(let digit): digit == 2
        case .any: false
        }
    }

    static func status(_ status: Response.Status) -> ResponseCase.Status {
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
            content: isFailure && payload == nil ? .empty : content.content
        )
        if isFailure, payload == nil {
            lowered.words = Self.words(response.description)
        } else {
            lowered.contentType = content.contentType
        }
        return Answer(
            response: lowered,
            payload: payload,
            hints: [StatusWords.words(for: response.status)],
            text: response.description
        )
    }

    /// A description as one line; nil for none. What is longer than a line of this is in the document.
    private static func words(_ description: String?) -> String? {
        let text = (description ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if text.isEmpty { return nil }
        let scalars = text.unicodeScalars
        return scalars.count > 120 ? String(String.UnicodeScalarView(scalars.prefix(120))) + "…" : text
    }

    /// The failures that have content as one type. Those without are cases of it where it is an enumeration in any
    /// case; otherwise they are known by their status, so that one more of them changes no type.
    private mutating func failure(of answers: inout [Answer], _ symbol: Symbol, _ scope: Scope) -> Outcome {
        let payloads = Set(answers.compactMap(\.payload))
        guard payloads.count > 1 else { return payloads.first.map { .one($0) } ?? .none }
        return outcome(of: &answers, symbol, scope, "The documented failures.")
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
