// The servers of a client: a list, and for each a property or, where its address has variables, a function.

import IR
import Tables

/// Spells the type that holds the servers.
struct ServersEmitter {
    let context: EmissionContext
    let speller: Speller
    let url: String

    func emit(_ printer: inout Printer) {
        printer.documentationLine("The servers that the document names.")
        printer.block("public enum Servers {") { printer in
            emitList(&printer)
            for (server, names) in zip(context.api.servers, context.names.servers) {
                printer.line()
                emit(server, names, &printer)
            }
            for (server, names) in zip(context.api.servers, context.names.servers) {
                for (index, variable) in server.variables.enumerated() where !variable.cases.isEmpty {
                    printer.line()
                    emit(variable, names.types[index], names.cases[index], &printer)
                }
            }
        }
    }

    private func emitList(_ printer: inout Printer) {
        let description = speller.runtime("ServerDescription")
        printer.documentationLine("All of them, with variables at their defaults.")
        printer.block("public static var all: [\(description)] {") { printer in
            let items = context.api.servers.map { server in
                let text = server.documentation.text.map { ", \(quoted($0))" } ?? ""
                return ".init(\(quoted(server.url))\(text))"
            }
            printer.list("[", items, "]", trailingComma: true)
        }
    }

    private func emit(_ server: Server, _ names: ServerNames, _ printer: inout Printer) {
        printer.comment(server.documentation.text, orElse: "`\(CommentText.line(server.template))`")
        if server.variables.isEmpty, !server.isRelative {
            printer.line("public static var \(names.name): \(url) { \(url)(staticString: \(quoted(server.url))) }")
            return
        }
        var parameters = server.isRelative ? ["base: \(url)"] : []
        var values: [String] = []
        var lines = server.isRelative ? ["base: where the document is"] : []
        for (index, variable) in server.variables.enumerated() {
            let name = names.variables[index]
            if let text = variable.documentation.text { lines.append("\(name): \(CommentText.line(text))") }
            if variable.cases.isEmpty {
                parameters.append("\(label(name)): \(speller.swift("String")) = \(quoted(variable.defaultValue))")
                values.append("\(quoted(variable.name)): \(name)")
            } else {
                let index2 = variable.cases.firstIndex { $0.value == .string(variable.defaultValue) } ?? 0
                let standard = argumentLabel(names.cases[index][index2])
                parameters.append("\(label(name)): \(names.types[index]) = .\(standard)")
                values.append("\(quoted(variable.name)): \(name).rawValue")
            }
        }
        if !lines.isEmpty {
            printer.documentationLine("")
            printer.documentationLine("- Parameters:")
            for line in lines {
                for (index, part) in CommentText.lines("  - \(line)", width: printer.room - 8).enumerated() {
                    printer.documentationLine(index == 0 ? part : "  \(part)")
                }
            }
        }
        let isChecked = !server.isRelative && server.variables.allSatisfy { !$0.cases.isEmpty && isSafe($0) }
        printer.list("public static func \(names.name)(", parameters, ") -> \(url)\(isChecked ? "" : "?") {")
        printer.indented { printer in
            let dictionary = values.isEmpty ? [] : ["[\(values.joined(separator: ", "))]"]
            let template = "\(speller.runtime("ServerTemplate"))("
            let end = server.isRelative ? ".url(relativeTo: base)" : isChecked ? ".checkedURL" : ".url"
            printer.list(template, [quoted(server.template)] + dictionary, ")\(end)")
        }
        printer.line("}")
    }

    /// Whether no value of a variable can make an address invalid.
    private func isSafe(_ variable: Server.Variable) -> Bool {
        variable.cases.allSatisfy { item in
            guard case .string(let text) = item.value else { return false }
            return !text.isEmpty
                && text.unicodeScalars.allSatisfy {
                    ("a"..."z").contains($0) || ("A"..."Z").contains($0) || ("0"..."9").contains($0) || $0 == "-"
                }
        }
    }

    private func emit(_ variable: Server.Variable, _ type: String, _ cases: [String], _ printer: inout Printer) {
        let conformances = ["String", "CaseIterable", "Sendable"].map { speller.swift($0) }.joined(separator: ", ")
        printer.comment(variable.documentation.text, orElse: "The values of `\(CommentText.line(variable.name))`.")
        printer.block("public enum \(type): \(conformances) {") { printer in
            for (item, name) in zip(variable.cases, cases) {
                guard case .string(let text) = item.value else { continue }
                printer.documentationLine("`\(CommentText.line(text))`")
                printer.line("case \(name)\(argumentLabel(name) == text ? "" : " = \(quoted(text))")")
            }
        }
    }
}
