// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension HyperGPT {
    /// A name, or a position in a list.
    public enum LocationStep: UnionCodable {
        /// A name.
        case string(String)
        /// A position in a list.
        case integer(Int)
        /// A value that fits no case of the document.
        case undocumented(JSONValue)

        /// Finds the case of a JSON value and reads it.
        public static func read(from value: inout ValueReader) -> Self {
            if value.kind == .string { return .string(value.read()) }
            if value.kind == .integer { return .integer(value.read()) }
            return .undocumented(value.undocumented())
        }

        /// Writes the case's value.
        public func write(into value: inout ValueWriter) {
            switch self {
            case .string(let member): value.write(case: 0, member)
            case .integer(let member): value.write(case: 1, member)
            case .undocumented(let json): value.write(undocumented: json)
            }
        }
    }
}
