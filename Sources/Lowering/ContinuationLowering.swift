// What may follow a call, lowered when all types are there: the pages of `x-pagination`. Places of the document become
// ways through properties where a Swift value is needed, and stay JSON Pointers where any JSON will do.

import Diagnostics
import IR
import OpenAPI
import SyntaxTree
import Tables

/// Where a lowered operation is.
struct OperationPlace: Hashable {
    var group: ID<OperationGroup>
    var index: Int
}

extension Lowerer {
    /// Adds to each operation what may follow it.
    mutating func lowerContinuations() {
        for (operation, place) in zip(document.operations, operationPlaces) {
            guard operation.job != nil || operation.pagination != nil else { continue }
            var continuation: Continuation?
            if let job = operation.job {
                continuation = lower(job, of: self.operation(at: place), in: place).map { .job($0) }
            } else if let pagination = operation.pagination {
                continuation = lower(pagination, of: self.operation(at: place)).map { .pages($0) }
            }
            guard let continuation else { continue }
            api.groups[place.group].operations[place.index].continuation = continuation
        }
    }

    func operation(at place: OperationPlace) -> IR.Operation { api.groups[place.group].operations[place.index] }

    // MARK: Pages

    private mutating func lower(
        _ pagination: PaginationDescription,
        of operation: IR.Operation
    ) -> IR.Pagination? {
        guard let success = onlySuccess(of: operation, "x-pagination", at: pagination.span),
            let (items, type) = path(to: pagination.items, in: success)
        else { return nil }
        guard case .array(let item) = resolved(type).withoutNull else {
            report.warning(.invalidExtension, "`items` should lead to a list", at: pagination.items.span)
            return nil
        }
        guard let style = style(of: pagination, operation) else { return nil }
        return IR.Pagination(style: style, more: pagination.more?.pointer.description, items: items, item: item)
    }

    /// How pages follow each other; nil (reported) when the request has no place for what changes.
    private mutating func style(
        of pagination: PaginationDescription,
        _ operation: IR.Operation
    ) -> IR.Pagination.Style? {
        let next = pagination.next?.pointer.description
        switch pagination.style {
        case .link: return .link
        case .url: return next.map { .url($0) }
        case .cursor, .offset, .page:
            guard let slot = slot(of: pagination, operation) else { return nil }
            if let cursor = pagination.cursor?.pointer, pagination.style == .cursor {
                return .cursor("\(pagination.items.pointer)/-\(cursor)", into: slot)
            }
            if let next { return .cursor(next, into: slot) }
            let total = pagination.total?.pointer.description
            if pagination.style == .offset { return .offset(into: slot, total: total) }
            return .page(into: slot, first: pagination.first ?? 1, total: total)
        }
    }

    private mutating func slot(
        of pagination: PaginationDescription,
        _ operation: IR.Operation
    ) -> IR.Pagination.Slot? {
        if let (name, span) = pagination.parameter {
            let named = operation.parameters.filter { $0.name.isExactly(name) }
            if named.contains(where: { $0.location == .query }) { return .query(name) }
            if named.contains(where: { $0.location == .header }) { return .header(name) }
            report.warning(
                .invalidExtension,
                "the operation has no parameter `\(name)` in query or header",
                at: span
            )
        } else if let member = pagination.member {
            if case .one(let content) = operation.body?.content, content.kind == .json {
                let hasType = declaration(of: content.type) != nil
                if !hasType || path(to: member, in: content.type) != nil {
                    return .body(member.pointer.description)
                }
            } else {
                report.warning(.invalidExtension, "the operation has no JSON body for `member`", at: member.span)
            }
        }
        return nil
    }

    // MARK: Ways through types

    /// The one type that all successes of an operation have; nil (reported) when there are several or none.
    mutating func onlySuccess(of operation: IR.Operation, _ name: String, at span: SourceSpan) -> TypeReference? {
        let isXML = operation.responses.contains { if case .xml = $0.content { !$0.isFailure } else { false } }
        if isXML {
            report.warning(.invalidExtension, "`\(name)` finds its places in JSON; this operation has XML", at: span)
            return nil
        }
        if case .one(let type) = operation.success { return type }
        report.warning(.invalidExtension, "`\(name)` needs an operation with one type of success", at: span)
        return nil
    }

    /// The way to a place in values of a type, and the type there; nil (reported) when a step is no property.
    mutating func path(to place: PlaceDescription, in type: TypeReference) -> (MemberPath, TypeReference)? {
        var path = MemberPath()
        var type = resolved(type)
        for token in place.pointer.tokens {
            guard let (id, structure) = declaration(of: type),
                let index = structure.properties.firstIndex(where: { $0.key.isExactly(token) }),
                structure.properties[index].presence != .threeState, !(path.steps.isEmpty && type.isNullable)
            else {
                report.warning(
                    .invalidExtension,
                    "`\(token)` of `\(place.pointer)` is no property that the schema names here",
                    at: place.span
                )
                return nil
            }
            let property = structure.properties[index]
            type = resolved(property.type)
            let isOptional = property.presence == .optional || type.isNullable
            path.steps.append(.init(declaration: id, property: index, isOptional: isOptional))
        }
        return (path, type)
    }

    /// The type that an alias, and an alias of an alias, stands for.
    func resolved(_ type: TypeReference) -> TypeReference {
        var type = type
        var isNullable = false
        for _ in 0..<Self.depthLimit {
            isNullable = isNullable || type.isNullable
            guard case .declared(let id) = type.withoutNull, case .alias(let target) = api.declarations[id].kind else {
                break
            }
            type = target
        }
        return isNullable ? type.orNull : type
    }

    /// The structure that a type is.
    func declaration(of type: TypeReference) -> (ID<TypeDeclaration>, Structure)? {
        guard case .declared(let id) = resolved(type).withoutNull,
            case .structure(let structure) = api.declarations[id].kind
        else { return nil }
        return (id, structure)
    }
}
