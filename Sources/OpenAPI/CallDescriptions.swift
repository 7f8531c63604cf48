// Our extensions that say what follows a call: `x-pagination` and `x-job`, as they stand in a document.

import Diagnostics
import SyntaxTree

/// A place in a JSON text: a JSON Pointer in which `*` stands for every item of a list.
package struct PlaceDescription: Sendable {
    package var span: SourceSpan
    package var pointer: JSONPointer
}

/// Our extension `x-pagination`: how the pages of a list follow each other.
package struct PaginationDescription: Sendable {
    package var span: SourceSpan
    package var style: Style
    /// The list in the answer.
    package var items: PlaceDescription
    /// The parameter that changes from page to page; none for `link` and `url`.
    package var parameter: (name: String, span: SourceSpan)?
    /// The place in the request body that changes instead.
    package var member: PlaceDescription?
    /// What leads to the next page, in the last item.
    package var cursor: PlaceDescription?
    /// What leads to the next page, in the answer.
    package var next: PlaceDescription?
    /// Where the answer has `false` when it is the last.
    package var more: PlaceDescription?
    /// The number of items on all pages, or of pages.
    package var total: PlaceDescription?
    /// The number of the first page.
    package var first: Int?

    package enum Style: String, Sendable, CaseIterable {
        case cursor, offset, page, link, url
    }
}

/// Our extension `x-job`: the operations that follow the work that this one starts.
package struct JobDescription: Sendable {
    package var span: SourceSpan
    package var status: Step
    /// Where the status says how far the job is.
    package var state: PlaceDescription
    /// Scalars that mean that the job, or a part of it, is done.
    package var done: [Node]
    /// Scalars that mean that it has failed.
    package var failed: [Node]
    /// Nil when the last status is the result.
    package var result: Step?
    /// In seconds.
    package var firstPause: Node?
    package var longestPause: Node?
    package var timeout: Node?

    /// An operation, and what it takes of the answer that started the job.
    package struct Step: Sendable {
        package var operationID: String
        package var span: SourceSpan
        /// Names of parameters or of members of the request body, with places in the answer.
        package var arguments: [(name: Node, place: PlaceDescription)]
    }
}
