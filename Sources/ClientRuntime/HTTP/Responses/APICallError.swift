// The protocol of all errors of calls, which does not depend on an operation: code can handle the errors of several
// operations without the types of their failures.
import Foundation

/// An error of a call of any operation.
///
/// `CallError` is generic over the failures that a document describes for one operation. Where several operations share
/// a `do`, or in a `Task`, errors are caught by this protocol:
///
///     do {
///         let pet = try await client.pets.getPet(id: 1).value
///         try await client.pets.deletePet(id: pet.id).value
///     } catch let error as any APICallError {
///         print(error.message, error.status?.code ?? 0, error.requestID ?? "")
///     }
public protocol APICallError: Error, Sendable {
    /// Status and header fields of the response; nil when there was none.
    var head: ResponseHead? { get }
    /// The status of the response; nil when there was none.
    var status: HTTPResponse.Status? { get }
    /// The server's ID for the request, if a response contains it; see `ResponseHead.requestID`.
    var requestID: String? { get }
    /// The body of the response as it arrived; nil when there was no response. It may repeat secrets.
    var body: Data? { get }
    /// A description of the error on one line, with secrets masked.
    var message: String { get }
}

extension APICallError {
    /// Returns nil.
    public var head: ResponseHead? { nil }
    /// The status of `head`.
    public var status: HTTPResponse.Status? { head?.status }
    /// The request ID of `head`.
    public var requestID: String? { head?.requestID }
    /// The body of `head`.
    public var body: Data? { head?.body }
    /// The description on one line.
    public var message: String { Masking.oneLine(String(describing: self)) }
}

extension TransportFailure: APICallError {}
extension PaginationFailure: APICallError {}
extension JobFailure: APICallError {}
