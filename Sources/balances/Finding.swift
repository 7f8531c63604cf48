// What was found out about one provider, and the words for it.

import Generated

/// The APIs that know balances.
enum Provider: String, CaseIterable {
    case glyphRun = "GlyphRun"
    case hyper3D = "Hyper3D"
    case hyperGPT = "HyperGPT"
    case neptune = "Neptune"
}

/// An amount, exactly as many digits as the provider gave.
struct Balance {
    var amount: String
    var unit: String?
    /// The whole, where only a part of it can be spent.
    var total: String?

    var text: String {
        var text = amount
        if let unit { text += " \(unit)" }
        if let total { text += " available of \(total)" }
        return text
    }
}

/// What became of asking one provider.
struct Finding {
    var provider: Provider
    var outcome: Outcome

    enum Outcome {
        case shown(Balance)
        /// The environment variables to set.
        case missing([String])
        /// The provider's own words.
        case refused(String)
        /// No answer, or none that says anything.
        case failed(String)
    }

    var isShown: Bool { if case .shown = outcome { true } else { false } }

    /// One line.
    var text: String {
        let text =
            switch outcome {
            case .shown(let balance): balance.text
            case .missing(let names): "not asked: set \(names.joined(separator: " or "))"
            case .refused(let reason): "refused: \(reason)"
            case .failed(let reason): "failed: \(reason)"
            }
        // What servers say may hold line breaks, or worse for a terminal.
        return String(text.map { $0.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F } ? " " : $0 })
    }
}
