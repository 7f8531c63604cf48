// What async-http-client, SwiftNIO and BoringSSL throw, in the kinds of failure that all transports share. Their words
// do not go on: they may hold addresses.
#if AsyncHTTPClient
import AsyncHTTPClient
import ClientRuntime
import Foundation
import NIOCore
import NIOHTTP1
import NIOHTTPCompression
import NIOPosix
import NIOSSL

/// What a request's body threw while it was sent.
struct BodyFailure: Error {
    let error: any Error
}

/// The error as the runtime knows it.
func transportFailure(_ error: any Error) -> any Error {
    switch error {
    case let failure as BodyFailure: return failure.error
    case is CancellationError, HTTPClientError.cancelled as HTTPClientError: return CancellationError()
    case let error as HTTPClientError: return clientFailure(error)
    case is NIOConnectionError, ChannelError.connectTimeout as ChannelError:
        return TransportFailure(.cannotConnect, "the server could not be reached")
    case let error as IOError where unreachable.contains(error.errnoCode):
        return TransportFailure(.cannotConnect, "the server could not be reached")
    case NIOSSLError.uncleanShutdown as NIOSSLError, is IOError, is ChannelError, is HTTPParserError:
        return TransportFailure(.connectionLost, "the connection broke before the answer was complete")
    case is NIOHTTPDecompression.DecompressionError, is NIOHTTPDecompression.ExtraDecompressionError:
        return TransportFailure(.other, "the compressed body cannot be decoded")
    case is NIOSSLError, is BoringSSLError, is NIOSSLExtraError:
        return TransportFailure(.insecure, "no secure connection could be made")
    default: return systemFailure(error)
    }
}

private let unreachable = [ECONNREFUSED, EHOSTUNREACH, ENETUNREACH, EHOSTDOWN, ENETDOWN, ETIMEDOUT, EADDRNOTAVAIL]

private func clientFailure(_ error: HTTPClientError) -> TransportFailure {
    let kind: TransportFailure.Kind =
        switch error {
        case .connectTimeout, .getConnectionFromPoolTimeout, .socksHandshakeTimeout, .httpProxyHandshakeTimeout,
            .invalidProxyResponse, .proxyAuthenticationRequired:
            .cannotConnect
        case .tlsHandshakeTimeout: .insecure
        case .deadlineExceeded, .readTimeout, .writeTimeout: .timedOut
        case .remoteConnectionClosed, .requestStreamCancelled: .connectionLost
        case .bodyLengthMismatch, .contentLengthMissing, .invalidURL, .emptyHost, .emptyScheme, .traceRequestWithBody:
            .requestFailed
        default: .other
        }
    // The short description is a fixed text.
    return TransportFailure(kind, "the transfer failed (HTTPClientError \(error.shortDescription))")
}

/// Network.framework's own errors on Apple systems; anything else is not known.
private func systemFailure(_ error: any Error) -> TransportFailure {
    #if canImport(Network)
    if error is HTTPClient.NWTLSError { return TransportFailure(.insecure, "no secure connection could be made") }
    if error is HTTPClient.NWPOSIXError {
        return TransportFailure(.cannotConnect, "the server could not be reached")
    }
    #endif
    return TransportFailure(.other, "the transfer failed (\(type(of: error)))")
}
#endif
