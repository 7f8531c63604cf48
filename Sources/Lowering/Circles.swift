// Which declarations are part of a circle of containment: the strongly connected components of the graph of
// declarations (Tarjan's algorithm, with a stack of its own, in time linear in the graph).

import IR
import Tables

/// A declaration on the way of the walk.
private struct Visit {
    var id: ID<TypeDeclaration>
    var targets: [ID<TypeDeclaration>]
    var next = 0
}

extension Lowerer {
    /// The declarations that contain themselves, directly or through others.
    func membersOfCircles() -> [ID<TypeDeclaration>] {
        let count = api.declarations.count
        var order = [Int](repeating: 0, count: count)
        var low = [Int](repeating: 0, count: count)
        var isOpen = [Bool](repeating: false, count: count)
        var found: [ID<TypeDeclaration>] = []
        var component: [ID<TypeDeclaration>] = []
        var counter = 0
        for root in api.declarations.indices where order[Int(root.rawValue)] == 0 {
            var path: [Visit] = []
            func enter(_ id: ID<TypeDeclaration>) {
                counter += 1
                (order[Int(id.rawValue)], low[Int(id.rawValue)], isOpen[Int(id.rawValue)]) = (counter, counter, true)
                component.append(id)
                path.append(Visit(id: id, targets: edges(of: id).map(\.target)))
            }
            enter(root)
            while let top = path.last {
                let id = Int(top.id.rawValue)
                if top.next < top.targets.count {
                    path[path.count - 1].next += 1
                    let target = top.targets[top.next]
                    if order[Int(target.rawValue)] == 0 {
                        enter(target)
                    } else if isOpen[Int(target.rawValue)] {
                        low[id] = min(low[id], order[Int(target.rawValue)])
                    }
                    continue
                }
                path.removeLast()
                if let parent = path.last { low[Int(parent.id.rawValue)] = min(low[Int(parent.id.rawValue)], low[id]) }
                guard low[id] == order[id], let start = component.lastIndex(of: top.id) else { continue }
                let members = component[start...]
                if members.count > 1 || top.targets.contains(top.id) { found += members }
                for member in members { isOpen[Int(member.rawValue)] = false }
                component.removeSubrange(start...)
            }
        }
        return found.sorted()
    }
}
