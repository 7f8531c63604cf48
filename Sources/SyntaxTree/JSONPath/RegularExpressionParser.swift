// RegularExpressionParser.swift: reads a pattern of RFC 9485 into a tree, and counts the states that it needs before
// any is made.

struct RegularExpressionParser {
    typealias Mistake = RegularExpression.Mistake
    typealias CharacterSet = RegularExpression.CharacterSet

    /// A part of a pattern, and the number of instructions that it compiles to, counts written out.
    struct Tree {
        indirect enum Kind {
            case set(CharacterSet)
            case start, end
            case sequence([Tree])
            case alternatives([Tree])
            /// Without `most` as often as there is text for it.
            case repetition(Tree, least: Int, most: Int?)
        }

        var kind: Kind
        var size: Int
    }

    /// The greatest depth of parentheses.
    private static let greatestDepth = 64
    /// Greater counts are too large in any case.
    private static let greatestCount = 1_000_000

    private let scalars: [Unicode.Scalar]
    private var place = 0
    private var depth = 0

    init(_ pattern: String) {
        scalars = Array(pattern.unicodeScalars)
    }

    mutating func wholePattern() throws(Mistake) -> Tree {
        let tree = try alternatives()
        guard place == scalars.count else { throw Mistake(message: "`)` closes nothing") }
        return tree
    }

    private var next: Unicode.Scalar? { place < scalars.count ? scalars[place] : nil }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard next == scalar else { return false }
        place += 1
        return true
    }

    // MARK: Structure

    private mutating func alternatives() throws(Mistake) -> Tree {
        guard depth < Self.greatestDepth else {
            throw Mistake(
                message: "parentheses are nested too deeply; at most \(Self.greatestDepth) are read",
                isTooLarge: true
            )
        }
        depth += 1
        defer { depth -= 1 }
        var branches: [Tree] = []
        repeat {
            var parts: [Tree] = []
            while let scalar = next, scalar != "|", scalar != ")" { parts.append(try piece()) }
            branches.append(Tree(kind: .sequence(parts), size: Self.sum(parts)))
        } while take("|")
        if branches.count == 1 { return branches[0] }
        return Tree(kind: .alternatives(branches), size: Self.sum(branches) + 2 * branches.count)
    }

    private static func sum(_ trees: [Tree]) -> Int {
        trees.reduce(0) { min($0 + $1.size, greatestCount * 2) }
    }

    /// Reads an atom and its quantifier.
    private mutating func piece() throws(Mistake) -> Tree {
        let atom = try atom()
        let (least, most): (Int, Int?)
        switch next {
        case "*": (least, most) = (0, nil)
        case "+": (least, most) = (1, nil)
        case "?": (least, most) = (0, 1)
        case "{":
            place += 1
            (least, most) = try counts()
            return Self.repetition(of: atom, least, most)
        default: return atom
        }
        place += 1
        return Self.repetition(of: atom, least, most)
    }

    private static func repetition(of part: Tree, _ least: Int, _ most: Int?) -> Tree {
        // An empty part repeated is empty, but would be copied all the same.
        let copies = min(most ?? least + 1, greatestCount)
        let size = min((part.size + 1) * copies + 2, greatestCount * 2)
        return Tree(kind: .repetition(part, least: least, most: most), size: size)
    }

    /// Reads the counts of a quantifier, behind its `{`.
    private mutating func counts() throws(Mistake) -> (Int, Int?) {
        guard let least = count() else { throw Mistake(message: "a number is missing behind `{`") }
        var most: Int? = least
        if take(",") { most = count() }
        guard take("}") else { throw Mistake(message: "the closing `}` is missing") }
        if let most, most < least { throw Mistake(message: "`{\(least),\(most)}` has its counts in the wrong order") }
        return (least, most)
    }

    private mutating func count() -> Int? {
        let start = place
        var value = 0
        while let scalar = next, ("0"..."9").contains(scalar) {
            value = min(value * 10 + Int(scalar.value - 0x30), Self.greatestCount)
            place += 1
        }
        return place > start ? value : nil
    }

    private mutating func atom() throws(Mistake) -> Tree {
        guard let scalar = next else { throw Mistake(message: "the pattern ends too early") }
        place += 1
        switch scalar {
        case "(":
            let inner = try alternatives()
            guard take(")") else { throw Mistake(message: "the closing `)` is missing") }
            return inner
        case ".":
            return Self.tree(CharacterSet(isNegated: true, ranges: [0x0A...0x0A, 0x0D...0x0D]))
        case "^":
            return Tree(kind: .start, size: 1)
        case "$":
            return Tree(kind: .end, size: 1)
        case "\\":
            return Self.tree(try escapedSet())
        case "[":
            return Self.tree(try expressionInBrackets())
        case "*", "+", "?":
            throw Mistake(message: "`\(scalar)` repeats nothing")
        case "{", "}", "]":
            throw Mistake(message: "`\(scalar)` needs a reverse solidus before it")
        default:
            return Self.tree(CharacterSet(ranges: [scalar.value...scalar.value]))
        }
    }

    private static func tree(_ set: CharacterSet) -> Tree { Tree(kind: .set(set), size: 1) }

    // MARK: Characters

    /// Reads what follows a reverse solidus outside of brackets.
    private mutating func escapedSet() throws(Mistake) -> CharacterSet {
        if let category = try category() { return CharacterSet(categories: [category]) }
        let value = try escapedCharacter()
        return CharacterSet(ranges: [value...value])
    }

    /// Reads the character that a reverse solidus escapes.
    private mutating func escapedCharacter() throws(Mistake) -> UInt32 {
        guard let scalar = next else { throw Mistake(message: "the pattern ends with a reverse solidus") }
        place += 1
        switch scalar {
        case "n": return 0x0A
        case "r": return 0x0D
        case "t": return 0x09
        case "(", ")", "*", "+", "-", ".", "?", "[", "\\", "]", "^", "{", "|", "}": return scalar.value
        default: throw Mistake(message: "`\\\(scalar)` is not an escape; classes are written as `[0-9]` or `\\p{Nd}`")
        }
    }

    /// Reads `p{Lu}` or `P{Lu}`; nil if something else follows.
    private mutating func category() throws(Mistake) -> (name: String, isNegated: Bool)? {
        guard next == "p" || next == "P" else { return nil }
        let isNegated = next == "P"
        place += 1
        guard take("{") else { throw Mistake(message: "`{` and a category are missing behind `\\p`") }
        var name = ""
        while let scalar = next, scalar != "}", name.utf8.count < 3 {
            name.unicodeScalars.append(scalar)
            place += 1
        }
        guard take("}"), Self.categories.contains(name) else {
            throw Mistake(message: "this is not a category; `L`, `Lu`, `Nd` and the like are known")
        }
        return (name, isNegated)
    }

    private static let categories: Set<String> = [
        "L", "Ll", "Lm", "Lo", "Lt", "Lu", "M", "Mc", "Me", "Mn", "N", "Nd", "Nl", "No", "P", "Pc", "Pd", "Pe", "Pf",
        "Pi", "Po", "Ps", "Z", "Zl", "Zp", "Zs", "S", "Sc", "Sk", "Sm", "So", "C", "Cc", "Cf", "Cn", "Co",
    ]

    /// Reads a class, behind its `[`. A hyphen is itself at the beginning and the end only.
    private mutating func expressionInBrackets() throws(Mistake) -> CharacterSet {
        var set = CharacterSet(isNegated: take("^"))
        let hyphen = UInt32(0x2D)
        if take("-") { set.ranges.append(hyphen...hyphen) }
        while let scalar = next, scalar != "]" {
            if scalar == "-" {
                place += 1
                guard next == "]", !set.ranges.isEmpty || !set.categories.isEmpty else {
                    throw Mistake(message: "a hyphen inside of brackets needs a reverse solidus before it")
                }
                set.ranges.append(hyphen...hyphen)
                break
            }
            if scalar == "\\" {
                place += 1
                if let category = try category() {
                    set.categories.append(category)
                    continue
                }
                place -= 1
            }
            let low = try characterInBrackets()
            guard next == "-", place + 1 < scalars.count, scalars[place + 1] != "]" else {
                set.ranges.append(low...low)
                continue
            }
            place += 1
            let high = try characterInBrackets()
            guard low <= high else { throw Mistake(message: "a range has its ends in the wrong order") }
            set.ranges.append(low...high)
        }
        guard take("]") else { throw Mistake(message: "the closing `]` is missing") }
        guard !set.ranges.isEmpty || !set.categories.isEmpty else {
            throw Mistake(message: "the brackets are empty; escape `[` and `]` with a reverse solidus")
        }
        return set
    }

    private mutating func characterInBrackets() throws(Mistake) -> UInt32 {
        guard let scalar = next else { throw Mistake(message: "the closing `]` is missing") }
        place += 1
        switch scalar {
        case "\\": return try escapedCharacter()
        case "-", "[": throw Mistake(message: "`\(scalar)` inside of brackets needs a reverse solidus before it")
        default: return scalar.value
        }
    }
}
