// The findings of the check of a recording.

import Diagnostics

/// The options of a check of a recording.
package struct RecordingOptions: Sendable {
    /// The file of the recording.
    package var recording: String
    /// Documents, or folders of APIs.
    package var inputs: [String]
    /// The folder of the built modules and objects; nil to look beside the running program.
    package var products: String?

    package init(recording: String, inputs: [String], products: String? = nil) {
        self.recording = recording
        self.inputs = inputs
        self.products = products
    }
}

/// The result of a check of a recording.
package struct RecordingResult {
    /// The problems that kept the recording or a document from being checked.
    package var report = DiagnosticReport()
    package var sources = SourceFiles()
    /// The number of exchanges in the recording.
    package var exchanges = 0
    /// The number of responses that are decoded into the generated types of the documents as they are.
    package var read = 0
    /// The overlays that make the other responses readable.
    package var overlays: [RecordingOverlay] = []
    /// The contradictions between responses and documents.
    package var contradictions: [RecordingNote] = []
    /// Responses with nothing to decode.
    package var unchecked: [RecordingNote] = []
    /// Exchanges that match no operation.
    package var unmatched: [RecordingNote] = []
    /// Responses that cannot be decoded with the overlays either.
    package var remaining: [RecordingNote] = []
    /// Members that the documents do not describe, which do not matter to decoding.
    package var undocumented: [String] = []

    /// A Boolean value that is true if every checked response can be decoded into the generated types with the
    /// overlays.
    package var isReadable: Bool { !report.hasErrors && remaining.isEmpty }
}

/// An overlay for one document.
package struct RecordingOverlay: Sendable {
    /// The path of the document.
    package var document: String
    /// The overlay as YAML.
    package var text: String
}

/// A note about one exchange.
package struct RecordingNote: Sendable, CustomStringConvertible {
    package var place: ExampleFinding.Place
    /// For example: `GET /pets/1 200`.
    package var exchange: String
    package var text: String

    /// For example: `shop.json:3:5: GET /pets/1 200: .id: expected integer, found string "1"`.
    package var description: String {
        "\(place.path):\(place.line):\(place.column): \(exchange)" + (text.isEmpty ? "" : ": \(text)")
    }
}
