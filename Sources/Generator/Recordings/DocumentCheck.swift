// The check of one API: rounds of generating, compiling and decoding, each with the changes that the last one called
// for.

import Diagnostics
import Emission
import Foundation
import IR
import Lowering
import Naming
import OpenAPI
import Resolution
import SyntaxTree
import Tables

/// The recorded exchanges of one API.
struct DocumentCheck {
    let input: APIInput
    /// The API as the document describes it.
    let document: Document
    let files: FileLoader
    private let products: String?
    private let roots: [RootDocument]
    private let indices: [PlaceIndex]
    private let dialects: [Dialect]
    private(set) var exchanges: [(exchange: RecordedExchange, operation: Int)] = []
    var edits = DocumentEdits()

    /// The maximum number of rounds; each round changes the document and compiles the client once.
    private static let maximumRounds = 8

    /// Reads the documents of an API; nil (reported) when they cannot be read.
    init?(_ input: APIInput, files: FileLoader, products: String?, report: inout DiagnosticReport) {
        guard let roots = readRoots(of: input, files: files, report: &report),
            let document = resolve(roots, files: files, report: &report), !report.hasErrors
        else { return nil }
        self.input = input
        self.document = document
        self.files = files
        self.products = products
        self.roots = roots
        indices = roots.map { PlaceIndex($0.node) }
        dialects = roots.map { Document.dialect(of: $0.node, report: &report) ?? .openAPI31 }
    }

    var isEmpty: Bool { exchanges.isEmpty }

    mutating func add(_ exchange: RecordedExchange, of operation: Int) { exchanges.append((exchange, operation)) }

    /// Decodes the responses, and finds the overlay with which all of them are decoded.
    mutating func run(_ result: inout RecordingResult) throws(ExampleTrouble) {
        var lastActions: [[OverlayAction]] = []
        for number in 0...Self.maximumRounds {
            let actions = actions()
            var round = try Round(self, actions)
            try round.decode()
            let isLast = number == Self.maximumRounds
            let edited = round.judge(&edits, mayChange: !isLast)
            if number == 0 {
                result.read += round.readCount
                result.contradictions += round.notes(round.contradictions)
                result.unchecked += round.notes(round.unchecked)
                result.undocumented += round.undocumented
            }
            lastActions = actions
            if !edited {
                result.remaining += round.notes(round.failures)
                break
            }
        }
        for (index, actions) in lastActions.enumerated() where !actions.isEmpty {
            let path = input.roots[index]
            let name = String(path.dropFirst(FileLoader.folder(of: path).count))
            result.overlays.append(RecordingOverlay(document: path, text: OverlayText.text(actions, for: name)))
        }
    }

    /// The actions of the overlay of each root.
    private func actions() -> [[OverlayAction]] {
        roots.indices.map { index in
            var maker = EditActions(
                root: roots[index].node,
                places: indices[index],
                dialect: dialects[index],
                files: files
            )
            maker.add(edits)
            return maker.actions
        }
    }

    /// The roots with overlays applied, and the files of the overlays.
    func changedRoots(
        _ actions: [[OverlayAction]]
    ) throws(ExampleTrouble) -> (roots: [RootDocument], overlays: Set<SourceFile.ID>) {
        var changed = roots
        var overlays: Set<SourceFile.ID> = []
        for (index, actions) in actions.enumerated() where !actions.isEmpty {
            var report = DiagnosticReport()
            let file = files.add(path: "overlay.yaml", text: OverlayText.text(actions, for: "document"))
            if let overlay = parseSyntaxTree(file, report: &report) {
                changed[index].node = apply(overlay: overlay, to: changed[index].node, report: &report)
            }
            if let problem = report.diagnostics.first(where: { $0.severity >= .warning }) {
                throw ExampleTrouble(message: "the overlay cannot be applied: \(problem.message)")
            }
            changed[index].overlays.append(file.id)
            overlays.insert(file.id)
        }
        return (changed, overlays)
    }

    /// Compiles the client of an API with the program that decodes the responses of some operations.
    func program(
        _ api: API,
        _ names: NameTable,
        _ operations: [RecordedOperation],
        _ lines: [String]
    ) throws(ExampleTrouble) -> ExampleProgram {
        let driver = emitRecordingDriver(api, names: names, operations: operations)
        return try ExampleProgram(
            files: emit(api, names: names, options: EmissionOptions()) + [driver],
            examples: lines,
            products: try BuildProducts(at: products)
        )
    }

    // MARK: Places

    /// Where a change of a schema is to be made; nil where no root has it.
    func place(of schema: Schema, use: SchemaUse?, isReferenceMeant: Bool) -> EditPlace? {
        if let use, isReferenceMeant, let node = node(at: EditPlace(span: use.owner, steps: use.steps)),
            node["$ref"] != nil
        {
            return EditPlace(span: use.owner, steps: use.steps)
        }
        return indices.contains { $0.contains(schema.span) } ? EditPlace(span: schema.span) : nil
    }

    /// The value at a place of the documents as they are.
    func node(at place: EditPlace) -> Node? {
        for (index, root) in zip(indices, roots) {
            if let path = index.paths(of: place.span).first {
                return PlaceIndex.node(at: path.tokens + place.steps, in: root.node)
            }
        }
        return nil
    }

    /// The dialect of the document that an operation stands in.
    func dialect(of operation: OpenAPI.Operation) -> Dialect {
        indices.firstIndex { $0.contains(operation.span) }.map { dialects[$0] } ?? dialects[0]
    }

    /// Makes the client's parts of changed roots.
    func lowered(
        _ roots: [RootDocument]
    ) throws(ExampleTrouble) -> (document: Document, api: API, names: NameTable) {
        var report = DiagnosticReport()
        guard let document = resolve(roots, files: files, report: &report), !report.hasErrors else {
            let reason = report.errors.diagnostics.first?.message ?? "it is not a document"
            throw ExampleTrouble(message: "the document cannot be read: \(reason)")
        }
        let options = LoweringOptions(name: input.name ?? document.title, serverURL: input.server)
        let api = lower(document, options: options, report: &report)
        let names = assignNames(to: api, options: NamingOptions(), report: &report)
        if let problem = report.errors.diagnostics.first {
            throw ExampleTrouble(message: "no client can be generated: \(problem.message)")
        }
        return (document, api, names)
    }
}
