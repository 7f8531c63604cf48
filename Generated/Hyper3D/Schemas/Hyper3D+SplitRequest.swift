// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Hyper3D {
    /// What to split. Either `asset_id` or `model`; `image` and `prompt` go with `model`.
    public struct SplitRequest: MultipartCodable, Sendable {
        /// The `uuid` of a finished generation.
        public var assetID: Optional<String>
        /// A file in the format obj, glb, stl, fbx, usd, usda, usdz or usdc.
        public var model: Optional<FilePart>
        /// Image of the model, up to 100 MB.
        public var image: Optional<FilePart>
        /// What the model shows.
        public var prompt: Optional<String>
        /// How finely to split.
        public var strength: Optional<Double>
        /// Format of the resulting file.
        public var geometryFileFormat: Optional<GeometryFileFormat>
        /// Kind of the material. Texturing knows PBR and Shaded only; splitting has no Hybrid.
        public var material: Optional<Material>
        /// Resolution of the texture.
        public var resolution: Optional<TextureResolution>

        /// Makes a value of its members.
        public init(
            assetID: String? = nil,
            model: FilePart? = nil,
            image: FilePart? = nil,
            prompt: String? = nil,
            strength: Double? = nil,
            geometryFileFormat: GeometryFileFormat? = nil,
            material: Material? = nil,
            resolution: TextureResolution? = nil
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

        /// Writes the parts of a multipart body.
        public func write(to form: inout MultipartWriter) {
            form.text("asset_id", assetID)
            form.file("model", model, contentType: "application/octet-stream")
            form.file("image", image)
            form.text("prompt", prompt)
            form.text("strength", strength)
            form.text("geometry_file_format", geometryFileFormat)
            form.text("material", material)
            form.text("resolution", resolution)
        }
    }
}
