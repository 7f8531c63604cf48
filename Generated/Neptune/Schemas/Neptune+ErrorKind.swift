// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// What went wrong.
    public struct ErrorKind: StringEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: String

        /// Makes a value, documented or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `entity_not_found`
        public static var entityNotFound: Self { Self(rawValue: "entity_not_found") }

        /// `path_invalid`
        public static var pathInvalid: Self { Self(rawValue: "path_invalid") }

        /// `path_unknown`
        public static var pathUnknown: Self { Self(rawValue: "path_unknown") }

        /// `path_parameter_invalid`
        public static var pathParameterInvalid: Self { Self(rawValue: "path_parameter_invalid") }

        /// `query_invalid`
        public static var queryInvalid: Self { Self(rawValue: "query_invalid") }

        /// `query_parameter_invalid`
        public static var queryParameterInvalid: Self { Self(rawValue: "query_parameter_invalid") }

        /// `query_parameter_unknown`
        public static var queryParameterUnknown: Self { Self(rawValue: "query_parameter_unknown") }

        /// `query_parameter_missing`
        public static var queryParameterMissing: Self { Self(rawValue: "query_parameter_missing") }

        /// `json_invalid`
        public static var jsonInvalid: Self { Self(rawValue: "json_invalid") }

        /// `json_decode`
        public static var jsonDecode: Self { Self(rawValue: "json_decode") }

        /// `json_body_deserialize_failure`
        public static var jsonBodyDeserializeFailure: Self { Self(rawValue: "json_body_deserialize_failure") }

        /// `content_type_unsupported`
        public static var contentTypeUnsupported: Self { Self(rawValue: "content_type_unsupported") }

        /// `internal`
        public static var `internal`: Self { Self(rawValue: "internal") }

        /// The values that the document names.
        public static var documented: [Self] {
            [
                .entityNotFound,
                .pathInvalid,
                .pathUnknown,
                .pathParameterInvalid,
                .queryInvalid,
                .queryParameterInvalid,
                .queryParameterUnknown,
                .queryParameterMissing,
                .jsonInvalid,
                .jsonDecode,
                .jsonBodyDeserializeFailure,
                .contentTypeUnsupported,
                .internal,
            ]
        }
    }
}
