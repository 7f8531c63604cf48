// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension HyperGPT {
    /// The balance: a list of one number, a bare number, or an object of unknown shape.
    public enum Balance: UnionCodable {
        /// The balance in a list.
        case array([Decimal])
        /// The balance alone.
        case number(Decimal)
        /// The balance in an object.
        case object([String: JSONValue])
        /// A value that fits no case of the document.
        case undocumented(JSONValue)

        /// Finds the case of a JSON value and reads it.
        public static func read(from value: inout ValueReader) -> Self {
            if value.kind == .array { return .array(value.read()) }
            if value.kind == .integer || value.kind == .number { return .number(value.read()) }
            if value.kind == .object { return .object(value.read()) }
            return .undocumented(value.undocumented())
        }

        /// Writes the case's value.
        public func write(into value: inout ValueWriter) {
            switch self {
            case .array(let member): value.write(case: 0, member)
            case .number(let member): value.write(case: 1, member)
            case .object(let member): value.write(case: 2, member)
            case .undocumented(let json): value.write(undocumented: json)
            }
        }
    }
}
