// WriterState.swift: the one buffer that an encoding writes into, and how scalars and strings get there.

import Foundation

/// A growing buffer of UTF-8. Lives on the stack of `JSONCoding`; writers point at it and cannot outlive it.
struct WriterState {
    private(set) var base: UnsafeMutablePointer<UInt8>
    private(set) var capacity: Int
    var count = 0
    /// The form in which values are written, if it is not the usual one of their type.
    var form: WireForm?
    /// Makes base64url lack its padding.
    var omitsPadding = false
    /// Where members go instead, when they are not to be written.
    let visit: UnsafeMutablePointer<MemberVisit>?

    /// A buffer that nothing is written into.
    init(visit: UnsafeMutablePointer<MemberVisit>) {
        base = Self.allocated(malloc(1))
        capacity = 1
        self.visit = visit
    }

    init(capacity: Int = 1024) {
        visit = nil
        base = Self.allocated(realloc(nil, capacity))
        self.capacity = capacity
    }

    func deallocate() { free(base) }

    /// Hands the buffer over without copying it.
    func takeData() -> Data { Data(bytesNoCopy: base, count: count, deallocator: .free) }

    /// What has been written so far.
    var written: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: count) }

    /// Makes room for some more bytes.
    @inline(__always)
    mutating func reserve(_ more: Int) {
        if capacity &- count < more { grow(more) }
    }

    @inline(never)
    private mutating func grow(_ more: Int) {
        capacity = max(capacity * 2, count + more)
        // The C library moves large blocks by moving their pages, not their bytes.
        base = Self.allocated(realloc(base, capacity))
    }

    private static func allocated(_ block: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<UInt8> {
        guard let block else { preconditionFailure("There is no memory left for the JSON text") }
        return block.assumingMemoryBound(to: UInt8.self)
    }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        reserve(1)
        base[count] = byte
        count &+= 1
    }

    mutating func append(_ bytes: UnsafeRawBufferPointer) {
        guard let start = bytes.baseAddress else { return }
        reserve(bytes.count)
        UnsafeMutableRawPointer(base + count).copyMemory(from: start, byteCount: bytes.count)
        count &+= bytes.count
    }

    mutating func append(_ literal: StaticString) {
        append(UnsafeRawBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
    }

    mutating func append(text: String) {
        var text = text
        text.withUTF8 { append(UnsafeRawBufferPointer($0)) }
    }

    /// Puts a byte, `count` times, in front of what stands at an offset already.
    mutating func insert(_ byte: UInt8, count added: Int, at offset: Int) {
        reserve(added)
        let place = base + offset
        (place + added).update(from: place, count: count - offset)
        place.update(repeating: byte, count: added)
        count += added
    }

    /// Ends an array or object: the comma after its last part becomes the bracket.
    @inline(__always)
    mutating func close(with bracket: UInt8) {
        if base[count &- 1] == UInt8(ascii: ",") {
            base[count &- 1] = bracket
        } else {
            append(bracket)
        }
    }

    // MARK: Strings

    @inline(__always)
    mutating func append(string: String) {
        let isDone: Void? = string.utf8.withContiguousStorageIfAvailable { appendQuoted(UnsafeRawBufferPointer($0)) }
        if isDone == nil { appendForeign(string) }
    }

    /// A string that another language owns, which has no UTF-8 to point at.
    @inline(never)
    private mutating func appendForeign(_ string: String) {
        var native = string
        native.withUTF8 { appendQuoted(UnsafeRawBufferPointer($0)) }
    }

    /// Writes a string in quotes, escaping what JSON requires and nothing else.
    mutating func appendQuoted(_ text: UnsafeRawBufferPointer) {
        let length = text.count
        reserve(length &+ 16)
        base[count] = UInt8(ascii: "\"")
        count &+= 1
        var from = 0
        if let start = text.baseAddress {
            while from < length {
                if from &+ 8 <= length {
                    let word = UInt64(littleEndian: start.loadUnaligned(fromByteOffset: from, as: UInt64.self))
                    // Written in any case; what has to be escaped is written over.
                    UnsafeMutableRawPointer(base + count).storeBytes(of: word.littleEndian, as: UInt64.self)
                    let quoteOrControl = (word ^ 0x0202_0202_0202_0202) &- 0x2121_2121_2121_2121
                    let backslash = (word ^ 0x5C5C_5C5C_5C5C_5C5C) &- 0x0101_0101_0101_0101
                    let stops = (quoteOrControl | backslash) & ~word & 0x8080_8080_8080_8080
                    if stops == 0 {
                        from &+= 8
                        count &+= 8
                        continue
                    }
                    let clean = stops.trailingZeroBitCount &>> 3
                    from &+= clean
                    count &+= clean
                }
                let byte = start.load(fromByteOffset: from, as: UInt8.self)
                from &+= 1
                if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
                    appendEscape(of: byte)
                    reserve(length &- from &+ 16)
                } else {
                    base[count] = byte
                    count &+= 1
                }
            }
        }
        base[count] = UInt8(ascii: "\"")
        count &+= 1
    }

    @inline(never)
    private mutating func appendEscape(of byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): append("\\\"")
        case UInt8(ascii: "\\"): append("\\\\")
        case 0x08: append("\\b")
        case 0x09: append("\\t")
        case 0x0A: append("\\n")
        case 0x0C: append("\\f")
        case 0x0D: append("\\r")
        default:
            append("\\u00")
            append(lowerHexadecimal(byte >> 4))
            append(lowerHexadecimal(byte & 15))
        }
    }

    // MARK: Numbers

    mutating func append(integer: Int64) {
        if integer < 0 { append(UInt8(ascii: "-")) }
        append(integer: integer.magnitude)
    }

    mutating func append(integer: UInt64) {
        reserve(20)
        var length = 1
        var rest = integer
        while rest >= 10 {
            rest /= 10
            length &+= 1
        }
        rest = integer
        var index = count &+ length
        count = index
        repeat {
            index &-= 1
            let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
            base[index] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: digit)
            rest = quotient
        } while rest != 0
    }

    /// Writes the shortest text that is read as the same number. What JSON has no number for is `null`.
    mutating func append(double: Double) {
        guard double.isFinite else { return append("null") }
        if let integer = Int64(exactly: double), integer.magnitude < 1 << 53, integer != 0 || double.sign == .plus {
            return append(integer: integer)
        }
        append(number: double.description)
    }

    mutating func append(float: Float) {
        guard float.isFinite else { return append("null") }
        append(number: float.description)
    }

    /// Writes the description of a floating point number without the `.0` that Swift puts after whole ones.
    private mutating func append(number: String) {
        append(text: number.hasSuffix(".0") ? String(number.dropLast(2)) : number)
    }
}

/// The character of a number below 16.
func lowerHexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
}
