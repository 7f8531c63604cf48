// The bodies of requests: JSON, XML, forms, text, bytes and multipart. Each is spelled once, when it is given; only
// files and streams are read later, while they are sent.
import Foundation

extension OperationRequest {
    /// Sends a value as JSON; nil sends no body.
    public mutating func body<Value: JSONCodable>(
        json value: Value?,
        contentType: String = "application/json",
        as form: WireForm? = nil
    ) {
        guard let value else { return }
        set(RequestBody(JSONCoding.encode(value, as: form, omitsPadding: false)), contentType)
    }

    /// Sends a value as XML; nil sends no body. What XML cannot hold is thrown as `invalidRequest` when the call is
    /// made.
    public mutating func body<Value: JSONCodable>(
        xml value: Value?,
        _ shape: XMLShape,
        contentType: String = "application/xml"
    ) {
        guard let value else { return }
        do throws(XMLWritingFailure) {
            set(RequestBody(try XMLCoding.encode(value, as: shape)), contentType)
        } catch {
            note("the XML body holds \(error)")
        }
    }

    /// Sends the members of an object as a form (RFC 1866 section 8.2.1); nil sends no body.
    public mutating func body<Value: JSONCodable>(
        form value: Value?,
        _ encodings: KeyValuePairs<String, FormEncoding> = [:],
        contentType: String = "application/x-www-form-urlencoded"
    ) {
        guard let tree = tree(value, "form body") else { return }
        let pairs = FormEncoding.pairs(of: tree, encodings, allowance: .form)
        set(RequestBody(Data(pairs.joined(separator: "&").utf8)), contentType)
    }

    /// Sends a text as UTF-8; nil sends no body.
    public mutating func body(text: String?, contentType: String = "text/plain") {
        guard let text else { return }
        let hasCharset = contentType.lowercased().contains("charset")
        set(RequestBody(Data(text.utf8)), hasCharset ? contentType : contentType + "; charset=utf-8")
    }

    /// Sends bytes; nil sends no body.
    public mutating func body(bytes: RequestBytes?, contentType: String = "application/octet-stream") {
        guard let bytes else { return }
        set(bytes, contentType)
    }

    /// Sends values one after the other; nil sends no body.
    public mutating func body<Element>(stream: RequestStream<Element>?, contentType: String) {
        guard let stream else { return }
        set(stream.body(contentType), contentType)
    }

    /// Sends `multipart/form-data` (RFC 7578), or another multipart type with the same parts; nil sends no body. The
    /// boundary is random unless one is given.
    public mutating func body(
        multipart form: (some MultipartCodable)?,
        contentType: String = "multipart/form-data",
        boundary: String? = nil
    ) {
        guard let form else { return }
        var writer = MultipartWriter()
        form.write(to: &writer)
        if let problem = writer.problem { note(problem) }
        let boundary = boundary ?? MultipartWriter.randomBoundary()
        set(RequestBody(pieces: writer.pieces(boundary: boundary)), "\(contentType); boundary=\(boundary)")
    }

    private mutating func set(_ body: RequestBody, _ contentType: String) {
        self.body = body
        setHeader("Content-Type", contentType)
    }
}

/// How one member of a form body is written (Encoding Object).
public struct FormEncoding: Sendable {
    var style: ParameterStyle?
    var explode: Bool?
    var allowReserved = false

    /// As a query parameter of that style.
    public init(style: ParameterStyle = .form, explode: Bool? = nil, allowReserved: Bool = false) {
        self.style = style
        self.explode = explode
        self.allowReserved = allowReserved
    }

    /// As a text of that media type: JSON for every value that is not a scalar, whatever the type says.
    public init(contentType: String) {
        isJSON = contentType.lowercased().contains("json")
    }

    private var isJSON = false

    /// `name=value` pairs of the members of an object. Without an encoding, scalars are bare, lists repeat their name
    /// and objects are JSON texts (OpenAPI 3.1.2, Encoding Object, default content types).
    static func pairs(
        of tree: JSONValue,
        _ encodings: KeyValuePairs<String, FormEncoding>,
        allowance: PercentEncoding.Allowance
    ) -> [String] {
        guard case .object(let object) = tree else { return [] }
        let byName = Dictionary(encodings.map { (ExactName($0), $1) }) { first, _ in first }
        return object.flatMap { name, value -> [String] in
            if case .null = value { return [] }
            let encoding = byName[ExactName(name)]
            if let style = encoding?.style {
                let isReserved = encoding?.allowReserved == true
                return ParameterSerialization(
                    name,
                    style,
                    explode: encoding?.explode,
                    allowance: isReserved ? .reservedInQuery : allowance
                ).pairs(value)
            }
            let key = PercentEncoding.encode(name, allowance) + "="
            if case .array(let items) = value, encoding?.isJSON != true {
                return items.compactMap(\.parameterText).map { key + PercentEncoding.encode($0, allowance) }
            }
            let text =
                encoding?.isJSON == true
                ? String(decoding: value.serialized(), as: UTF8.self) : value.parameterText ?? ""
            return [key + PercentEncoding.encode(text, allowance)]
        }
    }
}
