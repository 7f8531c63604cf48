// What a document says about the responses of an operation, as a list of cases: this status with this content is this
// Swift value, a success or a failure. Generated code writes the list with implicit members, so every function here is
// a fact the document can state, and there is no overload that would make the type checker search.
import Foundation

/// Which statuses a case is for.
public enum StatusPattern: Sendable, Hashable, ExpressibleByIntegerLiteral {
    /// One status, written as its number.
    case exact(Int)
    /// All statuses that begin with this digit: 4 is `4XX`.
    case range(Int)
    /// Every status no other case names: `default`.
    case any

    /// One status.
    public init(integerLiteral value: Int) { self = .exact(value) }

    func matches(_ code: Int) -> Bool {
        switch self {
        case .exact(let status): status == code
        case .range(let digit): digit == code / 100
        case .any: true
        }
    }

    /// As the document has it.
    var text: String {
        switch self {
        case .exact(let status): "\(status)"
        case .range(let digit): "\(digit)XX"
        case .any: "default"
        }
    }

    /// Lower is more specific.
    var rank: Int {
        switch self {
        case .exact: 0
        case .range: 1
        case .any: 2
        }
    }
}

/// When a body that came with a success status is a refusal: all rules of a case must hold.
public struct RefusalRule: Sendable {
    let member: String
    let excluded: [JSONValue]
    let minimum: Double?

    /// Holds when the body is an object that has the member, and its value is none of `values`.
    public init(member: String, notIn values: [JSONValue] = []) {
        self.member = member
        excluded = values
        minimum = nil
    }

    /// Holds when the body is an object that has the member, and its value is a number of at least `minimum`.
    public init(member: String, atLeast minimum: Double) {
        self.member = member
        excluded = []
        self.minimum = minimum
    }

    func holds(for body: JSONValue) -> Bool {
        guard case .object = body, let value = body[member], !excluded.contains(value) else { return false }
        guard let minimum else { return true }
        guard let number = value.number?.double else { return false }
        return number >= minimum
    }
}

/// One documented response.
public struct ResponseCase<Success: Sendable, Failure: Sendable>: Sendable {
    enum Content: Sendable { case json, xml, text, bytes, empty }

    enum Outcome: Sendable {
        case success(Success)
        case failure(Failure)
        /// A failure of which the status is all that the document describes.
        case documentedStatus
    }

    let status: StatusPattern
    let content: Content
    let contentType: String?
    let isSuccess: Bool
    /// Not empty: the case is a refusal that looks like a success.
    var rules: [RefusalRule] = []
    /// The document's description of a failure without content.
    var words: String?
    let decode: @Sendable (Data, ResponseHead) throws(DecodingFailure) -> Outcome

    init(
        _ status: StatusPattern,
        _ content: Content,
        _ contentType: String?,
        isSuccess: Bool,
        decode: @escaping @Sendable (Data, ResponseHead) throws(DecodingFailure) -> Outcome
    ) {
        self.status = status
        self.content = content
        self.contentType = contentType
        self.isSuccess = isSuccess
        self.decode = decode
    }

    /// Returns true if the case describes responses of that status. `default` describes every other status, with two
    /// exceptions: a status of 400 or more is not a success, and a 2xx status is not a failure if successes are
    /// documented.
    func covers(_ code: Int, orElseSuccess hasSuccess: Bool) -> Bool {
        guard status == .any else { return status.matches(code) }
        if code >= 400 { return !isSuccess }
        return isSuccess || !rules.isEmpty || !hasSuccess || !(200..<300).contains(code)
    }

    /// The outcome of a body. A success without a body is null, where its type has that value.
    func outcome(of data: Data, _ head: ResponseHead) throws(DecodingFailure) -> Outcome {
        guard data.isEmpty, isSuccess, content == .json else { return try decode(data, head) }
        if let null = try? decode(Data("null".utf8), head) { return null }
        return try decode(data, head)
    }

    /// Whether the document names that very media type for the case.
    func isExactly(_ mediaType: String?) -> Bool {
        guard let mediaType, let contentType else { return false }
        return MediaType.essence(contentType) == mediaType
    }

    /// Whether the case is for a response of that media type. JSON is any JSON and XML any XML, unless the document
    /// names something else; without a documented type the others are anything.
    func accepts(_ mediaType: String?) -> Bool {
        guard let mediaType else { return true }
        if let contentType, MediaType.matches(mediaType, contentType) { return true }
        switch content {
        case .json:
            return MediaType.isJSON(mediaType) && contentType.map { MediaType.isJSON(MediaType.essence($0)) } ?? true
        case .xml: return MediaType.isXML(mediaType)
        case .text, .bytes, .empty: return contentType == nil
        }
    }

    /// Whether the body can be something else than what the case is for.
    var isStructured: Bool { content == .json || content == .xml }

    /// What the request's `Accept` field names for this case.
    var acceptedType: String? {
        if let contentType { return contentType }
        switch content {
        case .json: return "application/json"
        case .xml: return "application/xml"
        case .text: return "text/plain"
        case .bytes: return "*/*"
        case .empty: return nil
        }
    }
}

// MARK: JSON

extension ResponseCase {
    /// A JSON body that is the success value itself.
    public static func success(_ status: StatusPattern, contentType: String? = nil) -> Self
    where Success: JSONCodable {
        Self(status, .json, contentType, isSuccess: true) { data, head throws(DecodingFailure) in
            .success(try head.decode(Success.self, data))
        }
    }

    /// A JSON body that is one case of the success value.
    public static func success<Body: JSONCodable>(
        _ status: StatusPattern,
        _ wrap: @escaping @Sendable (Body) -> Success,
        contentType: String? = nil
    ) -> Self {
        Self(status, .json, contentType, isSuccess: true) { data, head throws(DecodingFailure) in
            .success(wrap(try head.decode(Body.self, data)))
        }
    }

    /// A JSON body that is the documented failure itself.
    public static func failure(_ status: StatusPattern, contentType: String? = nil) -> Self
    where Failure: JSONCodable {
        Self(status, .json, contentType, isSuccess: false) { data, head throws(DecodingFailure) in
            .failure(try head.decode(Failure.self, data))
        }
    }

    /// A JSON body that is one case of the documented failure.
    public static func failure<Body: JSONCodable>(
        _ status: StatusPattern,
        _ wrap: @escaping @Sendable (Body) -> Failure,
        contentType: String? = nil
    ) -> Self {
        Self(status, .json, contentType, isSuccess: false) { data, head throws(DecodingFailure) in
            .failure(wrap(try head.decode(Body.self, data)))
        }
    }

    /// A failure that comes with a success status: taken when all rules hold, before the success of the same status.
    public static func refusal(_ status: StatusPattern, when rules: [RefusalRule], contentType: String? = nil) -> Self
    where Failure: JSONCodable {
        var refusal = Self.failure(status, contentType: contentType)
        refusal.rules = rules
        return refusal
    }

    /// A failure that comes with a success status: taken when all rules hold, before the success of the same status.
    public static func refusal<Body: JSONCodable>(
        _ status: StatusPattern,
        when rules: [RefusalRule],
        _ wrap: @escaping @Sendable (Body) -> Failure,
        contentType: String? = nil
    ) -> Self {
        var refusal = Self.failure(status, wrap, contentType: contentType)
        refusal.rules = rules
        return refusal
    }
}

// MARK: XML

extension ResponseCase {
    /// An XML body that is the success value itself.
    public static func successXML(_ status: StatusPattern, _ shape: XMLShape, contentType: String? = nil) -> Self
    where Success: JSONCodable { successXML(status, shape, { $0 }, contentType: contentType) }

    /// An XML body that is one case of the success value.
    public static func successXML<Body: JSONCodable>(
        _ status: StatusPattern,
        _ shape: XMLShape,
        _ wrap: @escaping @Sendable (Body) -> Success,
        contentType: String? = nil
    ) -> Self {
        Self(status, .xml, contentType, isSuccess: true) { data, head throws(DecodingFailure) in
            .success(wrap(try XMLCoding.decode(Body.self, from: data, as: shape, charset: head.charset)))
        }
    }

    /// An XML body that is the documented failure itself.
    public static func failureXML(_ status: StatusPattern, _ shape: XMLShape, contentType: String? = nil) -> Self
    where Failure: JSONCodable { failureXML(status, shape, { $0 }, contentType: contentType) }

    /// An XML body that is one case of the documented failure.
    public static func failureXML<Body: JSONCodable>(
        _ status: StatusPattern,
        _ shape: XMLShape,
        _ wrap: @escaping @Sendable (Body) -> Failure,
        contentType: String? = nil
    ) -> Self {
        Self(status, .xml, contentType, isSuccess: false) { data, head throws(DecodingFailure) in
            .failure(wrap(try XMLCoding.decode(Body.self, from: data, as: shape, charset: head.charset)))
        }
    }
}

// MARK: Text

extension ResponseCase {
    /// A text that is the success value itself.
    public static func successText(_ status: StatusPattern, contentType: String? = nil) -> Self
    where Success == String { successText(status, { $0 }, contentType: contentType) }

    /// A text that is one case of the success value.
    public static func successText(
        _ status: StatusPattern,
        _ wrap: @escaping @Sendable (String) -> Success,
        contentType: String? = nil
    ) -> Self {
        Self(status, .text, contentType, isSuccess: true) { data, head throws(DecodingFailure) in
            .success(wrap(head.text(data)))
        }
    }

    /// A text that is the documented failure itself.
    public static func failureText(_ status: StatusPattern, contentType: String? = nil) -> Self
    where Failure == String { failureText(status, { $0 }, contentType: contentType) }

    /// A text that is one case of the documented failure.
    public static func failureText(
        _ status: StatusPattern,
        _ wrap: @escaping @Sendable (String) -> Failure,
        contentType: String? = nil
    ) -> Self {
        Self(status, .text, contentType, isSuccess: false) { data, head throws(DecodingFailure) in
            .failure(wrap(head.text(data)))
        }
    }
}

// MARK: Bytes, and nothing

extension ResponseCase {
    /// Bytes that are the success value itself.
    public static func successBytes(_ status: StatusPattern, contentType: String? = nil) -> Self
    where Success == Data { successBytes(status, { $0 }, contentType: contentType) }

    /// Bytes that are one case of the success value.
    public static func successBytes(
        _ status: StatusPattern,
        _ wrap: @escaping @Sendable (Data) -> Success,
        contentType: String? = nil
    ) -> Self {
        Self(status, .bytes, contentType, isSuccess: true) { data, _ throws(DecodingFailure) in .success(wrap(data)) }
    }

    /// Bytes that are the documented failure itself.
    public static func failureBytes(_ status: StatusPattern, contentType: String? = nil) -> Self
    where Failure == Data { failureBytes(status, { $0 }, contentType: contentType) }

    /// Bytes that are one case of the documented failure.
    public static func failureBytes(
        _ status: StatusPattern,
        _ wrap: @escaping @Sendable (Data) -> Failure,
        contentType: String? = nil
    ) -> Self {
        Self(status, .bytes, contentType, isSuccess: false) { data, _ throws(DecodingFailure) in .failure(wrap(data)) }
    }

    /// A success without content; a body is ignored.
    public static func successEmpty(_ status: StatusPattern, contentType: String? = nil) -> Self
    where Success == Void { successEmpty(status, (), contentType: contentType) }

    /// A success without content that is this value.
    public static func successEmpty(_ status: StatusPattern, _ value: Success, contentType: String? = nil) -> Self {
        Self(status, .empty, contentType, isSuccess: true) { _, _ throws(DecodingFailure) in .success(value) }
    }

    /// A failure without content that is this value.
    /// - Parameter words: the document's words for it
    public static func failureEmpty(_ status: StatusPattern, _ value: Failure, _ words: String? = nil) -> Self {
        var failure = Self(status, .empty, nil, isSuccess: false) { _, _ throws(DecodingFailure) in .failure(value) }
        failure.words = words
        return failure
    }

    /// A failure without content, for which there is no value.
    /// - Parameter words: the document's words for it
    public static func failureStatus(_ status: StatusPattern, _ words: String? = nil) -> Self {
        var failure = Self(status, .empty, nil, isSuccess: false) { _, _ throws(DecodingFailure) in .documentedStatus }
        failure.words = words
        return failure
    }
}
