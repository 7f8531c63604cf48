// Methods beside those that HTTP itself names, as path items of OpenAPI 3.2 may have them.

import HTTPTypes

extension HTTPRequest.Method {
    /// A method of any name.
    ///
    /// A name that is not a token (RFC 9110, section 5.6.2), such as `"A B"` or an empty one, makes a method that
    /// cannot be sent: a call whose ``OperationRequest`` has it throws `CallError.invalidRequest`.
    /// - Parameter name: the method, in the case in which it is sent
    public static func custom(_ name: String) -> Self {
        Self(name) ?? Self(unsendable + PercentEncoding.encode(name, .unreserved)) ?? Self(unsendable)!
    }

    /// The start of methods whose names are not tokens: no method of HTTP has it, and no server takes it for one.
    private static let unsendable = "!NOT-A-METHOD!"

    /// The problem of a method that cannot be sent, in words without control characters; nil for one that can.
    var problem: String? {
        guard rawValue.hasPrefix(Self.unsendable) else { return nil }
        let name = rawValue.dropFirst(Self.unsendable.count)
        return name.isEmpty
            ? "the HTTP method is empty"
            : "the HTTP method \"\(name)\" (percent-encoded) is not a token of RFC 9110, section 5.6.2"
    }
}
