// Requests as they come over a socket, one after the other.
import Foundation

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Cuts what a connection brings into requests.
struct RequestReader: Sendable {
    let socket: Int32
    let connection: Int
    let bodies: RawServer.Bodies
    private var pending = Data()

    init(socket: Int32, connection: Int, bodies: RawServer.Bodies) {
        self.socket = socket
        self.connection = connection
        self.bodies = bodies
    }

    /// Nil when the client is gone.
    mutating func next() -> RawServer.Request? {
        guard let head = text(upTo: "\r\n\r\n") else { return nil }
        var request = RawServer.Request(number: 0, connection: connection, head: head)
        if bodies == .left { return request }
        if request.field("Expect") != nil {
            RawServer.Connection(socket: socket).send("HTTP/1.1 100 Continue\r\n\r\n")
        }
        if request.field("Transfer-Encoding")?.lowercased() == "chunked" {
            var size = 1
            while size > 0 {
                guard let line = text(upTo: "\r\n"), let count = Int(line, radix: 16) else { return nil }
                guard take(count, &request), text(upTo: "\r\n") != nil else { return nil }
                size = count
            }
        } else if let length = request.field("Content-Length").flatMap({ Int($0) }) {
            guard take(length, &request) else { return nil }
        }
        return request
    }

    private mutating func text(upTo mark: String) -> String? {
        while true {
            if let end = pending.range(of: Data(mark.utf8)) {
                defer { pending = Data(pending[end.upperBound...]) }
                return String(decoding: pending[..<end.lowerBound], as: UTF8.self)
            }
            guard fill() else { return nil }
        }
    }

    private mutating func take(_ count: Int, _ request: inout RawServer.Request) -> Bool {
        var rest = count
        while rest > 0 {
            if pending.isEmpty { guard fill() else { return false } }
            let piece = pending.prefix(rest)
            if bodies == .kept { request.body.append(piece) }
            rest -= piece.count
            pending = Data(pending.dropFirst(piece.count))
        }
        request.length += count
        return true
    }

    private mutating func fill() -> Bool {
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        let count = recv(socket, &buffer, buffer.count, 0)
        if count > 0 { pending.append(contentsOf: buffer[..<count]) }
        return count > 0
    }
}
