// DateText.swift: date and time of RFC 3339, read and written by hand: a formatter costs a hundred times as much.

import Foundation

enum DateText {
    /// Seconds from 1970-01-01 to 2001-01-01, from where `Date` counts.
    private static let referenceDate = 978_307_200

    /// A date and time such as `2024-02-29T12:30:00.5+01:00`; nil if it is none.
    ///
    /// `t`, `z` and a blank may stand for `T` and `Z`, the colon of the offset may be missing, and second 60 is the
    /// first one of the next minute. Without an offset the time is taken for UTC, as the many servers mean it that
    /// leave the offset out, against the RFC.
    static func date(_ text: UnsafeRawBufferPointer) -> Date? {
        guard text.count >= 19, let day = calendarDays(text) else { return nil }
        guard text[10] | 0x20 == UInt8(ascii: "t") || text[10] == UInt8(ascii: " ") else { return nil }
        guard let hour = twoDigits(text, 11), hour < 24, text[13] == UInt8(ascii: ":"),
            let minute = twoDigits(text, 14), minute < 60, text[16] == UInt8(ascii: ":"),
            let second = twoDigits(text, 17), second <= 60
        else { return nil }
        var index = 19
        var fraction: Double = 0
        if index < text.count, text[index] == UInt8(ascii: ".") || text[index] == UInt8(ascii: ",") {
            index += 1
            let start = index
            var digits: UInt64 = 0
            var scale: UInt64 = 1
            while index < text.count, text[index] &- UInt8(ascii: "0") < 10 {
                // No Date tells more than fifteen digits apart.
                if index - start < 15 {
                    digits = digits * 10 + UInt64(text[index] - UInt8(ascii: "0"))
                    scale *= 10
                }
                index += 1
            }
            guard index > start else { return nil }
            fraction = Double(digits) / Double(scale)
        }
        guard let offset = offset(text, index) else { return nil }
        let seconds = day * 86_400 + hour * 3600 + minute * 60 + second - offset - referenceDate
        return Date(timeIntervalSinceReferenceDate: Double(seconds) + fraction)
    }

    /// A day such as `2024-02-29`; nil if it is none.
    static func calendarDate(_ text: UnsafeRawBufferPointer) -> CalendarDate? {
        guard text.count == 10, let (year, month, day) = parts(text) else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }

    private static func calendarDays(_ text: UnsafeRawBufferPointer) -> Int? {
        guard let (year, month, day) = parts(text), 1...12 ~= month, day >= 1,
            day <= DayCount.length(ofMonth: month, year: year)
        else { return nil }
        return DayCount.days(year: year, month: month, day: day)
    }

    private static func parts(_ text: UnsafeRawBufferPointer) -> (Int, Int, Int)? {
        guard let century = twoDigits(text, 0), let year = twoDigits(text, 2), text[4] == UInt8(ascii: "-"),
            let month = twoDigits(text, 5), text[7] == UInt8(ascii: "-"), let day = twoDigits(text, 8)
        else { return nil }
        return (century * 100 + year, month, day)
    }

    /// The offset from UTC at the end of a text, in seconds.
    private static func offset(_ text: UnsafeRawBufferPointer, _ start: Int) -> Int? {
        guard start < text.count else { return 0 }
        let rest = text.count - start
        if text[start] | 0x20 == UInt8(ascii: "z") { return rest == 1 ? 0 : nil }
        let isNegative = text[start] == UInt8(ascii: "-")
        guard isNegative || text[start] == UInt8(ascii: "+"), rest == 5 || rest == 6,
            let hours = twoDigits(text, start + 1), hours < 24,
            rest == 5 || text[start + 3] == UInt8(ascii: ":"),
            let minutes = twoDigits(text, text.count - 2), minutes < 60
        else { return nil }
        let seconds = hours * 3600 + minutes * 60
        return isNegative ? -seconds : seconds
    }

    @inline(__always)
    private static func twoDigits(_ text: UnsafeRawBufferPointer, _ index: Int) -> Int? {
        let tens = text[index] &- UInt8(ascii: "0")
        let ones = text[index + 1] &- UInt8(ascii: "0")
        return tens < 10 && ones < 10 ? Int(tens) * 10 + Int(ones) : nil
    }

    // MARK: Writing

    /// Writes a date in UTC as a JSON string, to the microsecond, without a fraction when that is zero, and without an
    /// offset where the document wants none.
    ///
    /// Years beyond 0 to 9999, which RFC 3339 has no text for, become the nearest date that it has.
    static func append(_ date: Date, to state: inout WriterState) {
        let interval = date.timeIntervalSinceReferenceDate
        let earliest = -63_145_526_400.0
        let latest = 252_423_993_599.0
        let clamped = interval.isNaN ? 0 : min(max(interval, earliest), latest)
        var seconds = clamped.rounded(.down)
        var micros = Int(((clamped - seconds) * 1e6).rounded())
        if micros == 1_000_000 {
            seconds += 1
            micros = 0
        }
        let total = Int(seconds) + referenceDate
        let days = (total >= 0 ? total : total - 86_399) / 86_400
        let time = total - days * 86_400
        let (year, month, day) = DayCount.date(days)
        state.reserve(32)
        state.append(UInt8(ascii: "\""))
        appendTwo(year / 100, to: &state)
        appendTwo(year % 100, to: &state)
        state.append(UInt8(ascii: "-"))
        appendTwo(month, to: &state)
        state.append(UInt8(ascii: "-"))
        appendTwo(day, to: &state)
        state.append(UInt8(ascii: "T"))
        appendTwo(time / 3600, to: &state)
        state.append(UInt8(ascii: ":"))
        appendTwo(time / 60 % 60, to: &state)
        state.append(UInt8(ascii: ":"))
        appendTwo(time % 60, to: &state)
        if micros > 0 {
            state.append(UInt8(ascii: "."))
            var rest = micros
            var unit = 100_000
            while rest > 0 {
                state.append(UInt8(ascii: "0") + UInt8(rest / unit))
                rest %= unit
                unit /= 10
            }
        }
        if state.form != .localDateTime { state.append(UInt8(ascii: "Z")) }
        state.append(UInt8(ascii: "\""))
    }

    @inline(__always)
    private static func appendTwo(_ number: Int, to state: inout WriterState) {
        state.append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number / 10))
        state.append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number % 10))
    }
}
