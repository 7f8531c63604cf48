// RegularExpression.swift: the interoperable regular expressions of RFC 9485, as `match` and `search` take them, run by
// a simulation of all states at once: the time is linear in the text, whatever the pattern is.

/// A compiled pattern. `^` and `$` are the ends of the text, as in the engines that RFC 9485 maps patterns to
/// (section 5.3) and in the JSONPath compliance suite, although its grammar has them as characters.
struct RegularExpression {
    /// The problem of a pattern.
    struct Mistake: Error {
        var message: String
        /// A Boolean value that is true if the pattern is well-formed, but asks for too many states.
        var isTooLarge = false
    }

    enum Instruction {
        case character(CharacterSet)
        /// Goes on at both.
        case split(Int, Int)
        case jump(Int)
        /// Goes on at the beginning of the text only.
        case start
        /// Goes on at the end of the text only.
        case end
        case accept
    }

    /// The characters that one place of a pattern matches.
    struct CharacterSet {
        var isNegated = false
        var ranges: [ClosedRange<UInt32>] = []
        /// General categories, such as `L` or `Lu`, and those that are excluded.
        var categories: [(name: String, isNegated: Bool)] = []

        func contains(_ scalar: Unicode.Scalar) -> Bool {
            var isFound = ranges.contains { $0.contains(scalar.value) }
            if !isFound, !categories.isEmpty {
                let category = scalar.properties.generalCategory.abbreviation
                isFound = categories.contains { category.hasPrefix($0.name) != $0.isNegated }
            }
            return isFound != isNegated
        }
    }

    /// The number of instructions that a pattern may have, its counts written out.
    static let greatestSize = 4_096

    private var instructions: [Instruction] = []

    var size: Int { instructions.count }

    /// Compiles a pattern.
    /// - Throws: `Mistake` if the pattern does not conform to RFC 9485, or is too large.
    init(_ pattern: String) throws(Mistake) {
        // Each character stands for an instruction at least, or bounds a count.
        guard pattern.utf8.count <= Self.greatestSize * 8 else { throw Self.tooLarge }
        var parser = RegularExpressionParser(pattern)
        let tree = try parser.wholePattern()
        guard tree.size < Self.greatestSize else { throw Self.tooLarge }
        compile(tree)
        instructions.append(.accept)
    }

    private static var tooLarge: Mistake {
        Mistake(
            message: "the pattern comes to more than \(greatestSize) states; write smaller counts",
            isTooLarge: true
        )
    }

    private mutating func compile(_ tree: RegularExpressionParser.Tree) {
        switch tree.kind {
        case .set(let set):
            instructions.append(.character(set))
        case .start:
            instructions.append(.start)
        case .end:
            instructions.append(.end)
        case .sequence(let parts):
            for part in parts { compile(part) }
        case .alternatives(let branches):
            var jumps: [Int] = []
            for branch in branches.dropLast() {
                let split = instructions.count
                instructions.append(.split(split + 1, 0))
                compile(branch)
                jumps.append(instructions.count)
                instructions.append(.jump(0))
                instructions[split] = .split(split + 1, instructions.count)
            }
            if let last = branches.last { compile(last) }
            for jump in jumps { instructions[jump] = .jump(instructions.count) }
        case .repetition(let part, let least, let most):
            for _ in 0..<least { compile(part) }
            guard let most else {
                let split = instructions.count
                instructions.append(.split(split + 1, 0))
                compile(part)
                instructions.append(.jump(split))
                instructions[split] = .split(split + 1, instructions.count)
                return
            }
            var splits: [Int] = []
            for _ in least..<most {
                splits.append(instructions.count)
                instructions.append(.jump(0))
                compile(part)
            }
            for split in splits { instructions[split] = .split(split + 1, instructions.count) }
        }
    }

    // MARK: Matching

    /// Returns a Boolean value that is true if the whole text matches, or with `isWhole` false if a part of it does.
    /// - Parameter spend: Is told how many states were looked at, and may end the search by throwing.
    func matches(
        _ text: String.UnicodeScalarView,
        isWhole: Bool,
        spend: (Int) throws(SelectionLimit) -> Void
    ) throws(SelectionLimit) -> Bool {
        var current = StateSet(count: instructions.count)
        var following = StateSet(count: instructions.count)
        var index = text.startIndex
        var isAccepted = add(0, to: &current, isAtStart: true, isAtEnd: text.isEmpty)
        while index < text.endIndex {
            if isAccepted, !isWhole { return true }
            try spend(current.states.count + 1)
            let scalar = text[index]
            text.formIndex(after: &index)
            let isAtEnd = index == text.endIndex
            isAccepted = false
            following.removeAll()
            for state in current.states {
                guard case .character(let set) = instructions[state], set.contains(scalar) else { continue }
                if add(state + 1, to: &following, isAtEnd: isAtEnd) { isAccepted = true }
            }
            if !isWhole, add(0, to: &following, isAtEnd: isAtEnd) { isAccepted = true }
            swap(&current, &following)
            if isWhole, current.states.isEmpty { return false }
        }
        return isAccepted
    }

    /// Adds a state and those that are reached from it without a character.
    /// - Returns: A Boolean value that is true if the accepting state is among them.
    private func add(_ state: Int, to set: inout StateSet, isAtStart: Bool = false, isAtEnd: Bool) -> Bool {
        var isAccepted = false
        var open = [state]
        while let state = open.popLast() {
            guard set.insert(state) else { continue }
            switch instructions[state] {
            case .character: break
            case .accept: isAccepted = true
            case .start: if isAtStart { open.append(state + 1) }
            case .end: if isAtEnd { open.append(state + 1) }
            case .jump(let target): open.append(target)
            case .split(let first, let second): open += [second, first]
            }
        }
        return isAccepted
    }

    /// States in the order they were added, each once.
    private struct StateSet {
        private(set) var states: [Int] = []
        private var isMember: [Bool]

        init(count: Int) {
            isMember = Array(repeating: false, count: count)
        }

        mutating func insert(_ state: Int) -> Bool {
            if isMember[state] { return false }
            isMember[state] = true
            states.append(state)
            return true
        }

        mutating func removeAll() {
            for state in states { isMember[state] = false }
            states.removeAll(keepingCapacity: true)
        }
    }
}

extension Unicode.GeneralCategory {
    /// The two letters of the category in the Unicode Standard.
    fileprivate var abbreviation: String {
        switch self {
        case .uppercaseLetter: "Lu"
        case .lowercaseLetter: "Ll"
        case .titlecaseLetter: "Lt"
        case .modifierLetter: "Lm"
        case .otherLetter: "Lo"
        case .nonspacingMark: "Mn"
        case .spacingMark: "Mc"
        case .enclosingMark: "Me"
        case .decimalNumber: "Nd"
        case .letterNumber: "Nl"
        case .otherNumber: "No"
        case .connectorPunctuation: "Pc"
        case .dashPunctuation: "Pd"
        case .openPunctuation: "Ps"
        case .closePunctuation: "Pe"
        case .initialPunctuation: "Pi"
        case .finalPunctuation: "Pf"
        case .otherPunctuation: "Po"
        case .mathSymbol: "Sm"
        case .currencySymbol: "Sc"
        case .modifierSymbol: "Sk"
        case .otherSymbol: "So"
        case .spaceSeparator: "Zs"
        case .lineSeparator: "Zl"
        case .paragraphSeparator: "Zp"
        case .control: "Cc"
        case .format: "Cf"
        case .surrogate: "Cs"
        case .privateUse: "Co"
        case .unassigned: "Cn"
        @unknown default: "Cn"
        }
    }
}
