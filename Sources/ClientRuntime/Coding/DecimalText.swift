// DecimalText.swift: Decimal and JSON numbers, digit for digit.

import Foundation
internal import JSONSyntax

enum DecimalText {
    /// The number exactly; nil when Decimal, which has 128 bits and exponents from -128 to 127, cannot hold it.
    static func decimal(_ text: UnsafeRawBufferPointer) -> Decimal? {
        if let parts = JSONNumberText(text) {
            return decimal(isNegative: parts.isNegative, Decimal(parts.significand), parts.exponent)
        }
        return longDecimal(text)
    }

    private static func decimal(isNegative: Bool, _ digits: Decimal, _ exponent: Int) -> Decimal? {
        guard !digits.isZero else { return 0 }
        if exponent == 0 { return isNegative ? -digits : digits }
        guard -128...127 ~= exponent else { return nil }
        return Decimal(sign: isNegative ? .minus : .plus, exponent: exponent, significand: digits)
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
        let digits = Decimal(high) * twoToThe64 + Decimal(low)
        return decimal(isNegative: number.isNegative, digits, number.exponent)
    }

    private static let twoToThe64 = Decimal(UInt64.max) + 1

    /// Writes a number with all its digits. What is not a number is `null`.
    static func append(_ decimal: Decimal, to state: inout WriterState) {
        guard decimal.isFinite else { return state.append("null") }
        if let digits = quickDigits(of: decimal) {
            append(digits, exponent: decimal.exponent, isNegative: decimal.isSignMinus, to: &state)
        } else {
            state.append(text: decimal.description)
        }
    }

    /// The digits, if 64 bits hold them.
    ///
    /// `Decimal` has no quick way to its digits (its description costs a hundred times as much as the rest), so this
    /// guesses where they are in memory and then makes sure: a number made of the guess has to be the same number.
    private static func quickDigits(of decimal: Decimal) -> UInt64? {
        let guess = withUnsafeBytes(of: decimal) { bytes -> UInt64? in
            guard bytes.count == 20, bytes.loadUnaligned(fromByteOffset: 12, as: UInt64.self) == 0 else { return nil }
            return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 4, as: UInt64.self))
        }
        guard let guess else { return nil }
        let sign: FloatingPointSign = decimal.isSignMinus ? .minus : .plus
        let remade = Decimal(sign: sign, exponent: decimal.exponent, significand: Decimal(guess))
        return remade == decimal ? guess : nil
    }

    private static func append(_ digits: UInt64, exponent: Int, isNegative: Bool, to state: inout WriterState) {
        guard digits != 0 else { return state.append(UInt8(ascii: "0")) }
        if isNegative { state.append(UInt8(ascii: "-")) }
        guard exponent < 0 else {
            state.append(integer: digits)
            for _ in 0..<exponent { state.append(UInt8(ascii: "0")) }
            return
        }
        var digits = digits
        var places = -exponent
        while places > 0, digits % 10 == 0 {
            digits /= 10
            places -= 1
        }
        let start = state.count
        state.append(integer: digits)
        guard places > 0 else { return }
        // Zeros up to the one before the point, then the point goes in between.
        let missing = max(0, places + 1 - (state.count - start))
        state.reserve(missing + 1)
        state.insert(UInt8(ascii: "0"), count: missing, at: start)
        state.insert(UInt8(ascii: "."), count: 1, at: state.count - places)
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
