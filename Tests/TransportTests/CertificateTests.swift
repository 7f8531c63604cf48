// A server whose certificate nobody vouches for. The certificate and the server are openssl's.
import ClientRuntime
import Foundation
import Testing

#if AsyncHTTPClient
import AsyncHTTPClientTransport
import NIOSSL
#endif

/// `openssl s_server` with a certificate of its own making.
private final class UnknownServer {
    /// Where openssl is; the tests need it.
    static let openssl = ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"].map { $0 + "/openssl" }
        .first { FileManager.default.isExecutableFile(atPath: $0) }

    let url: URL
    /// The path of the certificate.
    let certificate: String
    private let folder: URL
    private let process: Process

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let key = folder.appendingPathComponent("key.pem").path
        certificate = folder.appendingPathComponent("certificate.pem").path
        let request = try Self.run([
            "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", "/CN=localhost", "-keyout", key,
            "-out", certificate, "-addext", "subjectAltName=DNS:localhost",
        ])
        request.process.waitUntilExit()
        let server = try Self.run(["s_server", "-www", "-accept", "127.0.0.1:0", "-key", key, "-cert", certificate])
        process = server.process
        // It says `ACCEPT 127.0.0.1:40000` when it listens.
        var text = ""
        while !text.contains("ACCEPT") || !text.hasSuffix("\n") {
            let more = server.output.availableData
            try #require(!more.isEmpty, "openssl ended: \(text)")
            text += String(decoding: more, as: UTF8.self)
        }
        let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("ACCEPT") })
        let port = try #require(line.split(separator: ":").last)
        url = try #require(URL(string: "https://localhost:\(port)"))
    }

    deinit {
        process.terminate()
        try? FileManager.default.removeItem(at: folder)
    }

    private static func run(_ arguments: [String]) throws -> (process: Process, output: FileHandle) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try #require(openssl))
        process.arguments = arguments
        let output = Pipe()
        process.standardInput = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        return (process, output.fileHandleForReading)
    }
}

extension Transports {
    @Suite(.enabled(if: UnknownServer.openssl != nil, "openssl makes the certificate and the server"))
    struct CertificateTests {
        @Test(.timeLimit(.minutes(1)), arguments: Subject.allCases)
        func unknownCertificateIsRefused(subject: Subject) async throws {
            let server = try UnknownServer()
            let error = await failure(of: subject.client(server.url).call())
            guard case .transport(let failure as TransportFailure) = error else {
                Issue.record("\(error as Any)"); return
            }
            #expect(failure.kind == .insecure, "\(failure)")
            withExtendedLifetime(server) {}
        }

        #if AsyncHTTPClient
        @Test(.timeLimit(.minutes(1))) func knownCertificateIsTaken() async throws {
            let server = try UnknownServer()
            var configuration = AsyncHTTPClientTransport.standardConfiguration
            configuration.tlsConfiguration = .clientDefault
            configuration.tlsConfiguration?.trustRoots = .file(server.certificate)
            let client = Subject.asyncHTTPClient.client(
                server.url,
                transport: AsyncHTTPClientTransport(configuration: configuration)
            )
            #expect(try await client.call().response.status == .ok)
            withExtendedLifetime(server) {}
        }
        #endif
    }
}
