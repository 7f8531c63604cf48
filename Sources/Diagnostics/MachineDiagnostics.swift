// MachineDiagnostics.swift: diagnostics for machines: a JSON array, and SARIF 2.1.0 for code scanning services.

extension DiagnosticRenderer {
    /// An array, one object a line: severity, code, message, and, where known, path, line, column, endLine, endColumn.
    func jsonText(of entries: [Entry]) -> String {
        let objects = entries.map { entry in
            let diagnostic = entry.diagnostic
            let notes = entry.notes.map { object([("message", quoted($0.note.message))] + members(of: $0.place)) }
            return object(
                [
                    ("severity", quoted(diagnostic.severity.rawValue)),
                    ("code", quoted(diagnostic.code.rawValue)),
                    ("message", quoted(diagnostic.message)),
                ] + members(of: entry.place) + (notes.isEmpty ? [] : [("notes", array(notes))])
            )
        }
        return objects.isEmpty ? "[]\n" : "[\n\(objects.joined(separator: ",\n"))\n]\n"
    }

    /// One run of the tool `gen` with one result for each diagnostic.
    func sarifText(of entries: [Entry]) -> String {
        let codes = Set(entries.map(\.diagnostic.code.rawValue)).sorted()
        let results = entries.map { entry in
            let diagnostic = entry.diagnostic
            var members = [
                ("ruleId", quoted(diagnostic.code.rawValue)),
                ("level", quoted(diagnostic.severity.rawValue)),
                ("message", object([("text", quoted(diagnostic.message))])),
            ]
            if let place = entry.place { members.append(("locations", array([location(place)]))) }
            let related = entry.notes.compactMap { note in
                note.place.map { location($0, message: note.note.message) }
            }
            if !related.isEmpty { members.append(("relatedLocations", array(related))) }
            return object(members)
        }
        let driver = object([("name", quoted("gen")), ("rules", array(codes.map { object([("id", quoted($0))]) }))])
        let run = object([
            ("tool", object([("driver", driver)])),
            ("columnKind", quoted("unicodeCodePoints")),
            ("results", array(results)),
        ])
        return object([
            ("$schema", quoted("https://json.schemastore.org/sarif-2.1.0.json")),
            ("version", quoted("2.1.0")),
            ("runs", array([run])),
        ]) + "\n"
    }

    private func members(of place: Place?) -> [(String, String)] {
        guard let place else { return [] }
        guard place.span != nil else { return [("path", quoted(place.path))] }
        return [
            ("path", quoted(place.path)), ("line", "\(place.start.line)"), ("column", "\(place.start.column)"),
            ("endLine", "\(place.end.line)"), ("endColumn", "\(place.end.column)"),
        ]
    }

    private func location(_ place: Place, message: String? = nil) -> String {
        var physical = [("artifactLocation", object([("uri", quoted(uri(place.path)))]))]
        if place.span != nil {
            let region = [
                ("startLine", "\(place.start.line)"), ("startColumn", "\(place.start.column)"),
                ("endLine", "\(place.end.line)"), ("endColumn", "\(place.end.column)"),
            ]
            physical.append(("region", object(region)))
        }
        var members = [("physicalLocation", object(physical))]
        if let message { members.append(("message", object([("text", quoted(message))]))) }
        return object(members)
    }

    /// A path as a relative reference: what a URL may not hold is percent-encoded.
    private func uri(_ path: String) -> String {
        var result = ""
        for byte in path.utf8 {
            let scalar = Unicode.Scalar(byte)
            if byte < 0x80,
                scalar.properties.isAlphabetic || "0123456789-._~/@!$&'()*+,;=".unicodeScalars.contains(scalar)
            {
                result.unicodeScalars.append(scalar)
            } else {
                result += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return result
    }

    private func object(_ members: [(String, String)]) -> String {
        "{" + members.map { "\(quoted($0.0)):\($0.1)" }.joined(separator: ",") + "}"
    }

    private func array(_ items: [String]) -> String { "[" + items.joined(separator: ",") + "]" }

    private func quoted(_ text: String) -> String {
        var result: [UInt8] = []
        var text = text
        text.withUTF8 { appendJSONString($0, to: &result) }
        let quoted = String(decoding: result, as: UTF8.self)
        guard !quoted.unicodeScalars.allSatisfy(Visibility.isVisible) else { return quoted }
        var visible = ""
        for scalar in quoted.unicodeScalars {
            if Visibility.isVisible(scalar) {
                visible.unicodeScalars.append(scalar)
            } else {
                for unit in String(scalar).utf16 {
                    let digits = String(unit, radix: 16)
                    visible += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                }
            }
        }
        return visible
    }
}

/// Writes UTF-8 text as a JSON string with its quotes, escaping only what must be.
package func appendJSONString(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    output.append(UInt8(ascii: "\""))
    for byte in text {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): output += [UInt8(ascii: "\\"), byte]
        case 0x0A: output += Array(#"\n"#.utf8)
        case 0x0D: output += Array(#"\r"#.utf8)
        case 0x09: output += Array(#"\t"#.utf8)
        case 0..<0x20: output += Array(#"\u00"#.utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        default: output.append(byte)
        }
    }
    output.append(UInt8(ascii: "\""))
}
