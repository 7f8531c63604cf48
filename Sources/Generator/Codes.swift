// The diagnostics of the roof: inputs, configuration, output.

import Diagnostics

extension DiagnosticCode {
    /// A file or folder that is to be read is not there, or cannot be read.
    package static let unreadableInput: Self = "unreadable-input"
    /// A folder that holds no API document.
    package static let noDocuments: Self = "no-documents"
    /// A key that the configuration does not know.
    package static let unknownConfigurationKey: Self = "unknown-configuration-key"
    /// A value that the configuration cannot take.
    package static let invalidConfiguration: Self = "invalid-configuration"
    /// An overlay whose `extends` leads to no document that it could be applied to, or to another than it is given for.
    package static let overlayNotMeant: Self = "overlay-not-meant"
    /// Two APIs would have one namespace.
    package static let repeatedNamespace: Self = "repeated-namespace"
    /// The examples of a document could not be checked.
    package static let examplesNotRun: Self = "examples-not-run"
    /// A file that is to be a recording of exchanges and is not.
    package static let malformedRecording: Self = "malformed-recording"
    /// A file cannot be written.
    package static let unwritableOutput: Self = "unwritable-output"
}
