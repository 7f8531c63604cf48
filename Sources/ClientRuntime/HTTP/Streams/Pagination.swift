// How one page of a list leads to the next, as a document describes it with `x-pagination`: what is read from a page,
// and what is written into the request of the next one.
import Foundation

/// How the pages of a list follow each other.
public struct Pagination: Sendable {
    /// What of a request changes from page to page.
    public enum Slot: Sendable, Hashable {
        /// A query parameter.
        case query(String)
        /// A header field.
        case header(String)
        /// A place in a JSON body.
        case body(JSONPlace)
    }

    private enum Style {
        /// The value at a place of the page goes into the next request.
        case cursor(JSONPlace, Slot)
        /// The number of items so far goes into the next request, until there are `total`.
        case offset(Slot, total: JSONPlace?)
        /// The number of the page goes into the next request, until `total` of them.
        case page(Slot, first: Int, total: JSONPlace?)
        /// The page says where the next one is: in `Link` (RFC 8288), or at a place.
        case link
        case url(JSONPlace)
    }

    private let style: Style
    /// The page has `false` here when it is the last.
    private let more: JSONPlace?

    private init(_ style: Style, _ more: JSONPlace?) {
        self.style = style
        self.more = more
    }

    /// The value at `place` of a page goes into `slot`; the last page has nothing, null or "" there.
    public static func cursor(_ place: JSONPlace, into slot: Slot, more: JSONPlace? = nil) -> Self {
        Self(.cursor(place, slot), more)
    }

    /// The number of items before a page goes into `slot`; the last page is empty, or reaches the number at `total`.
    public static func offset(into slot: Slot, total: JSONPlace? = nil, more: JSONPlace? = nil) -> Self {
        Self(.offset(slot, total: total), more)
    }

    /// The number of a page, counted from `first`, goes into `slot`; the last page is empty, or has the number at
    /// `total`.
    public static func page(
        into slot: Slot,
        first: Int = 1,
        total: JSONPlace? = nil,
        more: JSONPlace? = nil
    ) -> Self {
        Self(.page(slot, first: first, total: total), more)
    }

    /// The next page is where the `Link` field says `rel="next"` (RFC 8288 section 3).
    public static func link(more: JSONPlace? = nil) -> Self { Self(.link, more) }

    /// The next page is at the URL at `place`, which may be relative.
    public static func url(_ place: JSONPlace, more: JSONPlace? = nil) -> Self { Self(.url(place), more) }

    /// Whether the caller counts, rather than being told where to go on.
    var isCounted: Bool {
        switch style {
        case .offset, .page: true
        case .cursor, .link, .url: false
        }
    }

    /// What tells the page of a request from other pages.
    func mark(of request: OperationRequest) -> String? {
        switch style {
        case .cursor(_, let slot), .offset(let slot, _), .page(let slot, _, _): request.text(in: slot)
        case .link, .url: nil
        }
    }

    /// The request of the next page and what tells it from others; nil after the last page.
    /// - Parameter url: the address of the page
    func next(
        after request: OperationRequest,
        _ head: ResponseHead,
        _ body: Data,
        itemCount: Int,
        url: () -> URL? = { nil }
    ) throws(PaginationFailure) -> (request: OperationRequest, mark: String)? {
        if more?.value(in: body) == .boolean(false) { return nil }
        var request = request
        switch style {
        case .cursor(let place, let slot):
            guard let mark = try Self.text(at: place, in: body), let cursor = place.value(in: body) else { return nil }
            try request.set(cursor, in: slot)
            return (request, mark)
        case .offset(let slot, let total):
            guard itemCount > 0 else { return nil }
            let offset = try Self.count(request.text(in: slot), orElse: 0, plus: itemCount)
            if let total = total?.value(in: body)?.number?.int, offset >= total { return nil }
            try request.set(.number(JSONNumber(offset)), in: slot)
            return (request, "\(offset)")
        case .page(let slot, let first, let total):
            guard itemCount > 0 else { return nil }
            let page = try Self.count(request.text(in: slot), orElse: first, plus: 1)
            if let total = total?.value(in: body)?.number?.int, page - first >= total { return nil }
            try request.set(.number(JSONNumber(page)), in: slot)
            return (request, "\(page)")
        case .link:
            guard let reference = LinkField.next(in: head.headerFields, of: url) else { return nil }
            request.reference = reference
            return (request, reference)
        case .url(let place):
            guard let reference = try Self.text(at: place, in: body) else { return nil }
            request.reference = reference
            return (request, reference)
        }
    }

    private static func text(at place: JSONPlace, in body: Data) throws(PaginationFailure) -> String? {
        switch place.value(in: body) {
        case nil, .null, .string(""), .boolean: return nil
        case .string(let text): return text
        case .number(let number): return number.text
        case .array, .object:
            throw PaginationFailure("what leads to the next page is neither a string nor a number")
        }
    }

    private static func count(_ text: String?, orElse first: Int, plus step: Int) throws(PaginationFailure) -> Int {
        guard let text else { return first + step }
        guard let count = Int(text) else {
            throw PaginationFailure("the parameter that counts the pages is not an integer")
        }
        let (sum, isTooLarge) = count.addingReportingOverflow(step)
        if isTooLarge { throw PaginationFailure("the number of the next page is too large") }
        return sum
    }
}

/// Why there is no next page although there should be one.
public struct PaginationFailure: Error, Sendable, Hashable, CustomStringConvertible, LocalizedError {
    /// What is wrong, in words.
    public let message: String

    init(_ message: String) { self.message = message }

    /// What is wrong, in words.
    public var description: String { message }
    /// What is wrong, in words.
    public var errorDescription: String? { message }
}

// MARK: The request of the next page

extension OperationRequest {
    /// What stands in a slot as text.
    func text(in slot: Pagination.Slot) -> String? {
        switch slot {
        case .query(let name):
            let key = PercentEncoding.encode(name, .unreserved) + "="
            return queryPairs.first { $0.hasPrefix(key) }.map {
                let text = $0.dropFirst(key.count)
                return text.removingPercentEncoding ?? String(text)
            }
        case .header(let name): return HTTPField.Name(name).flatMap { headerFields[$0] }
        case .body(let place): return body?.bytes.flatMap { place.value(in: $0) }?.parameterText
        }
    }

    /// Puts a string or a number into a slot, in the place of what was there.
    mutating func set(_ scalar: JSONValue, in slot: Pagination.Slot) throws(PaginationFailure) {
        let text = scalar.parameterText ?? ""
        switch slot {
        case .query(let name):
            let key = PercentEncoding.encode(name, .unreserved) + "="
            queryPairs.removeAll { $0.hasPrefix(key) }
            queryPairs.append(key + PercentEncoding.encode(text, .unreserved))
        case .header(let name): setHeader(name, text)
        case .body(let place):
            guard let data = body?.bytes, var value = try? JSONValue(parsing: data) else {
                throw PaginationFailure("the request has no JSON body to write the next page into")
            }
            place.set(scalar, in: &value)
            body = RequestBody(value.serialized())
        }
    }
}
