// Methods beside those that HTTP itself names, as path items of OpenAPI 3.2 may have them.

import HTTPTypes

extension HTTPRequest.Method {
    /// A method of any name; what is no token of RFC 9110 (section 5.6.2) counts as `GET`.
    public static func custom(_ name: String) -> Self { Self(name) ?? .get }
}
