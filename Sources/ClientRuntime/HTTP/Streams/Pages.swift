// Lists that come in pages: one sequence over the calls that fetch them.

/// Pages of a list, fetched one after the other while they are read.
public struct Pages<Success: Sendable, Failure: Sendable>: AsyncSequence, Sendable {
    /// A page.
    public typealias Element = Success

    let first: Call<Success, Failure>
    let next: @Sendable (Response<Success>) -> Call<Success, Failure>?

    /// Fetches one page a call.
    public struct AsyncIterator: AsyncIteratorProtocol {
        fileprivate var call: Call<Success, Failure>?
        fileprivate let following: @Sendable (Response<Success>) -> Call<Success, Failure>?

        /// The next page, or nil after the last. Throws `CallError<Failure>`.
        public mutating func next() async throws -> Success? {
            guard let call else { return nil }
            let response = try await call.response
            self.call = following(response)
            return response.value
        }
    }

    /// Starts with the first page.
    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(call: first, following: next) }
}

extension Call {
    /// The pages that begin with this call. `next` gives the call of the page after a response, nil after the last.
    public func pages(next: @escaping @Sendable (Response<Success>) -> Call?) -> Pages<Success, Failure> {
        Pages(first: self, next: next)
    }
}
