// A server whose certificate nobody vouches for. The certificate and the server are openssl's.
import ClientRuntime
import Foundation
import Testing

#if AsyncHTTPClient
import AsyncHTTPClientTransport
import NIOSSL
#endif

/// A key and a certificate that nobody but its maker vouches for, in files.
private final class Identity {
    /// Where openssl is; the tests need it.
    static let openssl = ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"].map { $0 + "/openssl" }
        .first { FileManager.default.isExecutableFile(atPath: $0) }

    /// The paths of the files.
    let key: String
    let certificate: String
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        key = folder.appendingPathComponent("key.pem").path
        certificate = folder.appendingPathComponent("certificate.pem").path
        let request = try Self.run([
            "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", "/CN=localhost", "-keyout", key,
            "-out", certificate, "-addext", "subjectAltName=DNS:localhost",
        ])
        request.process.waitUntilExit()
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    static func run(_ arguments: [String]) throws -> (process: Process, output: FileHandle) {
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

/// `openssl s_server` with a certificate of its own making. With a client it talks to nobody else.
private final class UnknownServer {
    let url: URL
    let identity: Identity
    private let process: Process

    init(client: Identity? = nil) throws {
        identity = try Identity()
        let demand = client.map { ["-Verify", "1", "-verify_return_error", "-CAfile", $0.certificate] } ?? []
        let server = try Identity.run(
            ["s_server", "-www", "-accept", "127.0.0.1:0", "-key", identity.key, "-cert", identity.certificate] + demand
        )
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

    deinit { process.terminate() }
}

extension Transports {
    @Suite(.enabled(if: Identity.openssl != nil, "openssl makes the certificate and the server"))
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
            let client = try client(of: server)
            #expect(try await client.call().response.status == .ok)
            withExtendedLifetime(server) {}
        }

        /// Mutual TLS: a server that demands a certificate lets in who shows the one it knows, and nobody else.
        @Test(.timeLimit(.minutes(1))) func clientCertificateIsShown() async throws {
            let known = try Identity()
            let server = try UnknownServer(client: known)
            #expect(try await client(of: server, as: known).call().response.status == .ok)
            let stranger = try Identity()
            for client in [try client(of: server), try client(of: server, as: stranger)] {
                let kind = await failureKind(of: client.call())
                #expect(kind == .insecure)
            }
            withExtendedLifetime((server, known, stranger)) {}
        }

        /// A client that knows the server's certificate, with one of its own or without.
        private func client(of server: UnknownServer, as identity: Identity? = nil) throws -> Client {
            var tls = TLSConfiguration.clientDefault
            tls.trustRoots = .file(server.identity.certificate)
            if let identity {
                tls.certificateChain = try NIOSSLCertificate.fromPEMFile(identity.certificate).map { .certificate($0) }
                tls.privateKey = .privateKey(try NIOSSLPrivateKey(file: identity.key, format: .pem))
            }
            var configuration = AsyncHTTPClientTransport.standardConfiguration
            configuration.tlsConfiguration = tls
            return Subject.asyncHTTPClient.client(
                server.url,
                transport: AsyncHTTPClientTransport(configuration: configuration)
            )
        }
        #endif
    }
}
