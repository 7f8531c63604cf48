// Multipart bodies: a property for each part and for what is said of it, and the function that writes the parts.

import IR
import Tables

extension DeclarationEmitter {
    func emit(_ form: Form, _ printer: inout Printer) {
        let properties = form.properties
        let conformances = "\(spellerOutside.runtime("MultipartCodable")), \(spellerOutside.swift("Sendable"))"
        printer.block("public struct \(name): \(conformances) {") { printer in
            for (property, member) in zip(properties, members) { emit(property, as: member, &printer) }
            printer.line()
            emitInitializer(Structure(), properties, &printer)
            printer.line()
            printer.documentationLine("Writes the parts of a multipart body.")
            printer.block("public func write(to form: inout \(speller.runtime("MultipartWriter"))) {") { printer in
                var rest = members[...]
                for part in form.parts {
                    let names = rest.prefix(part.fields.count + 1).map(value)
                    rest = rest.dropFirst(names.count)
                    emit(part, names, &printer)
                }
            }
            emitNested(&printer)
        }
    }

    /// Writes a part. The first name is that of its value, the others those of its fields.
    private func emit(_ part: FormPart, _ names: [String], _ printer: inout Printer) {
        var arguments = [quoted(part.property.key)]
        let (function, fixedType, standardType): (String, String?, String?) =
            switch part.encoding {
            case .file(let type): ("file", type, nil)
            case .text(let type): ("text", type, nil)
            case .json(let type), .jsonItems(let type): ("json", type, "application/json")
            }
        let isRepeated = if case .jsonItems = part.encoding { true } else { false }
        arguments.append(isRepeated ? "eachOf: \(names[0])" : names[0])
        let fields = zip(part.fields, names.dropFirst())
        let chosen = fields.first { $0.0.kind == .contentType }?.1
        switch (chosen, fixedType) {
        case (let chosen?, let type?): arguments.append("contentType: \(chosen) ?? \(quoted(type))")
        case (let chosen?, nil): arguments.append("contentType: \(chosen)")
        case (nil, let type?) where type != standardType: arguments.append("contentType: \(quoted(type))")
        case (nil, _): break
        }
        let headers = fields.compactMap { field, name -> String? in
            switch field.kind {
            case .contentType: nil
            case .header(let explode):
                ".init(\(quoted(field.property.key)), \(name)\(explode ? ", explode: true" : "")\(wireForm(of: field)))"
            case .jsonHeader: ".init(\(quoted(field.property.key)), json: \(name)\(wireForm(of: field)))"
            }
        }
        if headers.count == 1 {
            arguments.append("headerFields: [\(headers[0])]")
        } else if !headers.isEmpty {
            arguments.append("headerFields: [\n    \(headers.joined(separator: ",\n    ")),\n]")
        }
        let form = speller.formArgument(of: part.property.type)
        if !form.isEmpty { arguments.append(String(form.dropFirst(2))) }
        printer.list("form.\(function)(", arguments, ")")
    }

    private func wireForm(of field: PartField) -> String { speller.formArgument(of: field.property.type) }
}
