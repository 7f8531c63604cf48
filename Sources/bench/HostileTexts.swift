// HostileTexts.swift: JSON that a server sends to cost time, of any size. Where labels of an issue are expected, most
// of it is refused, and all of it has to be in time linear in its length.

/// A kind of text that can be made as long as is wanted.
struct HostileText: Sendable {
    let name: String
    private let prefix: String
    private let piece: @Sendable (Int) -> String
    private let suffix: String

    /// A text of about so many bytes.
    func make(_ count: Int) -> [UInt8] {
        var bytes = Array(prefix.utf8)
        var index = 0
        while bytes.count < count {
            bytes.append(contentsOf: piece(index).utf8)
            index += 1
        }
        return bytes + suffix.utf8
    }

    private static let label = "{\"id\":1,\"name\":\"bug\",\"url\":\"https://tracker.example/bug\","

    static let all = [
        HostileText(
            name: "brackets",
            prefix: "[",
            piece: { _ in String(repeating: "[", count: 500) + String(repeating: "]", count: 500) + "," },
            suffix: "0]"
        ),
        HostileText(name: "brackets never closed", prefix: "", piece: { _ in "[" }, suffix: ""),
        HostileText(
            name: "a long string",
            prefix: "[" + label + "\"description\":\"",
            piece: { _ in "x" },
            suffix: "\"}]"
        ),
        HostileText(
            name: "a string of escapes",
            prefix: "[" + label + "\"description\":\"",
            piece: { _ in "\\u00e4\\n" },
            suffix: "\"}]"
        ),
        HostileText(name: "a long number", prefix: "[{\"id\":", piece: { _ in "1234567890" }, suffix: "}]"),
        HostileText(name: "a long fraction", prefix: "[{\"id\":0.", piece: { _ in "1234567890" }, suffix: "}]"),
        HostileText(
            name: "unknown members",
            prefix: "[" + label,
            piece: { "\"unknown\($0)\":[1,{\"a\":null}]," },
            suffix: "\"color\":\"red\"}]"
        ),
        HostileText(
            name: "one member again and again",
            prefix: "[" + label,
            piece: { "\"id\":\($0)," },
            suffix: "\"id\":1}]"
        ),
        HostileText(
            name: "addresses",
            prefix: "[",
            piece: {
                "{\"id\":1,\"node_id\":\"\",\"url\":\"https://tracker.example/labels/\($0)\",\"name\":\"\","
                    + "\"description\":null,\"color\":\"\",\"default\":true},"
            },
            suffix: "{}]"
        ),
        HostileText(name: "empty objects", prefix: "[", piece: { _ in "{}," }, suffix: "{}]"),
    ]
}
