// The stage "lower": from what OpenAPI says to the shape it has in Swift. Every decision is made here, once, with a
// diagnostic at hand; what comes out knows nothing of OpenAPI any more.

import Diagnostics
import IR
import OpenAPI
import Resolution
import Tables

/// What the user's configuration says about lowering.
package struct LoweringOptions: Sendable {
    /// The words of the API's namespace, unless the document's title is to be used.
    package var name: String?
    /// Where calls go, unless the document says it.
    package var serverURL: String?
    /// Whether the examples of the document are wanted.
    package var isCollectingExamples: Bool
    /// Whether a client is wanted that answers with examples.
    package var hasExampleClient: Bool

    package init(
        name: String? = nil,
        serverURL: String? = nil,
        isCollectingExamples: Bool = false,
        hasExampleClient: Bool = false
    ) {
        self.hasExampleClient = hasExampleClient
        self.name = name
        self.serverURL = serverURL
        self.isCollectingExamples = isCollectingExamples
    }
}

/// Lowers a document. What cannot be expressed becomes "any JSON", with a warning at its place.
package func lower(_ document: Document, options: LoweringOptions, report: inout DiagnosticReport) -> API {
    var lowerer = Lowerer(document, options: options, report: report)
    lowerer.declareComponents()
    lowerer.lowerSecurity()
    lowerer.lowerServers()
    lowerer.lowerOperations()
    lowerer.lowerWebhooks()
    lowerer.lowerPendingDeclarations()
    lowerer.nameXMLObjects()
    lowerer.fitToRequests()
    lowerer.breakCycles()
    lowerer.lowerContinuations()
    lowerer.locateSchemas()
    lowerer.collectSchemaExamples()
    lowerer.collectAnswers()
    report = lowerer.report
    return lowerer.api
}
