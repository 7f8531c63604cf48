// Work that goes on at the server after the answer: a call starts it, another tells how far it is, a third fetches what
// came of it. The document says with `x-job` which operations these are; waiting is the same for all and stands here.
import Foundation

/// When a running job is asked about.
public struct PollingPolicy: Sendable {
    /// The pause before the first question.
    public var firstPause: Duration
    /// What the pause does not grow beyond; it grows by half with every question.
    public var longestPause: Duration
    /// How long to wait for the end of the job altogether; nil for as long as it takes.
    public var timeout: Duration?

    /// Waits.
    var sleep: @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }

    /// After a second, then less and less often down to every half a minute, for at most an hour of waiting.
    public init(
        firstPause: Duration = .seconds(1),
        longestPause: Duration = .seconds(30),
        timeout: Duration? = .seconds(3600)
    ) {
        self.firstPause = firstPause
        self.longestPause = longestPause
        self.timeout = timeout
    }

    /// The pause before question `number`, counted from 0; at least what `Retry-After` of the last answer asks for
    /// (RFC 9110 section 10.2.3), as long as that is no longer than the longest pause or a minute.
    func pause(before number: Int, _ head: ResponseHead?) -> Duration {
        var pause = firstPause
        for _ in 0..<min(number, 64) where pause < longestPause { pause += pause / 2 }
        pause = min(pause, longestPause)
        guard let text = head?.headerFields[.retryAfter], let asked = RetryAfter.duration(text, now: Date()) else {
            return pause
        }
        return max(pause, min(asked, max(longestPause, .seconds(60))))
    }
}

/// How a status tells whether a job is at its end. States that are neither done nor failed mean that it goes on.
public struct JobStates: Sendable {
    private let place: JSONPlace
    private let done: [JSONValue]
    private let failed: [JSONValue]

    /// The state, or the states of several parts, are at `place`. The job is done when all are among `done`, and has
    /// failed when one is among `failed`.
    public init(at place: JSONPlace, done: [JSONValue], failed: [JSONValue] = []) {
        self.place = place
        self.done = done
        self.failed = failed
    }

    enum State { case running, done, failed }

    func state(of body: Data) -> State {
        let states = place.values(in: body)
        if states.contains(where: failed.contains) { return .failed }
        return !states.isEmpty && states.allSatisfy(done.contains) ? .done : .running
    }
}

/// Why a job that was started has no result.
public enum JobFailure<Status: Sendable>: Error, Sendable {
    /// The server says that the job has failed.
    case failed(Status)
    /// The job was still running after the time of the polling policy; the last status, if there was one.
    case timeout(Duration, last: Status?)
    /// The answer that started the job lacks what is needed to ask for its status or result.
    case incomplete
}

extension JobFailure: CustomStringConvertible, LocalizedError {
    /// One line.
    public var description: String {
        switch self {
        case .failed(let status): "the job has failed: \(ErrorText.value(status))"
        case .timeout(let duration, _): "the job was not done after \(duration) of waiting"
        case .incomplete: "the answer that started the job lacks what is needed to ask for it"
        }
    }

    /// The description.
    public var errorDescription: String? { description }
}

/// What a client does to ask about a job, and to fetch its result.
struct JobSteps<Submission: Sendable, Status: Sendable, Result: Sendable>: Sendable {
    typealias Answer = (status: Status, head: ResponseHead, body: Data)

    let states: JobStates
    /// Asks; nil when the submission lacks what the question needs.
    let ask: @Sendable (Submission, CallOptions) async throws -> Answer?
    let fetch: @Sendable (Submission, Status, CallOptions) async throws -> Result?
}

/// A job that was started.
public struct Job<Submission: Sendable, Status: Sendable, Result: Sendable>: Sendable {
    /// What the server answered when the job was started.
    public let submission: Submission
    /// When the job is asked about.
    public var polling: PollingPolicy
    let steps: JobSteps<Submission, Status, Result>
    let options: CallOptions

    /// The job's statuses, asked for while they are read, with pauses between; the last is the one in which the job is
    /// done.
    public var statuses: JobStatuses<Submission, Status, Result> { JobStatuses(job: self) }

    /// Waits until the job is done, and fetches its result. Throws `JobFailure<Status>`, the `CallError` of the
    /// operation that is asked, and `CancellationError`.
    public func result() async throws -> Result {
        var last: Status?
        for try await status in statuses { last = status }
        guard let last, let result = try await steps.fetch(submission, last, options) else {
            throw JobFailure<Status>.incomplete
        }
        return result
    }
}

/// The statuses of a job until it is done.
public struct JobStatuses<Submission: Sendable, Status: Sendable, Result: Sendable>: AsyncSequence, Sendable {
    /// What the server says of the job.
    public typealias Element = Status

    let job: Job<Submission, Status, Result>

    /// Asks once a call, after a pause.
    public struct AsyncIterator: AsyncIteratorProtocol {
        fileprivate let job: Job<Submission, Status, Result>
        fileprivate var number = 0
        fileprivate var waited: Duration = .zero
        fileprivate var last: JobSteps<Submission, Status, Result>.Answer?
        fileprivate var isAtEnd = false

        /// The next status; nil when the job is done. Throws `JobFailure<Status>` after the status in which the job has
        /// failed, and what `Job.result()` throws.
        public mutating func next() async throws -> Status? {
            if isAtEnd { return nil }
            isAtEnd = true
            if let last {
                switch job.steps.states.state(of: last.body) {
                case .done: return nil
                case .failed: throw JobFailure.failed(last.status)
                case .running: break
                }
            }
            let pause = job.polling.pause(before: number, last?.head)
            if let timeout = job.polling.timeout, waited + pause > timeout {
                throw JobFailure.timeout(timeout, last: last?.status)
            }
            try await job.polling.sleep(pause)
            let start = ContinuousClock.now
            guard let answer = try await job.steps.ask(job.submission, job.options) else {
                throw JobFailure<Status>.incomplete
            }
            waited += pause + (ContinuousClock.now - start)
            number += 1
            last = answer
            isAtEnd = false
            return answer.status
        }
    }

    /// Starts asking.
    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(job: job) }
}

/// A call that starts a job.
public struct JobCall<Success: Sendable, Failure: Sendable, Status: Sendable, Result: Sendable>: OperationCall {
    /// The call that starts the job, and no more.
    public var call: Call<Success, Failure>
    private let polling: PollingPolicy
    private let steps: JobSteps<Success, Status, Result>

    /// The call that starts the job, what its statuses mean, and the calls that ask for status and result.
    public init<StatusCall: OperationCall<Status, StatusFailure>, StatusFailure, ResultCall, ResultFailure>(
        _ call: Call<Success, Failure>,
        _ states: JobStates,
        _ polling: PollingPolicy = PollingPolicy(),
        status: @escaping @Sendable (Success) -> StatusCall?,
        result: @escaping @Sendable (Success) -> ResultCall?
    ) where ResultCall: OperationCall<Result, ResultFailure> {
        self.init(call, states, polling, status) { submission, _, options in
            guard let call = result(submission) else { return nil }
            return try await call.options(options).value
        }
    }

    /// The same for a job whose last status is its result.
    public init<StatusCall: OperationCall<Status, StatusFailure>, StatusFailure>(
        _ call: Call<Success, Failure>,
        _ states: JobStates,
        _ polling: PollingPolicy = PollingPolicy(),
        status: @escaping @Sendable (Success) -> StatusCall?
    ) where Result == Status {
        self.init(call, states, polling, status) { _, status, _ in status }
    }

    private init<StatusCall: OperationCall<Status, StatusFailure>, StatusFailure>(
        _ call: Call<Success, Failure>,
        _ states: JobStates,
        _ polling: PollingPolicy,
        _ status: @escaping @Sendable (Success) -> StatusCall?,
        fetch: @escaping @Sendable (Success, Status, CallOptions) async throws -> Result?
    ) {
        self.call = call
        self.polling = polling
        steps = JobSteps(
            states: states,
            ask: { submission, options in
                guard let call = status(submission) else { return nil }
                let (response, body) = try await call.options(options).responseAndBody
                return (response.value, response.head, body)
            },
            fetch: fetch
        )
    }

    /// Makes the call, which starts the job.
    public var job: Job<Success, Status, Result> {
        get async throws(CallError<Failure>) { try await job(polling: polling) }
    }

    /// Makes the call, which starts the job, to be asked about in one's own way.
    public func job(polling: PollingPolicy) async throws(CallError<Failure>) -> Job<Success, Status, Result> {
        var options = call.effectiveOptions
        // It was for the call that starts the job alone.
        options.headerFields[.idempotencyKey] = nil
        return Job(submission: try await call.value, polling: polling, steps: steps, options: options)
    }
}
