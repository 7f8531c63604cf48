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
        public func generate(
            body: Hyper3D.GenerationRequest
        ) -> JobCall<Hyper3D.SubmittedTask, Hyper3D.Refusal, Hyper3D.TaskStatus, Hyper3D.TaskFiles> {
            var request = OperationRequest(.post, "/api/v2/rodin", id: "generate")
            request.security = [["bearer"]]
            request.body(multipart: body)
            return JobCall(
                Call(
                    core,
                    request,
                    [
                        .success(201),
                        .refusal(201, when: [.init(member: "error", notIn: [.null, "OK"])]),
                        .failure(401),
                        .failure(429),
                    ]
                ),
                .init(at: "/jobs/*/status", done: ["Done"], failed: ["Failed"]),
                .init(firstPause: .seconds(5), longestPause: .seconds(30), timeout: .seconds(1200)),
                status: { self.status(body: Hyper3D.StatusRequest(subscriptionKey: $0.jobs.subscriptionKey)) },
                result: { self.download(body: Hyper3D.DownloadRequest(taskUUID: $0.uuid)) }
            )
        }

        /// Starts the texturing of a model.
        ///
        /// The texture follows an image. The model keeps its shape.
        ///
        /// `POST /api/v2/rodin_texture_only`
        public func generateTexture(
            body: Hyper3D.TextureRequest
        ) -> JobCall<Hyper3D.SubmittedTask, Hyper3D.Refusal, Hyper3D.TaskStatus, Hyper3D.TaskFiles> {
            var request = OperationRequest(.post, "/api/v2/rodin_texture_only", id: "generateTexture")
            request.security = [["bearer"]]
            request.body(multipart: body)
            return JobCall(
                Call(
                    core,
                    request,
                    [
                        .success(201),
                        .refusal(201, when: [.init(member: "error", notIn: [.null, "OK"])]),
                        .failure(401),
                        .failure(429),
                    ]
                ),
                .init(at: "/jobs/*/status", done: ["Done"], failed: ["Failed"]),
                .init(firstPause: .seconds(5), longestPause: .seconds(30), timeout: .seconds(1200)),
                status: { self.status(body: Hyper3D.StatusRequest(subscriptionKey: $0.jobs.subscriptionKey)) },
                result: { self.download(body: Hyper3D.DownloadRequest(taskUUID: $0.uuid)) }
            )
        }

        /// Starts the splitting of a model into parts.
        ///
        /// Takes a finished generation (`asset_id`) or a file (`model`), not both.
        ///
        /// `POST /api/v2/bang`
        public func split(
            body: Hyper3D.SplitRequest
        ) -> JobCall<Hyper3D.SubmittedTask, Hyper3D.Refusal, Hyper3D.TaskStatus, Hyper3D.TaskFiles> {
            var request = OperationRequest(.post, "/api/v2/bang", id: "split")
            request.security = [["bearer"]]
            request.body(multipart: body)
            return JobCall(
                Call(
                    core,
                    request,
                    [
                        .success(201),
                        .refusal(201, when: [.init(member: "error", notIn: [.null, "OK"])]),
                        .failure(401),
                        .failure(429),
                    ]
                ),
                .init(at: "/jobs/*/status", done: ["Done"], failed: ["Failed"]),
                .init(firstPause: .seconds(5), longestPause: .seconds(30), timeout: .seconds(1200)),
                status: { self.status(body: Hyper3D.StatusRequest(subscriptionKey: $0.jobs.subscriptionKey)) },
                result: { self.download(body: Hyper3D.DownloadRequest(taskUUID: $0.uuid)) }
            )
        }
    }
}
