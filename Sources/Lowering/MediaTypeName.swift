// What a media type's name says about how to read and write it.

/// A media type such as `application/problem+json; charset=utf-8`.
struct MediaTypeName {
    /// Without parameters, in lower case.
    let essence: String

    init(_ text: String) {
        // Most are in that form already, and there are as many as there are responses.
        if text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x3B && !(0x41...0x5A).contains($0) }) {
            essence = text
            return
        }
        let essence = text.split(separator: ";", omittingEmptySubsequences: false).first ?? ""
        self.essence = essence.filter { !$0.isWhitespace }.lowercased()
    }

    var isJSON: Bool {
        essence == "application/json" || essence.hasSuffix("+json") || essence == "text/json"
            || essence == "application/x-json"
    }
    /// RFC 7303 section 4.2.
    var isXML: Bool { essence == "application/xml" || essence == "text/xml" || essence.hasSuffix("+xml") }
    var isEventStream: Bool { essence == "text/event-stream" }
    /// JSON texts one after the other (OpenAPI 3.2, section "Sequential Media Types").
    var isLinesOfJSON: Bool {
        ["application/jsonl", "application/x-ndjson", "application/ndjson", "application/x-jsonlines"].contains(essence)
            || essence.hasSuffix("json-seq")
    }
    var isStream: Bool { isEventStream || isLinesOfJSON }
    /// Pictures, sounds, films: bytes that need no schema.
    var isImage: Bool { ["image/", "audio/", "video/"].contains { essence.hasPrefix($0) } }
    var isForm: Bool { essence == "application/x-www-form-urlencoded" }
    var isMultipart: Bool { essence.hasPrefix("multipart/") }
    /// Text that is handed over whole; an event stream is not.
    var isText: Bool { essence.hasPrefix("text/") && essence != "text/event-stream" && essence != "text/*" }
    /// `*/*` and `application/*`: whatever the server likes.
    var isAnything: Bool { essence == "*/*" || essence == "application/*" || essence == "*" || essence.isEmpty }

    /// What sets it apart from others, for a name: `text` for plain text, otherwise the subtype.
    var word: String {
        if essence == "text/plain" { return "text" }
        if isAnything { return "json" }
        return String(essence.split(separator: "/").last ?? "bytes")
    }
}
