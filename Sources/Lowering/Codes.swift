// The diagnostics of lowering.

import Diagnostics

extension DiagnosticCode {
    /// A schema has no shape in Swift and became any JSON.
    package static let inexpressibleSchema: Self = "inexpressible-schema"
    /// A keyword that shapes nothing was left out.
    package static let ignoredKeyword: Self = "ignored-keyword"
    /// A `format` that has no type of its own.
    package static let unsupportedFormat: Self = "unsupported-format"
    /// The parts of an `allOf` contradict each other.
    package static let contradictoryAllOf: Self = "contradictory-all-of"
    /// Two members of a union accept the same value.
    package static let overlappingUnion: Self = "overlapping-union"
    /// An enumeration has values of several kinds.
    package static let mixedEnumeration: Self = "mixed-enumeration"
    /// A type requires itself, so that no value of it can exist.
    package static let endlessSchema: Self = "endless-schema"
    /// A member that must be there and of which nothing else is said.
    package static let undescribedMember: Self = "undescribed-member"
    /// A default that is not of the type it is a default of.
    package static let unusableDefault: Self = "unusable-default"
    /// A path template and the path parameters do not agree.
    package static let pathMismatch: Self = "path-mismatch"
    /// A media type that is not understood, so that its bytes are handed over.
    package static let unsupportedMediaType: Self = "unsupported-media-type"
    /// One of several media types, which no call asks for.
    package static let mediaTypeLeftOut: Self = "media-type-left-out"
    /// A response whose method or status rules out a body has content.
    package static let impossibleContent: Self = "impossible-content"
    /// A style that does not go with the parameter's place.
    package static let unsupportedStyle: Self = "unsupported-style"
    /// An operation requires a security scheme that is not described.
    package static let unknownSecurityScheme: Self = "unknown-security-scheme"
    /// A server whose address is none.
    package static let unusableServer: Self = "unusable-server"
    /// A part of a server's address that should not be there.
    package static let serverAddressPart: Self = "server-address-part"
}
