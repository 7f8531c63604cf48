// Who is called what: filled by Naming, read by Emission. The IR beside it has no names.

import Tables

/// The Swift names of one API.
package struct NameTable: Sendable {
    /// The namespace.
    package var namespace: String
    /// Simple names of declarations, by ID.
    package var types: [String] = []
    /// Names of what a declaration holds, in its order: properties (with overlaid ones and the additional one last),
    /// cases, parts.
    package var members: [[String]] = []
    /// Types of groups, and the client's properties for them; empty for the group without symbol.
    package var groupTypes: [String] = []
    package var groupProperties: [String] = []
    /// Function names, by group and operation.
    package var functions: [[String]] = []
    /// Argument labels, by group, operation and parameter; then the one of the body.
    package var parameters: [[[String]]] = []
    /// Names of header keys.
    package var headers: [String] = []
    /// Names of functions that read webhooks.
    package var webhooks: [String] = []
    /// Names of servers and of their variables.
    package var servers: [ServerNames] = []
    /// The type that holds the header keys.
    package var headerType = "HeaderFields"

    package init(namespace: String) { self.namespace = namespace }

    package func type(_ id: ID<TypeDeclaration>) -> String { types[Int(id.rawValue)] }
    package func members(_ id: ID<TypeDeclaration>) -> [String] { members[Int(id.rawValue)] }
}

/// The names of a server.
package struct ServerNames: Sendable {
    package var name: String
    /// Of its variables.
    package var variables: [String] = []
    /// Types of variables; empty for those of any value.
    package var types: [String] = []
    /// Of the values of each variable.
    package var cases: [[String]] = []

    package init(name: String) { self.name = name }
}
