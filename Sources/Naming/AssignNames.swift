// The stage "name": who is called what, decided last and in one place. A name never depends on the order of a document;
// a clash is settled by longer words, never by a number.

import Diagnostics
import IR
import Tables

/// What the user's configuration says about names.
package struct NamingOptions: Sendable {
    package init() {}
}

/// Names everything that an API declares.
package func assignNames(to api: API, options: NamingOptions, report: inout DiagnosticReport) -> NameTable {
    var namer = Namer(api, report: report)
    namer.nameGroups()
    namer.nameTypes()
    namer.nameMembers()
    namer.nameOperations()
    namer.nameHeaders()
    namer.nameServers()
    namer.nameWebhooks()
    report = namer.report
    return namer.table
}
