// CodableBridgeTests.swift: the models through the coders of Foundation.

import ClientRuntime
import Foundation
import Testing

@Suite struct CodableBridgeTests {
    private let asset = Sample.AssetSpec(
        id: "i",
        group: "g",
        price: Decimal(string: "12345678901234567890.123456789"),
        origin: .init(chain: "c", height: 3),
        label: .null,
        additionalProperties: ["x": [1, "two", nil, true, 0.5], "y": ["z": [:]]]
    )

    @Test func json() throws {
        let data = try JSONEncoder().encode(asset)
        #expect(try JSONDecoder().decode(Sample.AssetSpec.self, from: data) == asset)
        #expect(try JSONCoding.decode(Sample.AssetSpec.self, from: data) == asset)
        let ours = JSONCoding.encodeData(asset)
        #expect(try JSONDecoder().decode(Sample.AssetSpec.self, from: ours) == asset)
    }

    @Test(arguments: [PropertyListSerialization.PropertyListFormat.xml, .binary])
    func propertyList(format: PropertyListSerialization.PropertyListFormat) throws {
        let encoder = PropertyListEncoder()
        encoder.outputFormat = format
        // A property list has no null.
        var asset = asset
        asset.label = .value("l")
        asset.additionalProperties = ["x": [1, "two", true, 0.5]]
        let data = try encoder.encode(asset)
        #expect(try PropertyListDecoder().decode(Sample.AssetSpec.self, from: data) == asset)
    }

    @Test func everythingElse() throws {
        let values: [Sample.Balance] = [.number(1.5), .list([.number(2)]), .word("all"), .undocumented(nil)]
        let data = try JSONEncoder().encode(values)
        #expect(try JSONDecoder().decode([Sample.Balance].self, from: data) == values)
        let node = Sample.Node(name: "a", child: .init(name: "b"))
        #expect(try JSONDecoder().decode(Sample.Node.self, from: JSONEncoder().encode(node)) == node)
        let group: Sample.AssetSpec.Group = "x"
        #expect(String(decoding: try JSONEncoder().encode([group]), as: UTF8.self) == #"["x"]"#)
    }

    @Test func failures() {
        let error = #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([Sample.Origin].self, from: Data(#"[{"chain":1,"height":1}]"#.utf8))
        }
        guard case .dataCorrupted(let context) = error else {
            Issue.record("another error: \(String(describing: error))")
            return
        }
        #expect(context.debugDescription == ".chain: expected string, found number 1")
        #expect(context.codingPath.map(\.intValue) == [0])
    }
}
