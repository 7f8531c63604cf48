// XMLReader.swift: from XML to the JSON that the types read, as a shape says.

internal import XMLSyntax

/// The name of the attribute that makes an element null (XML Schema 1.1 part 1, section 2.7.2).
let nilAttribute = XMLName("nil", namespace: "http://www.w3.org/2001/XMLSchema-instance")

/// Writes JSON from a document.
struct XMLReader {
    private let tape: XMLTape
    private let objects: [XMLObjectShape]
    var json = WriterState()
    /// Where values begin in the JSON, and where what they are made of begins in the XML.
    private var marks: [(json: Int, xml: Int)] = []

    init(_ tape: XMLTape, _ objects: [XMLObjectShape]) {
        self.tape = tape
        self.objects = objects
    }

    /// Where in the XML that is which stands at an offset of the JSON.
    func offset(ofJSON offset: Int) -> Int {
        var (low, high) = (0, marks.count)
        while low < high {
            let middle = (low + high) / 2
            if marks[middle].json <= offset { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? marks[low - 1].xml : 0
    }

    mutating func readRoot(_ part: XMLPart) { read(part.content, from: 0) }

    // MARK: Values

    /// Writes what is inside an element.
    private mutating func read(_ content: XMLContent, from element: Int) {
        marks.append((json.count, Int(tape.nodes[element].offset)))
        if isNil(element) { return json.append("null") }
        switch content {
        case .scalar(let kinds): append(text(of: element), kinds)
        case .object(let index): readObject(objects[index], from: element)
        case .list(let item):
            json.append(UInt8(ascii: "["))
            readItems(item.content, in: element)
            json.close(with: UInt8(ascii: "]"))
        case .map(let value):
            json.append(UInt8(ascii: "{"))
            for child in tape.children(of: element) where tape.nodes[child].isElement {
                readMember(tape.name(of: child).local, value.content, from: child)
            }
            json.close(with: UInt8(ascii: "}"))
        case .any: readAnything(from: element)
        }
    }

    /// Whatever is in a wrapper is an item.
    private mutating func readItems(_ content: XMLContent, in wrapper: Int) {
        for child in tape.children(of: wrapper) where tape.nodes[child].isElement {
            read(content, from: child)
            json.append(UInt8(ascii: ","))
        }
    }

    private mutating func readMember(_ key: String, _ content: XMLContent, from element: Int) {
        json.append(string: key)
        json.append(UInt8(ascii: ":"))
        read(content, from: element)
        json.append(UInt8(ascii: ","))
    }

    private mutating func readObject(_ shape: XMLObjectShape, from element: Int) {
        json.append(UInt8(ascii: "{"))
        readMembers(of: shape, from: element)
        json.close(with: UInt8(ascii: "}"))
    }

    private mutating func readMembers(of shape: XMLObjectShape, from element: Int) {
        // Which child is which member, the members in their order.
        var found: [(member: Int, child: Int)] = []
        for child in tape.children(of: element) where tape.nodes[child].isElement {
            if let member = member(of: shape, named: tape.name(of: child)) {
                found.append((member, child))
            } else if let additional = shape.additional {
                readMember(tape.name(of: child).local, additional.content, from: child)
            }
        }
        found.sort { ($0.member, $0.child) < ($1.member, $1.child) }
        var rest = found[...]
        for (index, member) in shape.members.enumerated() {
            let children = rest.prefix { $0.member == index }
            rest = rest.dropFirst(children.count)
            read(member.key, member.part, children.map(\.child), in: element)
        }
    }

    /// - Parameter children: the elements that are of the member
    private mutating func read(_ key: String, _ part: XMLPart, _ children: [Int], in element: Int) {
        switch (part.kind, part.content) {
        case (.element, let content):
            // As in JSON, the last counts.
            if let child = children.last { readMember(key, content, from: child) }
        case (.attribute, .scalar(let kinds)):
            guard let value = attribute(part, of: element) else { return }
            readScalar(key, value, kinds, element)
        case (.text, .scalar(let kinds)), (.cdata, .scalar(let kinds)):
            let text = text(of: element)
            if !text.isEmpty || part.isRequired { readScalar(key, text, kinds, element) }
        case (.none, .list(let item)):
            guard !children.isEmpty || part.isRequired else { return }
            json.append(string: key)
            json.append(UInt8(ascii: ":"))
            json.append(UInt8(ascii: "["))
            for child in children {
                if let wrapper = part.looseWrapper, tape.name(of: child).local == wrapper {
                    readItems(item.content, in: child)
                } else {
                    read(item.content, from: child)
                    json.append(UInt8(ascii: ","))
                }
            }
            json.close(with: UInt8(ascii: "]"))
            json.append(UInt8(ascii: ","))
        case (.none, .object(let index)):
            let start = json.count
            json.append(string: key)
            json.append(UInt8(ascii: ":"))
            json.append(UInt8(ascii: "{"))
            let empty = json.count
            readMembers(of: objects[index], from: element)
            guard json.count > empty || part.isRequired else {
                json.count = start
                return
            }
            json.close(with: UInt8(ascii: "}"))
            json.append(UInt8(ascii: ","))
        default: break
        }
    }

    private mutating func readScalar(_ key: String, _ text: ArraySlice<UInt8>, _ kinds: [XMLScalar], _ element: Int) {
        json.append(string: key)
        json.append(UInt8(ascii: ":"))
        marks.append((json.count, Int(tape.nodes[element].offset)))
        append(text, kinds)
        json.append(UInt8(ascii: ","))
    }

    /// Elements with elements in them are objects, those of one name lists; others are texts.
    private mutating func readAnything(from element: Int) {
        var names: [String] = []
        var children: [ExactName: [Int]] = [:]
        for child in tape.children(of: element) where tape.nodes[child].isElement {
            let name = tape.name(of: child).local
            if children[ExactName(name)] == nil { names.append(name) }
            children[ExactName(name), default: []].append(child)
        }
        guard !names.isEmpty else { return append(text(of: element), [.string]) }
        json.append(UInt8(ascii: "{"))
        for name in names {
            guard let same = children[ExactName(name)] else { continue }
            if same.count == 1 {
                readMember(name, .any, from: same[0])
            } else {
                let list = XMLPart(kind: .none, content: .list(XMLPart()))
                read(name, list, same, in: element)
            }
        }
        json.close(with: UInt8(ascii: "}"))
    }

    // MARK: Finding

    /// The member that an element of this name is: one of the very namespace, or one that says nothing of it.
    private func member(of shape: XMLObjectShape, named name: XMLName) -> Int? {
        guard let candidates = shape.elements[ExactName(name.local)] else { return nil }
        return candidates.first { shape.members[$0].part.elementName?.namespace == name.namespace }
            ?? candidates.first { shape.members[$0].part.elementName?.namespace == nil }
    }

    private func attribute(_ part: XMLPart, of element: Int) -> ArraySlice<UInt8>? {
        let all = tape.attributes(of: element).filter { $0.name.local == part.name }
        if let namespace = part.namespace { return all.first { $0.name.namespace == namespace }?.value }
        return (all.first { $0.name.namespace.isEmpty } ?? all.first)?.value
    }

    private func isNil(_ element: Int) -> Bool {
        tape.attributes(of: element).contains { name, value in
            name == nilAttribute
                && (trimmed(value).elementsEqual("true".utf8) || trimmed(value).elementsEqual("1".utf8))
        }
    }

    /// The text of an element; without the blanks that are only there to lay out the elements beside it.
    private func text(of element: Int) -> ArraySlice<UInt8> {
        let text = tape.text(of: element)
        return tape.children(of: element).contains { tape.nodes[$0].isElement } ? trimmed(text) : text
    }

    // MARK: Scalars

    private mutating func append(_ text: ArraySlice<UInt8>, _ kinds: [XMLScalar]) {
        let word = trimmed(text)
        let hasEmptyText = kinds.contains { $0 == .string || $0 == .word || $0 == .base64 }
        if word.isEmpty, !hasEmptyText { return json.append("null") }
        for kind in kinds {
            switch kind {
            case .string: return quote(text)
            case .word, .token: return quote(word)
            case .base64: return quote(text.filter { !isBlank($0) }[...])
            case .number:
                guard let number = jsonNumber(word) else { continue }
                return json.append(text: String(decoding: number, as: UTF8.self))
            case .boolean:
                if word.elementsEqual("true".utf8) || word.elementsEqual("1".utf8) { return json.append("true") }
                if word.elementsEqual("false".utf8) || word.elementsEqual("0".utf8) { return json.append("false") }
            }
        }
        // Whoever reads it says what is wrong.
        quote(text)
    }

    private mutating func quote(_ text: ArraySlice<UInt8>) {
        text.withUnsafeBytes { json.appendQuoted($0) }
    }

    private func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let start = text.drop(while: isBlank)
        return start.lastIndex { !isBlank($0) }.map { start[...$0] } ?? []
    }

    private func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
    }

    /// A number of XML Schema as JSON writes it: `+1`, `.5`, `5.` and `007` are numbers there.
    private func jsonNumber(_ text: ArraySlice<UInt8>) -> [UInt8]? {
        func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
        var rest = text
        var result: [UInt8] = []
        if rest.first == UInt8(ascii: "-") { result.append(UInt8(ascii: "-")) }
        if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
        let whole = rest.prefix(while: isDigit)
        rest = rest.dropFirst(whole.count)
        var fraction: ArraySlice<UInt8> = []
        if rest.first == UInt8(ascii: ".") {
            fraction = rest.dropFirst().prefix(while: isDigit)
            rest = rest.dropFirst(1 + fraction.count)
        }
        guard !whole.isEmpty || !fraction.isEmpty else { return nil }
        let significant = whole.drop { $0 == UInt8(ascii: "0") }
        result += significant.isEmpty ? [UInt8(ascii: "0")] : significant
        if !fraction.isEmpty { result += [UInt8(ascii: ".")] + fraction }
        if let mark = rest.first, mark | 0x20 == UInt8(ascii: "e") {
            rest = rest.dropFirst()
            result.append(UInt8(ascii: "e"))
            if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
                result.append(sign)
                rest = rest.dropFirst()
            }
            guard !rest.isEmpty, rest.allSatisfy(isDigit) else { return nil }
            return result + rest
        }
        return rest.isEmpty ? result : nil
    }
}
