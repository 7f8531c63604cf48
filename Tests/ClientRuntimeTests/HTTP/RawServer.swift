// A server on a bare socket: it keeps every request byte for byte, and it can do what no proper server does: fall
// silent, break off in the middle, close without an answer.
import Foundation

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Listens on a free port of the loopback address; one thread for each connection.
final class RawServer: @unchecked Sendable {
    /// What a connection does after each request.
    typealias Handler = @Sendable (_ request: Request, _ connection: Connection) -> Void

    struct Request: Sendable {
        /// Counts from 0, over all connections.
        var number: Int
        /// Request line and header fields, as they came.
        var head: String
        /// The body, chunks joined.
        var body: Data
        var line: String { String(head.prefix { $0 != "\r\n" }) }

        func field(_ name: String) -> String? {
            for line in head.components(separatedBy: "\r\n").dropFirst() {
                let parts = line.split(separator: ":", maxSplits: 1)
                if parts.count == 2, parts[0].lowercased() == name.lowercased() {
                    return parts[1].trimmingCharacters(in: .whitespaces)
                }
            }
            return nil
        }
    }

    struct Connection: Sendable {
        let socket: Int32

        func send(_ text: String) { send(Data(text.utf8)) }

        func send(_ data: Data) {
            data.withUnsafeBytes { buffer in
                var sent = 0
                while sent < buffer.count {
                    let count = RawServer.write(socket, buffer.baseAddress! + sent, buffer.count - sent)
                    if count <= 0 { return }
                    sent += count
                }
            }
        }

        /// A whole answer; the connection stays open.
        func answer(_ status: Int, _ body: String = "", fields: [String] = []) {
            let lines = ["HTTP/1.1 \(status) X", "Content-Type: application/json"] + fields
            send((lines + ["Content-Length: \(body.utf8.count)", "", body]).joined(separator: "\r\n"))
        }

        /// Breaks the connection.
        func close() { shutdown(socket, Int32(SHUT_RDWR.rawOrSelf)) }

        /// Waits until the client is gone; false after `seconds`.
        func waitForClose(seconds: Int) -> Bool {
            var waiter = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
            guard poll(&waiter, 1, Int32(seconds * 1000)) > 0 else { return false }
            var byte: UInt8 = 0
            return recv(socket, &byte, 1, 0) <= 0
        }
    }

    let port: Int
    private let listener: Int32
    private let handler: Handler
    private let lock = NSLock()
    private var received: [Request] = []

    var url: URL { URL(string: "http://127.0.0.1:\(port)")! }
    /// The same server under another name.
    var otherURL: URL { URL(string: "http://localhost:\(port)")! }
    var requests: [Request] { lock.withLock { received } }

    init(_ handler: @escaping Handler) {
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
        precondition(bound == 0 && name == 0 && listen(listener, 64) == 0, "no loopback socket")
        port = Int(UInt16(bigEndian: address.sin_port))
        Thread.detachNewThread { [self] in acceptAll() }
    }

    /// Stops listening. Only the accepting thread closes the socket: a number closed here could be another server's by
    /// the time that thread uses it.
    func stop() { shutdown(listener, Int32(SHUT_RDWR.rawOrSelf)) }

    private func acceptAll() {
        while true {
            let socket = accept(listener, nil, nil)
            guard socket >= 0 else {
                _ = RawServer.closeSocket(listener)
                return
            }
            Thread.detachNewThread { [self] in serve(socket) }
        }
    }

    private func serve(_ socket: Int32) {
        var pending = Data()
        while let request = next(socket, &pending) { handler(request, Connection(socket: socket)) }
        _ = RawServer.closeSocket(socket)
    }

    private func next(_ socket: Int32, _ pending: inout Data) -> Request? {
        let separator = Data("\r\n\r\n".utf8)
        while pending.range(of: separator) == nil { guard fill(socket, &pending) else { return nil } }
        let end = pending.range(of: separator)!
        let head = String(decoding: pending[..<end.lowerBound], as: UTF8.self)
        pending = Data(pending[end.upperBound...])
        var request = Request(number: 0, head: head, body: Data())
        if request.field("Expect") != nil { Connection(socket: socket).send("HTTP/1.1 100 Continue\r\n\r\n") }
        if request.field("Transfer-Encoding")?.lowercased() == "chunked" {
            guard let body = chunks(socket, &pending) else { return nil }
            request.body = body
        } else if let length = request.field("Content-Length").flatMap({ Int($0) }) {
            while pending.count < length { guard fill(socket, &pending) else { return nil } }
            request.body = Data(pending.prefix(length))
            pending = Data(pending.dropFirst(length))
        }
        lock.withLock {
            request.number = received.count
            received.append(request)
        }
        return request
    }

    private func chunks(_ socket: Int32, _ pending: inout Data) -> Data? {
        var body = Data()
        while true {
            while pending.range(of: Data("\r\n".utf8)) == nil { guard fill(socket, &pending) else { return nil } }
            let end = pending.range(of: Data("\r\n".utf8))!
            let size = Int(String(decoding: pending[..<end.lowerBound], as: UTF8.self), radix: 16) ?? 0
            pending = Data(pending[end.upperBound...])
            while pending.count < size + 2 { guard fill(socket, &pending) else { return nil } }
            body += pending.prefix(size)
            pending = Data(pending.dropFirst(size + 2))
            if size == 0 { return body }
        }
    }

    private func fill(_ socket: Int32, _ pending: inout Data) -> Bool {
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        let count = recv(socket, &buffer, buffer.count, 0)
        if count > 0 { pending.append(contentsOf: buffer[..<count]) }
        return count > 0
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
