// The items of one JSON list, cut out of it while it arrives: the first is there after as many bytes as it has, however
// long the list becomes.
import Foundation

/// Cuts chunks of a JSON list into the texts of its items. It looks at brackets and strings only; whoever decodes an
/// item finds what else is wrong with it.
struct ItemSplitter: Sendable {
    /// The text of an item, and where it begins.
    struct Item {
        var text: [UInt8]
        var offset: Int
    }

    private enum Place { case before, inside, after }

    /// What is not cut yet, and where it begins.
    private var chunk: [UInt8] = []
    private var position = 0
    private var chunkOffset = 0
    private var place = Place.before
    /// The beginning of an item whose end has not come, with the blanks before it.
    private var pending: [UInt8] = []
    private var hasItems = false
    /// Brackets that are open inside the item.
    private var depth = 0
    private var isInString = false
    private var isEscaped = false
    /// An item longer than this is an error: an endless one would fill the memory.
    var limit = 64 << 20

    /// Takes a chunk, after the one before has no more items.
    mutating func take(_ data: Data) {
        chunkOffset += chunk.count
        chunk = [UInt8](data)
        position = 0
    }

    /// The next item that is complete, or nil.
    mutating func next() throws -> Item? {
        let start = position
        while position < chunk.count {
            let byte = chunk[position]
            position += 1
            switch place {
            case .before:
                if Self.isBlank(byte) || isByteOrderMark(byte) { continue }
                guard byte == UInt8(ascii: "[") else { throw failure("array", byte) }
                place = .inside
                return try next()
            case .inside:
                guard isEnd(byte) else { continue }
                let hasMore = byte == UInt8(ascii: ",")
                place = hasMore ? .inside : .after
                let text = pending + chunk[start..<position - 1]
                pending = []
                if !hasMore, !hasItems, text.allSatisfy(Self.isBlank) { return nil }
                hasItems = true
                return Item(text: text, offset: chunkOffset + position - 1 - text.count)
            case .after:
                guard Self.isBlank(byte) else { throw failure("nothing after the list", byte) }
            }
        }
        if place == .inside {
            pending += chunk[start...]
            if pending.count > limit {
                throw TransportFailure(.responseTooLarge, "an item is longer than \(limit) bytes")
            }
        }
        return nil
    }

    /// Whether a byte ends the item; otherwise it is part of it.
    private mutating func isEnd(_ byte: UInt8) -> Bool {
        if isInString {
            if isEscaped {
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else if byte == UInt8(ascii: "\"") {
                isInString = false
            }
            return false
        }
        switch byte {
        case UInt8(ascii: "\""): isInString = true
        case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
        case UInt8(ascii: "]") where depth == 0: return true
        case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
        case UInt8(ascii: ","): return depth == 0
        default: break
        }
        return false
    }

    /// Throws if the list has not come to its end.
    func checkEnd() throws {
        if place != .after {
            let expected = place == .before ? "array" : "end of the list"
            throw DecodingFailure(path: "", expected: expected, found: "nothing", byteOffset: chunkOffset + chunk.count)
        }
    }

    /// The first three bytes of a text may be a mark that it is UTF-8.
    private func isByteOrderMark(_ byte: UInt8) -> Bool {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let offset = chunkOffset + position - 1
        return offset < mark.count && byte == mark[offset]
    }

    private func failure(_ expected: String, _ byte: UInt8) -> DecodingFailure {
        DecodingFailure(
            path: "",
            expected: expected,
            found: String(decoding: [byte], as: UTF8.self),
            byteOffset: chunkOffset + position - 1
        )
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    }
}

extension Call {
    /// Makes the call; the items of a list as they arrive, while the rest of it is still on its way.
    ///
    /// An item that is not what the document describes is thrown as `StreamItemError` with its index when its turn
    /// comes; those before it have been handed out by then. A list that breaks off is an error at its end.
    public func elements<Element: JSONCodable>() async throws(CallError<Failure>) -> ResponseStream<Element>
    where Success == [Element] {
        ResponseStream(items: try await stream(accept: nil))
    }
}

extension ResponseStream where Element: JSONCodable {
    /// The items of one JSON list.
    init(items response: StreamedResponse) {
        self.init(response) { progress in
            var splitter = ItemSplitter()
            var count = 0
            func failure(_ error: DecodingFailure, _ text: [UInt8], at offset: Int) -> Progress {
                let location = StreamItemLocation(count, byteOffset: offset)
                let error = StreamItemError(response.head, location, Data(text), error)
                response.observation?.unreadable(error, isSkipped: false)
                return .failure(error)
            }
            return { arrival in
                switch arrival {
                case .chunk(let data): splitter.take(data)
                case .restart: splitter = ItemSplitter()
                case .end, nil: break
                }
                do {
                    if let item = try splitter.next() {
                        let value: Element
                        do throws(DecodingFailure) {
                            value = try JSONCoding.decode(Element.self, from: item.text)
                        } catch {
                            return failure(error, item.text, at: item.offset)
                        }
                        count += 1
                        progress?.noteItem()
                        return .item(value)
                    }
                    guard case .end? = arrival else { return .hungry }
                    try splitter.checkEnd()
                    return .end
                } catch let error as DecodingFailure {
                    return failure(error, [], at: error.byteOffset)
                } catch {
                    return .failure(error)
                }
            }
        }
    }
}
