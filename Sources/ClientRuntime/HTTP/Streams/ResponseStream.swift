// The asynchronous sequence of all streamed responses: a parser finds the items in chunks of bytes, which arrive over
// one connection or, if the stream is resumed, over several consecutive ones.
import Foundation

/// The items of a streamed response. The sequence can be iterated only once; releasing it closes the connection.
public struct ResponseStream<Element: Sendable>: AsyncSequence, Sendable {
    /// Status and header fields.
    public let head: ResponseHead
    private let response: StreamedResponse
    private let makeParser: @Sendable (StreamProgress?) -> Parser

    /// Takes what has arrived, if anything was asked for, and looks for the next item.
    typealias Parser = (StreamArrival?) -> Progress

    /// The state of parsing.
    enum Progress {
        case item(Element)
        /// All that has arrived is used up.
        case hungry
        case end
        case failure(any Error)
    }

    /// - Parameter makeParser: makes the parser, which tells the progress of what it hands out where there is one
    init(_ response: StreamedResponse, _ makeParser: @escaping @Sendable (StreamProgress?) -> Parser) {
        head = response.head
        self.response = response
        self.makeParser = makeParser
    }

    /// Hands out one item a call.
    public struct AsyncIterator: AsyncIteratorProtocol {
        fileprivate var chunks: ByteStream.AsyncIterator
        fileprivate let parser: Parser
        fileprivate let resumption: StreamResumption?
        fileprivate let progress: StreamProgress?
        fileprivate var isOver = false

        /// Returns the next item, or nil at the end.
        /// - Throws: `TransportFailure` when the connection breaks or is silent for longer than the idle timeout,
        ///   `StreamItemError` when an item is not what the document describes, `ServerSentEventError` when an event
        ///   reports an error, and `CallError` when reconnecting fails.
        public mutating func next() async throws -> Element? {
            var arrival: StreamArrival?
            while !isOver {
                switch parser(arrival) {
                case .item(let item): return item
                case .hungry:
                    do {
                        arrival = try await more()
                    } catch {
                        isOver = true
                        throw error
                    }
                case .end: isOver = true
                case .failure(let error):
                    isOver = true
                    throw error
                }
            }
            return nil
        }

        private mutating func more() async throws -> StreamArrival {
            do {
                if let chunk = try await chunks.next() { return .chunk(chunk) }
            } catch {
                guard let resumption, let progress else { throw error }
                return try await restart(resumption.body(after: error, progress))
            }
            guard let resumption, let progress, resumption.policy.reconnectsAfterEnd else { return .end }
            return try await restart(resumption.body(after: nil, progress))
        }

        private mutating func restart(_ body: ResponseBody?) -> StreamArrival {
            guard let body else { return .end }
            chunks = body.makeAsyncIterator()
            return .restart
        }
    }

    /// Starts reading.
    public func makeAsyncIterator() -> AsyncIterator {
        let progress = response.resumption.map { _ in StreamProgress(response.observation) }
        return AsyncIterator(
            chunks: response.body.makeAsyncIterator(),
            parser: makeParser(progress),
            resumption: response.resumption,
            progress: progress
        )
    }
}

/// An element of the body of a stream.
enum StreamArrival {
    case chunk(Data)
    case end
    /// The connection broke, and another takes its place: the body begins anew.
    case restart
}

/// A response whose body is still arriving, and what the reader of its items has to know of the call.
struct StreamedResponse: Sendable {
    var head: ResponseHead
    var body: ResponseBody
    /// The observation to which items that cannot be decoded are reported.
    var observation: CallObservation?
    /// The parameters for repeating the call if the connection breaks; nil to not repeat it.
    var resumption: StreamResumption?
}

extension ResponseStream {
    /// A parser that makes items of lines.
    /// - Parameters:
    ///   - readsRest: whether what stands after the last line break is a line, too
    ///   - restart: forgets what has been read of an item when the body begins anew
    ///   - read: returns the item that a line completes
    static func parser(
        readsRest: Bool = false,
        restart: @escaping () -> Void = {},
        _ read: @escaping (_ line: [UInt8], _ position: LinePosition, _ isEnd: inout Bool) throws -> Element?
    ) -> Parser {
        var splitter = LineSplitter()
        var hasAll = false
        return { arrival in
            switch arrival {
            case .chunk(let data): splitter.take(data)
            case .end: hasAll = true
            case .restart:
                splitter = LineSplitter()
                restart()
            case nil: break
            }
            do {
                while let line = try splitter.next() ?? (readsRest && hasAll ? splitter.rest() : nil) {
                    var isEnd = false
                    if let item = try read(line, splitter.linePosition(line.count), &isEnd) { return .item(item) }
                    if isEnd { return .end }
                }
            } catch {
                return .failure(error)
            }
            return hasAll ? .end : .hungry
        }
    }
}
