// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension GlyphRun {
    /// One value a glyph asks for.
    public struct InputField: ObjectCodable {
        /// Key of the value in `inputs`.
        public var name: String
        /// Name of the field for people.
        public var label: String
        /// Kind of an input field.
        public var type: InputFieldType
        /// Whether a value must be given.
        public var required: Optional<Bool>
        /// What to enter.
        public var description: Optional<String>
        /// Text shown while the field is empty.
        public var placeholder: Optional<String>
        /// Value if none is given, any JSON.
        public var `default`: Optional<JSONValue>
        /// Choices of a select field.
        public var options: Optional<[String]>
        /// Least number.
        public var min: Optional<Double>
        /// Greatest number.
        public var max: Optional<Double>
        /// Regular expression a text must match.
        public var pattern: Optional<String>
        /// File name endings of a file field.
        public var accept: Optional<String>

        /// Makes a value of its members.
        public init(
            name: String,
            label: String,
            type: InputFieldType,
            required: Bool? = nil,
            description: String? = nil,
            placeholder: String? = nil,
            default: JSONValue? = nil,
            options: [String]? = nil,
            min: Double? = nil,
            max: Double? = nil,
            pattern: String? = nil,
            accept: String? = nil
        ) {
            self.name = name
            self.label = label
            self.type = type
            self.required = required
            self.description = description
            self.placeholder = placeholder
            self.`default` = `default`
            self.options = options
            self.min = min
            self.max = max
            self.pattern = pattern
            self.accept = accept
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                name: object.required("name"),
                label: object.required("label"),
                type: object.required("type"),
                required: object.optional("required"),
                description: object.optional("description"),
                placeholder: object.optional("placeholder"),
                default: object.optional("default"),
                options: object.optional("options"),
                min: object.optional("min"),
                max: object.optional("max"),
                pattern: object.optional("pattern"),
                accept: object.optional("accept")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("name", name)
            object.write("label", label)
            object.write("type", type)
            object.writeIfPresent("required", required)
            object.writeIfPresent("description", description)
            object.writeIfPresent("placeholder", placeholder)
            object.writeIfPresent("default", `default`)
            object.writeIfPresent("options", options)
            object.writeIfPresent("min", min)
            object.writeIfPresent("max", max)
            object.writeIfPresent("pattern", pattern)
            object.writeIfPresent("accept", accept)
        }
    }
}
