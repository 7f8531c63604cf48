// Overlay.swift: the overlay stage: a tree and an overlay document in, a tree with the actions applied out.
//
// As the OpenAPI Overlay Specification 1.1 has it, which also says what 1.0 left open: sequences are concatenated,
// mappings merged all the way down, and scalars may be targets.

import Diagnostics

/// Applies the actions of an overlay, one after the other.
/// - Returns: A new tree whose nodes have the spans of the files they come from; the old one after an error, which is
///   in the report then.
package func apply(overlay: Node, to root: Node, report: inout DiagnosticReport) -> Node {
    var stage = OverlayStage(draft: OverlayDraft(root))
    do throws(OverlayMistake) {
        for action in try stage.actions(of: overlay) { try stage.apply(action, report: &report) }
        guard stage.hasChanged else { return root }
        return Node(try stage.finish(), 0)
    } catch {
        report.add(error.diagnostic)
        return root
    }
}

/// The first mistake of an overlay.
private struct OverlayMistake: Error {
    var diagnostic: Diagnostic

    init(_ code: DiagnosticCode, _ message: String, at span: SourceSpan, notes: [Diagnostic.Note] = []) {
        diagnostic = Diagnostic(severity: .error, code: code, message: message, span: span, notes: notes)
    }
}

private struct OverlayStage {
    var draft: OverlayDraft
    var hasChanged = false

    init(draft: OverlayDraft) {
        self.draft = draft
    }

    func actions(of overlay: Node) throws(OverlayMistake) -> Node.Items {
        guard overlay.kind == .mapping, let version = overlay["overlay"] else {
            throw OverlayMistake(
                .malformedOverlay,
                "An overlay is a mapping with the key \"overlay\"",
                at: overlay.span
            )
        }
        guard version.text.hasPrefix("1.") else {
            throw OverlayMistake(
                .malformedOverlay,
                "Overlays of version 1 are supported, not of \"\(version.text)\"",
                at: version.span
            )
        }
        guard let actions = overlay["actions"], actions.kind == .sequence else {
            let span = overlay["actions"]?.span ?? overlay.span
            throw OverlayMistake(.malformedOverlay, "An overlay has a sequence \"actions\"", at: span)
        }
        return actions.items
    }

    mutating func apply(_ action: Node, report: inout DiagnosticReport) throws(OverlayMistake) {
        guard let target = action["target"], target.kind == .string else {
            let span = action["target"]?.span ?? action.span
            throw OverlayMistake(.malformedOverlay, "An action has a string \"target\"", at: span)
        }
        let selected = draft.select(try path(target))
        guard !selected.isEmpty else {
            // What is to be removed and is not there is as it should be.
            if action["remove"]?.boolean == true { return }
            report.warning(.overlayTargetNotFound, "This target selects nothing", at: target.span)
            return
        }
        if action["remove"]?.boolean == true {
            guard !selected.contains(0) else {
                throw OverlayMistake(.overlayMismatch, "The whole document cannot be removed", at: target.span)
            }
            draft.remove(selected)
        } else if let update = action["update"] {
            for id in selected { try merge(draft.add(update, to: -1), into: id, at: update.span) }
        } else if let copy = action["copy"] {
            let sources = draft.select(try path(copy))
            guard sources.count == 1 else {
                throw OverlayMistake(
                    .overlayMismatch,
                    "A copy needs one value to copy; this selects \(sources.count)",
                    at: copy.span
                )
            }
            // Of what it was before this action, whatever of it the targets change.
            let original = draft.copy(sources[0])
            for id in selected { try merge(draft.copy(original), into: id, at: copy.span) }
        } else {
            report.warning(.malformedOverlay, "This action has neither update nor remove nor copy", at: action.span)
            return
        }
        hasChanged = true
    }

    private func path(_ node: Node) throws(OverlayMistake) -> JSONPath {
        do throws(JSONPathMistake) {
            return try JSONPath(node.text)
        } catch {
            var span = node.span
            // Into the string, where its text stands as it is.
            if !node.record.flags.contains(.isInSideText) {
                let quote = node.record.flags.contains(.isQuoted) ? 1 : 0
                span.start = min(span.end, span.start + UInt32(quote + error.offset))
            }
            throw OverlayMistake(.malformedOverlayTarget, error.message, at: span)
        }
    }

    private mutating func merge(_ update: Int, into target: Int, at span: SourceSpan) throws(OverlayMistake) {
        do throws(OverlayDraft.Mismatch) {
            try draft.merge(update, into: target)
        } catch {
            let kinds = "\(error.update.kind) into a \(error.target.kind)"
            throw OverlayMistake(
                .overlayMismatch,
                "The update puts a \(kinds)",
                at: span,
                notes: [
                    .init(span: error.update.span, message: "The value to put"),
                    .init(span: error.target.span, message: "The value that stands there"),
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
            guard origin.record.isContainer else { continue }
            depth += 1
            guard depth <= SyntaxLimits.standard.depth else {
                throw OverlayMistake(
                    .nestedTooDeeply,
                    "With the overlay, mappings and sequences are nested too deeply",
                    at: origin.span
                )
            }
            steps.append(.close(index))
            steps += inner.reversed()
        }
        return copier.finish()
    }
}
