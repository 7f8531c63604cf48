// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension HyperGPT {
    /// An answer of unknown shape.
    public typealias AnyAnswer = JSONValue
}
