// Characters that a reader does not see as what they are: they break a line, command a terminal, turn the direction of
// text, or show nothing at all. What documents hold of them is shown by its number.

/// What is shown by its number.
enum Visibility {
    /// Whether a character is shown as it is.
    static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x7F { return scalar.value >= 0x20 }
        if scalar.value < 0xA0 { return false }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: return false
        default: return !scalar.properties.isDefaultIgnorableCodePoint
        }
    }

    /// The number of a character as Swift writes it: `\u{200B}`.
    static func escape(_ scalar: Unicode.Scalar) -> String {
        "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    }
}
