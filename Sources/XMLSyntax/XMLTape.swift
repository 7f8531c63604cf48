// XMLTape.swift: the result of scanning, a flat list of elements and texts in the order of the document.

/// The name of an element or an attribute (Namespaces in XML 1.0): prefixes are resolved, and gone.
package struct XMLName: Hashable, Sendable {
    /// Without prefix.
    package var local: String
    /// Empty for none, and for a prefix that is bound to none.
    package var namespace: String

    package init(_ local: String, namespace: String = "") {
        self.local = local
        self.namespace = namespace
    }
}

/// An element, or text between tags, in the flat pre-order list that the scanner makes.
package struct XMLNode: Sendable {
    /// The index of the element's name; negative for text.
    package var name: Int32
    /// Where the element or the text begins, in bytes.
    package var offset: UInt32
    /// The index of the first node that is not inside this one.
    package var next: UInt32
    var start: UInt32
    var end: UInt32

    package var isElement: Bool { name >= 0 }
}

/// The elements and texts of a document: node 0 is the outermost element. Comments and processing instructions are
/// gone, CDATA sections are text, references are resolved and line ends are line feeds (XML 1.0 section 2.11).
package struct XMLTape: Sendable {
    /// How many elements may be open at once.
    package static let depthLimit = 256
    /// How many attributes an element may have.
    package static let attributeLimit = 512
    /// How long a text may be, in bytes.
    static let sizeLimit = Int(Int32.max)

    package let nodes: [XMLNode]
    let names: [XMLName]
    let attributes: [XMLAttribute]
    /// All texts and values of attributes.
    let text: [UInt8]

    /// Scans a document. Nothing outside of it is ever read, and no entity but the five of XML is expanded.
    /// - Parameter charset: what the transport says about the encoding; a byte order mark counts more, what the
    ///   document says itself less (RFC 7303 section 3)
    /// - Throws: the first mistake, with its place
    package init(scanning bytes: UnsafeRawBufferPointer, charset: String? = nil) throws(XMLSyntaxError) {
        var text: [UInt8] = []
        do throws(XMLMistake) {
            if bytes.count > Self.sizeLimit { throw .tooLong }
            text = try XMLEncoding.utf8(bytes, charset: charset)
        } catch {
            throw XMLSyntaxError(error, at: 0, in: [])
        }
        var scanner = XMLScanner(text)
        do throws(XMLMistake) {
            try scanner.scan()
        } catch {
            throw XMLSyntaxError(error, at: scanner.position, in: text)
        }
        (nodes, names) = (scanner.nodes, scanner.names)
        (attributes, self.text) = (scanner.attributes, scanner.text)
    }

    /// The name of the element at an index.
    package func name(of index: Int) -> XMLName { names[Int(nodes[index].name)] }

    /// The indices of the nodes directly inside an element.
    package func children(of index: Int) -> some Sequence<Int> {
        let end = Int(nodes[index].next)
        return sequence(first: index + 1) { [nodes] in Int(nodes[$0].next) }.lazy.prefix { $0 < end }
    }

    /// The text directly inside an element.
    package func text(of index: Int) -> ArraySlice<UInt8> {
        var result: ArraySlice<UInt8> = []
        for child in children(of: index) where !nodes[child].isElement {
            let piece = text[Int(nodes[child].start)..<Int(nodes[child].end)]
            if result.isEmpty { result = piece } else { result += piece }
        }
        return result
    }

    /// The attributes of an element, without declarations of namespaces.
    package func attributes(of index: Int) -> [(name: XMLName, value: ArraySlice<UInt8>)] {
        attributes[Int(nodes[index].start)..<Int(nodes[index].end)].map {
            (names[Int($0.name)], text[Int($0.start)..<Int($0.end)])
        }
    }
}

struct XMLAttribute: Sendable {
    var name: Int32
    var start: UInt32
    var end: UInt32
}
