// Jobs: the operations that `x-job` names are found, and every argument that their calls need is found in the answer
// that starts the job.

import Diagnostics
import IR
import OpenAPI
import SyntaxTree
import Tables

extension Lowerer {
    mutating func lower(_ job: JobDescription, of operation: IR.Operation, in place: OperationPlace) -> Job? {
        guard let submission = onlySuccess(of: operation, "x-job", at: job.span),
            let status = lower(job.status, submission, place)
        else { return nil }
        var lowered = Job(
            state: job.state.pointer.description,
            done: job.done.map(Self.scalar),
            failed: job.failed.map(Self.scalar),
            status: status
        )
        if let result = job.result {
            guard let step = lower(result, submission, place) else { return nil }
            lowered.result = step
        }
        lowered.firstPause = job.firstPause?.text
        lowered.longestPause = job.longestPause?.text
        lowered.timeout = job.timeout?.text
        return lowered
    }

    /// A scalar of the document as it is compared with one of a body.
    static func scalar(_ node: Node) -> Literal {
        switch node.kind {
        case .null: .null
        case .boolean: .boolean(node.boolean == true)
        case .number: .number(node.json())
        case .string, .mapping, .sequence: .string(node.text)
        }
    }

    private mutating func lower(
        _ step: JobDescription.Step,
        _ submission: TypeReference,
        _ place: OperationPlace
    ) -> Job.Step? {
        guard let number = document.operations.firstIndex(where: { $0.operationID == step.operationID }) else {
            report.warning(.invalidExtension, "there is no operation `\(step.operationID)`", at: step.span)
            return nil
        }
        let target = operationPlaces[number]
        guard target.group == place.group || api.groups[target.group].symbol != nil else {
            report.warning(
                .invalidExtension,
                "`\(step.operationID)` has no tag, so that it cannot be called from an operation with one",
                at: step.span
            )
            return nil
        }
        let operation = operation(at: target)
        guard let success = onlySuccess(of: operation, "x-job", at: step.span) else { return nil }
        var lowered = Job.Step(group: target.group, operation: target.index, success: success)
        var body: [IR.Property]?
        if case .one(let content) = operation.body?.content, let (id, properties) = members(of: content.type) {
            lowered.body = id
            body = properties
        }
        for argument in step.arguments {
            guard let (path, type) = path(to: argument.place, in: submission) else { return nil }
            let name = argument.name.text
            let expected: TypeReference
            if let index = operation.parameters.firstIndex(where: { $0.name.isExactly(name) && $0.fixedValue == nil }) {
                lowered.parameters[index] = path
                expected = operation.parameters[index].type
            } else if let body, let index = body.firstIndex(where: { $0.key.isExactly(name) }) {
                lowered.members[index] = path
                expected = body[index].type
            } else {
                report.warning(
                    .invalidExtension,
                    "`\(step.operationID)` has no parameter and no member of its body `\(name)`",
                    at: argument.name.span
                )
                return nil
            }
            guard resolved(expected).withoutNull == type.withoutNull else {
                report.warning(
                    .invalidExtension,
                    "`\(name)` of `\(step.operationID)` has another type than `\(argument.place.pointer)`",
                    at: argument.place.span
                )
                return nil
            }
        }
        if lowered.members.isEmpty, operation.body?.isRequired != true { lowered.body = nil }
        if let missing = missing(in: lowered, operation, body) {
            report.warning(.invalidExtension, "`\(step.operationID)` needs `\(missing)` too", at: step.span)
            return nil
        }
        return lowered
    }

    /// What a body that is a structure or a form is made of, the unions over a structure last.
    private func members(of type: TypeReference) -> (ID<TypeDeclaration>, [IR.Property])? {
        guard case .declared(let id) = resolved(type).withoutNull else { return nil }
        switch api.declarations[id].kind {
        case .structure(let structure): return (id, structure.properties + structure.overlaid)
        case .form(let form): return (id, form.properties)
        default: return nil
        }
    }

    /// What a call cannot be made without and does not get.
    private func missing(in step: Job.Step, _ operation: IR.Operation, _ body: [IR.Property]?) -> String? {
        for (index, parameter) in operation.parameters.enumerated()
        where parameter.isRequired && parameter.fixedValue == nil && step.parameters[index] == nil {
            return parameter.name
        }
        guard operation.body?.isRequired == true || step.body != nil else { return nil }
        guard let body else { return "body" }
        return body.enumerated().first { index, property in
            property.presence == .required && property.defaultValue == nil && property.type != .builtin(.null)
                && step.members[index] == nil
        }?.element.key
    }
}
