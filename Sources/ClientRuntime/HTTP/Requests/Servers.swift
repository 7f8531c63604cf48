// The servers that a document names: their list, their addresses with variables, and servers that are for some
// operations only.
import Foundation

/// A server as a document describes it.
public struct ServerDescription: Sendable, Hashable {
    /// Its address, with variables at their defaults.
    public let url: String
    /// What the document says about it.
    public let text: String?

    /// A server at an address.
    public init(_ url: String, _ text: String? = nil) {
        self.url = url
        self.text = text
    }
}

/// An address with variables in braces (OpenAPI 3.2 section 4.6).
public struct ServerTemplate: Sendable {
    private let template: String
    private let values: [String: String]

    /// A template and the values of its variables. What could end a part of the address is escaped in the values.
    public init(_ template: String, _ values: [String: String] = [:]) {
        self.template = template
        self.values = values
    }

    private var text: String {
        var text = ""
        var rest = template[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = String(rest[rest.index(after: open)..<close])
            // In the path a value may be several segments; before it a slash would name another host.
            let isInPath = (text + rest[..<open]).split(separator: "/", omittingEmptySubsequences: false).count > 3
            let segments = values[name]?.split(separator: "/", omittingEmptySubsequences: false) ?? []
            let value = segments.map { PercentEncoding.encode(String($0), .unreserved) }
                .joined(separator: isInPath ? "/" : "%2F")
            text += rest[..<open] + (values[name] == nil ? String(rest[open...close]) : value)
            rest = rest[rest.index(after: close)...]
        }
        return text + rest
    }

    /// The address; nil when the values make none of it.
    public var url: URL? {
        guard let url = URL(string: text), url.host?.isEmpty == false else { return nil }
        return url
    }

    /// The address, when the document is at another one; nil when the values make none of it.
    public func url(relativeTo server: URL) -> URL? { URL(string: text, relativeTo: server)?.absoluteURL }

    /// The address made of values that the generator has checked.
    public var checkedURL: URL {
        guard let url else {
            preconditionFailure("The server \(template) in the generated code is not valid; generate the client anew.")
        }
        return url
    }
}
