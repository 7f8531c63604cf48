// `gen examples --recording` over recordings of `RecordingTransport`: what contradicts a document is found, and the
// overlay that is printed makes every response readable. Compiles small clients.

import ClientRuntime
import ClientTesting
import Foundation
import Generator
import TestProcesses
import TestServers
import Testing

@Suite(.serialized) struct RecordingCheckTests {
    /// Each kind of contradiction in a document of 3.1, recorded over a connection.
    @Test func overlayMakesResponsesReadable() async throws {
        let folder = try Workspace(["shop/shop.yaml": RecordedShop.openAPI31])
        let file = folder.folder + "/recording.json"
        try await RecordedShop.record(RecordedShop.responses, to: file)

        let result = await check(RecordingOptions(recording: file, inputs: [folder.folder + "/shop/shop.yaml"]))
        #expect(result.report.diagnostics.isEmpty, "\(result.report.diagnostics.map(\.message))")
        #expect(result.remaining.map(\.description) == [])
        #expect(result.exchanges == RecordedShop.responses.count)
        #expect(result.unmatched.map(\.exchange) == ["GET /elsewhere 200"])
        #expect(result.unchecked.map(\.exchange) == ["DELETE /v1/orders/9 404", "HEAD /v1/orders/7 200"])
        let found = result.contradictions.map { "\($0.exchange): \($0.text)" }
        #expect(found == RecordedShop.contradictions)
        #expect(result.undocumented == ["GET /wallet 200: .new"])
        let overlay = try #require(result.overlays.first)
        #expect(overlay.text == RecordedShop.overlay, "\(overlay.text)")

        // Beside the document the overlay is taken with it, and nothing is left to change.
        try folder.write(overlay.text, to: "shop/overlay.yaml")
        let second = await check(RecordingOptions(recording: file, inputs: [folder.folder]))
        #expect(second.remaining.map(\.description) == [])
        #expect(second.contradictions.map(\.description) == [])
        #expect(second.overlays.map(\.text) == [])
        #expect(second.read == RecordedShop.responses.count - 3)
    }

    /// 3.0 has no lists of types, 2.0 no alternatives either.
    @Test(arguments: [RecordedShop.openAPI30, RecordedShop.swagger2]) func olderVersionsAreChanged(
        _ document: String
    ) async throws {
        let folder = try Workspace(["api/shop.yaml": document, "recording.json": RecordedShop.older])
        let result = await check(
            RecordingOptions(recording: folder.folder + "/recording.json", inputs: [folder.folder])
        )
        #expect(result.report.diagnostics.isEmpty, "\(result.report.diagnostics.map(\.message))")
        #expect(result.remaining.map(\.description) == [])
        #expect(result.read == 0)
        #expect(result.contradictions.count == 5)
        let overlay = try #require(result.overlays.first)
        let expected = document == RecordedShop.swagger2 ? RecordedShop.overlayOfSwagger2 : RecordedShop.overlayOf30
        #expect(overlay.text == expected, "\(overlay.text)")
    }

    /// Masked values fit whatever the schema asks for, also where it lists the values, and XML is read as such.
    @Test func nothingIsChangedWhereAllIsRead() async throws {
        let folder = try Workspace(["clean.yaml": RecordedShop.clean, "recording.json": RecordedShop.masked])
        let run = try await gen(folder, "examples", "--recording", "recording.json", "clean.yaml")
        #expect(run.status == 0)
        #expect(run.output == "")
        let result = await check(
            RecordingOptions(recording: folder.folder + "/recording.json", inputs: [folder.folder + "/clean.yaml"])
        )
        #expect(result.contradictions.map(\.description) == [])
        #expect(result.read == 6)
    }

    /// Shared responses, unions, refusals, streams, XML, and bodies that are not what they are called.
    @Test func rareResponsesAreMadeReadable() async throws {
        let folder = try Workspace(["api/more.json": RecordedShop.rare, "recording.json": RecordedShop.rarities])
        let options = RecordingOptions(recording: folder.folder + "/recording.json", inputs: [folder.folder])
        let result = await check(options)
        #expect(result.report.diagnostics.isEmpty, "\(result.report.diagnostics.map(\.message))")
        #expect(result.contradictions.map(\.place.line) == [2, 3, 4, 5, 6, 8, 9, 11, 12, 13, 14, 16, 17, 18, 19])
        #expect(result.remaining.map(\.place.line) == [19])
        #expect(result.undocumented == ["GET /pets 200: [].x", "GET /void 200: the body"])

        try folder.write(try #require(result.overlays.first).text, to: "api/overlay.yaml")
        let second = await check(options)
        #expect(second.contradictions.map(\.place.line) == [19])
        #expect(second.read == result.exchanges - 1)
        #expect(second.overlays.isEmpty)
    }

    /// A schema in another file is not reached by an overlay over the document.
    @Test func schemasOfOtherFilesAreNamed() async throws {
        let folder = try Workspace([
            "root.yaml": RecordedShop.root, "parts/pet.yaml": RecordedShop.pet, "recording.json": RecordedShop.pets,
        ])
        let run = try await gen(folder, "examples", "--recording", "recording.json", "root.yaml")
        #expect(run.status == 1)
        #expect(run.output == "")
        let result = await check(
            RecordingOptions(recording: folder.folder + "/recording.json", inputs: [folder.folder + "/root.yaml"])
        )
        let text = try #require(result.remaining.first).text
        #expect(text.contains("parts/pet.yaml:2:2, which an overlay over"), "\(text)")
    }

    @Test(arguments: [
        ("{\"exchanges\": [{\"request\": {}}]}", "1:16", "member `response`"),
        ("{\"exchanges\": 3}", "1:1", "a recording is an object"),
        ("{\"exchanges\": [", "1:16", "the text ends"),
        (
            "{\"exchanges\": [\n {\"request\": {\"method\": \"GET\", \"url\": \"/\"},\n  \"response\": {\"status\": 1000}}]}",
            "3:26", "expected a status"
        ),
        (
            "{\"exchanges\": [{\"request\": {\"method\": \"GET\", \"url\": \"/\"},"
                + "\"response\": {\"status\": 200, \"base64\": \"*\"}}]}",
            "1:96", "Base64"
        ),
    ]) func malformedRecordingsAreReported(_ text: String, _ place: String, _ message: String) async throws {
        let folder = try Workspace(["clean.yaml": RecordedShop.clean, "recording.json": text])
        let result = await check(
            RecordingOptions(recording: folder.folder + "/recording.json", inputs: [folder.folder + "/clean.yaml"])
        )
        let diagnostic = try #require(result.report.errors.diagnostics.first)
        let span = try #require(diagnostic.span)
        let position = result.sources[span.file].position(at: Int(span.start))
        #expect("\(position.line):\(position.column)" == place)
        #expect(diagnostic.message.contains(message), "\(diagnostic.message)")
    }

    /// No text of a recording or a document becomes anything else than a text.
    @Test func hostileTextsStayTexts() async throws {
        let folder = try Workspace(["hostile.yaml": RecordedShop.hostile, "recording.json": RecordedShop.attack])
        let result = await check(
            RecordingOptions(recording: folder.folder + "/recording.json", inputs: [folder.folder + "/hostile.yaml"])
        )
        #expect(result.report.diagnostics.isEmpty, "\(result.report.diagnostics.map(\.message))")
        #expect(result.remaining.map(\.description) == [])
        let overlay = try #require(result.overlays.first).text
        #expect(overlay == RecordedShop.overlayOfHostile, "\(overlay)")
    }

    /// Checks on a thread of its own: it waits for compilers, and tests beside it need the threads of the pool.
    private func check(_ options: RecordingOptions) async -> RecordingResult {
        struct Box: @unchecked Sendable { var options: RecordingOptions, result: RecordingResult? = nil }
        let box = Box(options: options)
        let done = try? await onOwnThread { Box(options: box.options, result: checkRecording(box.options)) }
        return done?.result ?? checkRecording(options)
    }

    private func gen(_ folder: Workspace, _ arguments: String...) async throws -> CommandResult {
        struct Box: @unchecked Sendable { var folder: Workspace }
        let box = Box(folder: folder)
        return try await onOwnThread { try box.folder.gen(arguments) }
    }
}
