// Which declarations of the namespace share a file. Each has one of its own; but every file costs the compiler a
// reading of all others, so beyond a number those whose names begin with the same words stand together.

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
private let sharingThreshold = 1_000
/// The most bytes of declarations with a common beginning that are not taken apart.
private let sizeLimit = 100_000
/// What is smaller, in bytes, gets no file of its own when a group is taken apart: it stays in the group's.
private let leastSize = 10_000

/// Groups declarations; the order of files and in files is the given one.
func grouped(_ declarations: [EmittedDeclaration]) -> [FileGroup] {
    guard declarations.count > sharingThreshold else {
        return declarations.map { FileGroup(name: $0.name, declarations: [$0]) }
    }
    let parting = Parting(declarations: declarations, words: declarations.map { words(of: $0.name) })
    return parting.files(of: Array(declarations.indices), depth: 0)
}

/// Takes groups apart until they are small enough. Declarations are told by their places.
private struct Parting {
    let declarations: [EmittedDeclaration]
    let words: [[Substring]]

    private func file(_ places: [Int], depth: Int) -> FileGroup {
        FileGroup(name: words[places[0]].prefix(depth).joined(), declarations: places.map { declarations[$0] })
    }

    private func size(_ places: [Int]) -> Int { places.reduce(0) { $0 + declarations[$1].text.utf8.count } }

    /// The files of declarations that have so many words in common.
    func files(of places: [Int], depth: Int) -> [FileGroup] {
        if depth > 0, places.count == 1 || size(places) <= sizeLimit { return [file(places, depth: depth)] }
        var order: [Substring] = []
        var parts: [Substring: [Int]] = [:]
        for place in places {
            let word = words[place].count > depth ? words[place][depth] : ""
            if parts[word] == nil { order.append(word) }
            parts[word, default: []].append(place)
        }
        var files: [FileGroup] = []
        var rest: [Int] = []
        for word in order {
            guard let part = parts[word] else { continue }
            if depth > 0, word.isEmpty || size(part) < leastSize {
                rest += part
            } else {
                files += self.files(of: part, depth: depth + 1)
            }
        }
        return (rest.isEmpty ? [] : [file(rest, depth: depth)]) + files
    }
}

/// The first letter of a type's name, and its words: `AWSAccountID2` is `A`, `WS`, `Account`, `ID2`.
private func words(of name: String) -> [Substring] {
    var words = [name.prefix(1)]
    var start = words[0].endIndex
    var index = start
    while index < name.endIndex {
        let next = name.index(after: index)
        let isStart =
            index > start && name[index].isUppercase
            && (!name[name.index(before: index)].isUppercase
                || next < name.endIndex && name[next].isLowercase)
        if isStart {
            words.append(name[start..<index])
            start = index
        }
        index = next
    }
    if start < name.endIndex { words.append(name[start...]) }
    return words
}
