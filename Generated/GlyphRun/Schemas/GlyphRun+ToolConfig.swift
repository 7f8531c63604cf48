// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension GlyphRun {
    /// How a tool is called.
    public struct ToolConfig: ObjectCodable {
        /// Address that is called for a run.
        public var apiEndpoint: URL
        /// HTTP method a tool is called with.
        public var apiMethod: ToolMethod
        /// Header fields sent along.
        public var apiHeaders: Optional<[String: String]>
        /// How calls of a tool are authorized.
        public var authType: Optional<ToolAuthorization>
        /// Where the credentials go, such as `headerName` or `paramName`.
        public var authConfig: Optional<[String: String]>
        /// Code that shapes the request.
        public var requestTransform: Optional<String>
        /// Code that shapes the answer.
        public var responseTransform: Optional<String>
        /// Calls allowed in a minute.
        public var rateLimitPerMinute: Optional<Int>
        /// USDC a run costs at least.
        public var basePrice: Optional<Decimal>

        /// Makes a value of its members.
        public init(
            apiEndpoint: URL,
            apiMethod: ToolMethod,
            apiHeaders: [String: String]? = nil,
            authType: ToolAuthorization? = nil,
            authConfig: [String: String]? = nil,
            requestTransform: String? = nil,
            responseTransform: String? = nil,
            rateLimitPerMinute: Int? = nil,
            basePrice: Decimal? = nil
        ) {
            self.apiEndpoint = apiEndpoint
            self.apiMethod = apiMethod
            self.apiHeaders = apiHeaders
            self.authType = authType
            self.authConfig = authConfig
            self.requestTransform = requestTransform
            self.responseTransform = responseTransform
            self.rateLimitPerMinute = rateLimitPerMinute
            self.basePrice = basePrice
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                apiEndpoint: object.required("apiEndpoint"),
                apiMethod: object.required("apiMethod"),
                apiHeaders: object.optional("apiHeaders"),
                authType: object.optional("authType"),
                authConfig: object.optional("authConfig"),
                requestTransform: object.optional("requestTransform"),
                responseTransform: object.optional("responseTransform"),
                rateLimitPerMinute: object.optional("rateLimitPerMinute"),
                basePrice: object.optional("basePrice")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("apiEndpoint", apiEndpoint)
            object.write("apiMethod", apiMethod)
            object.writeIfPresent("apiHeaders", apiHeaders)
            object.writeIfPresent("authType", authType)
            object.writeIfPresent("authConfig", authConfig)
            object.writeIfPresent("requestTransform", requestTransform)
            object.writeIfPresent("responseTransform", responseTransform)
            object.writeIfPresent("rateLimitPerMinute", rateLimitPerMinute)
            object.writeIfPresent("basePrice", basePrice)
        }
    }
}
