// Where schemas are in the document, which the runtime tells a caller whose server contradicts it. Facts that follow
// from the names of types are not spelled by emission.

import Tables

/// The locations of schemas in the document.
package struct SchemaLocations: Sendable {
    /// Whether components are under `definitions` and responses without media types.
    package var isSwagger2 = false
    /// The structures in the namespace.
    package var types: [Entry] = []
    /// The responses whose schema is written in place.
    package var responses: [Responses] = []

    package init() {}

    /// The location of a structure; nil where it is not known.
    package struct Entry: Sendable {
        package var declaration: ID<TypeDeclaration>
        package var location: Location?

        package init(declaration: ID<TypeDeclaration>, location: Location?) {
            self.declaration = declaration
            self.location = location
        }
    }

    /// A component.
    package struct Location: Sendable {
        package var name: String
        /// Members whose schema is elsewhere; with a point behind the name, only what is inside of it is.
        package var exceptions: [String] = []
        /// Where in the component's `allOf` its own members are, if they are there.
        package var part: Int?
        /// The structure that has the members which are not its own.
        package var base: ID<TypeDeclaration>?
        /// The component's own members, where there is a base.
        package var own: [String] = []

        package init(name: String) { self.name = name }
    }

    /// Responses of one operation.
    package struct Responses: Sendable {
        package var method: String
        package var path: String
        package var statuses: [ResponseCase.Status]

        package init(method: String, path: String, statuses: [ResponseCase.Status]) {
            self.method = method
            self.path = path
            self.statuses = statuses
        }
    }
}
