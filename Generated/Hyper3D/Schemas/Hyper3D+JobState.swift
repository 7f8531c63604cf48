// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Hyper3D {
    /// How far a job is.
    public struct JobState: StringEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: String

        /// Makes a value, documented or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `Waiting`
        public static var waiting: Self { Self(rawValue: "Waiting") }

        /// `Generating`
        public static var generating: Self { Self(rawValue: "Generating") }

        /// `Done`
        public static var done: Self { Self(rawValue: "Done") }

        /// `Failed`
        public static var failed: Self { Self(rawValue: "Failed") }

        /// The values that the document names.
        public static var documented: [Self] { [.waiting, .generating, .done, .failed] }
    }
}
