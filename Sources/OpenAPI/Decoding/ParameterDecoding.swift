// Decodes parameters of every dialect.

import Diagnostics
import SyntaxTree
import Tables

extension Parameter {
    /// Decodes the parameter at a place or the end of its reference; nil for 2.0's body and form parameters, which are
    /// no parameters of later versions, and (reported) for what is not one.
    package init?(_ place: Node, linker: inout some Linking) {
        guard let node = linker.target(of: place),
            let reader = NodeReader(node, as: "a parameter", report: &linker.report)
        else { return nil }
        let place = reader.string("in", &linker.report) ?? ""
        if place == "body" || place == "formData" { return nil }
        guard let location = Location(rawValue: place.lowercased()) else {
            linker.report.warning(
                .missingMember,
                "a parameter needs `in`: path, query, header or cookie",
                at: node.span
            )
            return nil
        }
        guard let name = reader.string("name", &linker.report) else {
            linker.report.warning(.missingMember, "a parameter needs a `name`", at: node.span)
            return nil
        }
        self.init(span: node.span, name: name, location: location)
        description = reader.string("description", &linker.report)
        isRequired = location == .path || reader.boolean("required", &linker.report) == true
        isDeprecated = reader.boolean("deprecated", &linker.report) ?? false
        style = reader.string("style", &linker.report)
        explode = reader.boolean("explode", &linker.report)
        allowReserved = reader.boolean("allowReserved", &linker.report) ?? false
        allowEmptyValue = reader.boolean("allowEmptyValue", &linker.report) ?? false
        if let value = node["schema"] {
            schema = linker.schema(at: value)
        } else if let content = MediaType.decode(reader, linker: &linker).first {
            (schema, mediaType, encodings) = (content.schema, content.name, content.encodings)
        } else if linker.dialect(of: node) == .swagger2 || node["type"] != nil {
            schema = linker.schema(at: node)  // Swagger 2.0: the parameter is its own schema
            (style, explode) = Self.style(collectionFormat: reader.string("collectionFormat", &linker.report), location)
        }
    }

    /// The style of 3.x that a collection format of 2.0 amounts to; `csv` is the default there.
    static func style(collectionFormat: String?, _ location: Location) -> (String?, Bool?) {
        switch (collectionFormat, location) {
        case ("multi", .query): ("form", true)
        case ("ssv", .query): ("spaceDelimited", false)
        case ("pipes", .query): ("pipeDelimited", false)
        case ("tsv", .query): ("tsv", false)
        case (_, .query): ("form", false)
        default: (nil, nil)
        }
    }

    /// The parameters of a path item with those of an operation, which replace the ones of the same name and place.
    static func merge(_ shared: [Parameter], _ own: [Parameter]) -> [Parameter] {
        var merged: [Parameter] = []
        var places = NameMap<Int>()
        for parameter in shared + own {
            let key = "\(parameter.location.rawValue) \(parameter.name)"
            if let index = places[key] {
                merged[index] = parameter
            } else {
                places[key] = merged.count
                merged.append(parameter)
            }
        }
        return merged
    }
}
