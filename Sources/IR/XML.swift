// How values are written as XML: facts for the runtime, beside types that know nothing of it.

import Tables

/// How the members of an object are written.
package struct XMLObject: Hashable, Sendable {
    /// The object's type, which gives it its name; nil as long as no body needs it.
    package var declaration: ID<TypeDeclaration>?
    package var members: [Member] = []
    /// How members are written that have no property, if they are kept.
    package var additional: XMLPart?

    /// A member under its key in JSON.
    package struct Member: Hashable, Sendable {
        package var key: String
        package var part: XMLPart

        package init(key: String, part: XMLPart) {
            self.key = key
            self.part = part
        }
    }

    package init() {}
}

/// The node of a value, and what is inside.
package struct XMLPart: Hashable, Sendable {
    /// The nodes of OpenAPI 3.2 section 4.26.1.
    package enum Kind: String, Hashable, Sendable { case element, attribute, text, cdata, none }

    package var kind: Kind
    package var name: String?
    package var namespace: String?
    package var prefix: String?
    package var content: XMLContent
    /// Whether the value has to be there even if nothing in the document shows it: an empty list, say.
    package var isRequired = false

    package init(kind: Kind, name: String?, content: XMLContent) {
        self.kind = kind
        self.name = name
        self.content = content
    }
}

/// What is inside a node.
package indirect enum XMLContent: Hashable, Sendable {
    /// Text; the first kind counts that it can be.
    case scalar([XMLScalar])
    /// By its place among the objects of the API.
    case object(Int)
    case list(XMLPart)
    case map(XMLPart)
    /// Any JSON.
    case any
}

/// Which JSON a text is.
package enum XMLScalar: String, Hashable, Sendable {
    case boolean, number, string
    /// A text around which blanks mean nothing.
    case word
    /// The same, and nothing at all is null.
    case token
    /// A text in which blanks mean nothing.
    case base64
}
