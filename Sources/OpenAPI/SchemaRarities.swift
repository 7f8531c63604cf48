// What few schemas say, kept apart from the rest: a document has schemas by the hundred thousand, and most are a type
// and a description.

import SyntaxTree
import Tables

extension Schema {
    /// The keywords that few schemas have.
    struct Rarities: Sendable {
        var patternProperties: [ID<Schema>] = []
        var prefixItems: [ID<Schema>] = []
        var hasListOfItems: Bool = false
        var minItems: Int?
        var discriminator: Discriminator?
        var enumerationNames: [String] = []
        var defaultValue: Node?
        var contentEncoding: String?
        var contentMediaType: String?
        var contentSchema: ID<Schema>?
        var xml = XML()
    }

    /// The rarities, to be changed.
    private var ownRarities: Rarities {
        get { rarities.first ?? Rarities() }
        _modify {
            if rarities.isEmpty { rarities.append(Rarities()) }
            yield &rarities[0]
        }
    }

    package var patternProperties: [ID<Schema>] {
        get { rarities.isEmpty ? [] : rarities[0].patternProperties }
        set { if !rarities.isEmpty || !newValue.isEmpty { ownRarities.patternProperties = newValue } }
    }

    package var prefixItems: [ID<Schema>] {
        get { rarities.isEmpty ? [] : rarities[0].prefixItems }
        set { if !rarities.isEmpty || !newValue.isEmpty { ownRarities.prefixItems = newValue } }
    }

    /// Whether the schemas for places come from a list under `items`, not from `prefixItems`.
    package var hasListOfItems: Bool {
        get { rarities.isEmpty ? false : rarities[0].hasListOfItems }
        set { if !rarities.isEmpty || newValue { ownRarities.hasListOfItems = newValue } }
    }

    package var minItems: Int? {
        get { rarities.isEmpty ? nil : rarities[0].minItems }
        set { if !rarities.isEmpty || newValue != nil { ownRarities.minItems = newValue } }
    }

    package var discriminator: Discriminator? {
        get { rarities.isEmpty ? nil : rarities[0].discriminator }
        set { if !rarities.isEmpty || newValue != nil { ownRarities.discriminator = newValue } }
    }

    /// Names for the values of `enum`, from `x-enum-varnames` and its relatives.
    package var enumerationNames: [String] {
        get { rarities.isEmpty ? [] : rarities[0].enumerationNames }
        set { if !rarities.isEmpty || !newValue.isEmpty { ownRarities.enumerationNames = newValue } }
    }

    package var defaultValue: Node? {
        get { rarities.isEmpty ? nil : rarities[0].defaultValue }
        set { if !rarities.isEmpty || newValue != nil { ownRarities.defaultValue = newValue } }
    }

    package var contentEncoding: String? {
        get { rarities.isEmpty ? nil : rarities[0].contentEncoding }
        set { if !rarities.isEmpty || newValue != nil { ownRarities.contentEncoding = newValue } }
    }

    package var contentMediaType: String? {
        get { rarities.isEmpty ? nil : rarities[0].contentMediaType }
        set { if !rarities.isEmpty || newValue != nil { ownRarities.contentMediaType = newValue } }
    }

    /// The schema of what a string holds.
    package var contentSchema: ID<Schema>? {
        get { rarities.isEmpty ? nil : rarities[0].contentSchema }
        set { if !rarities.isEmpty || newValue != nil { ownRarities.contentSchema = newValue } }
    }

    package var xml: XML {
        get { rarities.isEmpty ? XML() : rarities[0].xml }
        set { if !rarities.isEmpty || !newValue.isEmpty { ownRarities.xml = newValue } }
    }
}
