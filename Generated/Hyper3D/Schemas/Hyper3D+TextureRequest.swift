// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Hyper3D {
    /// What to texture, and after which image.
    public struct TextureRequest: ObjectCodable {
        /// Image the texture follows.
        public var image: Data
        /// Model to texture, up to 10 MB.
        public var model: Data
        /// What the texture shows.
        public var prompt: String?
        /// Starting point of chance. Random if left out.
        public var seed: Int?
        /// Format of the resulting file.
        public var geometryFileFormat: GeometryFileFormat?
        /// Kind of the material. Texturing knows PBR and Shaded only; splitting has no Hybrid.
        public var material: Material?
        /// How closely the texture follows the image.
        public var escore: Double?
        /// Weight of the image.
        public var referenceScale: Double?
        /// Resolution of the texture.
        public var resolution: TextureResolution?

        /// Makes a value of its members.
        public init(
            image: Data,
            model: Data,
            prompt: String? = nil,
            seed: Int? = nil,
            geometryFileFormat: GeometryFileFormat? = .glb,
            material: Material? = .pbr,
            escore: Double? = 3.5,
            referenceScale: Double? = 1.0,
            resolution: TextureResolution? = .basic
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

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                image: object.required("image"),
                model: object.required("model"),
                prompt: object.optional("prompt"),
                seed: object.optional("seed"),
                geometryFileFormat: object.optional("geometry_file_format"),
                material: object.optional("material"),
                escore: object.optional("escore"),
                referenceScale: object.optional("reference_scale"),
                resolution: object.optional("resolution")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("image", image)
            object.write("model", model)
            object.writeIfPresent("prompt", prompt)
            object.writeIfPresent("seed", seed)
            object.writeIfPresent("geometry_file_format", geometryFileFormat)
            object.writeIfPresent("material", material)
            object.writeIfPresent("escore", escore)
            object.writeIfPresent("reference_scale", referenceScale)
            object.writeIfPresent("resolution", resolution)
        }
    }
}
