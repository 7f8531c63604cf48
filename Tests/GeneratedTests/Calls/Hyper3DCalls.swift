// A call of every operation of Hyper3D. Forms cannot be read from JSON, so they are put together from the members of
// the documents' examples.

import Generated

extension OperationTable<Hyper3D.Client> {
    static var hyper3D: Self {
        var table = Self()
        table.add("checkBalance") { client, _ in client.account.checkBalance() }
        table.add("download") { try $0.rodin.download(body: $1.body()) }
        table.add("status") { try $0.rodin.status(body: $1.body()) }
        table.add("generate") { try $0.rodin.generate(body: .init($1)) }
        table.add("generateTexture") { try $0.rodin.generateTexture(body: .init($1)) }
        table.add("split") { try $0.rodin.split(body: .init($1)) }
        return table
    }
}

extension Hyper3D.GenerationRequest {
    init(_ example: Arguments) throws {
        self.init()
        images = try example.files("images")
        prompt = try example.member("prompt")
        tier = try example.member("tier")
        useOriginalAlpha = try example.member("use_original_alpha")
        conditionMode = try example.member("condition_mode")
        seed = try example.member("seed")
        geometryFileFormat = try example.member("geometry_file_format")
        material = try example.member("material")
        quality = try example.member("quality")
        qualityOverride = try example.member("quality_override")
        taPose = try example.member("TAPose")
        bboxCondition = try example.member("bbox_condition")
        meshMode = try example.member("mesh_mode")
        meshSimplify = try example.member("mesh_simplify")
        meshSmooth = try example.member("mesh_smooth")
        addons = try example.member("addons")
        previewRender = try example.member("preview_render")
        hdTexture = try example.member("hd_texture")
        uhdTexture = try example.member("uhd_texture")
        textureDelight = try example.member("texture_delight")
        textureMode = try example.member("texture_mode")
        isMicro = try example.member("is_micro")
        geometryInstructMode = try example.member("geometry_instruct_mode")
        imageLabel = try example.member("image_label")
        isSymmetric = try example.member("is_symmetric")
    }
}

extension Hyper3D.TextureRequest {
    init(_ example: Arguments) throws {
        self.init(
            image: try example.file("image"),
            model: try example.file("model"),
            prompt: try example.member("prompt"),
            seed: try example.member("seed"),
            geometryFileFormat: try example.member("geometry_file_format"),
            material: try example.member("material"),
            escore: try example.member("escore"),
            referenceScale: try example.member("reference_scale"),
            resolution: try example.member("resolution")
        )
    }
}

extension Hyper3D.SplitRequest {
    init(_ example: Arguments) throws {
        self.init(
            assetID: try example.member("asset_id"),
            model: try example.files("model")?.first,
            image: try example.files("image")?.first,
            prompt: try example.member("prompt"),
            strength: try example.member("strength"),
            geometryFileFormat: try example.member("geometry_file_format"),
            material: try example.member("material"),
            resolution: try example.member("resolution")
        )
    }
}
