// Operations: their group, their words, their parameters.

import Diagnostics
import IR
import OpenAPI
import Tables

extension Lowerer {
    mutating func lowerOperations() {
        let tags = Dictionary(document.tags.map { ($0.name, $0) }) { first, _ in first }
        var groups: [String?: ID<OperationGroup>] = [:]
        for operation in document.operations {
            let tag = operation.tags.first { tags[$0]?.isForNavigation ?? true } ?? operation.tags.first
            let group = group(for: tag, tags, &groups)
            let lowered = lower(operation, in: group)
            operationPlaces.append(OperationPlace(group: group, index: api.groups[group].operations.count))
            api.groups[group].operations.append(lowered)
        }
    }

    /// The group of a tag, made with those above it when it is asked for first.
    private mutating func group(
        for tag: String?,
        _ tags: [String: Tag],
        _ groups: inout [String?: ID<OperationGroup>]
    ) -> ID<OperationGroup> {
        // From the tag upwards, to one that has a group or has nothing above it; a circle ends where it closes.
        var missing: [String?] = []
        var next: String?? = tag
        while let name = next, groups[name] == nil, !missing.contains(name), missing.count < Self.depthLimit {
            missing.append(name)
            let parent = name.flatMap { tags[$0]?.parent }
            next = parent.map { tags[$0] == nil ? String??.none : .some($0) } ?? .none
        }
        var parent = next.flatMap { groups[$0] }
        for name in missing.reversed() {
            var group = OperationGroup(
                symbol: name.map { Symbol([$0]) },
                documentation: Documentation(text: name.flatMap { tags[$0]?.description })
            )
            group.parent = parent
            let id = api.groups.append(group)
            groups[name] = id
            parent = id
        }
        return groups[tag] ?? api.groups.append(OperationGroup(symbol: nil, documentation: Documentation()))
    }

    private mutating func lower(_ operation: OpenAPI.Operation, in group: ID<OperationGroup>) -> IR.Operation {
        let place = words(for: operation)
        let operationID = operation.operationID ?? "\(operation.method) \(operation.path)"
        var text = [operation.summary, operation.description].compactMap { $0 }.filter { !$0.isEmpty }
        if text.count == 2, text[0] == text[1] { text.removeLast() }
        let (path, query) = Self.split(operation.path)
        var lowered = IR.Operation(
            symbol: Symbol([place, "\(place) \(Self.derivedWords(operation))"], origin: operation.operationIDSpan),
            operationID: operationID,
            method: operation.method,
            path: path,
            documentation: Documentation(
                text: text.isEmpty ? nil : text.joined(separator: "\n\n"),
                isDeprecated: operation.isDeprecated
            )
        )
        lowered.parameters = query.map { name, value in Self.fixedParameter(name, value) }
        // What the path says already is no choice, whatever the parameters say.
        var chosen = operation
        chosen.parameters.removeAll { parameter in
            parameter.location == .query && query.contains { $0.0.isExactly(parameter.name) }
        }
        lowered.parameters += parameters(of: chosen, path: path, group: group, words: place)
        if let body = operation.requestBody {
            lowered.body = lower(body, at: Place(.group(group), ["\(place) Body"]))
        }
        lowerResponses(of: operation, into: &lowered, at: Place(.group(group), [place]))
        lowered.security = requirements(of: operation)
        lowered.serverURL = server(of: operation)
        return lowered
    }

    private mutating func requirements(of operation: OpenAPI.Operation) -> [[IR.RequiredScheme]]? {
        guard let requirements = operation.security.map(lower), requirements != api.security else { return nil }
        warnOfUnknown(requirements, at: operation.span)
        return requirements
    }

    /// The words of an operation: its ID, or its method and path.
    private func words(for operation: OpenAPI.Operation) -> String {
        if let id = operation.operationID, id.contains(where: { $0.isLetter || $0.isNumber }) { return id }
        return Self.derivedWords(operation)
    }

    /// `get users by id posts` for `GET /users/{id}/posts`.
    private static func derivedWords(_ operation: OpenAPI.Operation) -> String {
        var words = [operation.method.lowercased()]
        for segment in operation.path.split(separator: "/") {
            if segment.hasPrefix("{"), segment.hasSuffix("}") {
                words += ["by", String(segment.dropFirst().dropLast())]
            } else {
                words.append(segment.filter { $0 != "{" && $0 != "}" })
            }
        }
        return words.joined(separator: " ")
    }

    /// A path may end in a query that never changes: `/items?action=list`.
    private static func split(_ path: String) -> (path: String, query: [(String, String)]) {
        let path = String(path.prefix { $0 != "#" })
        guard let mark = path.firstIndex(of: "?") else { return (path, []) }
        let items = path[path.index(after: mark)...].split(separator: "&").compactMap { item -> (String, String)? in
            let pair = item.split(separator: "=", maxSplits: 1)
            guard pair.count == 2, !pair[1].contains("{") else { return nil }
            return (String(pair[0]), String(pair[1]))
        }
        return (String(path[..<mark]), items)
    }

    private static func fixedParameter(_ name: String, _ value: String) -> IR.Parameter {
        var parameter = IR.Parameter(
            symbol: Symbol([name]),
            name: name,
            location: .query,
            type: .builtin(.string),
            isRequired: true,
            documentation: Documentation(),
            style: .form,
            explode: true
        )
        parameter.fixedValue = value
        return parameter
    }

    // MARK: Parameters

    private mutating func parameters(
        of operation: OpenAPI.Operation,
        path: String,
        group: ID<OperationGroup>,
        words: String
    ) -> [IR.Parameter] {
        var lowered: [IR.Parameter] = []
        let inPath = Self.templateNames(path)
        for parameter in operation.parameters {
            if parameter.location == .path, !inPath.contains(where: parameter.name.isExactly) {
                report.warning(
                    .pathMismatch,
                    "path parameter `\(parameter.name)` does not occur in `\(operation.path)`; it is left out",
                    at: parameter.span
                )
                continue
            }
            // These are set by what they say, not by a parameter (OpenAPI 3.2 section 4.12.1).
            let reserved = ["accept", "content-type", "authorization"]
            if parameter.location == .header, reserved.contains(parameter.name.lowercased()) { continue }
            lowered.append(lower(parameter, at: Place(.group(group), ["\(words) \(parameter.name)"])))
        }
        let named = NameSet(lowered.filter { $0.location == .path }.map(\.name))
        for name in inPath where !named.contains(name) {
            report.warning(
                .pathMismatch,
                "`{\(name)}` in the path has no parameter; a required string is assumed",
                at: operation.pathSpan
            )
            lowered.append(
                IR.Parameter(
                    symbol: Symbol([name, "\(name) in path"]),
                    name: name,
                    location: .path,
                    type: .builtin(.string),
                    isRequired: true,
                    documentation: Documentation(),
                    style: .simple,
                    explode: false
                )
            )
        }
        return lowered
    }

    /// The names in braces, in order, once each.
    static func templateNames(_ path: String) -> [String] {
        var names = NameSet()
        for part in path.split(separator: "{").dropFirst(path.hasPrefix("{") ? 0 : 1) {
            guard let end = part.firstIndex(of: "}") else { continue }
            names.insert(String(part[..<end]))
        }
        return Array(names)
    }

    private mutating func lower(_ parameter: OpenAPI.Parameter, at place: Place) -> IR.Parameter {
        let location = IR.Parameter.Location(rawValue: parameter.location.rawValue) ?? .query
        let type = parameter.schema.map { self.type(of: $0, at: place).withoutNull } ?? .builtin(.string)
        var style = IR.Parameter.Style.standard(location)
        if let name = parameter.style {
            if let known = IR.Parameter.Style(rawValue: name), Self.isStyle(known, of: location) {
                style = known
            } else {
                report.warning(
                    .unsupportedStyle,
                    "style `\(name)` does not go with a parameter in \(location.rawValue); `\(style.rawValue)` is used",
                    at: parameter.span
                )
            }
        }
        let schemaText = parameter.schema.flatMap { schemas[$0].description }
        let isScalar = parameter.schema.map { kinds(of: $0).isDisjoint(with: [.array, .object]) } ?? true
        let explodes = style.explodesByDefault
        var lowered = IR.Parameter(
            symbol: Symbol([parameter.name, "\(parameter.name) \(location.rawValue)"], origin: parameter.span),
            name: parameter.name,
            location: location,
            type: type,
            isRequired: parameter.isRequired,
            documentation: Documentation(
                text: parameter.description ?? schemaText,
                isDeprecated: parameter.isDeprecated
            ),
            style: style,
            explode: isScalar ? explodes : parameter.explode ?? explodes
        )
        lowered.allowReserved = parameter.allowReserved
        lowered.allowEmptyValue = parameter.allowEmptyValue
        lowered.isJSON = parameter.mediaType.map { MediaTypeName($0).isJSON } ?? false
        if location == .querystring { lowered.form = queryForm(of: parameter) }
        if Self.isIdempotencyKey(lowered) {
            lowered.isIdempotencyKey = true
            lowered.isRequired = false
        }
        return lowered
    }

    /// How a form that is the whole query goes out; nil when the query is no form.
    private mutating func queryForm(of parameter: OpenAPI.Parameter) -> [FormFieldEncoding]? {
        guard let schema = parameter.schema, parameter.mediaType.map({ MediaTypeName($0).isForm }) ?? true else {
            return nil
        }
        return formEncodings(of: schema, parameter.encodings)
    }

    /// Whether a parameter is the header field by which a server knows a repeated request, whatever it is called
    /// (`Idempotency-Key`, `X-Idempotency-Key`, …), and can take a UUID: then the runtime makes one.
    private static func isIdempotencyKey(_ parameter: IR.Parameter) -> Bool {
        guard parameter.location == .header, !parameter.isJSON else { return false }
        let words = parameter.name.lowercased().filter { $0.isLetter }
        return words.hasSuffix("idempotencykey")
            && [.builtin(.string), .builtin(.uuid)].contains(parameter.type)
    }

    private static func isStyle(_ style: IR.Parameter.Style, of location: IR.Parameter.Location) -> Bool {
        switch location {
        case .path: [.simple, .label, .matrix].contains(style)
        case .header: style == .simple
        case .cookie: style == .form || style == .cookie
        case .query, .querystring: [.form, .spaceDelimited, .pipeDelimited, .tsv, .deepObject].contains(style)
        }
    }
}
