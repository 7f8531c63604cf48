// UnionCandidate.swift: which of several cases of a union fits a value best, where nothing in the document tells them
// apart.

/// A case of a union, to be compared with others of it.
public struct UnionCandidate<Union> {
    let read: (inout ValueReader) -> Union?

    /// - Parameter make: the case, as the function that makes the union of its payload
    public init<Payload: JSONCodable>(_ make: @escaping (Payload) -> Union) {
        read = { value in (value.attempt() as Payload?).map(make) }
    }
}

extension ValueReader {
    /// Reads the value as the candidate that fits it best; nil, and no note, when it decodes as none.
    ///
    /// The one fits best of which the fewest members are not described and the fewest values not documented, however
    /// deep; the first of equals. What was found once for a value is not looked for again, so that unions in unions
    /// take time in proportion to their size and depth.
    public mutating func closest<Union>(_ candidates: [UnionCandidate<Union>]) -> Union? {
        guard !hasFailed else { return nil }
        let key = ReaderState.Attempt(type: ObjectIdentifier(Union.self), token: index)
        if let known = state.pointee.closest[key], known < candidates.count, let value = candidates[known].read(&self) {
            return value
        }
        let (misfits, isJudging, isCareful) = (
            state.pointee.misfits, state.pointee.isJudging, state.pointee.isCareful
        )
        // A careful reader knows at its end which members nobody asked for.
        (state.pointee.isJudging, state.pointee.isCareful) = (true, true)
        var best: (value: Union, misfits: Int, position: Int)?
        for (position, candidate) in candidates.enumerated() {
            state.pointee.misfits = 0
            guard let value = candidate.read(&self) else { continue }
            let own = state.pointee.misfits
            if own < best?.misfits ?? .max { best = (value, own, position) }
            if own == 0 { break }
        }
        state.pointee.misfits = misfits + (best?.misfits ?? 0)
        (state.pointee.isJudging, state.pointee.isCareful) = (isJudging, isCareful)
        if let best, candidates.count > 1 { state.pointee.closest[key] = best.position }
        return best?.value
    }

    /// Reads a value that fits no case of a union.
    public mutating func undocumented() -> JSONValue {
        state.pointee.misfits += 1
        return read()
    }

    /// Counts a value that nobody listed, when candidates are compared.
    func judge(_ isDocumented: @autoclosure () -> Bool) {
        if state.pointee.isJudging, !isDocumented() { state.pointee.misfits += 1 }
    }
}
