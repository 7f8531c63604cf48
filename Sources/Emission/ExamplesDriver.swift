// A program that reads examples with the generated types and writes them again. It is compiled together with the
// client, in one module, and is no part of what users get.

import IR

/// The program, and the types it reads.
package struct ExamplesDriver: Sendable {
    package var file: GeneratedFile
    /// How the type of each example is written.
    package var types: [String]
}

/// Spells the program for the examples of an API.
///
/// Its arguments are a file with one example a line and the number of the first one to read. For each it prints a line:
/// `{"index":0,"encoded":…}` or `{"index":0,"refused":"…"}`.
package func emitExamples(_ api: API, names: NameTable) -> ExamplesDriver {
    let speller = Speller.outside(EmissionContext(api: api, names: names))
    let types = api.examples.map { speller.spell($0.type) }
    // One long function would take the type checker long.
    let groups = stride(from: 0, to: types.count, by: 100).map { $0..<min($0 + 100, types.count) }
    var printer = Printer()
    fileHead(&printer)
    printer.line("@main")
    printer.block("struct Examples_Driver {") { printer in
        printer.line("let examples: [ArraySlice<UInt8>]")
        printer.line("let first: Int")
        printer.line()
        printer.block("static func main() throws {") { printer in
            printer.line(
                "let file = try Foundation.Data(contentsOf: Foundation.URL(fileURLWithPath: CommandLine.arguments[1]))"
            )
            printer.line("let lines = [UInt8](file).split(separator: 10)")
            printer.line(
                "let driver = Examples_Driver(examples: lines, first: Swift.Int(CommandLine.arguments[2]) ?? 0)"
            )
            for index in groups.indices { printer.line("driver.run\(index)()") }
        }
        printer.line()
        printer.line(checkFunction)
        for (index, group) in groups.enumerated() {
            printer.line()
            printer.block("func run\(index)() {") { printer in
                for number in group { printer.line("check(\(number), (\(types[number])).self)") }
            }
        }
    }
    return ExamplesDriver(file: GeneratedFile(path: "Examples_Driver.swift", text: printer.text), types: types)
}

private let checkFunction = """
    func check<Value: ClientRuntime.JSONCodable>(_ index: Swift.Int, _ type: Value.Type) {
        if index < first { return }
        var line = "{\\"index\\":\\(index),"
        do {
            let value = try ClientRuntime.JSONCoding.decode(type, from: [UInt8](examples[index]))
            let encoded = ClientRuntime.JSONCoding.encode(value)
            line += "\\"encoded\\":\\(Swift.String(decoding: encoded, as: UTF8.self))}\\n"
        } catch {
            let reason = ClientRuntime.JSONCoding.encode("\\(error)")
            line += "\\"refused\\":\\(Swift.String(decoding: reason, as: UTF8.self))}\\n"
        }
        // At once, so that a crash takes nothing with it.
        Foundation.FileHandle.standardOutput.write(Foundation.Data(line.utf8))
    }
    """
