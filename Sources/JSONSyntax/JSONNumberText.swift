// JSONNumberText.swift: what the text of a number is worth, exactly where it can be exact.

/// A number in parts: `significand` times ten to the power of `exponent`, exactly what the text says.
///
/// Zeros at the end of the significand are taken into the exponent where the text has them there, so that equal numbers
/// of up to 19 digits have equal parts; zero is 0 and 0.
public struct JSONNumberText: Sendable, Hashable {
    /// Whether the text begins with a minus sign, also for zero.
    public var isNegative: Bool
    /// The digits without leading and trailing zeros.
    public var significand: UInt64
    /// The power of ten; texts with an exponent beyond a million are taken as a million.
    public var exponent: Int

    /// The parts of a number the scanner has accepted; nil when its digits need more than 64 bits.
    public init?(_ text: UnsafeRawBufferPointer) {
        guard let base = text.baseAddress?.assumingMemoryBound(to: UInt8.self), text.count > 0 else { return nil }
        let end = text.count
        isNegative = base[0] == UInt8(ascii: "-")
        var index = isNegative ? 1 : 0
        var value: UInt64 = 0
        var power = 0
        var zeros = 0
        var isAfterPoint = false
        while index < end {
            let digit = base[index] &- UInt8(ascii: "0")
            index &+= 1
            if digit < 10 {
                if isAfterPoint { power &-= 1 }
                // Zeros wait until another digit shows that they are not the last ones.
                if digit == 0 {
                    if value != 0 { zeros &+= 1 }
                    continue
                }
                for _ in 0...zeros {
                    let (product, overflow) = value.multipliedReportingOverflow(by: 10)
                    if overflow { return nil }
                    value = product
                }
                zeros = 0
                let (sum, overflow) = value.addingReportingOverflow(UInt64(digit))
                if overflow { return nil }
                value = sum
            } else if digit == UInt8(ascii: ".") &- UInt8(ascii: "0") {
                isAfterPoint = true
            } else {
                power &+= Self.exponent(base, from: index, to: end)
                break
            }
        }
        significand = value
        exponent = value == 0 ? 0 : power &+ zeros
    }

    private static func exponent(_ base: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int {
        var index = start
        let isNegative = base[index] == UInt8(ascii: "-")
        if isNegative || base[index] == UInt8(ascii: "+") { index &+= 1 }
        var value = 0
        while index < end, value < 1_000_000 {
            value = value &* 10 &+ Int(base[index] &- UInt8(ascii: "0"))
            index &+= 1
        }
        value = min(value, 1_000_000)
        return isNegative ? -value : value
    }

    /// The absolute value if it is an integer of 64 bits, whether written `1000`, `1e3` or `1000.0`.
    public var magnitude: UInt64? {
        if exponent == 0 { return significand }
        guard exponent > 0, exponent < 20 else { return nil }
        var value = significand
        for _ in 0..<exponent {
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            value = product
        }
        return value
    }

    /// Whether the number has no fraction, however it is written.
    public var isIntegral: Bool { exponent >= 0 }

    /// The number as `Int64`, if it is one.
    public var int64: Int64? {
        guard let magnitude else { return nil }
        if isNegative { return magnitude <= 1 << 63 ? Int64(truncatingIfNeeded: 0 &- magnitude) : nil }
        return Int64(exactly: magnitude)
    }

    /// The number as `UInt64`, if it is one; minus zero is zero.
    public var uint64: UInt64? {
        isNegative && significand != 0 ? nil : magnitude
    }

    /// The nearest `Double` if a single rounding finds it: both the digits and the power of ten are exact as `Double`.
    var quickDouble: Double? {
        guard significand <= 1 << 53, exponent >= -22, exponent <= 22 else { return nil }
        let value = isNegative ? -Double(significand) : Double(significand)
        return exponent < 0 ? value / Self.powers[-exponent] : value * Self.powers[exponent]
    }

    private static let powers: [Double] = [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22,
    ]
}

/// Reads numbers the scanner has accepted.
public enum JSONNumberReading {
    /// The nearest `Double`; nil when the number is too large for one. What is too small becomes zero.
    public static func double(_ text: UnsafeRawBufferPointer) -> Double? {
        if let quick = JSONNumberText(text)?.quickDouble { return quick }
        guard let value = Double(String(decoding: text, as: UTF8.self)), value.isFinite else { return nil }
        return value
    }

    /// The number as `Int64`; nil when it has a fraction or is out of range.
    public static func int64(_ text: UnsafeRawBufferPointer) -> Int64? {
        shortInteger(text) ?? JSONNumberText(text)?.int64
    }

    /// A number of at most 18 characters without fraction and exponent: it cannot overflow, so nothing is checked.
    private static func shortInteger(_ text: UnsafeRawBufferPointer) -> Int64? {
        guard let base = text.baseAddress?.assumingMemoryBound(to: UInt8.self), text.count <= 18 else { return nil }
        let isNegative = base[0] == UInt8(ascii: "-")
        var value: Int64 = 0
        for index in (isNegative ? 1 : 0)..<text.count {
            let digit = base[index] &- UInt8(ascii: "0")
            guard digit < 10 else { return nil }
            value = value &* 10 &+ Int64(digit)
        }
        return isNegative ? 0 &- value : value
    }

    /// The number as `UInt64`; nil when it has a fraction, is negative or out of range.
    public static func uint64(_ text: UnsafeRawBufferPointer) -> UInt64? { JSONNumberText(text)?.uint64 }

    /// Whether the number has no fraction, however large it is and however it is written.
    public static func isIntegral(_ text: UnsafeRawBufferPointer) -> Bool {
        if let parts = JSONNumberText(text) { return parts.isIntegral }
        // More digits than 64 bits hold: find the last digit that is not zero, and where the point is.
        var lastDigit = 0
        var pointAfter: Int?
        var digits = 0
        var index = 0
        while index < text.count, text[index] | 0x20 != UInt8(ascii: "e") {
            let byte = text[index]
            index += 1
            if byte == UInt8(ascii: ".") { pointAfter = digits }
            guard byte &- UInt8(ascii: "0") < 10 else { continue }
            digits += 1
            if byte != UInt8(ascii: "0") { lastDigit = digits }
        }
        var exponent = 0
        if index < text.count {
            let tail = UnsafeRawBufferPointer(rebasing: text[(index + 1)...])
            // No text is long enough for the limit to make a difference.
            let limit = 1 << 40
            let power = Int(String(decoding: tail, as: UTF8.self)) ?? (tail[0] == UInt8(ascii: "-") ? -limit : limit)
            exponent = min(max(power, -limit), limit)
        }
        return lastDigit <= (pointAfter ?? digits) + exponent
    }
}
