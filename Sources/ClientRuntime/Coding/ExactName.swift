// ExactName.swift: names of JSON members compared as RFC 8259 section 8.3 asks for it, by their code units. Swift
// compares strings by canonical equivalence, for which "é" in one scalar and "é" in two scalars are one string.

/// A name that equals only a name of the same code units.
struct ExactName: Hashable, Sendable {
    let text: String

    init(_ text: String) { self.text = text }

    static func == (left: Self, right: Self) -> Bool { haveSameCodeUnits(left.text, right.text) }

    func hash(into hasher: inout Hasher) {
        let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { hasher.combine(bytes: .init($0)) }
        guard isDone == nil else { return }
        var native = text
        native.withUTF8 { hasher.combine(bytes: .init($0)) }
    }
}

/// Returns true if two strings have the same code units.
func haveSameCodeUnits(_ left: String, _ right: String) -> Bool {
    // Strings of the same code units are equal for Swift as well, which finds most differences quickly.
    guard left == right else { return false }
    guard left.utf8.count == right.utf8.count else { return false }
    let isSame = left.utf8.withContiguousStorageIfAvailable { left in
        right.utf8.withContiguousStorageIfAvailable { right -> Bool in
            guard let one = left.baseAddress, let other = right.baseAddress else { return true }
            return areEqual(one, other, count: left.count)
        }
    }
    return (isSame ?? nil) ?? left.utf8.elementsEqual(right.utf8)
}

/// Returns a string in quotes, with escapes for everything that is not ASCII, so that a reader can tell canonically
/// equivalent strings apart. The text is cut after 60 scalars.
func spelledOut(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars.prefix(60) {
        if scalar.isASCII, scalar.value >= 0x20, scalar.value != 0x7F, scalar != "\"", scalar != "\\" {
            result.unicodeScalars.append(scalar)
        } else {
            result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        }
    }
    return result + (text.unicodeScalars.count > 60 ? "…\"" : "\"")
}
