// What may follow a call: further pages of a list, a job that goes on at the server, items of a stream.

import Tables

/// What the caller can go on with after a call.
package enum Continuation: Hashable, Sendable {
    case pages(Pagination)
    case job(Job)
    case stream(ElementStream)
}

/// Values that the answer holds one after the other.
package struct ElementStream: Hashable, Sendable {
    package var format: Format
    package var element: TypeReference

    package enum Format: Hashable, Sendable {
        /// The data of server-sent events, also of events with these names, which otherwise carry no item.
        case eventPayloads(including: [String])
        /// Server-sent events as objects, with the names of all events where the document lists them.
        case events(names: [String]?)
        /// JSON texts, with their media type.
        case lines(String)
    }

    package init(format: Format, element: TypeReference) {
        self.format = format
        self.element = element
    }
}

/// A way through values of structures, from property to property; empty for the value itself.
package struct MemberPath: Hashable, Sendable {
    package var steps: [Step]

    /// A property of a structure.
    package struct Step: Hashable, Sendable {
        package var declaration: ID<TypeDeclaration>
        /// The index of the property.
        package var property: Int
        package var isOptional: Bool

        package init(declaration: ID<TypeDeclaration>, property: Int, isOptional: Bool) {
            self.declaration = declaration
            self.property = property
            self.isOptional = isOptional
        }
    }

    package init(steps: [Step] = []) { self.steps = steps }

    /// Whether the way may end before its end.
    package var isOptional: Bool { steps.contains { $0.isOptional } }
}

/// How the pages of a list follow each other. Places are JSON Pointers into bodies, in which `-` is the last item of a
/// list and `*` every one.
package struct Pagination: Hashable, Sendable {
    package var style: Style
    /// Where a page has `false` when it is the last.
    package var more: String?
    /// The list in the value of a page.
    package var items: MemberPath
    package var item: TypeReference

    package enum Style: Hashable, Sendable {
        case cursor(String, into: Slot)
        case offset(into: Slot, total: String?)
        case page(into: Slot, first: Int, total: String?)
        case link
        case url(String)
    }

    /// What of the request changes from page to page.
    package enum Slot: Hashable, Sendable {
        case query(String)
        case header(String)
        case body(String)
    }

    package init(style: Style, more: String?, items: MemberPath, item: TypeReference) {
        self.style = style
        self.more = more
        self.items = items
        self.item = item
    }
}

/// The operations that follow the work that an operation starts.
package struct Job: Hashable, Sendable {
    /// Where a status says how far the job is.
    package var state: String
    package var done: [Literal]
    package var failed: [Literal]
    package var status: Step
    /// Nil when the last status is the result.
    package var result: Step?
    /// In seconds, as the document has them.
    package var firstPause: String?
    package var longestPause: String?
    package var timeout: String?

    /// The call of an operation with values from the answer that started the job.
    package struct Step: Hashable, Sendable {
        package var group: ID<OperationGroup>
        /// The index of the operation in its group.
        package var operation: Int
        /// Arguments for parameters, by their index.
        package var parameters: [Int: MemberPath]
        /// The structure of the body and arguments for its properties, by their index.
        package var body: ID<TypeDeclaration>?
        package var members: [Int: MemberPath]
        /// What the operation answers.
        package var success: TypeReference

        package init(group: ID<OperationGroup>, operation: Int, success: TypeReference) {
            self.group = group
            self.operation = operation
            self.success = success
            parameters = [:]
            members = [:]
        }
    }

    package init(state: String, done: [Literal], failed: [Literal], status: Step) {
        self.state = state
        self.done = done
        self.failed = failed
        self.status = status
    }
}
