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
                let plain = answer(response, isFailure: false, at: place.inner("Response"))
                if let refused { failures.append(refused) }
                successes.append(plain)
                collectExamples(of: response, plain.payload, refused: refused?.payload)
            } else {
                if let refusal = response.failure {
                    report.warning(
                        .invalidExtension,
                        "`x-failure` is for responses of success; this one is a failure in any case",
                        at: refusal.span
                    )
                }
                let answer = answer(response, isFailure: true, at: place.inner("Failure"))
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

    private static func isSuccess(_ status: Response.Status) -> Bool {
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

    private mutating func answer(_ response: Response, isFailure: Bool, at place: Place) -> Answer {
        let words = StatusWords.words(for: response.status)
        var place = place
        if case .exactly(200) = response.status {} else if !isFailure { place = place.inner(words) }
        if isFailure { place = Place(place.scope, place.hints.map { "\($0) \(words)" }) }
        let (content, contentType) = content(of: response, at: place)
        let payload: TypeReference? =
            switch content {
            case .empty: nil
            case .json(let type): type
            case .text: .builtin(.string)
            case .bytes: isFailure ? nil : .builtin(.data)
            }
        var result = ResponseCase(status: Self.status(response.status), isFailure: isFailure, content: content)
        result.contentType = contentType
        return Answer(
            response: result,
            payload: payload,
            hints: [words],
            text: response.description
        )
    }

    private mutating func answer(to refusal: RefusalDescription, _ response: Response, at place: Place) -> Answer {
        let type = refusal.schema.map { self.type(of: $0, at: place.inner("Refusal")) } ?? .builtin(.json)
        var result = ResponseCase(status: Self.status(response.status), isFailure: true, content: .json(type))
        result.refusal = refusal.rules.map { rule in
            RefusalRule(
                member: rule.member,
                notIn: rule.notIn.map { node in
                    switch node.kind {
                    case .null: .null
                    case .boolean: .boolean(node.boolean == true)
                    case .number: .number(node.json())
                    case .string, .mapping, .sequence: .string(node.text)
                    }
                },
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

    /// The content of a response: JSON where there is a choice, then text, then bytes; and its media type where that
    /// is not the usual one.
    private mutating func content(of response: Response, at place: Place) -> (ResponseCase.Content, String?) {
        guard !response.content.isEmpty else { return (.empty, nil) }
        if let json = Self.jsonContent(of: response) {
            if let schema = json.schema, isBinary(schema) { return (.bytes, nil) }
            let type = json.schema.map { self.type(of: $0, at: place) } ?? .builtin(.json)
            return (.json(type), Self.unusual(json.name, "application/json"))
        }
        let named = response.content.map { (media: $0, name: MediaTypeName($0.name)) }
        if let schema = named[0].media.schema, isBinary(schema) { return (.bytes, nil) }
        if let text = named.first(where: \.name.isText) {
            return (.text, Self.unusual(text.media.name, "text/plain"))
        }
        warnOfBytes(named[0].media)
        return (.bytes, nil)
    }

    /// A media type, unless it is the usual one or a range.
    private static func unusual(_ name: String, _ usual: String) -> String? {
        MediaTypeName(name).essence == usual || name.contains("*") ? nil : name
    }

    /// The content that is read as JSON, if any is.
    static func jsonContent(of response: Response) -> MediaType? {
        response.content.first { MediaTypeName($0.name).isJSON }
            ?? response.content.first { MediaTypeName($0.name).isAnything && $0.schema != nil }
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
