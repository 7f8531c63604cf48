// The file of the locations of schemas in the document: one text, which costs the compiler next to nothing. The runtime
// reads it when a response contradicts the document; `SchemaLocations` there describes its lines.

import IR
import Tables

extension API {
    /// The lines of the locations; none where all follow from the names of types.
    func locationLines(_ names: NameTable) -> [String] {
        var lines = locations.isSwagger2 ? ["2.0"] : []
        for entry in locations.types {
            let type = names.type(entry.declaration)
            guard let location = entry.location else {
                lines.append("\(type) -")
                continue
            }
            let part = location.part.map { "/\($0)" } ?? ""
            let base = location.base.map { ["<\(names.type($0))"] } ?? []
            let others = base + location.own.map { "=\($0)" } + location.exceptions
            if location.name == type, part.isEmpty, others.isEmpty { continue }
            lines += wrapped([type, location.name + part] + others)
        }
        for responses in locations.responses {
            let statuses = responses.statuses.map { status in
                switch status {
                case .exactly(let code): "\(code)"
                case .range(let digit): "\(digit)XX"
                case .any: "default"
                }
            }
            lines.append(([responses.method, responses.path] + statuses).joined(separator: " "))
        }
        return lines
    }
}

/// Words as lines that are not too long; what goes on in the next line begins with the first word again.
private func wrapped(_ words: [String]) -> [String] {
    var lines = [words.prefix(2).joined(separator: " ")]
    for word in words.dropFirst(2) {
        if lines[lines.count - 1].utf8.count + word.utf8.count > 100 { lines.append(words[0] + " +") }
        lines[lines.count - 1] += " " + word
    }
    return lines
}

/// The text of the file; nil where all locations follow from the names of types.
func locationsFile(_ context: EmissionContext) -> String? {
    let lines = context.locationLines
    if lines.isEmpty { return nil }
    var printer = Printer()
    fileHead(&printer)
    printer.block("extension \(context.names.namespace) {") { printer in
        let type = Speller(context).runtime("SchemaLocations")
        printer.documentationLine("Where the document has its schemas, for errors that say how to mend it.")
        printer.block("static let locations = \(type)(", close: ")") { printer in
            printer.line("#\"\"\"")
            for line in lines { printer.line(line) }
            printer.line("\"\"\"#")
        }
    }
    return printer.text
}
