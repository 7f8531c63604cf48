// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Tracker.Client {
    /// Calls `GET /issues`.
    public func listIssues() -> Call<[Tracker.Issue], Never> {
        Call(core, OperationRequest(.get, "/issues", id: "listIssues"), [.success(200)])
    }

    /// Calls `GET /labels`.
    public func listLabels() -> Call<[Tracker.Label], Never> {
        Call(core, OperationRequest(.get, "/labels", id: "listLabels"), [.success(200)])
    }
}
