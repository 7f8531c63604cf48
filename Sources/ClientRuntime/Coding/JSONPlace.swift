// JSONPlace.swift: places in JSON texts, as generated code names them: where the next cursor of a list is, where a job
// says how far it is. Only the values there are read, not the text around them.

import Foundation
internal import JSONSyntax

/// A JSON Pointer (RFC 6901) into any JSON text. In a list, `*` stands for every item and `-` for the last one.
public struct JSONPlace: Sendable, Hashable, ExpressibleByStringLiteral {
    private let steps: [String]

    /// The place a pointer names; "" is the whole text.
    public init(_ pointer: String) {
        steps = pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map { step in
            step.contains("~")
                ? step.replacingOccurrences(of: "~1", with: "/").replacingOccurrences(of: "~0", with: "~")
                : String(step)
        }
    }

    /// A place written as a literal.
    public init(stringLiteral pointer: String) { self.init(pointer) }

    /// The values at the place, in the order of the text; none when there is nothing, or when this is not JSON.
    func values(in data: Data) -> [JSONValue] {
        data.withUnsafeBytes { bytes in
            let options = JSONScanOptions(depthLimit: JSONCoding.depthLimit)
            guard !bytes.isEmpty, let tape = try? JSONTape(scanning: bytes, options: options) else { return [] }
            var state = ReaderState(bytes: bytes, tokens: tape.tokens)
            return withExtendedLifetime(tape) {
                withUnsafeMutablePointer(to: &state) { pointer in
                    steps.reduce(into: [0]) { found, step in
                        found = found.flatMap { Self.indices(of: step, under: $0, pointer.pointee) }
                    }.map { index in
                        var reader = ValueReader(state: pointer, index: index)
                        return JSONValue.read(from: &reader)
                    }
                }
            }
        }
    }

    /// The value at the place; the first of several.
    func value(in data: Data) -> JSONValue? { values(in: data).first }

    /// Puts a value at the place, in objects only, which are made where there are none.
    func set(_ value: JSONValue, in text: inout JSONValue) { Self.set(value, in: &text, steps[...]) }

    private static func set(_ value: JSONValue, in text: inout JSONValue, _ steps: ArraySlice<String>) {
        guard let step = steps.first else {
            text = value
            return
        }
        var member = text[step] ?? .object(JSONObject())
        set(value, in: &member, steps.dropFirst())
        text[step] = member
    }

    /// The tokens one step below a token.
    private static func indices(of step: String, under index: Int, _ state: ReaderState) -> [Int] {
        let tokens = state.tokens
        let end = Int(tokens[index].next)
        var found: [Int] = []
        var current = index + 1
        switch tokens[index].kind {
        case .object:
            while current < end {
                // Of several members of one name the last counts.
                let name = JSONString.value(of: tokens[current], in: state.buffer)
                if haveSameCodeUnits(name, step) { found = [current + 1] }
                current = Int(tokens[current + 1].next)
            }
        case .array:
            let number = Int(step)
            var count = 0
            while current < end {
                if step == "*" || number == count { found.append(current) }
                if step == "-" { found = [current] }
                count += 1
                current = Int(tokens[current].next)
            }
        case .string, .number, .true, .false, .null: break
        }
        return found
    }
}
