// The encodings in which servers send text, by the labels of the WHATWG Encoding standard (section 4.2), and decoding
// that cannot fail: what an encoding does not know becomes U+FFFD. Foundation has the tables of all but a few of them.
import Foundation

/// An encoding of text that a response names.
enum TextEncoding: Sendable, Hashable {
    case utf8
    case utf16LittleEndian
    case utf16BigEndian
    /// A byte for each character, by the number that Core Foundation gives the encoding.
    case singleByte(UInt32)
    /// One to four bytes for each character.
    case multiByte(UInt32)
    /// EUC-JP, which Foundation cannot decode everywhere. Its characters are those of ISO-2022-JP.
    case eucJP
    /// Bytes from 80 on are U+F780 to U+F7FF.
    case userDefined

    /// The encoding of a label, in any case and with white space around it; nil if the label is unknown, or if
    /// Foundation lacks the encoding on this platform.
    init?(label: String) {
        let label = label.trimmingCharacters(in: .whitespacesAndNewlines).lowercased()
        guard label.utf8.count < 40, let encoding = Self.labels[label], encoding.isSupported else { return nil }
        self = encoding
    }

    /// The encoding that the byte order mark of a text names, and its length.
    init?(markOf data: Data) {
        switch (data.first, data.dropFirst().first, data.dropFirst(2).first) {
        case (0xEF, 0xBB, 0xBF): self = .utf8
        case (0xFE, 0xFF, _): self = .utf16BigEndian
        case (0xFF, 0xFE, _): self = .utf16LittleEndian
        default: return nil
        }
    }

    /// The text of some bytes. A byte order mark counts more than the label that a response has (section 6 of the
    /// standard), and is no part of the text.
    /// - Parameter label: the label, or nil for UTF-8; an unknown one is UTF-8 as well
    static func text(_ data: Data, label: String?) -> String {
        if let marked = TextEncoding(markOf: data) { return marked.decode(data.dropFirst(marked == .utf8 ? 3 : 2)) }
        return (label.flatMap { TextEncoding(label: $0) } ?? .utf8).decode(data)
    }

    /// The text of some bytes.
    func decode(_ data: Data) -> String {
        switch self {
        case .utf8: return String(decoding: data, as: UTF8.self)
        case .utf16LittleEndian: return Self.utf16(data) { UInt16($1) << 8 | UInt16($0) }
        case .utf16BigEndian: return Self.utf16(data) { UInt16($0) << 8 | UInt16($1) }
        case .singleByte(let number):
            if data.allSatisfy({ $0 < 0x80 }) { return String(decoding: data, as: UTF8.self) }
            let upper = EncodingTables.upperHalf(of: number)
            return String(
                decoding: data.lazy.map { $0 < 0x80 ? UInt16($0) : upper[Int($0) - 0x80] },
                as: UTF16.self
            )
        case .multiByte(let number):
            return String(data: data, encoding: Self.foundation(number)) ?? Self.mended(data, number)
        case .eucJP: return Self.eucJP(data)
        case .userDefined:
            return String(decoding: data.lazy.map { $0 < 0x80 ? UInt16($0) : 0xF700 + UInt16($0) }, as: UTF16.self)
        }
    }

    private static func utf16(_ data: Data, _ unit: (UInt8, UInt8) -> UInt16) -> String {
        var units: [UInt16] = []
        units.reserveCapacity(data.count / 2 + 1)
        var first: UInt8?
        for byte in data {
            if let other = first {
                units.append(unit(other, byte))
                first = nil
            } else {
                first = byte
            }
        }
        if first != nil { units.append(0xFFFD) }
        return String(decoding: units, as: UTF16.self)
    }

    /// A text of several bytes a character in which some are wrong. Each sequence is looked up once.
    private static func mended(_ data: Data, _ number: UInt32) -> String {
        let bytes = [UInt8](data)
        var known: [UInt32: String?] = [:]
        var text = ""
        var start = 0
        while start < bytes.count {
            if bytes[start] < 0x80 {
                text.unicodeScalars.append(Unicode.Scalar(bytes[start]))
                start += 1
                continue
            }
            var found: String?
            var length = 1
            while length <= min(4, bytes.count - start), found == nil {
                let sequence = bytes[start..<start + length]
                let key = sequence.reduce(0) { $0 << 8 | UInt32($1) }
                if let entry = known[key] {
                    found = entry
                } else {
                    found = String(data: Data(sequence), encoding: foundation(number))
                    known[key] = .some(found)
                }
                if found == nil { length += 1 }
            }
            text += found ?? "\u{FFFD}"
            start += found == nil ? 1 : length
        }
        return text
    }

    private static func eucJP(_ data: Data) -> String {
        let bytes = [UInt8](data)
        var known: [UInt32: String] = [:]
        var text = ""
        var start = 0
        while start < bytes.count {
            let rest = bytes[start...]
            let isLong = rest[start] == 0x8F
            let pair = rest.dropFirst(isLong ? 1 : 0).prefix(2)
            if rest[start] < 0x80 {
                text.unicodeScalars.append(Unicode.Scalar(rest[start]))
                start += 1
            } else if rest[start] == 0x8E, let kana = rest.dropFirst().first, 0xA1...0xDF ~= kana {
                text += String(decoding: [UInt16(kana) - 0xA1 + 0xFF61], as: UTF16.self)
                start += 2
            } else if pair.count == 2, pair.allSatisfy({ $0 >= 0xA1 }) {
                let key = pair.reduce(isLong ? 1 : 0) { $0 << 8 | UInt32($1) }
                let character = known[key] ?? iso2022JP(pair.map { $0 & 0x7F }, isLong: isLong) ?? "\u{FFFD}"
                known[key] = character
                text += character
                start += isLong ? 3 : 2
            } else {
                text += "\u{FFFD}"
                start += 1
            }
        }
        return text
    }

    /// A character of JIS X 0208, or of JIS X 0212, by its two bytes.
    private static func iso2022JP(_ pair: [UInt8], isLong: Bool) -> String? {
        let shift: [UInt8] = isLong ? [0x1B, 0x24, 0x28, 0x44] : [0x1B, 0x24, 0x42]
        return String(data: Data(shift + pair + [0x1B, 0x28, 0x42]), encoding: foundation(0x820))
    }

    static func foundation(_ number: UInt32) -> String.Encoding {
        String.Encoding(rawValue: 0x8000_0000 | UInt(number))
    }

    private var isSupported: Bool {
        switch self {
        case .utf8, .utf16LittleEndian, .utf16BigEndian, .userDefined, .singleByte(EncodingTables.windows1252): true
        case .eucJP: Self.iso2022JP([0x24, 0x22], isLong: false) != nil
        case .singleByte(let number), .multiByte(let number):
            String(data: Data([0x41]), encoding: Self.foundation(number)) == "A"
        }
    }

    // MARK: Labels

    private static let labels: [String: TextEncoding] = {
        var table: [String: TextEncoding] = [:]
        for (encoding, names) in names {
            for name in names.split(separator: " ") { table[String(name)] = encoding }
        }
        return table
    }()

    private static let names: [(TextEncoding, String)] = [
        (.utf8, "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8"),
        (.utf16LittleEndian, "csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16 utf-16le"),
        (.utf16BigEndian, "unicodefffe utf-16be"),
        (.userDefined, "x-user-defined"),
        (
            .singleByte(EncodingTables.windows1252),
            """
            ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 iso_8859-1 \
            iso_8859-1:1987 l1 latin1 us-ascii windows-1252 x-cp1252
            """
        ),
        (.singleByte(0x41B), "866 cp866 csibm866 ibm866"),
        (.singleByte(0x202), "csisolatin2 iso-ir-101 iso_8859-2:1987 l2 latin2 " + isoNames(2)),
        (.singleByte(0x203), "csisolatin3 iso-ir-109 iso_8859-3:1988 l3 latin3 " + isoNames(3)),
        (.singleByte(0x204), "csisolatin4 iso-ir-110 iso_8859-4:1988 l4 latin4 " + isoNames(4)),
        (.singleByte(0x205), "csisolatincyrillic cyrillic iso-ir-144 iso_8859-5:1988 " + isoNames(5)),
        (
            .singleByte(0x206),
            """
            arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6-e iso-8859-6-i iso-ir-127 \
            iso_8859-6:1987 \(isoNames(6))
            """
        ),
        (
            .singleByte(0x207),
            "csisolatingreek ecma-118 elot_928 greek greek8 iso-ir-126 iso_8859-7:1987 sun_eu_greek " + isoNames(7)
        ),
        (
            .singleByte(0x208),
            """
            csiso88598e csiso88598i csisolatinhebrew hebrew iso-8859-8-e iso-8859-8-i iso-ir-138 iso_8859-8:1988 \
            logical visual \(isoNames(8))
            """
        ),
        (.singleByte(0x20A), "csisolatin6 iso-8859-10 iso-ir-157 iso8859-10 iso885910 l6 latin6"),
        (.singleByte(0x20D), "iso-8859-13 iso8859-13 iso885913"),
        (.singleByte(0x20E), "iso-8859-14 iso8859-14 iso885914"),
        (.singleByte(0x20F), "csisolatin9 l9 " + isoNames(15)),
        (.singleByte(0x210), "iso-8859-16"),
        (.singleByte(0xA02), "cskoi8r koi koi8 koi8-r koi8_r"),
        (.singleByte(0xA08), "koi8-ru koi8-u"),
        (.singleByte(0), "csmacintosh mac macintosh x-mac-roman"),
        (.singleByte(7), "x-mac-cyrillic x-mac-ukrainian"),
        (.singleByte(0x41D), "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874"),
        (.singleByte(0x501), windowsNames(1250)), (.singleByte(0x502), windowsNames(1251)),
        (.singleByte(0x503), windowsNames(1253)),
        (
            .singleByte(0x504),
            "csisolatin5 iso-ir-148 iso_8859-9:1989 l5 latin5 \(isoNames(9)) \(windowsNames(1254))"
        ),
        (.singleByte(0x505), windowsNames(1255)), (.singleByte(0x506), windowsNames(1256)),
        (.singleByte(0x507), windowsNames(1257)), (.singleByte(0x508), windowsNames(1258)),
        (
            .multiByte(0x632),
            "chinese csgb2312 csiso58gb231280 gb18030 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk"
        ),
        (.multiByte(0xA06), "big5 big5-hkscs cn-big5 csbig5 x-x-big5"),
        (.eucJP, "cseucpkdfmtjapanese euc-jp x-euc-jp"),
        (.multiByte(0x820), "csiso2022jp iso-2022-jp"),
        (.multiByte(0x420), "csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis"),
        (
            .multiByte(0x422),
            """
            cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949
            """
        ),
    ]

    private static func isoNames(_ part: Int) -> String {
        "iso-8859-\(part) iso8859-\(part) iso8859\(part) iso_8859-\(part)"
    }

    private static func windowsNames(_ page: Int) -> String { "cp\(page) windows-\(page) x-cp\(page)" }
}

/// The upper halves of encodings with a byte for each character, made when they are needed first.
enum EncodingTables {
    static let windows1252: UInt32 = 0x500

    private static let tables = Locked<[UInt32: [UInt16]]>([windows1252: table1252])

    static func upperHalf(of number: UInt32) -> [UInt16] {
        tables.withLock { tables in
            if let table = tables[number] { return table }
            let table = (0x80...0xFF).map { byte -> UInt16 in
                let text = String(data: Data([UInt8(byte)]), encoding: TextEncoding.foundation(number))
                // The standard fills the gaps among the control characters, and leaves the others.
                return text?.utf16.first ?? (byte < 0xA0 ? UInt16(byte) : 0xFFFD)
            }
            tables[number] = table
            return table
        }
    }

    /// Windows-1252, which stands for ISO 8859-1 and ASCII too, so frequent that it needs no help.
    private static let table1252: [UInt16] =
        [
            0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
            0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122,
            0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
        ] + Array(0xA0...0xFF)
}

extension ResponseHead {
    /// The label of the encoding that the response names for its body.
    var charset: String? { headerFields[.contentType].flatMap { MediaType.charset($0) } }

    /// The body, or a part of it, as text, in the encoding that the response names.
    func text(_ data: Data) -> String { TextEncoding.text(data, label: charset) }

    /// The label of an encoding that is not known, so that the body is read as UTF-8; nil for JSON and XML, which say
    /// their encoding themselves, and where a byte order mark says it.
    func unknownCharset(of body: Data) -> String? {
        guard let label = charset, TextEncoding(label: label) == nil, TextEncoding(markOf: body) == nil,
            let mediaType, !MediaType.isJSON(mediaType), !MediaType.isXML(mediaType)
        else { return nil }
        let visible = label.unicodeScalars.prefix(40).filter { $0.isASCII && $0.value > 0x20 && $0.value != 0x7F }
        return String(String.UnicodeScalarView(visible))
    }
}
