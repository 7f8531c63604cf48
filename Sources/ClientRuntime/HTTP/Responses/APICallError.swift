// The part of all errors of calls that knows no operation: one protocol, so that code can deal with the errors of many
// operations at once without knowing the type of their failures.
import Foundation

/// An error of a call, whatever the operation.
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
    /// What the server calls the request, when there was a response that contains it; see `ResponseHead.requestID`.
    var requestID: String? { get }
    /// The body of the response as it arrived; nil when there was no response. It may repeat secrets.
    var body: Data? { get }
    /// Describes the error on one line, secrets masked.
    var message: String { get }
}

extension APICallError {
    /// Nil.
    public var head: ResponseHead? { nil }
    /// The status of `head`.
    public var status: HTTPResponse.Status? { head?.status }
    /// The request ID of `head`.
    public var requestID: String? { head?.requestID }
    /// The body of `head`.
    public var body: Data? { head?.body }
    /// Returns the description on one line.
    public var message: String { Masking.oneLine(String(describing: self)) }
}

extension TransportFailure: APICallError {}
extension PaginationFailure: APICallError {}
extension JobFailure: APICallError {}
