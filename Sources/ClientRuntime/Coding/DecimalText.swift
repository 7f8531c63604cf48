// DecimalText.swift: Decimal and JSON numbers, digit for digit.

import Foundation
internal import JSONSyntax

enum DecimalText {
    /// The number exactly; nil when Decimal, which has 128 bits and exponents from -128 to 127, cannot hold it.
    static func decimal(_ text: UnsafeRawBufferPointer) -> Decimal? {
        if let parts = JSONNumberText(text) {
            return decimal(isNegative: parts.isNegative, Decimal(parts.significand), parts.significand, parts.exponent)
        }
        return longDecimal(text)
    }

    private static func decimal(isNegative: Bool, _ digits: Decimal, _ low: UInt64, _ exponent: Int) -> Decimal? {
        var digits = digits
        var exponent = exponent
        guard !digits.isZero else { return 0 }
        if exponent == 0 { return isNegative ? -digits : digits }
        while exponent > 127 {
            // The exponent ends here, but there may be room for more zeros in the digits.
            guard exponent <= 127 + 38, let larger = multipliedByTen(digits) else { return nil }
            digits = larger
            exponent -= 1
        }
        guard exponent >= -128 else { return nil }
        return Decimal(sign: isNegative ? .minus : .plus, exponent: exponent, significand: digits)
    }

    private static func multipliedByTen(_ number: Decimal) -> Decimal? {
        var number = number
        var ten = Decimal(10)
        var result = Decimal()
        return NSDecimalMultiply(&result, &number, &ten, .plain) == .noError && result.exponent == 0 ? result : nil
    }

    /// The same for more digits than 64 bits hold: two halves, which are put together exactly or not at all.
    private static func longDecimal(_ text: UnsafeRawBufferPointer) -> Decimal? {
        let number = DigitText(text)
        guard number.digits.count <= 39 else { return nil }
        var high: UInt64 = 0
        var low: UInt64 = 0
        for digit in number.digits {
            let (carry, product) = low.multipliedFullWidth(by: 10)
            let (sum, overflow) = product.addingReportingOverflow(UInt64(digit))
            let (highProduct, highOverflow) = high.multipliedReportingOverflow(by: 10)
            let (newHigh, sumOverflow) = highProduct.addingReportingOverflow(carry + (overflow ? 1 : 0))
            if highOverflow || sumOverflow { return nil }
            (high, low) = (newHigh, sum)
        }
        let digits = Decimal(high) * Decimal(sign: .plus, exponent: 0, significand: twoToThe64) + Decimal(low)
        return decimal(isNegative: number.isNegative, digits, low, number.exponent)
    }

    private static let twoToThe64 = Decimal(UInt64.max) + 1

    /// Writes a number with all its digits. What is not a number is `null`.
    static func append(_ decimal: Decimal, to state: inout WriterState) {
        guard decimal.isFinite else { return state.append("null") }
        state.append(text: decimal.description)
    }
}

/// A number of any length as its digits, without zeros at either end, times a power of ten. Zero has no digits.
struct DigitText: Hashable {
    var isNegative = false
    /// Values from 0 to 9.
    var digits: [UInt8] = []
    /// The power of ten; exponents beyond a billion are taken as a billion.
    var exponent = 0

    init(_ text: UnsafeRawBufferPointer) {
        var index = 0
        var isAfterPoint = false
        var zeros = 0
        while index < text.count {
            let byte = text[index]
            index += 1
            switch byte {
            case UInt8(ascii: "-"):
                isNegative = true
            case UInt8(ascii: "."):
                isAfterPoint = true
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                if isAfterPoint { exponent -= 1 }
                if byte == UInt8(ascii: "0") {
                    if !digits.isEmpty { zeros += 1 }
                } else {
                    digits.append(contentsOf: repeatElement(0, count: zeros))
                    digits.append(byte - UInt8(ascii: "0"))
                    zeros = 0
                }
            default:
                let tail = String(decoding: text[index...], as: UTF8.self)
                let limit = 1_000_000_000
                exponent += min(max(Int(tail) ?? (tail.hasPrefix("-") ? -limit : limit), -limit), limit)
                index = text.count
            }
        }
        exponent += zeros
        if digits.isEmpty { (isNegative, exponent) = (false, 0) }
    }
}
