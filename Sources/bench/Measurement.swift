// Measurement.swift: processor time and memory, of this process and of others; medians; competitors in turns.

import Foundation

/// Seconds of processor time, of the user and of the system, that this process has used; on Windows, where there is no
/// such clock in C, seconds since its start.
func cpuSeconds() -> Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

/// The most memory this process has had, in bytes; 0 where it is not told.
func peakMemory() -> Int {
    #if os(Linux)
    // What the system counts for `getrusage` begins with what the parent had.
    return ownMemory("VmHWM:")
    #elseif os(Windows)
    return 0
    #else
    var usage = rusage()
    getrusage(RUSAGE_SELF, &usage)
    return usage.ru_maxrss
    #endif
}

/// The memory this process has, in bytes; 0 where it is not told.
func presentMemory() -> Int { ownMemory("VmRSS:") }

/// A figure that Linux keeps of this process, in bytes.
private func ownMemory(_ key: String) -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix(key) }
    return 1024 * (line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0)
}

/// What processes that this one started, and that have ended, have used.
struct ChildUsage {
    var cpuSeconds = 0.0
    /// The most memory that one of them had, in bytes.
    var peakMemory = 0

    static func now() -> ChildUsage {
        #if os(Windows)
        return ChildUsage()
        #else
        var usage = rusage()
        #if os(Linux)
        let unit = 1024
        getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
        #else
        let unit = 1
        getrusage(RUSAGE_CHILDREN, &usage)
        #endif
        func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
        return ChildUsage(
            cpuSeconds: seconds(usage.ru_utime) + seconds(usage.ru_stime),
            peakMemory: usage.ru_maxrss * unit
        )
        #endif
    }
}

/// Why nothing was measured.
struct Trouble: Error, CustomStringConvertible {
    var description: String
}

/// Runs a program to its end.
/// - Returns: what it printed
/// - Throws: `Trouble` when it ended with an error.
@discardableResult
func runProcess(_ program: String, _ arguments: [String], in folder: String? = nil) throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
        let command = ([program] + arguments.prefix(4)).joined(separator: " ")
        throw Trouble(description: "\(command) ended with \(process.terminationStatus)")
    }
    return output
}

/// Runs a command of this program in a process of its own, so that its time and memory are its alone, and reads the
/// data that it prints.
func runAlone<Result: Decodable>(_ arguments: [String], as type: Result.Type) throws -> Result {
    let program = Bundle.main.executablePath ?? CommandLine.arguments[0]
    return try JSONDecoder().decode(type, from: runProcess(program, arguments))
}

/// Prints what `runAlone` reads.
func answer<Result: Encodable>(_ result: Result) throws {
    print(String(decoding: try JSONEncoder().encode(result), as: UTF8.self))
}

/// Does something with a folder that is removed afterwards.
func withTemporaryFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("bench-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder.path)
}

extension Array where Element: Comparable {
    /// The one in the middle, the higher of two.
    var median: Element { sorted()[count / 2] }
}

/// One thing that is measured beside others.
struct Competitor {
    var name: String
    var run: () throws -> Void

    /// Runs each competitor once a round, in turns, so that whatever slows the machine down slows all of them.
    /// - Returns: the median of each one's processor time, in seconds.
    static func medians(of competitors: [Competitor], rounds: Int) throws -> [Double] {
        var times = Array(repeating: [Double](), count: competitors.count)
        for round in 0...Swift.max(1, rounds) {
            for (index, competitor) in competitors.enumerated() {
                let start = cpuSeconds()
                try competitor.run()
                // The first round warms up.
                if round > 0 { times[index].append(cpuSeconds() - start) }
            }
        }
        return times.map(\.median)
    }

    /// Speeds over one payload; the last competitor is what the others are compared with.
    static func compare(_ title: String, bytes: Int, rounds: Int, _ competitors: [Competitor]) throws -> Report {
        let medians = try medians(of: competitors, rounds: rounds)
        var report = Report(title: "\(title) (\(bytes) bytes)", columns: ["", "MB/s", "times"])
        report.rows = zip(competitors, medians).map { competitor, median in
            [
                .text(competitor.name), .number(Double(bytes) / median / 1e6, decimals: 0),
                .number((medians.last ?? median) / median, decimals: 2),
            ]
        }
        return report
    }
}

/// Keeps the compiler from leaving out a result nobody looks at.
@inline(never)
@_optimize(none)
func keep<Value>(_ value: Value) {}
