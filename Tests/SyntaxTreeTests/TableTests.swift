// TableTests.swift: typed places and the map that keeps its order.

import Tables
import Testing

@Suite struct TableTests {
    @Test func tablesGiveIDsInOrder() {
        var table = Table<String>()
        let first = table.append("a")
        let second = table.append("b")
        table[first] += "!"
        #expect(table[first] == "a!" && table[second] == "b")
        #expect(Array(table) == ["a!", "b"] && Array(table.indices) == [first, second] && first < second)
    }

    @Test func orderedMapsKeepTheOrderOfInsertion() {
        var map: OrderedMap<String, Int> = ["z": 1, "a": 2, "m": 3]
        map["a"] = 20
        map["z"] = nil
        map["z"] = 4
        map["none"] = nil
        map["q", default: 5] += 1
        #expect(map.keys == ["a", "m", "z", "q"] && map.values == [20, 3, 4, 6] && map.count == 4)
        #expect(map.map(\.key) == map.keys && map["m"] == 3 && map["x"] == nil && map.index(of: "z") == 2)
        #expect(map.mapValues { $0 * 2 }["q"] == 12)
        #expect(map != ["m": 3, "a": 20, "z": 4, "q": 6] && map == ["a": 20, "m": 3, "z": 4, "q": 6])
    }
}
