// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Hyper3D {
    /// What to generate. Without images the prompt is all there is to go by.
    public struct GenerationRequest: MultipartCodable, Sendable {
        /// Up to five images, one part of the form each. The first one guides the material.
        public var images: Optional<[FilePart]>
        /// What the model shows. Needed without images.
        public var prompt: Optional<String>
        /// Model and effort. It decides the price.
        public var tier: Optional<Tier>
        /// Whether the transparency of the images is kept.
        public var useOriginalAlpha: Optional<Bool>
        /// Whether several images show one object (`concat`) or lend their features to one (`fuse`). Generations 1 and
        /// 1.5.
        public var conditionMode: Optional<ConditionMode>
        /// Starting point of chance. Random if left out.
        public var seed: Optional<Int>
        /// Format of the resulting file.
        public var geometryFileFormat: Optional<GeometryFileFormat>
        /// Kind of the material. Texturing knows PBR and Shaded only; splitting has no Hybrid.
        public var material: Optional<Material>
        /// How many faces the mesh has.
        public var quality: Optional<Quality>
        /// Number of faces, in place of `quality`. The range depends on tier and mesh mode.
        public var qualityOverride: Optional<Int>
        /// Whether a person stands in T or A pose.
        public var taPose: Optional<Bool>
        /// Largest width, height and length, sent as JSON text. Sources disagree on which axis comes first.
        public var bboxCondition: Optional<[Int]>
        /// Triangles (`Raw`) or quadrangles (`Quad`). From generation 2.5 on the default is Raw.
        public var meshMode: Optional<MeshMode>
        /// Whether a Raw mesh is simplified. Generations 1 and 1.5.
        public var meshSimplify: Optional<Bool>
        /// Whether a Quad mesh is smoothed. Generations 1 and 1.5; sources disagree on the default.
        public var meshSmooth: Optional<Bool>
        /// Extras, sent as JSON text.
        public var addons: Optional<[Addon]>
        /// Whether a picture of the model is rendered too.
        public var previewRender: Optional<Bool>
        /// Whether the texture is of high resolution. Generations 2 and 2.5.
        public var hdTexture: Optional<Bool>
        /// Whether the texture is of very high resolution. Generations 2 and 2.5.
        public var uhdTexture: Optional<Bool>
        /// Whether light and shadow are taken out of the texture. Generations 2 and 2.5.
        public var textureDelight: Optional<Bool>
        /// Effort put into the texture.
        public var textureMode: Optional<TextureMode>
        /// Whether the finest details are made. Tier Gen-2.5-Extreme-High only.
        public var isMicro: Optional<Bool>
        /// How closely the shape follows the input. Sources disagree on the default.
        public var geometryInstructMode: Optional<GeometryInstructMode>
        /// The side each image shows, in the order of the images, sent as JSON text.
        public var imageLabel: Optional<[ImageLabel]>
        /// Whether the model is symmetric.
        public var isSymmetric: Optional<Symmetry>

        /// Makes a value of its members.
        public init(
            images: [FilePart]? = nil,
            prompt: String? = nil,
            tier: Tier? = nil,
            useOriginalAlpha: Bool? = nil,
            conditionMode: ConditionMode? = nil,
            seed: Int? = nil,
            geometryFileFormat: GeometryFileFormat? = nil,
            material: Material? = nil,
            quality: Quality? = nil,
            qualityOverride: Int? = nil,
            taPose: Bool? = nil,
            bboxCondition: [Int]? = nil,
            meshMode: MeshMode? = nil,
            meshSimplify: Bool? = nil,
            meshSmooth: Bool? = nil,
            addons: [Addon]? = nil,
            previewRender: Bool? = nil,
            hdTexture: Bool? = nil,
            uhdTexture: Bool? = nil,
            textureDelight: Bool? = nil,
            textureMode: TextureMode? = nil,
            isMicro: Bool? = nil,
            geometryInstructMode: GeometryInstructMode? = nil,
            imageLabel: [ImageLabel]? = nil,
            isSymmetric: Symmetry? = nil
        ) {
            self.images = images
            self.prompt = prompt
            self.tier = tier
            self.useOriginalAlpha = useOriginalAlpha
            self.conditionMode = conditionMode
            self.seed = seed
            self.geometryFileFormat = geometryFileFormat
            self.material = material
            self.quality = quality
            self.qualityOverride = qualityOverride
            self.taPose = taPose
            self.bboxCondition = bboxCondition
            self.meshMode = meshMode
            self.meshSimplify = meshSimplify
            self.meshSmooth = meshSmooth
            self.addons = addons
            self.previewRender = previewRender
            self.hdTexture = hdTexture
            self.uhdTexture = uhdTexture
            self.textureDelight = textureDelight
            self.textureMode = textureMode
            self.isMicro = isMicro
            self.geometryInstructMode = geometryInstructMode
            self.imageLabel = imageLabel
            self.isSymmetric = isSymmetric
        }

        /// Writes the parts of a multipart body.
        public func write(to form: inout MultipartWriter) {
            form.file("images", images)
            form.text("prompt", prompt)
            form.text("tier", tier)
            form.text("use_original_alpha", useOriginalAlpha)
            form.text("condition_mode", conditionMode)
            form.text("seed", seed)
            form.text("geometry_file_format", geometryFileFormat)
            form.text("material", material)
            form.text("quality", quality)
            form.text("quality_override", qualityOverride)
            form.text("TAPose", taPose)
            form.json("bbox_condition", bboxCondition)
            form.text("mesh_mode", meshMode)
            form.text("mesh_simplify", meshSimplify)
            form.text("mesh_smooth", meshSmooth)
            form.json("addons", addons)
            form.text("preview_render", previewRender)
            form.text("hd_texture", hdTexture)
            form.text("uhd_texture", uhdTexture)
            form.text("texture_delight", textureDelight)
            form.text("texture_mode", textureMode)
            form.text("is_micro", isMicro)
            form.text("geometry_instruct_mode", geometryInstructMode)
            form.json("image_label", imageLabel)
            form.text("is_symmetric", isSymmetric)
        }
    }
}
