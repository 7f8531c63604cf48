// The diagnostics of naming.

import Diagnostics

extension DiagnosticCode {
    /// A name in Swift is not the plain form of the document's.
    package static let renamed: Self = "renamed"
}
