// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// A number that may come as text.
    public enum NumberOrText: UnionCodable {
        /// The number as text, with all its digits.
        case string(String)
        /// The number.
        case number(Decimal)
        /// A value that fits no case of the document.
        case undocumented(JSONValue)

        /// Finds the case of a JSON value and reads it.
        public static func read(from value: inout ValueReader) -> Self {
            if value.kind == .string { return .string(value.read()) }
            if value.kind == .integer || value.kind == .number { return .number(value.read()) }
            return .undocumented(value.undocumented())
        }

        /// Writes the case's value.
        public func write(into value: inout ValueWriter) {
            switch self {
            case .string(let member): value.write(case: 0, member)
            case .number(let member): value.write(case: 1, member)
            case .undocumented(let json): value.write(undocumented: json)
            }
        }
    }
}
