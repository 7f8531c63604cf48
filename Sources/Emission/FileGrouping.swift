// Which declarations of the namespace share a file. Where there are few, each has one of its own. But each file costs
// the compiler as much as a structure, so where there are many, those whose names begin alike stand together.

/// A declaration, ready to be put into a file.
struct EmittedDeclaration {
    var name: String
    var text: String
}

/// The declarations of one file, and what the file is called after.
struct FileGroup {
    var name: String
    var declarations: [EmittedDeclaration]
}

/// From this number on, declarations share files.
private let sharingThreshold = 64
/// The most bytes of declarations with a common beginning that are not taken apart: about a thousand lines.
private let sizeLimit = 40_000
/// What is smaller, in bytes, gets no file of its own when a group is taken apart: it stays in the group's.
private let leastSize = 10_000

/// Groups declarations; the order of files and in files is the given one.
func grouped(_ declarations: [EmittedDeclaration]) -> [FileGroup] {
    guard declarations.count > sharingThreshold else {
        return declarations.map { FileGroup(name: $0.name, declarations: [$0]) }
    }
    return Parting(declarations: declarations).files(of: Array(declarations.indices), depth: 0)
}

/// Takes groups apart until they are small enough. Declarations are told by their places.
private struct Parting {
    let declarations: [EmittedDeclaration]
    /// Where the steps of names end, in bytes, one name after the other; there may be very many names.
    private var ends: [UInt16] = []
    /// Where the ends of each name begin.
    private var starts: [Int32] = [0]

    init(declarations: [EmittedDeclaration]) {
        self.declarations = declarations
        for declaration in declarations {
            appendEnds(of: declaration.name)
            starts.append(Int32(ends.count))
        }
    }

    /// The beginning of a name, of so many steps.
    private func beginning(_ place: Int, _ count: Int) -> Substring.UTF8View {
        let ends = ends[Int(starts[place])..<Int(starts[place + 1])].prefix(count)
        return declarations[place].name.utf8.prefix(Int(ends.last ?? 0))
    }

    /// A step of a name; empty after the last.
    private func step(_ place: Int, _ depth: Int) -> Substring {
        Substring(beginning(place, depth + 1).dropFirst(beginning(place, depth).count))
    }

    private func file(_ places: [Int], depth: Int) -> FileGroup {
        FileGroup(name: String(beginning(places[0], depth)) ?? "", declarations: places.map { declarations[$0] })
    }

    private func size(_ places: [Int]) -> Int { places.reduce(0) { $0 + declarations[$1].text.utf8.count } }

    /// The files of declarations that have so many steps in common.
    func files(of places: [Int], depth: Int) -> [FileGroup] {
        if depth > 0, places.count == 1 || size(places) <= sizeLimit { return [file(places, depth: depth)] }
        var order: [Substring] = []
        var parts: [Substring: [Int]] = [:]
        for place in places {
            let step = step(place, depth)
            if parts[step] == nil { order.append(step) }
            parts[step, default: []].append(place)
        }
        var files: [FileGroup] = []
        var rest: [Int] = []
        for step in order {
            guard let part = parts[step] else { continue }
            if depth > 0, step.isEmpty || size(part) < leastSize {
                rest += part
            } else {
                files += self.files(of: part, depth: depth + 1)
            }
        }
        return (rest.isEmpty ? [] : [file(rest, depth: depth)]) + files
    }

    /// What a type's name is taken apart by, each capital and each digit and what follows it: `UserAccountID24` is `U`,
    /// `ser`, `A`, `ccount`, `I`, `D`, `2`, `4`. No two names with one beginning have it in different steps, so that
    /// no two files have one name.
    private mutating func appendEnds(of name: String) {
        var isAfterFirst = false
        var offset = 0
        for character in name {
            if isAfterFirst || character.isUppercase || character.isNumber { appendEnd(offset) }
            isAfterFirst = offset == 0 || character.isUppercase || character.isNumber
            offset += character.utf8.count
        }
        appendEnd(offset)
    }

    private mutating func appendEnd(_ offset: Int) {
        let end = UInt16(clamping: offset)
        if end > 0, ends.count == starts.last.map(Int.init) || ends.last != end { ends.append(end) }
    }
}
