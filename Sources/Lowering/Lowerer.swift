// The state of the stage: the API as far as it is built, which schema became which declaration, and the declarations
// whose content is still to be lowered. IDs first, then a worklist, so recursive schemas are no recursion.

import Diagnostics
import IR
import OpenAPI
import Tables

/// Builds an API; lives as long as the stage.
struct Lowerer {
    let document: Document
    let options: LoweringOptions
    var report: DiagnosticReport
    var api: API
    /// The document's schemas, and those made by merging.
    var schemas: Table<Schema>
    /// Declarations of schemas that have one.
    var declared: [ID<Schema>: ID<TypeDeclaration>] = [:]
    var schemaOfDeclaration: [ID<TypeDeclaration>: ID<Schema>] = [:]
    /// The names of component schemas, by schema.
    var componentNames: [ID<Schema>: String] = [:]
    var pending: [(declaration: ID<TypeDeclaration>, schema: ID<Schema>)] = []
    var shapes: [ID<Schema>: Shape] = [:]
    /// The shapes that were asked for last, by the lower bits of their IDs.
    var recentShapes: [(id: ID<Schema>, shape: Shape)?] = Array(repeating: nil, count: 1024)
    /// How many members have been folded into others by `allOf`.
    var foldedMembers = 0
    var nullability = SideTable<Schema, Bool>()
    var knownKinds = KnownKinds()
    var forms = SideTable<Schema, Form>()
    var typeArrays: [ID<Schema>: [ID<Schema>]] = [:]
    var mergedPairs: [SchemaPair: ID<Schema>] = [:]
    /// Components that are nothing but multipart bodies.
    let multipartComponents: [ID<Schema>: MediaType]
    /// Schemas without a declaration whose type is being found.
    var plainInProgress: Set<ID<Schema>> = []
    /// What is known of lists of schemas: whether all are used as one type.
    var uniformLists: [[ID<Schema>]: Bool] = [:]
    /// The address of the first usable server of the document.
    var documentServerURL: String?
    /// Security schemes by which a client is given tokens for itself.
    var schemesWithScopes: Set<String> = []
    /// How many forms wait for each other.
    var formDepth = 0
    /// How far a chain of schemas is followed; no document that people write comes near.
    static let depthLimit = 200
    /// Schemas that name another as a part of their `allOf`, by that other one.
    var children: [ID<Schema>: [ID<Schema>]] = [:]
    /// The concrete base of a hierarchy, split off from the union that took over its name.
    var bases: Set<ID<Schema>> = []
    /// Where the operations of the document are, in its order.
    var operationPlaces: [OperationPlace] = []
    var xml = XMLProgress()
    /// What is known of schemas: whether their values have parts that no component's structure describes.
    var enterable: [ID<Schema>: Bool] = [:]
    /// What the schemas with examples are used as.
    var exampleTypes: [ID<Schema>: TypeReference] = [:]

    init(_ document: Document, options: LoweringOptions, report: DiagnosticReport) {
        self.document = document
        self.options = options
        self.report = report
        schemas = document.schemas
        multipartComponents = Self.multipartComponents(of: document)
        let title = options.name ?? document.title ?? "API"
        api = API(
            symbol: Symbol([title]),
            documentation: Documentation(text: document.description ?? document.title)
        )
        api.serverURL = options.serverURL
    }

    /// Gives each component, and each schema that is referred to by its place, a declaration, in document order.
    mutating func declareComponents() {
        for component in document.componentSchemas {
            findChildren(component.schema)
            if let earlier = declared[component.schema] {
                // The same schema under a second name.
                let id = declare(Symbol([component.name], origin: component.span), .namespace, component.schema)
                api.declarations[id].kind = .alias(.declared(earlier))
                continue
            }
            let id = declare(Symbol([component.name], origin: component.span), .namespace, component.schema)
            declared[component.schema] = id
            componentNames[component.schema] = component.name
            pending.append((id, component.schema))
        }
        let places = document.referencedSchemas.filter { declared[$0.key] == nil }.sorted { $0.key < $1.key }
        for (schema, words) in places where needsDeclaration(schema) {
            let id = declare(
                Symbol([words.last ?? "", words.joined(separator: " ")], origin: schemas[schema].span),
                .namespace,
                schema
            )
            declared[schema] = id
            pending.append((id, schema))
        }
        pending.reverse()
    }

    /// Lowers the content of declarations until nothing new is declared.
    mutating func lowerPendingDeclarations() {
        while let next = pending.popLast() {
            api.declarations[next.declaration].kind = declarationKind(of: next.schema, as: next.declaration)
        }
    }

    /// Adds an empty declaration.
    mutating func declare(_ symbol: Symbol, _ scope: Scope, _ schema: ID<Schema>) -> ID<TypeDeclaration> {
        let id = api.declarations.append(
            TypeDeclaration(
                symbol: symbol,
                scope: scope,
                documentation: documentation(of: schema),
                kind: .alias(.builtin(.json))
            )
        )
        schemaOfDeclaration[id] = schema
        return id
    }

    /// What a schema says about itself.
    func documentation(of id: ID<Schema>) -> Documentation {
        let schema = schemas[id]
        return Documentation(text: schema.description ?? schema.title, isDeprecated: schema.isDeprecated)
    }

    private mutating func findChildren(_ id: ID<Schema>) {
        for part in schemas[id].allOf { children[part, default: []].append(id) }
        if let reference = schemas[id].reference { children[reference, default: []].append(id) }
    }

    mutating func lowerSecurity() {
        api.securitySchemes = document.securitySchemes.map { scheme in
            SecurityScheme(name: scheme.name, kind: Self.kind(of: scheme))
        }
        schemesWithScopes = Set(api.securitySchemes.filter(\.givesTokensToClients).map(\.name))
        api.security = lower(document.security ?? [])
        if let span = document.securitySpan { warnOfUnknown(api.security, at: span) }
    }

    /// Requirements with scopes where they can be asked for: of a scheme by which a client has tokens for itself.
    func lower(_ requirements: [SecurityRequirement]) -> [[IR.RequiredScheme]] {
        requirements.map { alternative in
            alternative.map { required in
                IR.RequiredScheme(
                    name: required.name,
                    scopes: schemesWithScopes.contains(required.name) ? required.scopes : []
                )
            }
        }
    }

    /// Says which required schemes are not there.
    mutating func warnOfUnknown(_ requirements: [[IR.RequiredScheme]], at span: SourceSpan) {
        let known = document.unusableSecuritySchemes.union(api.securitySchemes.map(\.name))
        for name in requirements.joined().map(\.name) where !known.contains(name) {
            report.warning(
                .unknownSecurityScheme,
                "security scheme `\(name)` is required here and described nowhere",
                at: span
            )
        }
    }

    private static func kind(of scheme: OpenAPI.SecurityScheme) -> IR.SecurityScheme.Kind {
        switch scheme.kind {
        case .bearer: .bearer
        case .basic: .basic
        case .http(let scheme): .http(scheme)
        case .apiKey(.query, let name): .apiKeyInQuery(name)
        case .apiKey(.cookie, let name): .apiKeyInCookie(name)
        case .apiKey(_, let name): .apiKeyInHeader(name)
        case .oauth2: .oauth2(scheme.flows.compactMap(Self.lower), metadataURL: scheme.metadataURL)
        case .openIDConnect(let url): .openIDConnect(url)
        case .mutualTLS: .mutualTLS
        }
    }
}

extension Lowerer {
    /// Nil for a flow without an address at which tokens are had: there is nothing to be done about it in code.
    private static func lower(_ flow: OpenAPI.OAuthFlow) -> IR.OAuthFlow? {
        guard flow.tokenURL != nil || flow.refreshURL != nil,
            let grant = IR.OAuthFlow.Grant(rawValue: flow.grant.rawValue)
        else { return nil }
        return IR.OAuthFlow(grant: grant, tokenURL: flow.tokenURL, refreshURL: flow.refreshURL, scopes: flow.scopes)
    }
}

extension IR.SecurityScheme {
    /// Whether the document says where a client is given tokens for itself.
    fileprivate var givesTokensToClients: Bool {
        switch kind {
        case .oauth2(let flows, let metadataURL):
            metadataURL != nil || flows.contains { $0.grant == .clientCredentials && $0.tokenURL != nil }
        case .openIDConnect: true
        default: false
        }
    }
}

/// Two schemas that hold at once.
struct SchemaPair: Hashable {
    var first: ID<Schema>
    var second: ID<Schema>
}

/// Where an inline schema's declaration goes, and what it may be called.
struct Place {
    var scope: Scope
    var hints: [String]

    init(_ scope: Scope, _ hints: [String]) {
        self.scope = scope
        self.hints = hints
    }

    /// The place of something within this one.
    func inner(_ word: String) -> Place { Place(scope, hints.map { "\($0) \(word)" }) }
}
