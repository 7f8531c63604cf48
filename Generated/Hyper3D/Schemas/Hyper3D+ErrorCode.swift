// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Hyper3D {
    /// A code for why a request was refused. The list is not complete; two spellings are in use.
    public typealias ErrorCode = String
}
