// Types: a declaration is not a use. A `TypeDeclaration` is written once; a `TypeReference` says what stands at a
// place.

import Diagnostics
import Tables

/// The use of a type.
package indirect enum TypeReference: Hashable, Sendable {
    case builtin(Builtin)
    case declared(ID<TypeDeclaration>)
    case array(TypeReference)
    case dictionary(TypeReference)
    /// A string that holds the JSON text of a value.
    case jsonText(TypeReference)
    /// For example: `String?` where null is a value of the document.
    case nullable(TypeReference)

    /// The type without null.
    package var withoutNull: TypeReference {
        if case .nullable(let wrapped) = self { wrapped.withoutNull } else { self }
    }

    /// The type with null, once.
    package var orNull: TypeReference {
        if case .nullable = self { self } else { .nullable(self) }
    }

    package var isNullable: Bool {
        if case .nullable = self { true } else { false }
    }
}

/// Types that need no declaration.
package enum Builtin: String, Hashable, Sendable, CaseIterable {
    case string = "String"
    case boolean = "Bool"
    case int = "Int"
    case int8 = "Int8"
    case int16 = "Int16"
    case int32 = "Int32"
    case int64 = "Int64"
    case uint = "UInt"
    case uint8 = "UInt8"
    case uint16 = "UInt16"
    case uint32 = "UInt32"
    case uint64 = "UInt64"
    case double = "Double"
    case float = "Float"
    case decimal = "Decimal"
    case date = "Date"
    case calendarDate = "CalendarDate"
    case uuid = "UUID"
    case url = "URL"
    case data = "Data"
    /// `Data` that is written as base64url.
    case base64URL = "Base64URL"
    /// `Date` that is written without an offset.
    case localDateTime = "LocalDateTime"
    /// Any JSON.
    case json = "JSONValue"
    /// Null and nothing else.
    case null = "JSONNull"
    case filePart = "FilePart"
    /// A body that is sent as it is.
    case requestBytes = "RequestBytes"
    case void = "Void"
    case never = "Never"
}

/// A type that is written out.
package struct TypeDeclaration: Sendable {
    package var symbol: Symbol
    package var scope: Scope
    package var documentation: Documentation
    package var kind: Kind

    package init(symbol: Symbol, scope: Scope, documentation: Documentation, kind: Kind) {
        self.symbol = symbol
        self.scope = scope
        self.documentation = documentation
        self.kind = kind
    }

    package enum Kind: Hashable, Sendable {
        /// For example: an object with properties.
        case structure(Structure)
        /// For example: the values of a string `enum`.
        case enumeration(Enumeration)
        /// For example: `oneOf`.
        case union(Union)
        /// For example: a component that is an array.
        case alias(TypeReference)
        /// For example: a multipart body.
        case form(Form)
        /// For example: the documented errors of an operation, by status.
        case outcome([OutcomeCase])
        /// For example: a body that is JSON or plain text.
        case bodyChoice([BodyChoice])
    }
}

/// An object with members.
package struct Structure: Hashable, Sendable {
    package var properties: [Property] = []
    /// The type of members that have no property, if they are kept.
    package var additional: TypeReference?
    /// Unions over the same object: `oneOf` beside properties. Each is a property that is read from the whole object.
    package var overlaid: [Property] = []
    /// Whether the value is a list: the keys are places, and `additional` is the type of the items after them.
    package var isTuple = false

    package init() {}

    /// Keeps a property behind a reference.
    /// - Parameter index: that of the property; what is overlaid comes after the properties
    package mutating func box(_ index: Int) {
        if index < properties.count {
            properties[index].isBoxed = true
        } else {
            overlaid[index - properties.count].isBoxed = true
        }
    }
}

/// A member of a structure.
package struct Property: Hashable, Sendable {
    package var symbol: Symbol
    /// The name over the wire.
    @ExactName package var key: String
    package var type: TypeReference
    package var presence: Presence
    package var documentation: Documentation
    /// What the initializer assumes.
    package var defaultValue: Literal?
    /// Whether the value is kept behind a reference, because the type contains itself or would be too large.
    package var isBoxed = false
    /// Whether only the server sets it.
    package var isReadOnly = false
    /// Whether the server never shows it.
    package var isWriteOnly = false

    package init(
        symbol: Symbol,
        key: String,
        type: TypeReference,
        presence: Presence,
        documentation: Documentation,
        defaultValue: Literal? = nil
    ) {
        self.symbol = symbol
        self.key = key
        self.type = type
        self.presence = presence
        self.documentation = documentation
        self.defaultValue = defaultValue
    }
}

/// Whether a member must be there. Absence and null are two things.
package enum Presence: Hashable, Sendable {
    case required
    case optional
    /// Absent, null and a value are told apart, as a merge patch needs it.
    case threeState
}

/// A value of a document that can be written in Swift.
package enum Literal: Hashable, Sendable {
    case string(String)
    case integer(String)
    case number(String)
    case boolean(Bool)
    /// One of the values of an enumeration, by its index.
    case enumerationCase(ID<TypeDeclaration>, Int)
    case emptyArray
    case emptyDictionary
    case null

    /// The text of a value that tells the cases of a union apart: of a string, an integer, a Boolean.
    package var tag: String? {
        switch self {
        case .string(let text), .integer(let text): text
        case .boolean(let value): value ? "true" : "false"
        case .number, .enumerationCase, .emptyArray, .emptyDictionary, .null: nil
        }
    }
}

/// An open set of values.
package struct Enumeration: Hashable, Sendable {
    package var rawType: RawType
    package var cases: [EnumerationCase]

    package enum RawType: Hashable, Sendable { case string, integer, number }

    package init(rawType: RawType, cases: [EnumerationCase]) {
        self.rawType = rawType
        self.cases = cases
    }
}

/// A documented value of an enumeration.
package struct EnumerationCase: Hashable, Sendable {
    package var symbol: Symbol
    package var value: Literal
    package var documentation: Documentation

    package init(symbol: Symbol, value: Literal, documentation: Documentation = Documentation()) {
        self.symbol = symbol
        self.value = value
        self.documentation = documentation
    }
}

/// A value of one of several types, and how to find which.
package struct Union: Hashable, Sendable {
    package var cases: [UnionCase]
    package var selection: Selection
    /// Whether the payloads are kept behind a reference, because the type contains itself or would be too large.
    package var isIndirect = false

    package init(cases: [UnionCase], selection: Selection) {
        self.cases = cases
        self.selection = selection
    }

    /// How the case is found; decided in Lowering, where there is someone to warn.
    package enum Selection: Hashable, Sendable {
        /// By the value of a member. `fallback` is the case for objects without a listed value.
        case tag(member: String, values: [TagValue], fallback: Int?)
        /// By the first test that holds.
        case tests([Test])
    }

    /// A value of a tag and the case it stands for.
    package struct TagValue: Hashable, Sendable {
        package var value: String
        package var caseIndex: Int
        package init(value: String, caseIndex: Int) {
            self.value = value
            self.caseIndex = caseIndex
        }
    }

    /// If the conditions hold, the value is of the case that is said.
    package struct Test: Hashable, Sendable {
        package var conditions: [Condition]
        package var verdict: Verdict
        package init(_ conditions: [Condition], _ verdict: Verdict) {
            self.conditions = conditions
            self.verdict = verdict
        }
    }

    package enum Verdict: Hashable, Sendable {
        /// The value is of this case, and it is a mistake if it does not decode as that.
        case certain(Int)
        /// The value is of the one of these cases that fits it best, if any of them decodes.
        case closest([Int])
    }

    package enum Condition: Hashable, Sendable {
        /// The value is of one of these JSON kinds.
        case kinds([JSONKind])
        /// The value is an object with this member.
        case hasMember(String)
        /// The value has no such member.
        case lacksMember(String)
        /// The value is an object whose member has this value.
        case memberEquals(String, Literal)
        /// The value is one of these strings.
        case stringIn([String])
    }
}

/// The kinds of JSON values, integers apart from other numbers.
package enum JSONKind: String, Hashable, Sendable, CaseIterable {
    case null, boolean, integer, number, string, array, object
}

/// A case of a union.
package struct UnionCase: Hashable, Sendable {
    package var symbol: Symbol
    package var type: TypeReference
    package var documentation: Documentation
    /// True if whole numbers are written with a fraction, because without it they are values of another case.
    package var writesFractions = false

    package init(symbol: Symbol, type: TypeReference, documentation: Documentation = Documentation()) {
        self.symbol = symbol
        self.type = type
        self.documentation = documentation
    }
}

/// A multipart body.
package struct Form: Hashable, Sendable {
    package var parts: [FormPart]
    package init(parts: [FormPart]) { self.parts = parts }

    /// All properties in their order: of each part its value, then its fields.
    package var properties: [Property] { parts.flatMap { [$0.property] + $0.fields.map(\.property) } }
}

/// A part of a multipart body.
package struct FormPart: Hashable, Sendable {
    package var property: Property
    package var encoding: PartEncoding
    /// What the caller says of the part beside its value.
    package var fields: [PartField] = []

    package init(property: Property, encoding: PartEncoding) {
        self.property = property
        self.encoding = encoding
    }
}

/// Something in the head of a part that the caller gives.
package struct PartField: Hashable, Sendable {
    /// The key is the name of the header field.
    package var property: Property
    package var kind: Kind

    package enum Kind: Hashable, Sendable {
        /// The media type, where the document leaves a choice.
        case contentType
        case header(explode: Bool)
        case jsonHeader
    }

    package init(property: Property, kind: Kind) {
        self.property = property
        self.kind = kind
    }
}

/// How the value of a part goes out.
package enum PartEncoding: Hashable, Sendable {
    /// One part a file.
    case file(contentType: String?)
    /// Scalars as text; one part an item of a list.
    case text(contentType: String?)
    /// One part of JSON.
    case json(contentType: String)
    /// One part of JSON an item of a list.
    case jsonItems(contentType: String)
}

/// A case of an operation's result.
package struct OutcomeCase: Hashable, Sendable {
    package var symbol: Symbol
    /// Nil for an answer without content.
    package var payload: TypeReference?
    package var documentation: Documentation

    package init(symbol: Symbol, payload: TypeReference?, documentation: Documentation) {
        self.symbol = symbol
        self.payload = payload
        self.documentation = documentation
    }
}

/// One of the media types a body may be sent as.
package struct BodyChoice: Hashable, Sendable {
    package var symbol: Symbol
    package var content: BodyContent

    package init(symbol: Symbol, content: BodyContent) {
        self.symbol = symbol
        self.content = content
    }
}
