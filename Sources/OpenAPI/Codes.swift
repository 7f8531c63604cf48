// The diagnostics of decoding: every code that this room can report.

import Diagnostics

extension DiagnosticCode {
    /// A member has a value of another kind than the specification gives it.
    package static let unexpectedKind: Self = "unexpected-kind"
    /// A member that the specification requires is not there.
    package static let missingMember: Self = "missing-member"
    /// `type` names something that is no JSON Schema type.
    package static let unknownType: Self = "unknown-type"
    /// The document says a version that is not known.
    package static let unknownVersion: Self = "unknown-version"
    /// A status key that is neither a status, a range, nor `default`.
    package static let invalidStatus: Self = "invalid-status"
    /// A member that is a keyword of the specification stands where it means nothing.
    package static let misplacedKeyword: Self = "misplaced-keyword"
    /// A vendor extension of ours is not of the documented form.
    package static let invalidExtension: Self = "invalid-extension"
    /// A name that no header field, cookie or authentication scheme can have.
    package static let invalidName: Self = "invalid-name"
    /// A key of a path item that is not a method, although an operation may stand there.
    package static let invalidMethod: Self = "invalid-method"
    /// Two parameters of one operation that cannot both be sent.
    package static let duplicateParameter: Self = "duplicate-parameter"
    /// A part of the specification for which nothing is generated.
    package static let notGenerated: Self = "not-generated"
}
