// The names under which secrets usually travel. `RecordingTransport` masks the values of members of such names.

/// Tells which members of a recorded body are masked whatever their value is.
enum SensitiveNames {
    private static let words: Set<String> = [
        "authorization", "proxyauthorization", "cookie", "setcookie", "jwt", "passwd", "pwd", "passphrase", "bearer",
        "credential", "credentials", "session", "sessionid", "signature", "pin", "otp", "auth",
    ]
    private static let endings = ["token", "secret", "password", "apikey", "privatekey", "accesskey", "authkey"]

    /// Whether a member of that name is masked.
    static func contains(_ name: String) -> Bool {
        let word = name.lowercased().filter { $0.isLetter || $0.isNumber }
        return words.contains(word) || endings.contains { word.hasSuffix($0) }
    }
}
