// `multipart/form-data` (RFC 7578): the files a caller gives, the writer generated structures write their parts to, and
// the bytes that come out. Files on disk stay there until they are sent.
import Foundation

/// A body of named parts.
public protocol MultipartCodable: Sendable {
    /// Writes every part, in order.
    func write(to form: inout MultipartWriter)
}

/// A file of a multipart body.
public struct FilePart: Sendable {
    let content: RequestBody.Piece
    /// What the server is told as the file's name.
    public var filename: String?
    /// The part's media type; nil leaves the choice to the document, then `application/octet-stream`.
    public var contentType: String?
    /// Further header fields of the part.
    public var headerFields: [String: String]

    /// A file in memory.
    public init(
        data: Data,
        filename: String? = nil,
        contentType: String? = nil,
        headerFields: [String: String] = [:]
    ) {
        content = .bytes(data)
        self.filename = filename
        self.contentType = contentType
        self.headerFields = headerFields
    }

    /// A file on disk, read while it is sent. It is named by the last component of its path unless a name is given.
    public init(
        file: URL,
        filename: String? = nil,
        contentType: String? = nil,
        headerFields: [String: String] = [:]
    ) {
        content = .file(file)
        self.filename = filename ?? file.lastPathComponent
        self.contentType = contentType
        self.headerFields = headerFields
    }
}

extension FilePart {
    /// A file that comes in chunks, of `length` bytes if that is known. It is sent once: a call with it is neither
    /// retried nor redirected.
    public init<Chunks: AsyncSequence & Sendable>(
        chunks: Chunks,
        length: Int64? = nil,
        filename: String? = nil,
        contentType: String? = nil,
        headerFields: [String: String] = [:]
    ) where Chunks.Element == Data {
        content = .stream(ByteStream(chunks), length: length)
        self.filename = filename
        self.contentType = contentType
        self.headerFields = headerFields
    }
}

/// A header field of a part (Encoding Object, `headers`).
public struct PartHeaderField: Sendable {
    let name: String
    /// Nil for what is left out; a text that no field can hold for what cannot be written.
    let text: String?

    /// A value in style `simple`; nil is left out, and so are a list without items and an object without members.
    public init<Value: JSONCodable>(_ name: String, _ value: Value?, explode: Bool = false, as form: WireForm? = nil) {
        self.name = name
        text = value.flatMap { value in
            guard let tree = try? JSONValue.tree(value, as: form) else { return Self.unwritable }
            if tree.hasNothingToSend { return nil }
            return ParameterSerialization(name, .simple, explode: explode, allowance: .everything).text(tree)
        }
    }

    /// A value as JSON; nil is left out.
    public init<Value: JSONCodable>(_ name: String, json value: Value?, as form: WireForm? = nil) {
        self.name = name
        text = value.map { value in
            guard let tree = try? JSONValue.tree(value, as: form, omitsPadding: false) else { return Self.unwritable }
            return String(decoding: tree.serialized(), as: UTF8.self)
        }
    }

    private static let unwritable = "\n"
}

/// Collects the parts of a multipart body.
public struct MultipartWriter: Sendable {
    private struct Part: Sendable {
        var header: String
        var content: RequestBody.Piece
    }

    private var parts: [Part] = []
    /// The first mistake, in words.
    private(set) var problem: String?

    init() {}

    /// A file part; nil is left out.
    public mutating func file(_ name: String, _ file: FilePart?, contentType: String? = nil) {
        guard let file else { return }
        add(
            name,
            file.content,
            filename: file.filename ?? name,
            contentType: file.contentType ?? contentType ?? "application/octet-stream",
            headerFields: file.headerFields.sorted { $0.key < $1.key }.map { PartHeaderField($0.key, $0.value) }
        )
    }

    /// One part for each file, all of the same name (RFC 7578 section 4.3); nil is left out.
    public mutating func file(_ name: String, _ files: [FilePart]?, contentType: String? = nil) {
        for file in files ?? [] { self.file(name, file, contentType: contentType) }
    }

    /// A scalar as text, a list as one part for each item; nil is left out.
    public mutating func text<Value: JSONCodable>(
        _ name: String,
        _ value: Value?,
        contentType: String? = nil,
        headerFields: [PartHeaderField] = [],
        as form: WireForm? = nil
    ) {
        guard let tree = tree(value, name, as: form, omitsPadding: true) else { return }
        let texts: [String] =
            if case .array(let items) = tree { items.compactMap(\.parameterText) } else {
                [tree.parameterText].compactMap(\.self)
            }
        for text in texts {
            add(name, .bytes(Data(text.utf8)), contentType: contentType, headerFields: headerFields)
        }
    }

    /// A JSON part; nil is left out.
    public mutating func json<Value: JSONCodable>(
        _ name: String,
        _ value: Value?,
        contentType: String = "application/json",
        headerFields: [PartHeaderField] = [],
        as form: WireForm? = nil
    ) {
        guard let tree = tree(value, name, as: form, omitsPadding: false) else { return }
        add(name, .bytes(tree.serialized()), contentType: contentType, headerFields: headerFields)
    }

    /// One JSON part for each item; nil is left out.
    public mutating func json<Value: JSONCodable>(
        _ name: String,
        eachOf values: [Value]?,
        contentType: String = "application/json",
        headerFields: [PartHeaderField] = [],
        as form: WireForm? = nil
    ) {
        for value in values ?? [] { json(name, value, contentType: contentType, headerFields: headerFields, as: form) }
    }

    /// All parts between delimiters (RFC 2046 section 5.1.1).
    func pieces(boundary: String) -> [RequestBody.Piece] {
        var pieces: [RequestBody.Piece] = []
        for part in parts {
            pieces.append(.bytes(Data("--\(boundary)\r\n\(part.header)\r\n".utf8)))
            pieces.append(part.content)
            pieces.append(.bytes(Data("\r\n".utf8)))
        }
        pieces.append(.bytes(Data("--\(boundary)--\r\n".utf8)))
        return pieces
    }

    /// 128 random bits: no part will hold it by chance.
    static func randomBoundary() -> String {
        "gen-" + UUID().uuidString.replacingOccurrences(of: "-", with: "").lowercased()
    }

    private mutating func add(
        _ name: String,
        _ content: RequestBody.Piece,
        filename: String? = nil,
        contentType: String?,
        headerFields: [PartHeaderField]
    ) {
        var header = "Content-Disposition: form-data; name=\"\(Self.quoted(name))\""
        if let filename { header += "; filename=\"\(Self.quoted(filename))\"" }
        header += "\r\n"
        if let contentType { header += "Content-Type: \(contentType)\r\n" }
        for field in headerFields {
            guard let text = field.text else { continue }
            if HTTPField.Name(field.name) == nil || !HTTPField.isValidValue(text) {
                problem = problem ?? "the part \(name) has a header field \(field.name) that cannot be sent"
            }
            header += "\(field.name): \(text)\r\n"
        }
        if let contentType, !HTTPField.isValidValue(contentType) {
            problem = problem ?? "the part \(name) has a content type that cannot be sent"
        }
        parts.append(Part(header: header, content: content))
    }

    /// A name inside quotes as browsers escape it (RFC 7578 section 2 percent-encodes; quotes and line breaks only, so
    /// that names in UTF-8 stay readable, section 5.1).
    private static func quoted(_ name: String) -> String {
        var text = ""
        for scalar in name.unicodeScalars {
            switch scalar {
            case "\"": text += "%22"
            case "\r": text += "%0D"
            case "\n": text += "%0A"
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }

    private mutating func tree<Value: JSONCodable>(
        _ value: Value?,
        _ name: String,
        as form: WireForm?,
        omitsPadding: Bool
    ) -> JSONValue? {
        guard let value else { return nil }
        do {
            return try JSONValue.tree(value, as: form, omitsPadding: omitsPadding)
        } catch {
            problem = problem ?? "the part \(name) holds a number that JSON cannot write"
            return nil
        }
    }
}
