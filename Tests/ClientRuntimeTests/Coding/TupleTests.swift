// TupleTests.swift: arrays with a type for each place.

import ClientRuntime
import Testing

private struct Entry: JSONCodable {
    var name: String
    var count: Int?
    var rest: [Bool]

    static func read(from value: inout ValueReader) -> Self {
        var items = ItemsReader(value)
        return Self(name: items.required(), count: items.optional(), rest: items.rest())
    }

    func write(into value: inout ValueWriter) {
        var items = ItemsWriter(value)
        items.write(name)
        items.writeIfPresent(count)
        items.write(rest: rest)
        items.finish()
    }
}

@Suite struct TupleTests {
    @Test(arguments: [
        ("[\"a\"]", Entry(name: "a", rest: [])),
        ("[\"a\",1]", Entry(name: "a", count: 1, rest: [])),
        ("[\"a\",1,true,false]", Entry(name: "a", count: 1, rest: [true, false])),
        ("[\"a\",null,true]", Entry(name: "a", rest: [true])),
    ])
    private func goesThereAndBack(text: String, entry: Entry) throws {
        #expect(try JSONCoding.decode(Entry.self, from: Array(text.utf8)) == entry)
        #expect(String(decoding: JSONCoding.encode(entry), as: UTF8.self) == text)
        let listed = try JSONCoding.decode([Entry].self, from: Array("[\(text),\(text)]".utf8))
        #expect(listed == [entry, entry])
    }

    @Test(arguments: [
        ("[]", "", "array with more items"), ("{}", "", "array"), ("null", "", "array"), ("[1]", "[0]", "string"),
        ("[\"a\",\"b\"]", "[1]", "integer"), ("[\"a\",1,2]", "[2]", "boolean"),
    ])
    func mistakesHaveAPlace(text: String, path: String, expected: String) {
        let failure = #expect(throws: DecodingFailure.self) {
            try JSONCoding.decode(Entry.self, from: Array(text.utf8))
        }
        #expect(failure?.path == path)
        #expect(failure?.expected == expected)
    }
}
