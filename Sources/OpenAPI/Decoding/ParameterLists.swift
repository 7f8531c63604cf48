// Decodes lists of parameters, and settles which of those that exclude each other are sent. Each that is not has a
// warning where it stands.

import Diagnostics
import SyntaxTree

extension Parameter {
    /// What makes two parameters the same: place and name, code unit by code unit; the case of header fields is
    /// insignificant.
    private struct Identity: Hashable {
        var location: Location
        var name: [UInt8]

        init(_ parameter: Parameter) {
            location = parameter.location
            name = Array(location == .header ? parameter.name.lowercased().utf8 : parameter.name.utf8)
        }
    }

    /// Decodes a list of parameters. Of two with one name and place the last counts.
    static func decode(_ places: [Node], linker: inout some Linking) -> [Parameter] {
        var parameters: [Parameter] = []
        var known: [Identity: (index: Int, place: Node)] = [:]
        for place in places {
            guard var parameter = Parameter(place, linker: &linker) else { continue }
            parameter.place = place.span
            let identity = Identity(parameter)
            if let (index, first) = known.updateValue((parameters.count, place), forKey: identity) {
                known[identity]?.index = index
                parameters[index] = parameter
                linker.report.warning(
                    .duplicateParameter,
                    "parameter `\(parameter.name)` in \(parameter.location.rawValue) is listed twice; the last one "
                        + "counts",
                    at: place.span,
                    notes: [.init(span: first.span, message: "the one that is left out")]
                )
            } else {
                parameters.append(parameter)
            }
        }
        return parameters
    }

    /// The parameters of a path item with those of an operation, which replace the ones of the same name and place.
    static func merge(
        _ shared: [Parameter],
        _ own: [Parameter],
        report: inout DiagnosticReport
    ) -> [Parameter] {
        var merged = shared
        if !shared.isEmpty {
            var places: [Identity: Int] = [:]
            for (index, parameter) in shared.enumerated() { places[Identity(parameter)] = index }
            for parameter in own {
                if let index = places[Identity(parameter)] {
                    merged[index] = parameter
                } else {
                    merged.append(parameter)
                }
            }
        } else {
            merged = own
        }
        return settlingQueryString(merged, report: &report)
    }

    /// The parameters without those that cannot go beside one that is the whole query (OpenAPI 3.2 section 4.12.1).
    private static func settlingQueryString(_ parameters: [Parameter], report: inout DiagnosticReport) -> [Parameter] {
        guard let index = parameters.firstIndex(where: { $0.location == .querystring }) else { return parameters }
        let whole = parameters[index]
        var kept: [Parameter] = []
        for (other, parameter) in parameters.enumerated() {
            let isQuery = parameter.location == .query || parameter.location == .querystring
            guard isQuery, other != index else {
                kept.append(parameter)
                continue
            }
            report.warning(
                .duplicateParameter,
                "parameter `\(parameter.name)` in \(parameter.location.rawValue) is left out, because `\(whole.name)` "
                    + "is the whole query",
                at: parameter.place ?? parameter.span,
                notes: [.init(span: whole.place ?? whole.span, message: "the parameter that counts")]
            )
        }
        return kept
    }
}
