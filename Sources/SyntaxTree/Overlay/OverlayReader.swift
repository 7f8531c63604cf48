// OverlayReader.swift: reads an overlay document as the OpenAPI Overlay Specification 1.0 and 1.1 describe it: versions,
// known keys, types, queries. Every mistake is reported, and nothing is applied if there is one.

import Diagnostics

/// An action whose queries are read.
struct OverlayAction {
    var node: Node
    var target: (node: Node, path: JSONPath)
    var copy: (node: Node, path: JSONPath)?
    var update: Node?
    var isRemoval = false
}

/// The version of an overlay, as far as it changes what an overlay may hold.
struct OverlayVersion: Comparable {
    var minor: Int

    static func < (left: OverlayVersion, right: OverlayVersion) -> Bool { left.minor < right.minor }
    static let oneOne = OverlayVersion(minor: 1)

    /// Reads `1.0.0` and the like; nil if the text is not a version 1 of three numbers.
    init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let areNumbers = parts.allSatisfy { part in
            !part.isEmpty && part.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        }
        guard parts.count == 3, areNumbers, parts[0] == "1", let minor = Int(parts[1]) else { return nil }
        self.minor = minor
    }

    init(minor: Int) { self.minor = minor }
}

/// Reads an overlay document.
struct OverlayReader {
    private(set) var report = DiagnosticReport()
    private(set) var version = OverlayVersion.oneOne

    /// Returns the actions of an overlay; what is wrong is in the report.
    mutating func actions(of overlay: Node) -> [OverlayAction] {
        guard overlay.kind == .mapping, let versionNode = overlay["overlay"] else {
            report.error(
                .malformedOverlay,
                "an overlay is a mapping with the keys `overlay`, `info` and `actions`; this has no `overlay`",
                at: overlay.span
            )
            return []
        }
        checkVersion(versionNode)
        checkKeys(of: overlay, called: "overlay", known: ["overlay", "info", "extends", "actions"])
        let start = overlay.keyNode("overlay")?.span
        checkInfo(overlay["info"], ofOverlayAt: start)
        checkString("extends", of: overlay)
        guard let actions = overlay["actions"] else {
            report.error(.malformedOverlay, "this overlay has no `actions`; add a list of at least one", at: start)
            return []
        }
        guard actions.kind == .sequence, actions.count > 0 else {
            report.error(.malformedOverlay, "`actions` should be a list of at least one action", at: actions.span)
            return []
        }
        checkUniqueness(of: actions)
        return actions.items.compactMap { action($0) }
    }

    private mutating func checkVersion(_ node: Node) {
        guard node.kind == .string, let version = OverlayVersion(node.text) else {
            report.error(
                .malformedOverlay,
                "`overlay` should be a version of three numbers; 1.0.0 and 1.1.0 are supported",
                at: node.span
            )
            return
        }
        self.version = version
        guard version > .oneOne else { return }
        report.warning(
            .malformedOverlay,
            "versions 1.0 and 1.1 of overlays are supported; this one is read as 1.1, and unknown keys are refused",
            at: node.span
        )
    }

    private mutating func checkInfo(_ info: Node?, ofOverlayAt start: SourceSpan?) {
        guard let info else {
            report.error(.malformedOverlay, "this overlay has no `info`; add one with `title` and `version`", at: start)
            return
        }
        guard info.kind == .mapping else {
            report.error(.malformedOverlay, "`info` should be a mapping with `title` and `version`", at: info.span)
            return
        }
        checkKeys(of: info, called: "info", known: ["title", "version", "description"])
        for key in ["title", "version"] where info[key] == nil {
            report.error(.malformedOverlay, "`info` has no `\(key)`; add a string", at: info.span)
        }
        for key in ["title", "version", "description"] { checkString(key, of: info) }
    }

    private mutating func action(_ node: Node) -> OverlayAction? {
        guard node.kind == .mapping else {
            report.error(.malformedOverlay, "an action is a mapping with a `target`", at: node.span)
            return nil
        }
        checkKeys(of: node, called: "action", known: ["target", "description", "update", "copy", "remove"])
        checkString("description", of: node)
        if version < .oneOne, let key = node.keyNode("copy") {
            report.error(
                .malformedOverlay,
                "`copy` is not in version 1.0; write `overlay: 1.1.0` at the top of the overlay",
                at: key.span
            )
        }
        if let remove = node["remove"], remove.kind != .boolean {
            report.error(.malformedOverlay, "`remove` should be true or false", at: remove.span)
        }
        if node["target"] == nil {
            report.error(
                .malformedOverlay,
                "this action has no `target`; add a JSONPath such as `$.info`",
                at: node.span
            )
        }
        let copy = path("copy", of: node)
        guard let target = path("target", of: node) else { return nil }
        return OverlayAction(
            node: node,
            target: target,
            copy: copy,
            update: node["update"],
            isRemoval: node["remove"]?.boolean == true
        )
    }

    // MARK: Keys and values

    private mutating func checkKeys(of node: Node, called name: String, known: [String]) {
        for (key, _) in node.members where !known.contains(key.text) && !key.text.hasPrefix("x-") {
            let all = known.map { "`\($0)`" }.joined(separator: ", ")
            let hint =
                known.nearest(to: key.text).map { "did you mean `\($0)`?" }
                ?? "\(all) and keys that begin with `x-` are known"
            report.error(.malformedOverlay, "unknown key `\(key.text)` in \(name); \(hint)", at: key.span)
        }
    }

    @discardableResult
    private mutating func checkString(_ key: String, of node: Node) -> Node? {
        guard let value = node[key] else { return nil }
        if value.kind == .string { return value }
        let isScalar = value.kind != .mapping && value.kind != .sequence
        let hint = isScalar && !value.text.isEmpty ? "; put it in quotes, `'\(value.text)'`" : ""
        report.error(.malformedOverlay, "`\(key)` should be a string\(hint)", at: value.span)
        return nil
    }

    private mutating func path(_ key: String, of node: Node) -> (Node, JSONPath)? {
        guard let value = checkString(key, of: node) else { return nil }
        do throws(JSONPathMistake) {
            let (path, remarks) = try JSONPath.read(value.text)
            for remark in remarks {
                report.warning(.malformedOverlayTarget, remark.message, at: span(in: value, at: remark.offset))
            }
            return (value, path)
        } catch {
            report.error(.malformedOverlayTarget, error.message, at: span(in: value, at: error.offset))
            return nil
        }
    }

    /// The span from an offset of a string, where its text stands in the file as it is; otherwise that of the string.
    private func span(in node: Node, at offset: Int) -> SourceSpan {
        var span = node.span
        if !node.record.flags.contains(.isInSideText) {
            let quote = node.record.flags.contains(.isQuoted) ? 1 : 0
            span.start = min(span.end, span.start + UInt32(quote + offset))
        }
        return span
    }

    // MARK: Uniqueness

    /// Reports actions that are equal to an earlier one.
    private mutating func checkUniqueness(of actions: Node) {
        var known: [Int: [Node]] = [:]
        for action in actions.items {
            let hash = action.contentHash
            if let first = known[hash]?.first(where: { $0.isEqual(to: action) }) {
                report.error(
                    .malformedOverlay,
                    "this action stands twice; remove one of them",
                    at: action.span,
                    notes: [.init(span: first.span, message: "the first one is here")]
                )
            } else {
                known[hash, default: []].append(action)
            }
        }
    }
}

extension Node {
    /// A hash that is the same for equal subtrees, in whatever order their members are.
    fileprivate var contentHash: Int {
        var hasher = Hasher()
        switch kind {
        case .mapping:
            hasher.combine(members.reduce(0) { $0 ^ Self.hash($1.key.bytes, $1.value.contentHash) })
        case .sequence:
            for item in items { hasher.combine(item.contentHash) }
        case .string:
            hasher.combine(bytes)
        case .boolean:
            hasher.combine(boolean)
        case .number:
            // Equal numbers of one value may be written in several ways.
            hasher.combine(double == 0 ? 0 : double)
        case .null:
            break
        }
        return hasher.finalize()
    }

    private static func hash(_ key: [UInt8], _ value: Int) -> Int {
        var hasher = Hasher()
        hasher.combine(key)
        hasher.combine(value)
        return hasher.finalize()
    }
}
