// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// What went wrong. Its `kind` is `validation` when single fields were refused.
    public enum ErrorDetail: UnionCodable {
        /// The fields of the request that were refused.
        case validation(ValidationErrorData)
        /// Any error that is not about single fields.
        case errorData(ErrorData)
        /// A case the document does not name: the value of `kind`, and the whole object.
        case undocumented(String, JSONValue)

        /// Finds the case of a JSON value and reads it.
        public static func read(from value: inout ValueReader) -> Self {
            switch value.tag("kind") {
            case "validation": .validation(value.read())
            case "entity_not_found", "path_invalid", "path_unknown", "path_parameter_invalid", "query_invalid",
                "query_parameter_invalid", "query_parameter_unknown", "query_parameter_missing", "json_invalid",
                "json_decode", "json_body_deserialize_failure", "content_type_unsupported", "internal":
                .errorData(value.read())
            case let tag: .undocumented(tag, value.undocumented())
            }
        }

        /// Writes the case's value.
        public func write(into value: inout ValueWriter) {
            switch self {
            case .validation(let member): value.write(case: 0, member)
            case .errorData(let member): value.write(case: 1, member)
            case .undocumented(let tag, let json): value.write(undocumented: json, tag: tag)
            }
        }
    }
}
