// The version of gen, and what the command line accepts as the name of an API.

/// The version of the generator, as `gen --version` prints it.
package let generatorVersion = "1.0.0"

/// The problem of a name that is given for an API, in words; nil if it can be the name of a type in Swift.
package func problem(ofName name: String) -> String? {
    let rule = "a name begins with a letter and has letters, digits and underscores"
    guard let first = name.unicodeScalars.first else { return "the name is empty; \(rule)" }
    guard first.properties.isXIDStart else { return "`\(name)` does not begin with a letter; \(rule)" }
    let odd = name.unicodeScalars.first { !$0.properties.isXIDContinue || $0.properties.isDefaultIgnorableCodePoint }
    guard let odd else { return nil }
    let isPrintable = odd.value > 0x20 && odd.value < 0x7F
    let character =
        isPrintable ? "`\(odd)`" : odd == " " ? "a blank" : "U+" + String(odd.value, radix: 16, uppercase: true)
    return "`\(name)` has \(character) in it; \(rule)"
}
