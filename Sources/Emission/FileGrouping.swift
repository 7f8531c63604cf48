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
    let parting = Parting(declarations: declarations, steps: declarations.map { steps(of: $0.name) })
    return parting.files(of: Array(declarations.indices), depth: 0)
}

/// Takes groups apart until they are small enough. Declarations are told by their places.
private struct Parting {
    let declarations: [EmittedDeclaration]
    let steps: [[Substring]]

    private func file(_ places: [Int], depth: Int) -> FileGroup {
        FileGroup(name: steps[places[0]].prefix(depth).joined(), declarations: places.map { declarations[$0] })
    }

    private func size(_ places: [Int]) -> Int { places.reduce(0) { $0 + declarations[$1].text.utf8.count } }

    /// The files of declarations that have so many steps in common.
    func files(of places: [Int], depth: Int) -> [FileGroup] {
        if depth > 0, places.count == 1 || size(places) <= sizeLimit { return [file(places, depth: depth)] }
        var order: [Substring] = []
        var parts: [Substring: [Int]] = [:]
        for place in places {
            let step = steps[place].count > depth ? steps[place][depth] : ""
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
}

/// What a type's name is taken apart by, the first letter and the rest of each of its words, and each digit:
/// `UserAccountID24` is `U`, `ser`, `A`, `ccount`, `I`, `D`, `2`, `4`.
private func steps(of name: String) -> [Substring] {
    var steps: [Substring] = []
    var start = name.startIndex
    func take(upTo end: String.Index) {
        guard start < end else { return }
        let second = name.index(after: start)
        steps.append(name[start..<second])
        if second < end { steps.append(name[second..<end]) }
        start = end
    }
    var index = start
    while index < name.endIndex {
        let next = name.index(after: index)
        let isCapital =
            index > start && name[index].isUppercase
            && (!name[name.index(before: index)].isUppercase
                || next < name.endIndex && name[next].isLowercase)
        if isCapital || name[index].isNumber { take(upTo: index) }
        if name[index].isNumber { take(upTo: next) }
        index = next
    }
    take(upTo: name.endIndex)
    return steps
}
