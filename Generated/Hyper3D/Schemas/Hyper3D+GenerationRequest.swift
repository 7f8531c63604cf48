// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Hyper3D {
    /// What to generate. Without images the prompt is all there is to go by.
    public struct GenerationRequest: ObjectCodable {
        /// Up to five images, one part of the form each. The first one guides the material.
        public var images: [Data]?
        /// What the model shows. Needed without images.
        public var prompt: String?
        /// Model and effort. It decides the price.
        public var tier: Tier?
        /// Whether the transparency of the images is kept.
        public var useOriginalAlpha: Bool?
        /// Whether several images show one object (`concat`) or lend their features to one (`fuse`). Generations 1 and
        /// 1.5.
        public var conditionMode: ConditionMode?
        /// Starting point of chance. Random if left out.
        public var seed: Int?
        /// Format of the resulting file.
        public var geometryFileFormat: GeometryFileFormat?
        /// Kind of the material. Texturing knows PBR and Shaded only; splitting has no Hybrid.
        public var material: Material?
        /// How many faces the mesh has.
        public var quality: Quality?
        /// Number of faces, in place of `quality`. The range depends on tier and mesh mode.
        public var qualityOverride: Int?
        /// Whether a person stands in T or A pose.
        public var taPose: Bool?
        /// Largest width, height and length, sent as JSON text. Sources disagree on which axis comes first.
        public var bboxCondition: [Int]?
        /// Triangles (`Raw`) or quadrangles (`Quad`). From generation 2.5 on the default is Raw.
        public var meshMode: MeshMode?
        /// Whether a Raw mesh is simplified. Generations 1 and 1.5.
        public var meshSimplify: Bool?
        /// Whether a Quad mesh is smoothed. Generations 1 and 1.5; sources disagree on the default.
        public var meshSmooth: Bool?
        /// Extras, sent as JSON text.
        public var addons: [Addon]?
        /// Whether a picture of the model is rendered too.
        public var previewRender: Bool?
        /// Whether the texture is of high resolution. Generations 2 and 2.5.
        public var hdTexture: Bool?
        /// Whether the texture is of very high resolution. Generations 2 and 2.5.
        public var uhdTexture: Bool?
        /// Whether light and shadow are taken out of the texture. Generations 2 and 2.5.
        public var textureDelight: Bool?
        /// Effort put into the texture.
        public var textureMode: TextureMode?
        /// Whether the finest details are made. Tier Gen-2.5-Extreme-High only.
        public var isMicro: Bool?
        /// How closely the shape follows the input. Sources disagree on the default.
        public var geometryInstructMode: GeometryInstructMode?
        /// The side each image shows, in the order of the images, sent as JSON text.
        public var imageLabel: [ImageLabel]?
        /// Whether the model is symmetric.
        public var isSymmetric: Symmetry?

        /// Makes a value of its members.
        public init(
            images: [Data]? = nil,
            prompt: String? = nil,
            tier: Tier? = .regular,
            useOriginalAlpha: Bool? = false,
            conditionMode: ConditionMode? = .concat,
            seed: Int? = nil,
            geometryFileFormat: GeometryFileFormat? = .glb,
            material: Material? = .pbr,
            quality: Quality? = .medium,
            qualityOverride: Int? = nil,
            taPose: Bool? = false,
            bboxCondition: [Int]? = nil,
            meshMode: MeshMode? = nil,
            meshSimplify: Bool? = true,
            meshSmooth: Bool? = nil,
            addons: [Addon]? = nil,
            previewRender: Bool? = false,
            hdTexture: Bool? = false,
            uhdTexture: Bool? = false,
            textureDelight: Bool? = false,
            textureMode: TextureMode? = nil,
            isMicro: Bool? = false,
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

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                images: object.optional("images"),
                prompt: object.optional("prompt"),
                tier: object.optional("tier"),
                useOriginalAlpha: object.optional("use_original_alpha"),
                conditionMode: object.optional("condition_mode"),
                seed: object.optional("seed"),
                geometryFileFormat: object.optional("geometry_file_format"),
                material: object.optional("material"),
                quality: object.optional("quality"),
                qualityOverride: object.optional("quality_override"),
                taPose: object.optional("TAPose"),
                bboxCondition: object.optional("bbox_condition"),
                meshMode: object.optional("mesh_mode"),
                meshSimplify: object.optional("mesh_simplify"),
                meshSmooth: object.optional("mesh_smooth"),
                addons: object.optional("addons"),
                previewRender: object.optional("preview_render"),
                hdTexture: object.optional("hd_texture"),
                uhdTexture: object.optional("uhd_texture"),
                textureDelight: object.optional("texture_delight"),
                textureMode: object.optional("texture_mode"),
                isMicro: object.optional("is_micro"),
                geometryInstructMode: object.optional("geometry_instruct_mode"),
                imageLabel: object.optional("image_label"),
                isSymmetric: object.optional("is_symmetric")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.writeIfPresent("images", images)
            object.writeIfPresent("prompt", prompt)
            object.writeIfPresent("tier", tier)
            object.writeIfPresent("use_original_alpha", useOriginalAlpha)
            object.writeIfPresent("condition_mode", conditionMode)
            object.writeIfPresent("seed", seed)
            object.writeIfPresent("geometry_file_format", geometryFileFormat)
            object.writeIfPresent("material", material)
            object.writeIfPresent("quality", quality)
            object.writeIfPresent("quality_override", qualityOverride)
            object.writeIfPresent("TAPose", taPose)
            object.writeIfPresent("bbox_condition", bboxCondition)
            object.writeIfPresent("mesh_mode", meshMode)
            object.writeIfPresent("mesh_simplify", meshSimplify)
            object.writeIfPresent("mesh_smooth", meshSmooth)
            object.writeIfPresent("addons", addons)
            object.writeIfPresent("preview_render", previewRender)
            object.writeIfPresent("hd_texture", hdTexture)
            object.writeIfPresent("uhd_texture", uhdTexture)
            object.writeIfPresent("texture_delight", textureDelight)
            object.writeIfPresent("texture_mode", textureMode)
            object.writeIfPresent("is_micro", isMicro)
            object.writeIfPresent("geometry_instruct_mode", geometryInstructMode)
            object.writeIfPresent("image_label", imageLabel)
            object.writeIfPresent("is_symmetric", isSymmetric)
        }
    }
}
