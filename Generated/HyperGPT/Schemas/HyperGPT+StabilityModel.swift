// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension HyperGPT {
    /// A model of Stable Diffusion.
    public struct StabilityModel: StringEnumeration {
        /// The value as it goes over the wire.
        public var rawValue: String

        /// Makes a value, documented or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `512_v2_1`
        public static var _512V2_1: Self { Self(rawValue: "512_v2_1") }

        /// `v1_5`
        public static var v1_5: Self { Self(rawValue: "v1_5") }

        /// `xl_1024_v1_0`
        public static var xl1024V1_0: Self { Self(rawValue: "xl_1024_v1_0") }

        /// `xl_1024_v0_9`
        public static var xl1024V0_9: Self { Self(rawValue: "xl_1024_v0_9") }

        /// `xl_beta_v2_2_2`
        public static var xlBetaV2_2_2: Self { Self(rawValue: "xl_beta_v2_2_2") }

        /// `x4_latent_upscaler`
        public static var x4LatentUpscaler: Self { Self(rawValue: "x4_latent_upscaler") }

        /// `esrgan_v1_x2plus`
        public static var esrganV1X2plus: Self { Self(rawValue: "esrgan_v1_x2plus") }

        /// The values that the document names.
        public static var documented: [Self] {
            [._512V2_1, .v1_5, .xl1024V1_0, .xl1024V0_9, .xlBetaV2_2_2, .x4LatentUpscaler, .esrganV1X2plus]
        }
    }
}
