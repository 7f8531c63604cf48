// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension GlyphRun {
    /// Where the document has its schemas, for errors that say how to mend it.
    static let locations = SchemaLocations(
        #"""
        Wallet Wallet pendingLocks.
        Glyph Glyph/1 <GlyphSummary =longDescription =tags =codeSnippet =codeLanguage =version =schema
        Glyph + =promptConfig =agentConfig =toolConfig =ownerVerified =publishedAt
        AgentConfig AgentConfig webhookHeaders.
        ToolConfig ToolConfig apiHeaders. authConfig.
        RunErrorBody RunErrorBody/1 <ErrorBody =runId
        ValidationErrorBody ValidationErrorBody/1 <RunErrorBody =details details.
        InsufficientBalanceErrorBody InsufficientBalanceErrorBody/1 <RunErrorBody =required =available
        DuplicateTransactionErrorBody DuplicateTransactionErrorBody/1 <ErrorBody =transactionHash
        """#
    )
}
