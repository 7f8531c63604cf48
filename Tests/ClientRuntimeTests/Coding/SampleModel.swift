// SampleModel.swift: a model written by hand exactly as the generator writes it; the tests beside it read and write it.

import ClientRuntime
import Foundation

enum Sample {}

extension Sample {
    /// A structure with a property of every presence.
    struct AssetSpec: ObjectCodable {
        var id: String
        var group: Group
        var price: Decimal?
        var origin: Sample.Origin?
        var note: String?
        var label: Nullable<String>?
        var additionalProperties: [String: JSONValue]

        init(
            id: String,
            group: Group,
            price: Decimal? = nil,
            origin: Sample.Origin?,
            note: String? = nil,
            label: Nullable<String>? = nil,
            additionalProperties: [String: JSONValue] = [:]
        ) {
            self.id = id
            self.group = group
            self.price = price
            self.origin = origin
            self.note = note
            self.label = label
            self.additionalProperties = additionalProperties
        }

        static func read(_ object: inout ObjectReader) -> Self {
            Self(
                id: object.required("id"),
                group: object.required("group"),
                price: object.optional("price"),
                origin: object.optional("origin"),
                note: object.optional("note"),
                label: object.threeState("label"),
                additionalProperties: object.additional()
            )
        }

        func write(to object: inout ObjectWriter) {
            object.write("id", id)
            object.write("group", group)
            object.writeIfPresent("price", price)
            object.write("origin", origin)
            object.writeIfPresent("note", note)
            object.writeIfPresent("label", label)
            object.write(additional: additionalProperties)
        }

        /// An open string enumeration.
        struct Group: StringEnumeration {
            var rawValue: String
            init(rawValue: String) { self.rawValue = rawValue }
            static var native: Self { Self(rawValue: "native") }
            static var token: Self { Self(rawValue: "token") }
            static var documented: [Self] { [.native, .token] }
        }
    }

    struct Origin: ObjectCodable {
        var chain: String
        var height: Int
        var at: Date?

        init(chain: String, height: Int, at: Date? = nil) {
            self.chain = chain
            self.height = height
            self.at = at
        }

        static func read(_ object: inout ObjectReader) -> Self {
            Self(chain: object.required("chain"), height: object.required("height"), at: object.optional("at"))
        }

        func write(to object: inout ObjectWriter) {
            object.write("chain", chain)
            object.write("height", height)
            object.writeIfPresent("at", at)
        }
    }

    /// A structure that contains itself.
    struct Node: ObjectCodable {
        var name: String
        @Boxed var child: Node?
        var items: [Node]?

        init(name: String, child: Node? = nil, items: [Node]? = nil) {
            self.name = name
            self.child = child
            self.items = items
        }

        static func read(_ object: inout ObjectReader) -> Self {
            Self(name: object.required("name"), child: object.optional("child"), items: object.optional("items"))
        }

        func write(to object: inout ObjectWriter) {
            object.write("name", name)
            object.writeIfPresent("child", child)
            object.writeIfPresent("items", items)
        }
    }

    /// One property of every type the runtime knows.
    struct Everything: ObjectCodable {
        var text: String
        var flag: Bool
        var int: Int
        var small: Int8
        var unsigned: UInt64
        var double: Double
        var float: Float
        var decimal: Decimal
        var date: Date
        var day: CalendarDate
        var uuid: UUID
        var url: URL
        var data: Data
        var list: [Int?]
        var map: [String: [Bool]]
        var json: JSONValue
        var level: Level
        var rate: Rate

        init(
            text: String,
            flag: Bool,
            int: Int,
            small: Int8,
            unsigned: UInt64,
            double: Double,
            float: Float,
            decimal: Decimal,
            date: Date,
            day: CalendarDate,
            uuid: UUID,
            url: URL,
            data: Data,
            list: [Int?],
            map: [String: [Bool]],
            json: JSONValue,
            level: Level,
            rate: Rate
        ) {
            self.text = text
            self.flag = flag
            self.int = int
            self.small = small
            self.unsigned = unsigned
            self.double = double
            self.float = float
            self.decimal = decimal
            self.date = date
            self.day = day
            self.uuid = uuid
            self.url = url
            self.data = data
            self.list = list
            self.map = map
            self.json = json
            self.level = level
            self.rate = rate
        }

        static func read(_ object: inout ObjectReader) -> Self {
            Self(
                text: object.required("text"),
                flag: object.required("flag"),
                int: object.required("int"),
                small: object.required("small"),
                unsigned: object.required("unsigned"),
                double: object.required("double"),
                float: object.required("float"),
                decimal: object.required("decimal"),
                date: object.required("date"),
                day: object.required("day"),
                uuid: object.required("uuid"),
                url: object.required("url"),
                data: object.required("data"),
                list: object.required("list"),
                map: object.required("map"),
                json: object.required("json"),
                level: object.required("level"),
                rate: object.required("rate")
            )
        }

        func write(to object: inout ObjectWriter) {
            object.write("text", text)
            object.write("flag", flag)
            object.write("int", int)
            object.write("small", small)
            object.write("unsigned", unsigned)
            object.write("double", double)
            object.write("float", float)
            object.write("decimal", decimal)
            object.write("date", date)
            object.write("day", day)
            object.write("uuid", uuid)
            object.write("url", url)
            object.write("data", data)
            object.write("list", list)
            object.write("map", map)
            object.write("json", json)
            object.write("level", level)
            object.write("rate", rate)
        }

        struct Level: IntegerEnumeration {
            var rawValue: Int
            init(rawValue: Int) { self.rawValue = rawValue }
            static var low: Self { Self(rawValue: 1) }
            static var documented: [Self] { [.low] }
        }

        struct Rate: NumberEnumeration {
            var rawValue: Double
            init(rawValue: Double) { self.rawValue = rawValue }
            static var half: Self { Self(rawValue: 0.5) }
            static var documented: [Self] { [.half] }
        }
    }
}

// MARK: Unions

extension Sample {
    /// Found by a tag.
    enum Asset: JSONCodable {
        case known(Sample.Known)
        case unknown(Sample.Known)
        case undocumented(String, JSONValue)

        static func read(from value: inout ValueReader) -> Self {
            switch value.tag("kind") {
            case "known": .known(value.read())
            case "unknown": .unknown(value.read())
            case let tag: .undocumented(tag, value.read())
            }
        }

        func write(into value: inout ValueWriter) {
            switch self {
            case .known(let member): value.write(member)
            case .unknown(let member): value.write(member)
            case .undocumented(_, let json): value.write(json)
            }
        }
    }

    struct Known: ObjectCodable {
        var kind: String
        var amount: Decimal

        init(kind: String, amount: Decimal) {
            self.kind = kind
            self.amount = amount
        }

        static func read(_ object: inout ObjectReader) -> Self {
            Self(kind: object.required("kind"), amount: object.required("amount"))
        }

        func write(to object: inout ObjectWriter) {
            object.write("kind", kind)
            object.write("amount", amount)
        }
    }

    /// Told apart by kind, by members and by strings.
    indirect enum Balance: JSONCodable {
        case number(Decimal)
        case list([Balance])
        case known(Sample.Known)
        case switched(Sample.Origin)
        case third([String: Int])
        case object([String: JSONValue])
        case word(String)
        case undocumented(JSONValue)

        static func read(from value: inout ValueReader) -> Self {
            switch value.kind {
            case .integer, .number: return .number(value.read())
            case .array: return .list(value.read())
            case .object:
                if value.hasMember("kind") { return .known(value.read()) }
                if value.member("type", equals: "origin") || value.member("on", equals: true) {
                    return .switched(value.read())
                }
                if value.member("version", equals: 3) { return .third(value.read()) }
                return .object(value.read())
            case .string where value.isString(oneOf: ["all", "none"]): return .word(value.read())
            default: return .undocumented(value.read())
            }
        }

        func write(into value: inout ValueWriter) {
            switch self {
            case .number(let member): value.write(member)
            case .list(let member): value.write(member)
            case .known(let member): value.write(member)
            case .switched(let member): value.write(member)
            case .third(let member): value.write(member)
            case .object(let member): value.write(member)
            case .word(let member): value.write(member)
            case .undocumented(let member): value.write(member)
            }
        }
    }

    /// Told apart by trial, and holding itself.
    indirect enum Trial: JSONCodable {
        case left(Left)
        case right(Right)
        case undocumented(JSONValue)

        static func read(from value: inout ValueReader) -> Self {
            if let member: Left = value.attempt() { return .left(member) }
            if let member: Right = value.attempt() { return .right(member) }
            return .undocumented(value.read())
        }

        func write(into value: inout ValueWriter) {
            switch self {
            case .left(let member): value.write(member)
            case .right(let member): value.write(member)
            case .undocumented(let member): value.write(member)
            }
        }

        struct Left: ObjectCodable {
            var inner: Trial?
            var left: Int

            init(inner: Trial? = nil, left: Int) {
                self.inner = inner
                self.left = left
            }

            static func read(_ object: inout ObjectReader) -> Self {
                Self(inner: object.optional("inner"), left: object.required("left"))
            }

            func write(to object: inout ObjectWriter) {
                object.writeIfPresent("inner", inner)
                object.write("left", left)
            }
        }

        struct Right: ObjectCodable {
            var inner: Trial?
            var right: Int

            init(inner: Trial? = nil, right: Int) {
                self.inner = inner
                self.right = right
            }

            static func read(_ object: inout ObjectReader) -> Self {
                Self(inner: object.optional("inner"), right: object.required("right"))
            }

            func write(to object: inout ObjectWriter) {
                object.writeIfPresent("inner", inner)
                object.write("right", right)
            }
        }
    }
}
