import Diagnostics
package func apply(overlay: Node, to node: Node, report: inout DiagnosticReport) -> Node { node }
