// The request of one operation as generated code states it: method, path template, parameters, body. Values are spelled
// the moment they are given, so a request is a few texts; mistakes (an empty path parameter, a line break in a header
// field) are kept and thrown when the call is made, because stating facts must not throw.

import Foundation
@_exported import HTTPTypes

/// The request of one operation.
public struct OperationRequest: Sendable {
    /// The HTTP method.
    public let method: HTTPRequest.Method
    /// The path as the document spells it, with `{name}` for parameters.
    public let template: String
    /// The operation's ID in the document.
    public let id: String
    /// Which schemes secure this operation, when that differs from the document's default: any one of the
    /// alternatives, each a list of schemes that go together.
    public var security: [[RequiredScheme]]?

    /// Where the operation is, when that is not where the others are: an address, maybe relative to the client's.
    var ownServer: (url: String, other: URL?)?

    /// The texts of path parameters, by their names.
    var pathTexts: [ExactName: String] = [:]
    var queryPairs: [String] = []
    var headerFields = HTTPFields()
    var cookiePairs: [String] = []
    var body: RequestBody?
    /// The header parameter that takes a key, new for each call unless the caller gives one.
    private(set) var idempotencyKeyField: HTTPField.Name?
    /// Goes there instead of to path and query, when an earlier answer said so: a URL, maybe relative to the request.
    var reference: String?
    /// The first mistake, in words.
    var problem: String?

    /// A request without parameters.
    public init(_ method: HTTPRequest.Method, _ template: String, id: String) {
        self.method = method
        self.template = template
        self.id = id
        problem = method.problem
    }

    /// Says that the operation is at a server of its own. One that is elsewhere than the client's counts only for
    /// clients of `other`, the server that the document names for all operations, and for every client when it names
    /// none: who gives a client a server wants its calls there.
    public mutating func server(_ url: String, insteadOf other: URL?) { ownServer = (url, other) }

    /// Gives a path parameter; nil is thrown as `invalidRequest` when the call is made.
    public mutating func path<Value: JSONCodable>(
        _ name: String,
        _ value: Value?,
        _ style: ParameterStyle = .simple,
        explode: Bool = false,
        allowReserved: Bool = false,
        as form: WireForm? = nil
    ) {
        guard let tree = tree(value, name, as: form) else { return }
        let serialization = ParameterSerialization(
            name,
            style,
            explode: explode,
            allowance: allowReserved ? .reservedInPath : .unreserved
        )
        pathTexts[ExactName(name)] = serialization.text(tree)
    }

    /// Gives a path parameter whose content is JSON.
    public mutating func path<Value: JSONCodable>(_ name: String, json value: Value?, as form: WireForm? = nil) {
        guard let value else { return }
        pathTexts[ExactName(name)] = PercentEncoding.encode(jsonText(value, as: form), .unreserved)
    }

    /// Gives a query parameter; nil is left out.
    public mutating func query<Value: JSONCodable>(
        _ name: String,
        _ value: Value?,
        _ style: ParameterStyle = .form,
        explode: Bool? = nil,
        allowReserved: Bool = false,
        allowEmptyValue: Bool = false,
        as form: WireForm? = nil
    ) {
        guard let tree = tree(value, name, as: form) else { return }
        let serialization = ParameterSerialization(
            name,
            style,
            explode: explode,
            allowance: allowReserved ? .reservedInQuery : .unreserved,
            keepsEmpty: allowEmptyValue
        )
        queryPairs += serialization.pairs(tree)
    }

    /// Gives a query parameter whose content is JSON.
    public mutating func query<Value: JSONCodable>(_ name: String, json value: Value?, as form: WireForm? = nil) {
        guard let value else { return }
        queryPairs.append(
            PercentEncoding.encode(name, .unreserved) + "="
                + PercentEncoding.encode(jsonText(value, as: form), .unreserved)
        )
    }

    /// Gives the whole query string as a form (OpenAPI 3.2, `in: querystring`).
    public mutating func queryString<Value: JSONCodable>(
        form value: Value?,
        _ encodings: KeyValuePairs<String, FormEncoding> = [:]
    ) {
        guard let tree = tree(value, "query string") else { return }
        queryPairs += FormEncoding.pairs(of: tree, encodings, allowance: .unreserved)
    }

    /// Gives the whole query string as JSON, percent-encoded (OpenAPI 3.2, `in: querystring`).
    public mutating func queryString<Value: JSONCodable>(json value: Value?, as form: WireForm? = nil) {
        guard let value else { return }
        queryPairs.append(PercentEncoding.encode(jsonText(value, as: form), .unreserved))
    }

    /// Gives the whole query string as a text of any media type, percent-encoded (OpenAPI 3.2, `in: querystring`).
    public mutating func queryString<Value: JSONCodable>(text value: Value?, as form: WireForm? = nil) {
        guard let text = tree(value, "query string", as: form)?.parameterText else { return }
        queryPairs.append(PercentEncoding.encode(text, .unreserved))
    }

    /// Gives a header parameter; nil is left out, and so are a list without items and an object without members.
    /// Nothing is escaped (OpenAPI 3.1.2, Parameter Object).
    public mutating func header<Value: JSONCodable>(
        _ name: String,
        _ value: Value?,
        _ style: ParameterStyle = .simple,
        explode: Bool = false,
        as form: WireForm? = nil
    ) {
        guard let tree = tree(value, name, as: form), !tree.hasNothingToSend else { return }
        setHeader(name, ParameterSerialization(name, style, explode: explode, allowance: .everything).text(tree))
    }

    /// Gives a header parameter by which the server knows a repeated request; nil for a UUID, new for each call and
    /// the same for its retries.
    public mutating func idempotencyKey<Value: JSONCodable>(_ name: String, _ value: Value?, as form: WireForm? = nil) {
        idempotencyKeyField = HTTPField.Name(name)
        header(name, value, as: form)
    }

    /// Gives a header parameter whose content is JSON.
    public mutating func header<Value: JSONCodable>(_ name: String, json value: Value?, as form: WireForm? = nil) {
        guard let value else { return }
        setHeader(name, jsonText(value, as: form))
    }

    /// Gives a cookie parameter; nil is left out. Exploded lists and objects become several cookies: the `&` that RFC
    /// 6570 puts between them cannot stand in a `Cookie` field (OpenAPI 3.1.2, Appendix D).
    public mutating func cookie<Value: JSONCodable>(
        _ name: String,
        _ value: Value?,
        _ style: ParameterStyle = .form,
        explode: Bool? = nil,
        as form: WireForm? = nil
    ) {
        guard let tree = tree(value, name, as: form) else { return }
        let allowance: PercentEncoding.Allowance = style == .cookie ? .everything : .unreserved
        for pair in ParameterSerialization(name, style, explode: explode, allowance: allowance).pairs(tree) {
            setCookie(name, pair)
        }
    }

    /// Gives a cookie parameter whose content is JSON.
    public mutating func cookie<Value: JSONCodable>(_ name: String, json value: Value?, as form: WireForm? = nil) {
        guard let value else { return }
        setCookie(name, name + "=" + PercentEncoding.encode(jsonText(value, as: form), .unreserved))
    }

    // MARK: What the functions above share

    mutating func note(_ problem: String) {
        if self.problem == nil { self.problem = Masking.oneLine(problem) }
    }

    mutating func setHeader(_ name: String, _ value: String) {
        guard let fieldName = HTTPField.Name(name), HTTPField.isValidValue(value) else {
            return note("the header field \(name) cannot hold this value (line breaks are not allowed)")
        }
        headerFields[fieldName] = value
    }

    mutating func jsonText(_ value: some JSONCodable, as form: WireForm?) -> String {
        guard let tree = tree(value, "JSON parameter", as: form, omitsPadding: false) else { return "" }
        return String(decoding: tree.serialized(), as: UTF8.self)
    }

    mutating func tree<Value: JSONCodable>(
        _ value: Value?,
        _ name: String,
        as form: WireForm? = nil,
        omitsPadding: Bool = true
    ) -> JSONValue? {
        guard let value else { return nil }
        do {
            return try JSONValue.tree(value, as: form, omitsPadding: omitsPadding)
        } catch {
            note("\(name) holds a number that JSON cannot write")
            return nil
        }
    }

    private mutating func setCookie(_ name: String, _ pair: String) {
        if pair.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: ";") }) {
            return note("the cookie \(name) cannot hold this value (semicolons and control characters are not allowed)")
        }
        cookiePairs.append(pair)
    }
}

extension HTTPRequest.Method {
    /// `QUERY`: a safe request with a body.
    public static var query: Self { Self("QUERY")! }
}

extension OperationRequest: CustomStringConvertible, CustomReflectable {
    /// Method and path template, as in `GET /pets/{id}`; not the values, which may be secrets.
    public var description: String { Masking.oneLine("\(method) \(template)") }
    /// Shows no values.
    public var customMirror: Mirror { Mirror(self, children: ["id": id]) }
}
