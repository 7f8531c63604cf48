// XMLWriter.swift: from the JSON form of a value to XML, as a shape says.

/// Writes a document.
struct XMLWriter {
    private let objects: [XMLObjectShape]
    private(set) var bytes: [UInt8] = []
    /// What prefixes are bound to in the elements that are open, the innermost last; "" is the default namespace.
    private var bindings: [(prefix: String, namespace: String)] = []
    /// Where the bindings of the element begin whose tag is being written.
    private var own = 0
    /// The namespace whose prefix is `xml`, always.
    private static let xml = "http://www.w3.org/XML/1998/namespace"
    private static let instance = "http://www.w3.org/2001/XMLSchema-instance"

    init(_ objects: [XMLObjectShape]) { self.objects = objects }

    mutating func writeRoot(_ value: JSONValue, _ part: XMLPart) throws(XMLWritingFailure) {
        bytes += #"<?xml version="1.0" encoding="UTF-8"?>"#.utf8
        try writeElement(part, named: part.name ?? "", value)
    }

    // MARK: Elements

    private mutating func writeElement(
        _ part: XMLPart,
        named name: String,
        _ value: JSONValue
    ) throws(XMLWritingFailure) {
        guard Self.isName(name) else { throw failure("\(name.debugDescription), which is no name of an element") }
        let outer = bindings.count
        own = outer
        defer { bindings.removeLast(bindings.count - outer) }
        let tag = [UInt8](qualified(name, part.namespace, part.prefix, isAttribute: false).utf8)
        bytes.append(UInt8(ascii: "<"))
        bytes += tag
        // Declarations come when it is known which are needed: those of the element and of its attributes.
        var attributes: [UInt8] = []
        if value.isNull {
            attributes += " \(bind("xsi", to: Self.instance)):nil=\"true\"".utf8
        } else if case .object(let index) = part.content {
            try collectAttributes(of: objects[index], value, into: &attributes)
        }
        for (prefix, namespace) in bindings[outer...] {
            bytes += (prefix.isEmpty ? " xmlns=\"" : " xmlns:\(prefix)=\"").utf8
            try Self.escape(namespace, into: &bytes, inAttribute: true)
            bytes.append(UInt8(ascii: "\""))
        }
        bytes += attributes + [UInt8(ascii: ">")]
        let start = bytes.count
        if !value.isNull { try writeContent(part.content, value) }
        if bytes.count == start {
            bytes.removeLast()
            bytes += "/>".utf8
        } else {
            bytes += Array("</".utf8) + tag + [UInt8(ascii: ">")]
        }
    }

    private mutating func writeContent(_ content: XMLContent, _ value: JSONValue) throws(XMLWritingFailure) {
        switch (content, value) {
        case (.scalar, _): try Self.escape(text(of: value), into: &bytes)
        case (.object(let index), .object(let object)): try writeMembers(of: objects[index], object)
        case (.list(let item), .array(let items)):
            for value in items { try writeElement(item, named: item.name ?? "", value) }
        case (.map(let part), .object(let object)):
            for (key, value) in object { try writeElement(part, named: key, value) }
        case (.any, .object(let object)):
            for (key, value) in object { try writeAnything(value, named: key) }
        case (.any, _): try Self.escape(text(of: value), into: &bytes)
        default: throw failure("a value of another kind than the document says")
        }
    }

    private mutating func writeMembers(
        of shape: XMLObjectShape,
        _ object: JSONObject
    ) throws(XMLWritingFailure) {
        var names: Set<String> = []
        for (key, part) in shape.members {
            names.insert(key)
            guard let value = object[key] else { continue }
            switch (part.kind, part.content, value) {
            case (.element, _, _): try writeElement(part, named: part.name ?? key, value)
            case (.text, _, _): if !value.isNull { try Self.escape(text(of: value), into: &bytes) }
            case (.cdata, _, _): if !value.isNull { try writeCDATA(text(of: value)) }
            case (.none, .list(let item), .array(let items)):
                for value in items { try writeElement(item, named: item.name ?? key, value) }
            case (.none, .object(let index), .object(let inner)): try writeMembers(of: objects[index], inner)
            case (.attribute, _, _), (.none, _, .null): break
            default: throw failure("a value of another kind than the document says")
            }
        }
        guard let additional = shape.additional else { return }
        for (key, value) in object where !names.contains(key) {
            if case .any = additional.content {
                try writeAnything(value, named: key)
            } else {
                try writeElement(additional, named: key, value)
            }
        }
    }

    /// Lists repeat their element.
    private mutating func writeAnything(_ value: JSONValue, named name: String) throws(XMLWritingFailure) {
        guard case .array(let items) = value else { return try writeElement(XMLPart(), named: name, value) }
        for item in items { try writeElement(XMLPart(), named: name, item) }
    }

    // MARK: Attributes and namespaces

    private mutating func collectAttributes(
        of shape: XMLObjectShape,
        _ value: JSONValue,
        into attributes: inout [UInt8]
    ) throws(XMLWritingFailure) {
        for (key, part) in shape.members {
            guard let member = value[key], !member.isNull else { continue }
            if part.kind == .attribute {
                let name = part.name ?? key
                guard Self.isName(name) else {
                    throw failure("\(name.debugDescription), which is no name of an attribute")
                }
                attributes += " \(qualified(name, part.namespace, part.prefix, isAttribute: true))=\"".utf8
                try Self.escape(text(of: member), into: &attributes, inAttribute: true)
                attributes.append(UInt8(ascii: "\""))
            } else if part.kind == .none, case .object(let index) = part.content {
                try collectAttributes(of: objects[index], member, into: &attributes)
            }
        }
    }

    /// The name with a prefix that is bound to the namespace. A prefix without a namespace would make a document that
    /// nobody may read; it is left out.
    private mutating func qualified(
        _ name: String,
        _ namespace: String?,
        _ prefix: String?,
        isAttribute: Bool
    ) -> String {
        guard let namespace, !namespace.isEmpty else { return name }
        if namespace == Self.xml { return "xml:\(name)" }
        // An attribute without prefix has no namespace; what begins with `xml` is not ours to bind.
        let usable = prefix.flatMap { Self.isName($0) && !$0.lowercased().hasPrefix("xml") ? $0 : nil }
        let bound = bind(usable ?? (isAttribute ? "ns" : ""), to: namespace)
        return bound.isEmpty ? name : "\(bound):\(name)"
    }

    /// Binds a prefix, or one like it where the same element binds it to another namespace already.
    private mutating func bind(_ prefix: String, to namespace: String) -> String {
        var prefix = prefix
        while bindings[own...].contains(where: { $0.prefix == prefix && $0.namespace != namespace }) { prefix += "_" }
        if bindings.last(where: { $0.prefix == prefix })?.namespace != namespace {
            bindings.append((prefix, namespace))
        }
        return prefix
    }

    // MARK: Text

    private func text(of value: JSONValue) throws(XMLWritingFailure) -> String {
        switch value {
        case .string(let text): return text
        case .number(let number): return number.text
        case .boolean(let flag): return flag ? "true" : "false"
        case .null: return ""
        case .array, .object: throw failure("a value of another kind than the document says")
        }
    }

    /// Static, because `bytes` would be copied for the sake of a `self` that has it, too.
    private static func escape(
        _ text: String,
        into bytes: inout [UInt8],
        inAttribute: Bool = false
    ) throws(XMLWritingFailure) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes += "&amp;".utf8
            case UInt8(ascii: "<"): bytes += "&lt;".utf8
            case UInt8(ascii: ">"): bytes += "&gt;".utf8
            case UInt8(ascii: "\"") where inAttribute: bytes += "&quot;".utf8
            case UInt8(ascii: "\r"): bytes += "&#13;".utf8
            case UInt8(ascii: "\n") where inAttribute: bytes += "&#10;".utf8
            case UInt8(ascii: "\t") where inAttribute: bytes += "&#9;".utf8
            case UInt8(ascii: "\n"), UInt8(ascii: "\t"), 0x20...: bytes.append(byte)
            default: throw noCharacter(Unicode.Scalar(byte))
            }
            // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
            if byte == 0xBE || byte == 0xBF, bytes.suffix(3).elementsEqual([0xEF, 0xBF, byte]) {
                throw noCharacter(byte == 0xBE ? "\u{FFFE}" : "\u{FFFF}")
            }
        }
    }

    /// A CDATA section cannot hold its own end, so it is cut there. Nor can it keep a carriage return, which is written
    /// outside.
    private mutating func writeCDATA(_ text: String) throws(XMLWritingFailure) {
        bytes += "<![CDATA[".utf8
        for scalar in text.unicodeScalars {
            guard Self.isCharacter(scalar) else { throw Self.noCharacter(scalar) }
            if scalar == "\r" {
                bytes += "]]>&#13;<![CDATA[".utf8
                continue
            }
            if scalar == ">", bytes.suffix(2).elementsEqual("]]".utf8) { bytes += "]]><![CDATA[".utf8 }
            bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        }
        bytes += "]]>".utf8
    }

    /// XML 1.0 section 2.2.
    private static func isCharacter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF || scalar == "\t" || scalar == "\n"
            || scalar == "\r"
    }

    /// Whether an element may be called so; what is not ASCII is taken to be a letter.
    private static func isName(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first else { return false }
        func isLetter(_ scalar: Unicode.Scalar) -> Bool {
            scalar == "_" || scalar.value >= 0xC0 || ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
        }
        return isLetter(first) && isCharacter(first)
            && text.unicodeScalars.allSatisfy {
                isLetter($0) && isCharacter($0) || ("0"..."9").contains($0) || $0 == "-" || $0 == "." || $0 == "\u{B7}"
            }
    }

    private func failure(_ what: String) -> XMLWritingFailure { XMLWritingFailure(description: what) }

    private static func noCharacter(_ scalar: Unicode.Scalar) -> XMLWritingFailure {
        XMLWritingFailure(
            description: "the character U+\(String(scalar.value, radix: 16, uppercase: true)), which XML does not have"
        )
    }
}
