// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Hyper3D {
    /// What to texture, and after which image.
    public struct TextureRequest: MultipartCodable, Sendable {
        /// Image the texture follows.
        public var image: FilePart
        /// Model to texture, up to 10 MB.
        public var model: FilePart
        /// What the texture shows.
        public var prompt: Optional<String>
        /// Starting point of chance. Random if left out.
        public var seed: Optional<Int>
        /// Format of the resulting file.
        public var geometryFileFormat: Optional<GeometryFileFormat>
        /// Kind of the material. Texturing knows PBR and Shaded only; splitting has no Hybrid.
        public var material: Optional<Material>
        /// How closely the texture follows the image.
        public var escore: Optional<Double>
        /// Weight of the image.
        public var referenceScale: Optional<Double>
        /// Resolution of the texture.
        public var resolution: Optional<TextureResolution>

        /// Makes a value of its members.
        public init(
            image: FilePart,
            model: FilePart,
            prompt: String? = nil,
            seed: Int? = nil,
            geometryFileFormat: GeometryFileFormat? = nil,
            material: Material? = nil,
            escore: Double? = nil,
            referenceScale: Double? = nil,
            resolution: TextureResolution? = nil
        ) {
            self.image = image
            self.model = model
            self.prompt = prompt
            self.seed = seed
            self.geometryFileFormat = geometryFileFormat
            self.material = material
            self.escore = escore
            self.referenceScale = referenceScale
            self.resolution = resolution
        }

        /// Writes the parts of a multipart body.
        public func write(to form: inout MultipartWriter) {
            form.file("image", image)
            form.file("model", model, contentType: "application/octet-stream")
            form.text("prompt", prompt)
            form.text("seed", seed)
            form.text("geometry_file_format", geometryFileFormat)
            form.text("material", material)
            form.text("escore", escore)
            form.text("reference_scale", referenceScale)
            form.text("resolution", resolution)
        }
    }
}
