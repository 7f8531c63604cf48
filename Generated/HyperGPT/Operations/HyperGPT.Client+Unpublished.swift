// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension HyperGPT.Client {
    /// Operations known from the vendor's Python package only. The package points at a server on the caller's own
    /// machine, so whether the public one has them is not known.
    public struct Unpublished: Sendable {
        let core: ClientCore

        /// Chats with GPT-3.
        ///
        /// Two functions of the package use it, one with the values in the query only, one with a body too.
        ///
        /// `POST /ai/gpt3`
        ///
        /// - Parameters:
        ///   - user: Who speaks.
        ///   - prompt: What to say.
        ///   - token: The token once more, as in the Authorization header.
        ///   - body: The values of the query once more.
        public func gpt3(
            user: String,
            prompt: String,
            token: String,
            body: HyperGPT.ChatBody? = nil
        ) -> Call<HyperGPT.ContentAnswer, Gpt3Failure> {
            var request = OperationRequest(.post, "/ai/gpt3", id: "gpt3")
            request.query("User", user)
            request.query("Prompt", prompt)
            request.query("token", token)
            request.body(json: body)
            return Call(core, request, [.success(200)], failures: Gpt3Failure.responses())
        }

        /// Chats with GPT-4.
        ///
        /// `POST /ai/gpt4`
        ///
        /// - Parameters:
        ///   - prompt: What to say.
        ///   - token: The token once more, as in the Authorization header.
        public func gpt4(prompt: String, token: String) -> Call<HyperGPT.AnyAnswer, Gpt4Failure> {
            var request = OperationRequest(.post, "/ai/gpt4", id: "gpt4")
            request.query("Prompt", prompt)
            request.query("token", token)
            return Call(core, request, [.success(200)], failures: Gpt4Failure.responses())
        }

        /// Chats with GPT-4 with a long context.
        ///
        /// `POST /ai/gpt4_8k`
        ///
        /// - Parameters:
        ///   - user: Who speaks.
        ///   - prompt: What to say.
        ///   - token: The token once more, as in the Authorization header.
        public func gpt4Long(user: String, prompt: String, token: String) -> Call<HyperGPT.AnyAnswer, Gpt4LongFailure> {
            var request = OperationRequest(.post, "/ai/gpt4_8k", id: "gpt4Long")
            request.query("User", user)
            request.query("Prompt", prompt)
            request.query("token", token)
            return Call(core, request, [.success(200)], failures: Gpt4LongFailure.responses())
        }

        /// Chats with Bard.
        ///
        /// `POST /ai/google`
        ///
        /// - Parameters:
        ///   - prompt: What to say.
        ///   - token: The token once more, as in the Authorization header.
        ///   - body: The values of the query once more.
        public func bard(
            prompt: String,
            token: String,
            body: HyperGPT.PromptBody? = nil
        ) -> Call<HyperGPT.AnyAnswer, BardFailure> {
            var request = OperationRequest(.post, "/ai/google", id: "bard")
            request.query("Prompt", prompt)
            request.query("token", token)
            request.body(json: body)
            return Call(core, request, [.success(200)], failures: BardFailure.responses())
        }

        /// Writes code.
        ///
        /// `POST /ai/code`
        ///
        /// - Parameters:
        ///   - user: Who speaks. Lower case here, unlike elsewhere.
        ///   - prompt: What to write.
        ///   - token: The token once more, as in the Authorization header.
        public func writeCode(
            user: String,
            prompt: String,
            token: String
        ) -> Call<HyperGPT.ContentAnswer, WriteCodeFailure> {
            var request = OperationRequest(.post, "/ai/code", id: "writeCode")
            request.query("user", user)
            request.query("Prompt", prompt)
            request.query("token", token)
            return Call(core, request, [.success(200)], failures: WriteCodeFailure.responses())
        }

        /// Makes an image with Midjourney.
        ///
        /// `POST /ai/midjourney`
        ///
        /// - Parameters:
        ///   - prompt: What to show.
        ///   - token: The token once more, as in the Authorization header.
        public func midjourney(prompt: String, token: String) -> Call<HyperGPT.ContentAnswer, MidjourneyFailure> {
            var request = OperationRequest(.post, "/ai/midjourney", id: "midjourney")
            request.query("prompt", prompt)
            request.query("token", token)
            return Call(core, request, [.success(200)], failures: MidjourneyFailure.responses())
        }

        /// Makes portraits.
        ///
        /// `POST /ai/davincitext2img`
        ///
        /// - Parameters:
        ///   - prompt: What to show.
        ///   - token: The token once more, as in the Authorization header.
        ///   - number: How many images.
        ///   - w: Width in pixels.
        ///   - h: Height in pixels.
        ///   - body: The values of the query once more.
        public func davinciTextToImage(
            prompt: String,
            token: String,
            number: Int,
            w: Int,
            h: Int,
            body: HyperGPT.PortraitBody? = nil
        ) -> Call<HyperGPT.ImageAnswer, DavinciTextToImageFailure> {
            var request = OperationRequest(.post, "/ai/davincitext2img", id: "davinciTextToImage")
            request.query("prompt", prompt)
            request.query("token", token)
            request.query("number", number)
            request.query("w", w)
            request.query("h", h)
            request.body(json: body)
            return Call(core, request, [.success(200)], failures: DavinciTextToImageFailure.responses())
        }

        /// Makes an image from an image.
        ///
        /// `POST /ai/imagetoimage`
        ///
        /// - Parameters:
        ///   - prompt: What to show.
        ///   - token: The token once more, as in the Authorization header.
        ///   - samples: How many images.
        ///   - step: Steps to take.
        ///   - file: The image, as text.
        ///   - body: The values of the query once more.
        public func imageToImage(
            prompt: String,
            token: String,
            samples: Int,
            step: Int,
            file: String,
            body: HyperGPT.ImageToImageBody? = nil
        ) -> Call<HyperGPT.AnyAnswer, ImageToImageFailure> {
            var request = OperationRequest(.post, "/ai/imagetoimage", id: "imageToImage")
            request.query("prompt", prompt)
            request.query("token", token)
            request.query("samples", samples)
            request.query("step", step)
            request.query("file", file)
            request.body(json: body)
            return Call(core, request, [.success(200)], failures: ImageToImageFailure.responses())
        }

        /// Reads the text in an image.
        ///
        /// `POST /ai/ocr`
        ///
        /// - Parameters:
        ///   - token: The token once more, as in the Authorization header.
        ///   - file: The image, as text.
        ///   - body: The values of the query once more.
        public func readText(
            token: String,
            file: String,
            body: HyperGPT.FileBody? = nil
        ) -> Call<HyperGPT.AnyAnswer, ReadTextFailure> {
            var request = OperationRequest(.post, "/ai/ocr", id: "readText")
            request.query("token", token)
            request.query("file", file)
            request.body(json: body)
            return Call(core, request, [.success(200)], failures: ReadTextFailure.responses())
        }

        /// Describes an image.
        ///
        /// `POST /ai/imagetotext`
        ///
        /// - Parameters:
        ///   - token: The token once more, as in the Authorization header.
        ///   - file: The image, as text.
        ///   - body: The values of the query once more.
        public func imageToText(
            token: String,
            file: String,
            body: HyperGPT.FileBody? = nil
        ) -> Call<HyperGPT.AnyAnswer, ImageToTextFailure> {
            var request = OperationRequest(.post, "/ai/imagetotext", id: "imageToText")
            request.query("token", token)
            request.query("file", file)
            request.body(json: body)
            return Call(core, request, [.success(200)], failures: ImageToTextFailure.responses())
        }

        /// Registers a PDF by its address.
        ///
        /// `POST /ai/upload_pdf`
        ///
        /// - Parameters:
        ///   - url: Address of the PDF.
        ///   - token: The token once more, as in the Authorization header.
        ///   - body: The values of the query once more.
        public func uploadPDF(
            url: URL,
            token: String,
            body: HyperGPT.PDFBody? = nil
        ) -> Call<HyperGPT.UploadedPDF, UploadPDFFailure> {
            var request = OperationRequest(.post, "/ai/upload_pdf", id: "uploadPDF")
            request.query("url", url)
            request.query("token", token)
            request.body(json: body)
            return Call(core, request, [.success(200)], failures: UploadPDFFailure.responses())
        }

        /// Asks about a registered PDF.
        ///
        /// `POST /ai/ask_pdf`
        ///
        /// - Parameters:
        ///   - question: What to ask.
        ///   - sourceID: Id of the PDF.
        ///   - token: The token once more, as in the Authorization header.
        ///   - body: The values of the query once more.
        public func askPDF(
            question: String,
            sourceID: String,
            token: String,
            body: HyperGPT.QuestionBody? = nil
        ) -> Call<HyperGPT.PDFAnswer, AskPDFFailure> {
            var request = OperationRequest(.post, "/ai/ask_pdf", id: "askPDF")
            request.query("question", question)
            request.query("source_id", sourceID)
            request.query("token", token)
            request.body(json: body)
            return Call(core, request, [.success(200)], failures: AskPDFFailure.responses())
        }

        /// Makes an image with Stable Diffusion.
        ///
        /// The model is said three times, in the path, the query and the body.
        ///
        /// `POST /ai/stability_text_to_image_{choice}`
        ///
        /// - Parameters:
        ///   - choice: Model to use.
        ///   - token: The token once more, as in the Authorization header.
        ///   - choiceQuery: Model to use, said once more.
        ///   - prompt: What to show.
        ///   - sample: How many images.
        ///   - steps: Steps to take.
        ///   - negative: What not to show.
        ///   - width: Width in pixels.
        ///   - height: Height in pixels.
        ///   - body: The values of the query once more.
        public func stabilityTextToImage(
            choice: HyperGPT.StabilityModel,
            token: String,
            choiceQuery: HyperGPT.StabilityModel,
            prompt: String,
            sample: Int,
            steps: Int,
            negative: String,
            width: Int,
            height: Int,
            body: HyperGPT.StabilityBody? = nil
        ) -> Call<HyperGPT.AnyAnswer, StabilityTextToImageFailure> {
            var request = OperationRequest(.post, "/ai/stability_text_to_image_{choice}", id: "stabilityTextToImage")
            request.path("choice", choice)
            request.query("token", token)
            request.query("choice", choiceQuery)
            request.query("prompt", prompt)
            request.query("sample", sample)
            request.query("steps", steps)
            request.query("negative", negative)
            request.query("width", width)
            request.query("height", height)
            request.body(json: body)
            return Call(core, request, [.success(200)], failures: StabilityTextToImageFailure.responses())
        }

        /// Reworks an image with Stable Diffusion.
        ///
        /// Only version 0.1 of the package has it.
        ///
        /// `POST /ai/stability_image_to_image_{choice}`
        ///
        /// - Parameters:
        ///   - choice: Model to use.
        ///   - token: The token once more, as in the Authorization header.
        ///   - choiceQuery: Model to use, said once more.
        ///   - prompt: What to show.
        ///   - sample: How many images.
        ///   - steps: Steps to take.
        ///   - negative: What not to show.
        ///   - width: Width in pixels.
        ///   - height: Height in pixels.
        ///   - body: The values of the query once more.
        @available(*, deprecated)
        public func stabilityImageToImage(
            choice: HyperGPT.StabilityModel,
            token: String,
            choiceQuery: HyperGPT.StabilityModel,
            prompt: String,
            sample: Int,
            steps: Int,
            negative: String,
            width: Int,
            height: Int,
            body: HyperGPT.StabilityBody? = nil
        ) -> Call<HyperGPT.AnyAnswer, StabilityImageToImageFailure> {
            var request = OperationRequest(.post, "/ai/stability_image_to_image_{choice}", id: "stabilityImageToImage")
            request.path("choice", choice)
            request.query("token", token)
            request.query("choice", choiceQuery)
            request.query("prompt", prompt)
            request.query("sample", sample)
            request.query("steps", steps)
            request.query("negative", negative)
            request.query("width", width)
            request.query("height", height)
            request.body(json: body)
            return Call(core, request, [.success(200)], failures: StabilityImageToImageFailure.responses())
        }

        /// The documented failures.
        public indirect enum Gpt3Failure: Sendable {
            /// The answer says that the call was refused.
            case refused(HyperGPT.StatusBody)
            /// The Authorization header is missing or of no use.
            case forbidden(HyperGPT.DetailBody)
            /// A value is missing or of the wrong type.
            case unprocessableContent(HyperGPT.DetailBody)

            /// Which response is which failure.
            static func responses<Success: Sendable>() -> [ResponseCase<Success, Self>] {
                [
                    .refusal(200, when: [.init(member: "Status", atLeast: 400)], Self.refused),
                    .failure(403, Self.forbidden),
                    .failure(422, Self.unprocessableContent),
                ]
            }
        }

        /// The documented failures.
        public typealias Gpt4Failure = Gpt3Failure

        /// The documented failures.
        public typealias Gpt4LongFailure = Gpt3Failure

        /// The documented failures.
        public typealias BardFailure = Gpt3Failure

        /// The documented failures.
        public typealias WriteCodeFailure = Gpt3Failure

        /// The documented failures.
        public typealias MidjourneyFailure = Gpt3Failure

        /// The documented failures.
        public typealias DavinciTextToImageFailure = Gpt3Failure

        /// The documented failures.
        public typealias ImageToImageFailure = Gpt3Failure

        /// The documented failures.
        public typealias ReadTextFailure = Gpt3Failure

        /// The documented failures.
        public typealias ImageToTextFailure = Gpt3Failure

        /// The documented failures.
        public typealias UploadPDFFailure = Gpt3Failure

        /// The documented failures.
        public typealias AskPDFFailure = Gpt3Failure

        /// The documented failures.
        public typealias StabilityTextToImageFailure = Gpt3Failure

        /// The documented failures.
        public typealias StabilityImageToImageFailure = Gpt3Failure
    }
}
