// Compares two JSON values: numbers by their exact value, members in any order, date-times as instants, UUIDs in either
// case. What is gone is told apart by what the schema says of it.

import IR
import SyntaxTree

/// One comparison.
struct ExampleComparison {
    private(set) var differences: [ExampleFinding.Difference] = []
    private(set) var nullsDropped = 0
    private(set) var undocumentedDropped: [String] = []
    private let members: MemberFinder

    init(api: API) { members = MemberFinder(api: api) }

    /// Whether nothing at all came out otherwise.
    var isClean: Bool { differences.isEmpty && undocumentedDropped.isEmpty }

    /// What is still to be compared.
    private struct Pair {
        var before: Node
        var after: Node
        /// What may stand here; several in a union.
        var types: [TypeReference]
        var path: String
    }

    mutating func compare(_ before: Node, _ after: Node, as type: TypeReference) {
        var open = [Pair(before: before, after: after, types: [type], path: "")]
        while let pair = open.popLast() {
            switch (pair.before.kind, pair.after.kind) {
            case (.mapping, .mapping): open += compareMembers(pair).reversed()
            case (.sequence, .sequence): open += compareItems(pair).reversed()
            default: compareScalars(pair)
            }
        }
    }

    private mutating func compareMembers(_ pair: Pair) -> [Pair] {
        let owners = members.owners(in: pair.types)
        var open: [Pair] = []
        for (key, value) in pair.before.members {
            let path = pair.path + Self.component(key.text)
            let found = owners.members(named: key.text)
            if let after = pair.after[key.text] {
                open.append(Pair(before: value, after: after, types: found.types, path: path))
            } else if owners.areKnown, found.types.isEmpty {
                undocumentedDropped.append(path)
            } else {
                if value.kind == .null, found.isOptionalAndNullable { nullsDropped += 1 }
                add(.lost, path, before: value)
            }
        }
        for (key, value) in pair.after.members where pair.before[key.text] == nil {
            add(.added, pair.path + Self.component(key.text), after: value)
        }
        return open
    }

    private mutating func compareItems(_ pair: Pair) -> [Pair] {
        if pair.before.count != pair.after.count {
            add(.changed, pair.path, before: pair.before, after: pair.after)
            return []
        }
        let types = members.itemTypes(of: pair.types)
        return zip(pair.before.items, pair.after.items).enumerated().map { index, items in
            Pair(before: items.0, after: items.1, types: types, path: "\(pair.path)[\(index)]")
        }
    }

    private mutating func compareScalars(_ pair: Pair) {
        if pair.before.isEqual(to: pair.after) { return }
        if let before = pair.before.string, let after = pair.after.string {
            if Self.isUUID(before), before.lowercased() == after.lowercased() { return }
            if let first = Instant(before), let second = Instant(after), first.isClose(to: second) { return }
        }
        add(.changed, pair.path, before: pair.before, after: pair.after)
    }

    private mutating func add(
        _ kind: ExampleFinding.Difference.Kind,
        _ path: String,
        before: Node? = nil,
        after: Node? = nil
    ) {
        differences.append(
            ExampleFinding.Difference(
                kind: kind,
                path: path,
                before: before.map(Self.excerpt),
                after: after.map(Self.excerpt)
            )
        )
    }

    private static func excerpt(_ node: Node) -> String {
        let text = node.json()
        return text.count > 60 ? "\(text.prefix(60))…" : text
    }

    /// `.name` for a plain name, `["odd name"]` for any other.
    private static func component(_ name: String) -> String {
        let isPlain =
            !name.isEmpty
            && name.utf8.allSatisfy { byte in
                byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || (byte | 0x20) &- UInt8(ascii: "a") < 26
                    || byte &- UInt8(ascii: "0") < 10
            }
        return isPlain ? ".\(name)" : "[\"\(name)\"]"
    }

    private static func isUUID(_ text: String) -> Bool {
        text.utf8.count == 36
            && text.utf8.allSatisfy { $0 == UInt8(ascii: "-") || Character(UnicodeScalar($0)).isHexDigit }
    }
}

/// An instant in nanoseconds, from the text of a date-time.
struct Instant {
    private let seconds: Int
    private let nanoseconds: Int

    /// Reads `2020-01-31T12:00:00.5+01:00`; without an offset the text is taken as UTC.
    init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 19, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
            let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]), (1...12).contains(month),
            let day = Self.number(bytes[8..<10]), let hour = Self.number(bytes[11..<13]),
            let minute = Self.number(bytes[14..<16]), let second = Self.number(bytes[17..<19])
        else { return nil }
        var rest = bytes[19...]
        var fraction: [UInt8] = []
        if rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ",") {
            fraction = rest.dropFirst().prefix { Self.isDigit($0) }
            rest = rest.dropFirst(fraction.count + 1)
        }
        guard let offset = Self.offset(rest) else { return nil }
        nanoseconds = Self.number((fraction + Array(repeating: UInt8(ascii: "0"), count: 9)).prefix(9)) ?? 0
        seconds = ((Self.days(year, month, day) * 24 + hour) * 60 + minute) * 60 + second - offset
    }

    /// Whether two instants are at most a microsecond apart.
    func isClose(to other: Instant) -> Bool {
        let apart = seconds - other.seconds
        return abs(apart) <= 1 && abs(apart * 1_000_000_000 + nanoseconds - other.nanoseconds) <= 1000
    }

    /// An offset in seconds; zero for none.
    private static func offset(_ text: ArraySlice<UInt8>) -> Int? {
        guard let sign = text.first else { return 0 }
        if text.count == 1 { return sign | 0x20 == UInt8(ascii: "z") ? 0 : nil }
        guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return nil }
        let digits = text.dropFirst().filter { $0 != UInt8(ascii: ":") }
        guard let number = number(digits[...]), digits.count == 2 || digits.count == 4 else { return nil }
        let minutes = digits.count == 2 ? number * 60 : number / 100 * 60 + number % 100
        return (sign == UInt8(ascii: "-") ? -60 : 60) * minutes
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

    private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
        bytes.isEmpty || !bytes.allSatisfy(isDigit) ? nil : Int(String(decoding: bytes, as: UTF8.self))
    }

    /// Days since the first of March of the year 0, in the Gregorian calendar.
    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let (year, month) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
        return 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day
    }
}
