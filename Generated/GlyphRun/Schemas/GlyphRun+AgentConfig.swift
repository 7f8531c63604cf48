// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension GlyphRun {
    /// How an agent is called.
    public struct AgentConfig: ObjectCodable {
        /// Address that is called for a run.
        public var webhookURL: URL
        /// HTTP method an agent is called with.
        public var webhookMethod: Optional<AgentMethod>
        /// Header fields sent along.
        public var webhookHeaders: Optional<[String: String]>
        /// Seconds a run may take.
        public var timeoutSeconds: Optional<Int>
        /// Times a failed call is repeated.
        public var maxRetries: Optional<Int>
        /// Milliseconds between two calls.
        public var retryDelayMs: Optional<Int>
        /// Address to ask for the state of a run.
        public var pollURL: Optional<URL>
        /// Milliseconds between two questions.
        public var pollIntervalMs: Optional<Int>
        /// USDC a run costs at least.
        public var basePrice: Optional<Decimal>

        /// Makes a value of its members.
        public init(
            webhookURL: URL,
            webhookMethod: AgentMethod? = .post,
            webhookHeaders: [String: String]? = nil,
            timeoutSeconds: Int? = 60,
            maxRetries: Int? = 3,
            retryDelayMs: Int? = nil,
            pollURL: URL? = nil,
            pollIntervalMs: Int? = 2000,
            basePrice: Decimal? = nil
        ) {
            self.webhookURL = webhookURL
            self.webhookMethod = webhookMethod
            self.webhookHeaders = webhookHeaders
            self.timeoutSeconds = timeoutSeconds
            self.maxRetries = maxRetries
            self.retryDelayMs = retryDelayMs
            self.pollURL = pollURL
            self.pollIntervalMs = pollIntervalMs
            self.basePrice = basePrice
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                webhookURL: object.required("webhookUrl"),
                webhookMethod: object.optional("webhookMethod"),
                webhookHeaders: object.optional("webhookHeaders"),
                timeoutSeconds: object.optional("timeoutSeconds"),
                maxRetries: object.optional("maxRetries"),
                retryDelayMs: object.optional("retryDelayMs"),
                pollURL: object.optional("pollUrl"),
                pollIntervalMs: object.optional("pollIntervalMs"),
                basePrice: object.optional("basePrice")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("webhookUrl", webhookURL)
            object.writeIfPresent("webhookMethod", webhookMethod)
            object.writeIfPresent("webhookHeaders", webhookHeaders)
            object.writeIfPresent("timeoutSeconds", timeoutSeconds)
            object.writeIfPresent("maxRetries", maxRetries)
            object.writeIfPresent("retryDelayMs", retryDelayMs)
            object.writeIfPresent("pollUrl", pollURL)
            object.writeIfPresent("pollIntervalMs", pollIntervalMs)
            object.writeIfPresent("basePrice", basePrice)
        }
    }
}
