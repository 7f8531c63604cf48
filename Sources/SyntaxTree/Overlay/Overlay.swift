// Overlay.swift: the overlay stage: a tree and an overlay document in, a tree with the actions applied out.
//
// As the OpenAPI Overlay Specification 1.1 has it, which also says what 1.0 left open: sequences are concatenated,
// mappings merged all the way down, and scalars may be targets.

import Diagnostics

/// Applies the actions of an overlay, one after the other.
/// - Parameters:
///   - overlay: the overlay document, of version 1.0 or 1.1
///   - root: the document that it changes
///   - report: receives every mistake of the overlay's form, or the first of its actions that cannot be applied
/// - Returns: A new tree whose nodes have the spans of the files they come from; the old one after an error.
package func apply(overlay: Node, to root: Node, report: inout DiagnosticReport) -> Node {
    apply(overlay: overlay, to: root, limits: .standard, report: &report)
}

/// Applies an overlay within limits, which are scaled to the sizes of both documents.
func apply(overlay: Node, to root: Node, limits: OverlayLimits, report: inout DiagnosticReport) -> Node {
    var reader = OverlayReader()
    let actions = reader.actions(of: overlay)
    report.merge(reader.report)
    guard !reader.report.hasErrors else { return root }
    let limits = limits.scaled(
        document: root.tape.store.records.count,
        overlay: overlay.tape.store.records.count,
        actions: actions.count
    )
    var stage = OverlayStage(draft: OverlayDraft(root, limits: limits), version: reader.version)
    do throws(OverlayMistake) {
        for action in actions { try stage.apply(action, report: &report) }
        guard stage.hasChanged else { return root }
        return Node(try stage.finish(), 0)
    } catch {
        report.add(error.diagnostic)
        return root
    }
}

/// The first action that cannot be applied.
private struct OverlayMistake: Error {
    var diagnostic: Diagnostic

    init(_ code: DiagnosticCode, _ message: String, at span: SourceSpan, notes: [Diagnostic.Note] = []) {
        diagnostic = Diagnostic(severity: .error, code: code, message: message, span: span, notes: notes)
    }
}

private struct OverlayStage {
    var draft: OverlayDraft
    var hasChanged = false
    let version: OverlayVersion

    init(draft: OverlayDraft, version: OverlayVersion) {
        self.draft = draft
        self.version = version
    }

    mutating func apply(_ action: OverlayAction, report: inout DiagnosticReport) throws(OverlayMistake) {
        let target = action.target.node
        let selected = try select(action.target)
        guard !selected.isEmpty else {
            // What is to be removed and is not there is as it should be.
            if action.isRemoval { return }
            report.warning(
                .overlayTargetNotFound,
                "this target selects nothing, so that the action does nothing; correct it, or remove the action",
                at: target.span
            )
            return
        }
        if action.isRemoval {
            guard !selected.contains(0) else {
                throw OverlayMistake(
                    .overlayMismatch,
                    "the whole document cannot be removed; name what is below it",
                    at: target.span
                )
            }
            draft.remove(selected)
        } else if let update = action.update {
            if let copy = action.copy {
                report.warning(
                    .malformedOverlay,
                    "`copy` has no effect beside `update`; write an action of its own for it",
                    at: copy.node.span
                )
            }
            try checkKinds(of: selected, at: target.span)
            for id in selected { try merge(draft.add(update, to: -1), into: id, at: update.span, report: &report) }
        } else if let copy = action.copy {
            try checkKinds(of: selected, at: target.span)
            try apply(copy, to: selected, report: &report)
        } else {
            report.warning(
                .malformedOverlay,
                "this action has neither `update` nor `copy` nor `remove: true`, so that it does nothing",
                at: action.node.span
            )
            return
        }
        hasChanged = true
    }

    private mutating func apply(
        _ copy: (node: Node, path: JSONPath),
        to selected: [Int],
        report: inout DiagnosticReport
    ) throws(OverlayMistake) {
        let sources = try select(copy)
        guard sources.count == 1 else {
            throw OverlayMistake(
                .overlayMismatch,
                "`copy` should select one value; this selects \(sources.count)",
                at: copy.node.span
            )
        }
        // Of what it was before this action, whatever of it the targets change.
        let original = try self.copy(sources[0], at: copy.node.span)
        for id in selected {
            let copied = try self.copy(original, at: copy.node.span)
            try merge(copied, into: id, at: copy.node.span, report: &report)
        }
    }

    private mutating func copy(_ id: Int, at span: SourceSpan) throws(OverlayMistake) -> Int {
        do throws(OverlayDraft.Failure) {
            return try draft.copy(id)
        } catch {
            throw mistake(error, at: span)
        }
    }

    /// Of several targets all are mappings, or all sequences, or all scalars, since version 1.1.
    private func checkKinds(of selected: [Int], at span: SourceSpan) throws(OverlayMistake) {
        guard version >= .oneOne else { return }
        func group(_ id: Int) -> String {
            switch draft.kind(of: id) {
            case .mapping: "mapping"
            case .sequence: "sequence"
            default: "scalar"
            }
        }
        let first = group(selected[0])
        guard let other = selected.first(where: { group($0) != first }) else { return }
        throw OverlayMistake(
            .overlayMismatch,
            "this target selects values of several kinds; write an action for each kind",
            at: span,
            notes: [
                .init(span: draft.entries[selected[0]].origin.span, message: "a \(first)"),
                .init(span: draft.entries[other].origin.span, message: "a \(group(other))"),
            ]
        )
    }

    private mutating func select(_ query: (node: Node, path: JSONPath)) throws(OverlayMistake) -> [Int] {
        do throws(SelectionLimit) {
            return try draft.select(query.path)
        } catch {
            throw OverlayMistake(.overlayTooLarge, error.message, at: query.node.span)
        }
    }

    private mutating func merge(
        _ update: Int,
        into target: Int,
        at span: SourceSpan,
        report: inout DiagnosticReport
    ) throws(OverlayMistake) {
        do throws(OverlayDraft.Failure) {
            for absent in try draft.merge(update, into: target) {
                report.note(
                    .overlayMismatch,
                    "there is no value here, so that the mapping or sequence of the document stays as it is",
                    at: absent.span
                )
            }
        } catch {
            throw mistake(error, at: span)
        }
    }

    private func mistake(_ failure: OverlayDraft.Failure, at span: SourceSpan) -> OverlayMistake {
        switch failure {
        case .tooLarge:
            return OverlayMistake(
                .overlayTooLarge,
                "with this action the document has too many values; name fewer targets",
                at: span
            )
        case .mismatch(let target, let update):
            return OverlayMistake(
                .overlayMismatch,
                "a \(update.kind) cannot be merged into a \(target.kind); remove the old value in an action before",
                at: span,
                notes: [
                    .init(span: update.span, message: "the value to merge"),
                    .init(span: target.span, message: "the value of the document"),
                ]
            )
        }
    }

    // MARK: The new tree

    /// Writes the draft down as a tree.
    func finish() throws(OverlayMistake) -> SyntaxTape {
        enum Step {
            case entry(Int)
            case node(Node)
            case close(Int)
        }
        var copier = NodeCopier()
        var depth = 0
        var steps: [Step] = [.entry(0)]
        while let step = steps.popLast() {
            let origin: Node
            let inner: [Step]
            switch step {
            case .close(let index):
                copier.close(index)
                depth -= 1
                continue
            case .node(let node):
                origin = node
                inner = node.members.flatMap { [.node($0.key), .node($0.value)] } + node.items.map { .node($0) }
            case .entry(let id):
                origin = draft.entries[id].origin
                switch draft.entries[id].content {
                case .untouched:
                    steps.append(.node(origin))
                    continue
                case .mapping(let members): inner = members.flatMap { [.node($0.key), .entry($0.value)] }
                case .sequence(let items): inner = items.map { .entry($0) }
                }
            }
            let index = copier.append(origin)
            guard index < draft.limits.values else { throw mistake(.tooLarge, at: origin.span) }
            guard origin.record.isContainer else { continue }
            depth += 1
            guard depth <= SyntaxLimits.standard.depth else {
                throw OverlayMistake(
                    .nestedTooDeeply,
                    "with the overlay, mappings and sequences are nested too deeply; merge the value in a place further up",
                    at: origin.span
                )
            }
            steps.append(.close(index))
            steps += inner.reversed()
        }
        return copier.finish()
    }
}
