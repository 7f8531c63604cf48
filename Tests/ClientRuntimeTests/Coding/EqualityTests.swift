// EqualityTests.swift: structures are equal when their members are, unions when their cases are, and hash accordingly.

import ClientRuntime
import Foundation
import Testing

private struct Point: ObjectCodable {
    var x: Double
    var y: Double?
    var label: Nullable<String>?
    var tags: [String: Int] = [:]
    var next: [Point] = []

    static func read(_ object: inout ObjectReader) -> Self {
        Self(
            x: object.required("x"),
            y: object.optional("y"),
            label: object.threeState("label"),
            tags: object.required("tags"),
            next: object.required("next")
        )
    }

    func write(to object: inout ObjectWriter) {
        object.write("x", x)
        object.writeIfPresent("y", y)
        object.writeIfPresent("label", label)
        object.write("tags", tags)
        object.write("next", next)
    }
}

private struct Open: ObjectCodable {
    var id: Int
    var shape: Shape
    var more: [String: JSONValue] = [:]

    enum Shape: UnionCodable {
        case point(Point)
        case other(JSONValue)

        static func read(from value: inout ValueReader) -> Self {
            value.hasMember("x") ? .point(value.read()) : .other(value.read())
        }

        func write(into value: inout ValueWriter) {
            switch self {
            case .point(let point): value.write(case: 0, point)
            case .other(let json): value.write(undocumented: json)
            }
        }
    }

    static func read(_ object: inout ObjectReader) -> Self {
        Self(id: object.required("id"), shape: object.overlay(), more: object.additional())
    }

    func write(to object: inout ObjectWriter) {
        object.write("id", id)
        object.write(overlay: shape, except: ["id"])
        object.write(additional: more)
    }
}

/// Cases of one type, and one that holds its own kind.
private indirect enum Choice: UnionCodable {
    case name(String)
    case text(String)
    case list([Choice])
    case undocumented(String, JSONValue)

    static func read(from value: inout ValueReader) -> Self { .text(value.read()) }

    func write(into value: inout ValueWriter) {
        switch self {
        case .name(let member): value.write(case: 0, member)
        case .text(let member): value.write(case: 1, member)
        case .list(let member): value.write(case: 2, member)
        case .undocumented(let tag, let json): value.write(undocumented: json, tag: tag)
        }
    }
}

@Suite struct EqualityTests {
    @Test(arguments: [
        Point(x: 1), Point(x: 2), Point(x: 1, y: 1), Point(x: 1, label: .null), Point(x: 1, label: .value("")),
        Point(x: 1, tags: ["a": 1]), Point(x: 1, tags: ["a": 2]), Point(x: 1, next: [Point(x: 1)]),
        Point(x: 1, next: [Point(x: 2)]), Point(x: 1, next: [Point(x: 1), Point(x: 1)]),
    ])
    private func aValueEqualsItselfAlone(value: Point) {
        let all = [
            Point(x: 1), Point(x: 2), Point(x: 1, y: 1), Point(x: 1, label: .null), Point(x: 1, label: .value("")),
            Point(x: 1, tags: ["a": 1]), Point(x: 1, tags: ["a": 2]), Point(x: 1, next: [Point(x: 1)]),
            Point(x: 1, next: [Point(x: 2)]), Point(x: 1, next: [Point(x: 1), Point(x: 1)]),
        ]
        #expect(all.filter { $0 == value }.count == 1)
        #expect(Set(all + all).count == all.count)
    }

    @Test func membersAreComparedAsTheirTypesDo() {
        #expect(Point(x: .nan) != Point(x: .nan))
        #expect(Point(x: -0.0) == Point(x: 0))
        #expect(Point(x: -0.0).hashValue == Point(x: 0).hashValue)
        let composed = Point(x: 0, label: .value("\u{e9}"))
        let decomposed = Point(x: 0, label: .value("e\u{301}"))
        #expect(composed == decomposed)
        #expect(composed.hashValue == decomposed.hashValue)
        #expect(Point(x: 0, tags: ["a": 1, "b": 2]) == Point(x: 0, tags: ["b": 2, "a": 1]))
    }

    @Test func aUnionEqualsItsOwnCaseAlone() {
        let all: [Choice] = [
            .name("a"), .name("b"), .text("a"), .text("b"), .list([]), .list([.name("a")]), .list([.text("a")]),
            .list([.name("a"), .name("a")]), .undocumented("a", "a"), .undocumented("b", "a"), .undocumented("a", "b"),
        ]
        for value in all { #expect(all.filter { $0 == value } == [value]) }
        #expect(Set(all + all).count == all.count)
        #expect(JSONCoding.encode(all[7]) == Array(#"["a","a"]"#.utf8))
        #expect(JSONCoding.encode(all[10]) == Array(#""b""#.utf8))
    }

    @Test func overlaidAndAdditionalMembersCount() {
        let value = Open(id: 1, shape: .point(Point(x: 1)), more: ["a": 1])
        #expect(value == Open(id: 1, shape: .point(Point(x: 1)), more: ["a": 1]))
        #expect(value != Open(id: 1, shape: .point(Point(x: 2)), more: ["a": 1]))
        #expect(value != Open(id: 1, shape: .other(1), more: ["a": 1]))
        #expect(value != Open(id: 1, shape: .point(Point(x: 1)), more: ["a": 2]))
        #expect(value != Open(id: 1, shape: .point(Point(x: 1))))
    }
}
