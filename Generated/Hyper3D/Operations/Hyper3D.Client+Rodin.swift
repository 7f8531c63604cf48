// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Hyper3D.Client {
    /// Generation of 3D models from images and text.
    public struct Rodin: Sendable {
        let core: ClientCore

        /// Lists the files of a task.
        ///
        /// Wait until every job is done; before, files may be missing.
        ///
        /// `POST /api/v2/download`
        public func download(body: Hyper3D.DownloadRequest) -> Call<Hyper3D.TaskFiles, Hyper3D.Refusal> {
            var request = OperationRequest(.post, "/api/v2/download", id: "download")
            request.security = [["bearer"]]
            request.body(json: body)
            return Call(
                core,
                request,
                [
                    .success(201),
                    .refusal(201, when: [.init(member: "error", notIn: [.null, "OK"])]),
                    .failure(401),
                    .failure(429),
                ]
            )
        }

        /// Tells how far the jobs of a task are.
        ///
        /// Ask first after five seconds, then less and less often.
        ///
        /// `POST /api/v2/status`
        public func status(body: Hyper3D.StatusRequest) -> Call<Hyper3D.TaskStatus, Hyper3D.Refusal> {
            var request = OperationRequest(.post, "/api/v2/status", id: "status")
            request.security = [["bearer"]]
            request.body(json: body)
            return Call(
                core,
                request,
                [
                    .success(201),
                    .refusal(201, when: [.init(member: "error", notIn: [.null, "OK"])]),
                    .failure(401),
                    .failure(429),
                ]
            )
        }

        /// Starts the generation of a 3D model.
        ///
        /// Needs images, a prompt, or both. Ask for the state of the task with the subscription key of the answer, and
        /// for its files with the task's `uuid`.
        ///
        /// `POST /api/v2/rodin`
        public func generate(body: GenerateBody) -> Call<Hyper3D.SubmittedTask, Hyper3D.Refusal> {
            var request = OperationRequest(.post, "/api/v2/rodin", id: "generate")
            request.security = [["bearer"]]
            request.body(multipart: body)
            return Call(
                core,
                request,
                [
                    .success(201),
                    .refusal(201, when: [.init(member: "error", notIn: [.null, "OK"])]),
                    .failure(401),
                    .failure(429),
                ]
            )
        }

        /// Starts the texturing of a model.
        ///
        /// The texture follows an image. The model keeps its shape.
        ///
        /// `POST /api/v2/rodin_texture_only`
        public func generateTexture(body: GenerateTextureBody) -> Call<Hyper3D.SubmittedTask, Hyper3D.Refusal> {
            var request = OperationRequest(.post, "/api/v2/rodin_texture_only", id: "generateTexture")
            request.security = [["bearer"]]
            request.body(multipart: body)
            return Call(
                core,
                request,
                [
                    .success(201),
                    .refusal(201, when: [.init(member: "error", notIn: [.null, "OK"])]),
                    .failure(401),
                    .failure(429),
                ]
            )
        }

        /// Starts the splitting of a model into parts.
        ///
        /// Takes a finished generation (`asset_id`) or a file (`model`), not both.
        ///
        /// `POST /api/v2/bang`
        public func split(body: SplitBody) -> Call<Hyper3D.SubmittedTask, Hyper3D.Refusal> {
            var request = OperationRequest(.post, "/api/v2/bang", id: "split")
            request.security = [["bearer"]]
            request.body(multipart: body)
            return Call(
                core,
                request,
                [
                    .success(201),
                    .refusal(201, when: [.init(member: "error", notIn: [.null, "OK"])]),
                    .failure(401),
                    .failure(429),
                ]
            )
        }

        /// What to generate. Without images the prompt is all there is to go by.
        public struct GenerateBody: MultipartCodable, Sendable {
            /// Up to five images, one part of the form each. The first one guides the material.
            public var images: [FilePart]?
            /// What the model shows. Needed without images.
            public var prompt: String?
            /// Model and effort. It decides the price.
            public var tier: Hyper3D.Tier?
            /// Whether the transparency of the images is kept.
            public var useOriginalAlpha: Bool?
            /// Whether several images show one object (`concat`) or lend their features to one (`fuse`). Generations 1
            /// and 1.5.
            public var conditionMode: Hyper3D.ConditionMode?
            /// Starting point of chance. Random if left out.
            public var seed: Int?
            /// Format of the resulting file.
            public var geometryFileFormat: Hyper3D.GeometryFileFormat?
            /// Kind of the material. Texturing knows PBR and Shaded only; splitting has no Hybrid.
            public var material: Hyper3D.Material?
            /// How many faces the mesh has.
            public var quality: Hyper3D.Quality?
            /// Number of faces, in place of `quality`. The range depends on tier and mesh mode.
            public var qualityOverride: Int?
            /// Whether a person stands in T or A pose.
            public var taPose: Bool?
            /// Largest width, height and length, sent as JSON text. Sources disagree on which axis comes first.
            public var bboxCondition: [Int]?
            /// Triangles (`Raw`) or quadrangles (`Quad`). From generation 2.5 on the default is Raw.
            public var meshMode: Hyper3D.MeshMode?
            /// Whether a Raw mesh is simplified. Generations 1 and 1.5.
            public var meshSimplify: Bool?
            /// Whether a Quad mesh is smoothed. Generations 1 and 1.5; sources disagree on the default.
            public var meshSmooth: Bool?
            /// Extras, sent as JSON text.
            public var addons: [Hyper3D.Addon]?
            /// Whether a picture of the model is rendered too.
            public var previewRender: Bool?
            /// Whether the texture is of high resolution. Generations 2 and 2.5.
            public var hdTexture: Bool?
            /// Whether the texture is of very high resolution. Generations 2 and 2.5.
            public var uhdTexture: Bool?
            /// Whether light and shadow are taken out of the texture. Generations 2 and 2.5.
            public var textureDelight: Bool?
            /// Effort put into the texture.
            public var textureMode: Hyper3D.TextureMode?
            /// Whether the finest details are made. Tier Gen-2.5-Extreme-High only.
            public var isMicro: Bool?
            /// How closely the shape follows the input. Sources disagree on the default.
            public var geometryInstructMode: Hyper3D.GeometryInstructMode?
            /// The side each image shows, in the order of the images, sent as JSON text.
            public var imageLabel: [Hyper3D.ImageLabel]?
            /// Whether the model is symmetric.
            public var isSymmetric: Hyper3D.Symmetry?

            /// Makes a value of its members.
            public init(
                images: [FilePart]? = nil,
                prompt: String? = nil,
                tier: Hyper3D.Tier? = nil,
                useOriginalAlpha: Bool? = nil,
                conditionMode: Hyper3D.ConditionMode? = nil,
                seed: Int? = nil,
                geometryFileFormat: Hyper3D.GeometryFileFormat? = nil,
                material: Hyper3D.Material? = nil,
                quality: Hyper3D.Quality? = nil,
                qualityOverride: Int? = nil,
                taPose: Bool? = nil,
                bboxCondition: [Int]? = nil,
                meshMode: Hyper3D.MeshMode? = nil,
                meshSimplify: Bool? = nil,
                meshSmooth: Bool? = nil,
                addons: [Hyper3D.Addon]? = nil,
                previewRender: Bool? = nil,
                hdTexture: Bool? = nil,
                uhdTexture: Bool? = nil,
                textureDelight: Bool? = nil,
                textureMode: Hyper3D.TextureMode? = nil,
                isMicro: Bool? = nil,
                geometryInstructMode: Hyper3D.GeometryInstructMode? = nil,
                imageLabel: [Hyper3D.ImageLabel]? = nil,
                isSymmetric: Hyper3D.Symmetry? = nil
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

        /// What to texture, and after which image.
        public struct GenerateTextureBody: MultipartCodable, Sendable {
            /// Image the texture follows.
            public var image: FilePart
            /// Model to texture, up to 10 MB.
            public var model: FilePart
            /// What the texture shows.
            public var prompt: String?
            /// Starting point of chance. Random if left out.
            public var seed: Int?
            /// Format of the resulting file.
            public var geometryFileFormat: Hyper3D.GeometryFileFormat?
            /// Kind of the material. Texturing knows PBR and Shaded only; splitting has no Hybrid.
            public var material: Hyper3D.Material?
            /// How closely the texture follows the image.
            public var escore: Double?
            /// Weight of the image.
            public var referenceScale: Double?
            /// Resolution of the texture.
            public var resolution: Hyper3D.TextureResolution?

            /// Makes a value of its members.
            public init(
                image: FilePart,
                model: FilePart,
                prompt: String? = nil,
                seed: Int? = nil,
                geometryFileFormat: Hyper3D.GeometryFileFormat? = nil,
                material: Hyper3D.Material? = nil,
                escore: Double? = nil,
                referenceScale: Double? = nil,
                resolution: Hyper3D.TextureResolution? = nil
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

        /// What to split. Either `asset_id` or `model`; `image` and `prompt` go with `model`.
        public struct SplitBody: MultipartCodable, Sendable {
            /// The `uuid` of a finished generation.
            public var assetID: String?
            /// A file in the format obj, glb, stl, fbx, usd, usda, usdz or usdc.
            public var model: FilePart?
            /// Image of the model, up to 100 MB.
            public var image: FilePart?
            /// What the model shows.
            public var prompt: String?
            /// How finely to split.
            public var strength: Double?
            /// Format of the resulting file.
            public var geometryFileFormat: Hyper3D.GeometryFileFormat?
            /// Kind of the material. Texturing knows PBR and Shaded only; splitting has no Hybrid.
            public var material: Hyper3D.Material?
            /// Resolution of the texture.
            public var resolution: Hyper3D.TextureResolution?

            /// Makes a value of its members.
            public init(
                assetID: String? = nil,
                model: FilePart? = nil,
                image: FilePart? = nil,
                prompt: String? = nil,
                strength: Double? = nil,
                geometryFileFormat: Hyper3D.GeometryFileFormat? = nil,
                material: Hyper3D.Material? = nil,
                resolution: Hyper3D.TextureResolution? = nil
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
}
