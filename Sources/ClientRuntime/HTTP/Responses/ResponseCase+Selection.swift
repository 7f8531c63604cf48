// Which documented case a response belongs to, and what becomes of it: status first (exact, range, default), then
// refusals, then the content type. A 2xx status that is not documented by itself is read as the documented successes,
// also where `default` describes failures; a status of 400 or more is never a success through `default`.
import Foundation

extension Array {
    /// The outcome of a response, or why it has none.
    func outcome<Success: Sendable, Failure: Sendable>(
        of data: Data,
        _ head: ResponseHead
    ) throws(CallError<Failure>) -> Success where Element == ResponseCase<Success, Failure> {
        if let index = onlyCase(for: head.status.code), !data.isEmpty, self[index].accepts(head.mediaType) {
            return try Self.decode(self[index], data, head)
        }
        let group = group(for: head.status)
        if let refusal = refusal(in: group, data, head) {
            return try Self.decode(refusal, data, head)
        }
        let plain = group.filter(\.rules.isEmpty)
        guard let first = plain.first else {
            throw .undocumented(head.failing(data, isDocumented: false), body: data)
        }
        if data.isEmpty, let empty = plain.first(where: { $0.content == .empty }) {
            return try Self.decode(empty, data, head)
        }
        // FoundationNetworking does not hand out the body of a redirect, whatever the document describes.
        let isBodyLost = head.status.kind == .redirection
        if data.isEmpty, plain.allSatisfy({ $0.isStructured && (!$0.isSuccess || isBodyLost) }) {
            throw .undocumented(head.failing(data), body: data)
        }
        if let accepting = plain.first(where: { $0.isExactly(head.mediaType) })
            ?? plain.first(where: { $0.accepts(head.mediaType) })
        {
            return try Self.decode(accepting, data, head)
        }
        // What has no structure is taken as it is, whatever the server calls it, when there is nothing to choose.
        if plain.count == 1, !first.isStructured { return try Self.decode(first, data, head) }
        // Many servers send JSON as text/plain or text/html: what parses is taken for what it is.
        if let json = plain.first(where: { $0.content == .json }), (try? JSONValue(parsing: data)) != nil {
            return try Self.decode(json, data, head)
        }
        if let xml = plain.first(where: { $0.content == .xml }), XMLCoding.isDocument(data) {
            return try Self.decode(xml, data, head)
        }
        guard first.isSuccess else { throw .undocumented(head.failing(data), body: data) }
        // Text and bytes are what they are under any name, when nothing else is documented.
        if plain.count == 1, first.content == .text || first.content == .bytes {
            return try Self.decode(first, data, head)
        }
        throw .decoding(
            CallDecodingFailure(
                head,
                data,
                path: "body",
                expected: first.acceptedType ?? "no content",
                found: head.mediaType ?? "no content type"
            )
        )
    }

    /// Returns the index of the only case of a status, if the document names that very status and no refusal for it.
    /// Most responses belong to such a case, and finding it makes no list.
    private func onlyCase<Success, Failure>(for code: Int) -> Int? where Element == ResponseCase<Success, Failure> {
        var found: Int?
        for index in indices where self[index].status == .exact(code) {
            if found != nil || !self[index].rules.isEmpty { return nil }
            found = index
        }
        return found
    }

    /// Whether a success may be a refusal, which only its body tells.
    func mayRefuse<Success, Failure>(_ response: HTTPResponse) -> Bool
    where Element == ResponseCase<Success, Failure> {
        guard let type = response.headerFields[.contentType], MediaType.isJSON(MediaType.essence(type)) else {
            return false
        }
        return group(for: response.status).contains { !$0.rules.isEmpty }
    }

    /// Throws the refusal that a body is, if it is one.
    func checkRefusal<Success: Sendable, Failure: Sendable>(
        _ data: Data,
        _ head: ResponseHead
    ) throws(CallError<Failure>) where Element == ResponseCase<Success, Failure> {
        guard let refusal = refusal(in: group(for: head.status), data, head) else { return }
        let _: Success = try Self.decode(refusal, data, head)
    }

    /// The cases of a status; a success that nobody documented is read as the documented ones.
    private func group<Success, Failure>(for status: HTTPResponse.Status) -> [Element]
    where Element == ResponseCase<Success, Failure> {
        var group = mostSpecific(for: status.code)
        if group.isEmpty, status.kind == .successful {
            group = filter { $0.isSuccess && $0.rules.isEmpty }
            // Refusals go with the success they stand beside.
            if let status = group.first?.status { group += filter { !$0.rules.isEmpty && $0.status == status } }
        }
        return group
    }

    private func mostSpecific<Success, Failure>(for code: Int) -> [Element]
    where Element == ResponseCase<Success, Failure> {
        let hasSuccess = contains(where: \.isSuccess)
        let matching = filter { $0.covers(code, orElseSuccess: hasSuccess) }
        guard let rank = matching.map(\.status.rank).min() else { return [] }
        return matching.filter { $0.status.rank == rank }
    }

    private func refusal<Success, Failure>(in group: [Element], _ data: Data, _ head: ResponseHead) -> Element?
    where Element == ResponseCase<Success, Failure> {
        let refusals = group.filter { !$0.rules.isEmpty }
        guard !refusals.isEmpty, let body = try? JSONValue(parsing: data) else { return nil }
        return refusals.first { refusal in refusal.rules.allSatisfy { $0.holds(for: body) } }
    }

    private static func decode<Success, Failure>(
        _ responseCase: Element,
        _ data: Data,
        _ head: ResponseHead
    ) throws(CallError<Failure>) -> Success where Element == ResponseCase<Success, Failure> {
        let outcome: Element.Outcome
        do {
            outcome = try responseCase.outcome(of: data, head)
        } catch {
            var failure = CallDecodingFailure(head, data, error)
            if responseCase.content == .json { failure.mismatch = (error, responseCase.status.text) }
            throw .decoding(failure)
        }
        switch outcome {
        case .success(let value): return value
        case .failure(let value): throw .failure(value, head.failing(data, words: responseCase.words))
        case .documentedStatus:
            throw .documentedStatus(head.failing(data, words: responseCase.words), body: data)
        }
    }
}
