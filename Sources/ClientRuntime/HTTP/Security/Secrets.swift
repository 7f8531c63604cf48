// The secrets of the request under way, for what stands further in and sees only text: transports that record, and
// answers that may repeat what was sent.

/// Texts that must not be shown; it does not show them itself.
struct Secrets: Sendable, CustomStringConvertible, CustomReflectable {
    /// The secrets of the attempt that the current task makes.
    @TaskLocal static var current: [String] = []

    var texts: [String] = []

    var description: String { Masking.mask }
    var customMirror: Mirror { Mirror(self, children: [:]) }

    /// A text without them.
    func removed(from text: String) -> String { Masking.replace(texts, in: text) }
}
