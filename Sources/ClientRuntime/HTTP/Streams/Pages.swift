// Lists that come in pages: one sequence over the calls that fetch them, and one over the items of all pages.
import Foundation

/// Pages of a list, fetched one after the other while they are read.
public struct Pages<Success: Sendable, Failure: Sendable>: AsyncSequence, Sendable {
    /// A page, with status and header fields.
    public typealias Element = Response<Success>

    /// The call of the page after one, and what tells that page from others, if anything does.
    typealias Following =
        @Sendable (Call<Success, Failure>, Response<Success>, Data) throws -> (
            call: Call<Success, Failure>, mark: String?
        )?

    let first: Call<Success, Failure>
    let limit: Int
    let firstMark: String?
    /// Whether a page like the one before it means that the server does not look at what asks for the next one.
    let isCounted: Bool
    let following: Following

    /// Fetches one page a call.
    public struct AsyncIterator: AsyncIteratorProtocol {
        fileprivate var call: Call<Success, Failure>?
        fileprivate let limit: Int
        fileprivate let isCounted: Bool
        fileprivate let following: Following
        fileprivate var guardian: CircleGuard
        fileprivate var count = 0
        fileprivate var lastBody: Data?
        fileprivate var failure: (any Error)?

        /// The next page, or nil after the last. Throws `CallError<Failure>`, and `PaginationFailure` when a page leads
        /// to one that was there before or to nowhere.
        public mutating func next() async throws -> Response<Success>? {
            if let failure {
                self.failure = nil
                throw failure
            }
            guard let call, count < limit else { return nil }
            self.call = nil
            let (response, body) = try await call.responseAndBody
            count += 1
            do {
                if let next = try following(call, response, body) {
                    if isCounted {
                        if body == lastBody { throw PaginationFailure("the server answers the same page again") }
                        lastBody = body
                    }
                    if let mark = next.mark { try guardian.pass(mark) }
                    self.call = next.call
                }
            } catch {
                // The page itself is fine and is handed out first.
                failure = count < limit ? error : nil
            }
            return response
        }
    }

    /// Starts with the first page.
    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(
            call: first,
            limit: limit,
            isCounted: isCounted,
            following: following,
            guardian: CircleGuard(last: firstMark)
        )
    }
}

/// Notices when pages lead in a circle, with the memory of two of them (R. P. Brent, "An improved Monte Carlo
/// factorization algorithm", 1980, section 2).
struct CircleGuard {
    var last: String?
    private var remembered: String?
    private var power = 1
    private var steps = 0

    init(last: String?) {
        self.last = last
        remembered = last
    }

    mutating func pass(_ mark: String) throws(PaginationFailure) {
        if mark == last || mark == remembered {
            throw PaginationFailure("the pages lead in a circle: a page refers to one that was there before")
        }
        last = mark
        steps += 1
        if steps == power {
            remembered = mark
            power *= 2
            steps = 0
        }
    }
}

/// The items of all pages, fetched while they are read.
public struct PageItems<Success: Sendable, Failure: Sendable, Item: Sendable>: AsyncSequence, Sendable {
    /// An item of the list.
    public typealias Element = Item

    let pages: Pages<Success, Failure>
    let items: @Sendable (Success) -> [Item]

    /// Hands out one item a call.
    public struct AsyncIterator: AsyncIteratorProtocol {
        fileprivate var pages: Pages<Success, Failure>.AsyncIterator
        fileprivate let items: @Sendable (Success) -> [Item]
        fileprivate var waiting: ArraySlice<Item> = []

        /// The next item, or nil after the last. Throws what the pages throw.
        public mutating func next() async throws -> Item? {
            while waiting.isEmpty {
                guard let page = try await pages.next() else { return nil }
                waiting = items(page.value)[...]
            }
            return waiting.popFirst()
        }
    }

    /// Starts with the first item of the first page.
    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(pages: pages.makeAsyncIterator(), items: items)
    }
}

extension Call {
    /// The pages that begin with this call. `next` gives the call of the page after a response, nil after the last.
    public func pages(next: @escaping @Sendable (Response<Success>) -> Call?) -> Pages<Success, Failure> {
        Pages(first: self, limit: .max, firstMark: nil, isCounted: false) { _, response, _ in
            next(response).map { ($0, nil) }
        }
    }
}

/// A call that answers one page of a list, and knows how to come to the others.
public struct PagedCall<Success: Sendable, Failure: Sendable, Item: Sendable>: OperationCall {
    /// The call of the first page alone.
    public var call: Call<Success, Failure>
    private let pagination: Pagination
    private let itemsOfPage: @Sendable (Success) -> [Item]

    /// The call of the first page, how pages follow each other, and the items of a page.
    public init(
        _ call: Call<Success, Failure>,
        _ pagination: Pagination,
        items: @escaping @Sendable (Success) -> [Item]
    ) {
        self.call = call
        self.pagination = pagination
        itemsOfPage = items
    }

    /// All pages, beginning with this call's.
    public var pages: Pages<Success, Failure> { pages(limit: .max) }

    /// The first pages, at most `limit`.
    public func pages(limit: Int) -> Pages<Success, Failure> {
        let (pagination, itemsOfPage) = (pagination, itemsOfPage)
        return Pages(
            first: call,
            limit: limit,
            firstMark: pagination.mark(of: call.request),
            isCounted: pagination.isCounted
        ) { call, response, body in
            let count = itemsOfPage(response.value).count
            let next = try pagination.next(after: call.request, response.head, body, itemCount: count) {
                (try? call.core.compose(call.request, call.effectiveOptions, accept: []))?.url
            }
            guard let next else { return nil }
            var following = call
            following.request = next.request
            return (following, next.mark)
        }
    }

    /// The items of all pages, beginning with this call's.
    public var items: PageItems<Success, Failure, Item> { items(pageLimit: .max) }

    /// The items of the first pages, at most `pageLimit`.
    public func items(pageLimit: Int) -> PageItems<Success, Failure, Item> {
        PageItems(pages: pages(limit: pageLimit), items: itemsOfPage)
    }
}
