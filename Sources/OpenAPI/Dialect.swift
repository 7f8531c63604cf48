// Which language a document is written in. The dialect is asked for while decoding and nowhere else:
// after that a Swagger 2.0 document and an OpenAPI 3.2 document are the same data.

/// The version of the specification that a document follows.
package enum Dialect: Int, Sendable, Comparable {
    /// Swagger 2.0.
    case swagger2
    /// OpenAPI 3.0.x: schemas are an extended subset of JSON Schema draft 5.
    case openAPI30
    /// OpenAPI 3.1.x: schemas are JSON Schema 2020-12.
    case openAPI31
    /// OpenAPI 3.2.x.
    case openAPI32

    /// The dialect that a version text such as `3.0.3` or `2.0` names, or nil for one nobody has published.
    package init?(version: String) {
        let parts = version.split(separator: ".")
        switch (parts.first, parts.dropFirst().first) {
        case ("2", _): self = .swagger2
        case ("3", "0"): self = .openAPI30
        case ("3", "1"): self = .openAPI31
        case ("3", _): self = .openAPI32
        default: return nil
        }
    }

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    /// Whether keywords beside `$ref` in a schema count (JSON Schema 2019-09 and later).
    package var readsSiblingsOfReferences: Bool { self >= .openAPI31 }
}
