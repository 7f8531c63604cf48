// The diagnostics of resolution.

import Diagnostics

extension DiagnosticCode {
    /// A `$ref` points to nothing.
    package static let unresolvedReference: Self = "unresolved-reference"
    /// References that only point to each other.
    package static let circularReference: Self = "circular-reference"
    /// A reference to another machine.
    package static let remoteReference: Self = "remote-reference"
    /// Two documents of one API describe the same component or operation in different ways.
    package static let conflictingDocuments: Self = "conflicting-documents"
}
