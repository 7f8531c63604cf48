// A server on a bare socket: it keeps every request byte for byte, and it can do what no proper server does: fall
// silent, break off in the middle, close without an answer, leave a request unread.
import Foundation

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Listens on a free port of the loopback address; one thread for each connection.
package final class RawServer: @unchecked Sendable {
    /// What a connection does after each request.
    package typealias Handler = @Sendable (_ request: Request, _ connection: Connection) -> Void

    /// What happens to the bodies of requests.
    package enum Bodies: Sendable {
        case kept
        /// Read and counted; for bodies that are too long to keep.
        case counted
        /// Left where they are; the connection is closed after the answer.
        case left
    }

    package struct Request: Sendable {
        /// Counts from 0, over all connections.
        package var number: Int
        /// Which connection it came over, counted from 0.
        package var connection: Int
        /// Request line and header fields, as they came.
        package var head: String
        /// The body, chunks joined, if bodies are kept.
        package var body = Data()
        /// How long the body was, if it was read.
        package var length = 0
        package var line: String { String(head.prefix { $0 != "\r\n" }) }

        package func field(_ name: String) -> String? {
            for line in head.components(separatedBy: "\r\n").dropFirst() {
                let parts = line.split(separator: ":", maxSplits: 1)
                if parts.count == 2, parts[0].lowercased() == name.lowercased() {
                    return parts[1].trimmingCharacters(in: .whitespaces)
                }
            }
            return nil
        }
    }

    package struct Connection: Sendable {
        let socket: Int32

        /// False when the client is gone.
        @discardableResult
        package func send(_ text: String) -> Bool { send(Data(text.utf8)) }

        /// False when the client is gone.
        @discardableResult
        package func send(_ data: Data) -> Bool {
            data.withUnsafeBytes { buffer in
                var sent = 0
                while sent < buffer.count {
                    let count = RawServer.write(socket, buffer.baseAddress! + sent, buffer.count - sent)
                    if count <= 0 { return false }
                    sent += count
                }
                return true
            }
        }

        /// A whole answer; the connection stays open.
        package func answer(_ status: Int, _ body: String = "", fields: [String] = []) {
            let lines = ["HTTP/1.1 \(status) X", "Content-Type: application/json"] + fields
            send((lines + ["Content-Length: \(body.utf8.count)", "", body]).joined(separator: "\r\n"))
        }

        /// Breaks the connection.
        package func close() { shutdown(socket, Int32(SHUT_RDWR.rawOrSelf)) }

        /// Waits until the client is gone; false after `seconds`.
        package func waitForClose(seconds: Int) -> Bool {
            var waiter = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
            guard poll(&waiter, 1, Int32(seconds * 1000)) > 0 else { return false }
            var byte: UInt8 = 0
            return recv(socket, &byte, 1, 0) <= 0
        }
    }

    package let port: Int
    private let listener: Int32
    private let bodies: Bodies
    private let handler: Handler
    private let lock = NSLock()
    private var received: [Request] = []

    package var url: URL { URL(string: "http://127.0.0.1:\(port)")! }
    /// The same server under another name.
    package var otherURL: URL { URL(string: "http://localhost:\(port)")! }
    package var requests: [Request] { lock.withLock { received } }

    package init(_ bodies: Bodies = .kept, _ handler: @escaping Handler) {
        self.bodies = bodies
        self.handler = handler
        #if canImport(Glibc)
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
        listener = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let (bound, name) = withUnsafeMutablePointer(to: &address) { [listener] pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                (bind(listener, pointer, length), getsockname(listener, pointer, &length))
            }
        }
        precondition(bound == 0 && name == 0 && listen(listener, 1024) == 0, "no loopback socket")
        port = Int(UInt16(bigEndian: address.sin_port))
        Thread.detachNewThread { [self] in acceptAll() }
    }

    /// Stops listening. Only the accepting thread closes the socket: a number closed here could be another server's by
    /// the time that thread uses it.
    package func stop() { shutdown(listener, Int32(SHUT_RDWR.rawOrSelf)) }

    private func acceptAll() {
        var count = 0
        while true {
            let socket = accept(listener, nil, nil)
            guard socket >= 0 else {
                _ = RawServer.closeSocket(listener)
                return
            }
            let reader = RequestReader(socket: socket, connection: count, bodies: bodies)
            count += 1
            Thread.detachNewThread { [self] in serve(reader) }
        }
    }

    private func serve(_ reader: RequestReader) {
        var reader = reader
        while var request = reader.next() {
            lock.withLock {
                request.number = received.count
                received.append(request)
            }
            handler(request, Connection(socket: reader.socket))
            if bodies == .left { break }
        }
        _ = RawServer.closeSocket(reader.socket)
    }

    fileprivate static func write(_ socket: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
        #if canImport(Glibc)
        Glibc.send(socket, bytes, count, Int32(MSG_NOSIGNAL.rawOrSelf))
        #else
        Darwin.send(socket, bytes, count, 0)
        #endif
    }

    private static func closeSocket(_ socket: Int32) -> Int32 {
        #if canImport(Glibc)
        Glibc.close(socket)
        #else
        Darwin.close(socket)
        #endif
    }
}

extension Int32 { fileprivate var rawOrSelf: Int32 { self } }
extension Int { fileprivate var rawOrSelf: Int { self } }
