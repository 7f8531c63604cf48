// Structures: stored properties, an initializer, and the two members through which the runtime reads and writes them.

import IR
import Tables

extension DeclarationEmitter {
    func emit(_ structure: Structure, _ printer: inout Printer) {
        let conformance = structure.isTuple ? "JSONCodable" : "ObjectCodable"
        printer.block("public struct \(name): \(spellerOutside.runtime(conformance)) {") { printer in
            let properties = structure.properties + structure.overlaid
            for (property, member) in zip(properties, members) {
                emit(property, as: member, isItem: structure.isTuple, &printer)
            }
            if let type = additionalType(of: structure) {
                let what = structure.isTuple ? "The items after them." : "Members that the document does not name."
                printer.documentationLine(what)
                printer.line("public var \(members[properties.count]): \(type)")
            }
            printer.line()
            emitInitializer(structure, properties, &printer)
            printer.line()
            if structure.isTuple {
                emitTupleCoding(structure, &printer)
            } else {
                emitRead(structure, &printer)
                printer.line()
                emitWrite(structure, &printer)
            }
            emitNested(&printer)
        }
    }

    /// The type of the property for members, or items, that the document does not name.
    private func additionalType(of structure: Structure) -> String? {
        structure.additional.map { type in
            structure.isTuple ? "[\(speller.spell(type))]" : "[\(speller.name(.string)): \(speller.spell(type))]"
        }
    }

    func emit(_ property: Property, as member: String, isItem: Bool = false, _ printer: inout Printer) {
        let notes = property.documentation.isDeprecated ? ["- Warning: Deprecated."] : []
        printer.comment(
            property.documentation.text,
            orElse: isItem ? "The item at \(property.key)." : "The `\(CommentText.line(property.key))` member.",
            notes: notes
        )
        let wrapper = property.isBoxed ? "@\(speller.runtime("Boxed")) " : ""
        printer.line("\(wrapper)public var \(member): \(declaredType(of: property))")
    }

    /// The type that a property is declared with, optionals in full. `T?` would make the property nil before the
    /// initializer sets it, and then the compiler copies the finished structure and destroys the original.
    private func declaredType(of property: Property) -> String {
        let type = storedType(of: property)
        return type.hasSuffix("?") ? "\(speller.swift("Optional"))<\(type.dropLast())>" : type
    }

    /// The type of a property.
    func storedType(of property: Property) -> String {
        switch property.presence {
        case .required: speller.spell(property.type)
        case .optional: speller.spell(property.type.orNull)
        case .threeState: "\(speller.runtime("Nullable"))<\(speller.spell(property.type.withoutNull))>?"
        }
    }

    // MARK: Initializer

    func emitInitializer(_ structure: Structure, _ properties: [Property], _ printer: inout Printer) {
        var parameters = zip(properties, members).map { property, member in
            "\(label(member)): \(storedType(of: property))\(defaultArgument(of: property))"
        }
        if let type = additionalType(of: structure), let member = members.last {
            parameters.append("\(label(member)): \(type) = \(structure.isTuple ? "[]" : "[:]")")
        }
        printer.documentationLine(structure.isTuple ? "Makes a value of its items." : "Makes a value of its members.")
        printer.list("public init(", parameters, ") {")
        printer.indented { printer in
            for member in members { printer.line("self.\(member) = \(member)") }
        }
        printer.line("}")
    }

    func defaultArgument(of property: Property) -> String {
        if let value = property.defaultValue {
            if property.presence == .threeState { return value == .null ? " = .null" : " = .value(\(spell(value)))" }
            return " = \(spell(value))"
        }
        if property.type == .builtin(.null) && property.presence == .required {
            return " = \(speller.runtime("JSONNull"))()"
        }
        return property.presence == .required ? "" : " = nil"
    }

    // MARK: Coding

    private func emitRead(_ structure: Structure, _ printer: inout Printer) {
        var arguments = zip(structure.properties, members).map { property, member in
            "\(argumentLabel(member)): object.\(reader(of: property))(\(quoted(property.key)))"
        }
        for member in members[structure.properties.count...].prefix(structure.overlaid.count) {
            arguments.append("\(argumentLabel(member)): object.overlay()")
        }
        if structure.additional != nil, let member = members.last {
            arguments.append("\(argumentLabel(member)): object.additional()")
        }
        printer.documentationLine("Reads the members of a JSON object.")
        printer.block("public static func read(_ object: inout \(speller.runtime("ObjectReader"))) -> Self {") {
            printer in
            if arguments.count == 1 {
                printer.list("Self(", arguments, ")")
            } else {
                printer.line("Self(")
                printer.indented { printer in
                    for (index, argument) in arguments.enumerated() {
                        printer.line(argument + (index + 1 < arguments.count ? "," : ""))
                    }
                }
                printer.line(")")
            }
        }
    }

    private func reader(of property: Property) -> String {
        switch property.presence {
        case .required: property.type.isNullable ? "optional" : "required"
        case .optional: "optional"
        case .threeState: "threeState"
        }
    }

    private func emitWrite(_ structure: Structure, _ printer: inout Printer) {
        printer.documentationLine("Writes the members of a JSON object.")
        printer.block("public func write(to object: inout \(speller.runtime("ObjectWriter"))) {") { printer in
            for (property, member) in zip(structure.properties, members) {
                let function = property.presence == .required ? "write" : "writeIfPresent"
                let form = speller.formArgument(of: property.type)
                printer.line("object.\(function)(\(quoted(property.key)), \(value(member))\(form))")
            }
            for member in members[structure.properties.count...].prefix(structure.overlaid.count) {
                let names = structure.properties.map { quoted($0.key) }.joined(separator: ", ")
                printer.line("object.write(overlay: \(value(member)), except: [\(names)])")
            }
            if let type = structure.additional, let member = members.last {
                printer.line("object.write(additional: \(value(member))\(speller.formArgument(of: type)))")
            }
        }
    }

    // MARK: Tuples

    private func emitTupleCoding(_ structure: Structure, _ printer: inout Printer) {
        var arguments = zip(structure.properties, members).map { property, member in
            "\(argumentLabel(member)): items.\(reader(of: property))()"
        }
        if structure.additional != nil, let member = members.last {
            arguments.append("\(argumentLabel(member)): items.rest()")
        }
        printer.documentationLine("Reads the items of a JSON array.")
        printer.block("public static func read(from value: inout \(speller.runtime("ValueReader"))) -> Self {") {
            printer in
            printer.line("var items = \(speller.runtime("ItemsReader"))(value)")
            printer.list("return Self(", arguments, ")")
        }
        printer.line()
        printer.documentationLine("Writes the items of a JSON array.")
        printer.block("public func write(into value: inout \(speller.runtime("ValueWriter"))) {") { printer in
            printer.line("var items = \(speller.runtime("ItemsWriter"))(value)")
            for (property, member) in zip(structure.properties, members) {
                let function = property.presence == .required ? "write" : "writeIfPresent"
                printer.line("items.\(function)(\(item(member))\(speller.formArgument(of: property.type)))")
            }
            if let type = structure.additional, let member = members.last {
                printer.line("items.write(rest: \(item(member))\(speller.formArgument(of: type)))")
            }
            printer.line("items.finish()")
        }
    }

    /// A member as written in a function that has a variable called `items` and a parameter called `value`.
    private func item(_ member: String) -> String {
        member == "items" || member == "value" ? "self.\(member)" : member
    }

    /// A member as written in a function whose parameter is called `object` or `form`.
    func value(_ member: String) -> String { member == "object" || member == "form" ? "self.\(member)" : member }
}
