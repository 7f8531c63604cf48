// SyntaxTreeCodes.swift: all that reading a document and applying an overlay can complain about.

import Diagnostics

/// What reading reports.
extension DiagnosticCode {
    package static let documentTooLarge: DiagnosticCode = "document-too-large"
    package static let emptyDocument: DiagnosticCode = "empty-document"
    package static let invalidEncoding: DiagnosticCode = "invalid-encoding"
    package static let malformedJSON: DiagnosticCode = "malformed-json"
    package static let malformedYAML: DiagnosticCode = "malformed-yaml"
    package static let duplicateKey: DiagnosticCode = "duplicate-key"
    package static let unsupportedKey: DiagnosticCode = "unsupported-key"
    package static let controlCharacter: DiagnosticCode = "control-character"
    package static let extraDocument: DiagnosticCode = "extra-document"
    package static let nestedTooDeeply: DiagnosticCode = "nested-too-deeply"
    package static let undefinedAlias: DiagnosticCode = "undefined-alias"
    package static let recursiveAlias: DiagnosticCode = "recursive-alias"
    package static let aliasExpansion: DiagnosticCode = "alias-expansion"
    package static let malformedMergeKey: DiagnosticCode = "malformed-merge-key"
}

/// What overlays report.
extension DiagnosticCode {
    package static let malformedOverlay: DiagnosticCode = "malformed-overlay"
    package static let malformedOverlayTarget: DiagnosticCode = "malformed-overlay-target"
    package static let overlayTargetNotFound: DiagnosticCode = "overlay-target-not-found"
    package static let overlayMismatch: DiagnosticCode = "overlay-mismatch"
    package static let overlayTooLarge: DiagnosticCode = "overlay-too-large"
}
