// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// What comes with the data of a success.
    public struct Envelope: ObjectCodable {
        /// Always null in a success.
        public var error: JSONNull
        /// HTTP status, below 400 in a success.
        public var status: UInt16
        /// HTTP status as text.
        public var statusText: String

        /// Makes a value of its members.
        public init(error: JSONNull = JSONNull(), status: UInt16, statusText: String) {
            self.error = error
            self.status = status
            self.statusText = statusText
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                error: object.required("error"),
                status: object.required("status"),
                statusText: object.required("status_text")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("error", error)
            object.write("status", status)
            object.write("status_text", statusText)
        }
    }

    /// The envelope of a failure.
    public struct ErrorEnvelope: ObjectCodable {
        /// Always null in a failure.
        public var data: JSONNull
        /// What went wrong.
        public var error: ErrorDetail
        /// HTTP status, 400 or more in a failure.
        public var status: UInt16
        /// HTTP status as text.
        public var statusText: String

        /// Makes a value of its members.
        public init(data: JSONNull = JSONNull(), error: ErrorDetail, status: UInt16, statusText: String) {
            self.data = data
            self.error = error
            self.status = status
            self.statusText = statusText
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                data: object.required("data"),
                error: object.required("error"),
                status: object.required("status"),
                statusText: object.required("status_text")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("data", data)
            object.write("error", error)
            object.write("status", status)
            object.write("status_text", statusText)
        }
    }

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

    /// Who can do something about an error.
    public struct ErrorScope: StringEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: String

        /// Makes a value, documented or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `user`
        public static var user: Self { Self(rawValue: "user") }

        /// `client`
        public static var client: Self { Self(rawValue: "client") }

        /// `server`
        public static var server: Self { Self(rawValue: "server") }

        /// The values that the document names.
        public static var documented: [Self] { [.user, .client, .server] }
    }

    /// Any error that is not about single fields.
    public struct ErrorData: ObjectCodable {
        /// What went wrong.
        public var kind: ErrorKind
        /// A sentence for people.
        public var message: String
        /// Who can do something about it.
        public var scope: ErrorScope

        /// Makes a value of its members.
        public init(kind: ErrorKind, message: String, scope: ErrorScope) {
            self.kind = kind
            self.message = message
            self.scope = scope
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                kind: object.required("kind"),
                message: object.required("message"),
                scope: object.required("scope")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("kind", kind)
            object.write("message", message)
            object.write("scope", scope)
        }
    }

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

    /// What a transaction did.
    public struct EventAction: StringEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: String

        /// Makes a value, documented or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `borrow_flash_loan`
        public static var borrowFlashLoan: Self { Self(rawValue: "borrow_flash_loan") }

        /// `return_flash_loan`
        public static var returnFlashLoan: Self { Self(rawValue: "return_flash_loan") }

        /// `create_token_unlock`
        public static var createTokenUnlock: Self { Self(rawValue: "create_token_unlock") }

        /// `reclaim_token_unlock`
        public static var reclaimTokenUnlock: Self { Self(rawValue: "reclaim_token_unlock") }

        /// `liquidate`
        public static var liquidate: Self { Self(rawValue: "liquidate") }

        /// `borrow`
        public static var borrow: Self { Self(rawValue: "borrow") }

        /// `return`
        public static var `return`: Self { Self(rawValue: "return") }

        /// `lend`
        public static var lend: Self { Self(rawValue: "lend") }

        /// `redeem`
        public static var redeem: Self { Self(rawValue: "redeem") }

        /// `deposit_collateral`
        public static var depositCollateral: Self { Self(rawValue: "deposit_collateral") }

        /// `withdraw_collateral`
        public static var withdrawCollateral: Self { Self(rawValue: "withdraw_collateral") }

        /// `claim_war_chest`
        public static var claimWarChest: Self { Self(rawValue: "claim_war_chest") }

        /// `bond`
        public static var bond: Self { Self(rawValue: "bond") }

        /// `unbond`
        public static var unbond: Self { Self(rawValue: "unbond") }

        /// `claim_unbonded`
        public static var claimUnbonded: Self { Self(rawValue: "claim_unbonded") }

        /// `claim_token_unlock`
        public static var claimTokenUnlock: Self { Self(rawValue: "claim_token_unlock") }

        /// `claim_rewards`
        public static var claimRewards: Self { Self(rawValue: "claim_rewards") }

        /// `cascade`
        public static var cascade: Self { Self(rawValue: "cascade") }

        /// `send`
        public static var send: Self { Self(rawValue: "send") }

        /// The values that the document names.
        public static var documented: [Self] {
            [
                .borrowFlashLoan,
                .returnFlashLoan,
                .createTokenUnlock,
                .reclaimTokenUnlock,
                .liquidate,
                .borrow,
                .return,
                .lend,
                .redeem,
                .depositCollateral,
                .withdrawCollateral,
                .claimWarChest,
                .bond,
                .unbond,
                .claimUnbonded,
                .claimTokenUnlock,
                .claimRewards,
                .cascade,
                .send,
            ]
        }
    }
}
