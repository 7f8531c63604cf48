// The time to connect, which only async-http-client can tell apart: a server whose queue is full answers nobody.
import ClientRuntime
import Foundation
import Testing

#if AsyncHTTPClient && os(Linux)
import AsyncHTTPClientTransport
import Glibc

/// Listens, accepts nothing, and has more connections waiting than it takes.
private final class FullQueue {
    let url: URL
    private let sockets: [Int32]

    init() throws {
        func make() -> Int32 { socket(AF_INET, Int32(SOCK_STREAM.rawValue) | O_NONBLOCK, 0) }
        let listener = make()
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let clients = (0..<4).map { _ in make() }
        let outcome = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                let outcome = bind(listener, pointer, length) | listen(listener, 0)
                _ = getsockname(listener, pointer, &length)
                for client in clients { _ = connect(client, pointer, length) }
                return outcome
            }
        }
        try #require(outcome == 0)
        sockets = clients + [listener]
        url = try #require(URL(string: "http://127.0.0.1:\(UInt16(bigEndian: address.sin_port))"))
    }

    deinit { for socket in sockets { close(socket) } }
}

extension Transports {
    @Suite struct ConnectTimeoutTests {
        @Test(.timeLimit(.minutes(1))) func connectingIsLimited() async throws {
            let queue = try FullQueue()
            var configuration = AsyncHTTPClientTransport.standardConfiguration
            configuration.timeout.connect = .milliseconds(50)
            let client = Subject.asyncHTTPClient.client(
                queue.url,
                transport: AsyncHTTPClientTransport(configuration: configuration)
            )
            #expect(await failureKind(of: client.call()) == .cannotConnect)
            withExtendedLifetime(queue) {}
        }
    }
}
#endif
