// The file of a client that answers with the document's examples: one text, which costs the compiler next to nothing.

import IR
import Tables

/// The text of the file of examples.
func examplesFile(_ context: EmissionContext) -> String {
    let speller = Speller.client(context)
    var printer = Printer()
    fileHead(&printer)
    printer.block("extension \(context.names.namespace).Client {") { printer in
        printer.documentationLine("A client whose calls are answered with the document's examples; nothing is sent.")
        printer.documentationLine(
            "- Parameter name: of the examples to answer with, where an operation has one of that"
        )
        printer.documentationLine("  name; otherwise it is the first of a success")
        let string = speller.swift("String")
        printer.block("public static func example(named name: \(string)? = nil) -> Self {") { printer in
            printer.block("Self(", close: ")") { printer in
                let url = speller.qualified("URL", "Foundation")
                printer.line("serverURL: \(url)(staticString: \"https://example.invalid\"),")
                printer.line("transport: \(speller.runtime("InMemoryTransport"))(status: 501),")
                printer.line("options: \(speller.runtime("CallOptions"))(")
                printer.indented { printer in
                    printer.line("retry: .never,")
                    printer.line("middleware: [\(speller.runtime("ExampleAnswers"))(exampleAnswers, named: name)]")
                }
                printer.line(")")
            }
        }
        printer.line()
        printer.block("private static let exampleAnswers = #\"\"\"", close: "    \"\"\"#") { printer in
            var line = ""
            for scalar in answers(context.api.answers).unicodeScalars {
                line += escapedInRawText(scalar)
                if line.utf8.count >= 100 {
                    printer.line(line + "\\#")
                    line = ""
                }
            }
            printer.line(line)
        }
    }
    return printer.text
}

private func answers(_ answers: [ExampleAnswer]) -> String {
    let items = answers.map { answer in
        var members = ["\"id\":\(json(answer.operationID))", "\"status\":\(answer.status)"]
        if !answer.name.isEmpty { members.append("\"name\":\(json(answer.name))") }
        if !answer.contentType.isEmpty { members.append("\"type\":\(json(answer.contentType))") }
        members.append("\"\(answer.isText ? "text" : "body")\":\(answer.json)")
        return "{\(members.joined(separator: ","))}"
    }
    return "[\(items.joined(separator: ","))]"
}

/// A text as JSON writes it.
func json(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"", "\\": result += "\\\(scalar)"
        case _ where scalar.value < 0x20: result += escape(UInt16(scalar.value))
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result + "\""
}

/// What is not printable ASCII as JSON escapes it, so that nothing in the text can be seen as something else; and the
/// sign that ends a raw string or begins an escape in it.
func escapedInRawText(_ scalar: Unicode.Scalar) -> String {
    if (0x20..<0x7F).contains(scalar.value), scalar != "#" { return String(scalar) }
    return String(scalar).utf16.map(escape).joined()
}

private func escape(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
}
