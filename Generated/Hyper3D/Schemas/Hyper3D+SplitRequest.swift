// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Hyper3D {
    /// What to split. Either `asset_id` or `model`; `image` and `prompt` go with `model`.
    public struct SplitRequest: ObjectCodable {
        /// The `uuid` of a finished generation.
        public var assetID: String?
        /// A file in the format obj, glb, stl, fbx, usd, usda, usdz or usdc.
        public var model: Data?
        /// Image of the model, up to 100 MB.
        public var image: Data?
        /// What the model shows.
        public var prompt: String?
        /// How finely to split.
        public var strength: Double?
        /// Format of the resulting file.
        public var geometryFileFormat: GeometryFileFormat?
        /// Kind of the material. Texturing knows PBR and Shaded only; splitting has no Hybrid.
        public var material: Material?
        /// Resolution of the texture.
        public var resolution: TextureResolution?

        /// Makes a value of its members.
        public init(
            assetID: String? = nil,
            model: Data? = nil,
            image: Data? = nil,
            prompt: String? = nil,
            strength: Double? = 5.0,
            geometryFileFormat: GeometryFileFormat? = .glb,
            material: Material? = .pbr,
            resolution: TextureResolution? = .basic
        ) {
            self.assetID = assetID
            self.model = model
            self.image = image
            self.prompt = prompt
            self.strength = strength
            self.geometryFileFormat = geometryFileFormat
            self.material = material
            self.resolution = resolution
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                assetID: object.optional("asset_id"),
                model: object.optional("model"),
                image: object.optional("image"),
                prompt: object.optional("prompt"),
                strength: object.optional("strength"),
                geometryFileFormat: object.optional("geometry_file_format"),
                material: object.optional("material"),
                resolution: object.optional("resolution")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("asset_id", assetID)
            object.writeIfPresent("model", model)
            object.writeIfPresent("image", image)
            object.writeIfPresent("prompt", prompt)
            object.writeIfPresent("strength", strength)
            object.writeIfPresent("geometry_file_format", geometryFileFormat)
            object.writeIfPresent("material", material)
            object.writeIfPresent("resolution", resolution)
        }
    }
}
