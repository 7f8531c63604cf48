// From requirements and credentials to what is added to a request: which alternative is taken, and which header fields,
// query pairs and cookies its schemes ask for.
import Foundation

/// What credentials add to a request.
struct Authorization: Sendable {
    var headerFields: [(name: HTTPField.Name, value: String)] = []
    var queryPairs: [String] = []
    var cookiePairs: [String] = []
    /// What must not be shown anywhere.
    var secrets: [String] = []
    /// Providers whose secret is used, with its generation, for the case that the server refuses it.
    var provided: [(provider: CredentialProvider, generation: Int)] = []
}

/// Chooses and spells credentials for the requests of one client.
struct Authorizer: Sendable {
    let schemes: [SecurityScheme]
    let defaultRequirements: [[RequiredScheme]]
    let serverURL: URL
    /// Carries requests for tokens.
    let transport: any ClientTransport

    /// What to add to a request. Throws what a provider throws.
    func authorization(_ credentials: Credentials, requirements: [[RequiredScheme]]?) async throws -> Authorization {
        // A provider is asked once, however many schemes its secret may serve.
        var fetched: [ObjectIdentifier: (credential: Credential, generation: Int)] = [:]
        alternatives: for alternative in candidates(credentials, requirements) {
            var authorization = Authorization()
            for (required, scheme, given) in alternative {
                var credential = given
                if let provider = provider(of: given, for: scheme, required.scopes) {
                    let secret: (credential: Credential, generation: Int)
                    if let known = fetched[ObjectIdentifier(provider)] {
                        secret = known
                    } else {
                        secret = try await provider.credential(transport)
                        fetched[ObjectIdentifier(provider)] = secret
                    }
                    authorization.provided.append((provider, secret.generation))
                    credential = secret.credential
                    // A closure may give another kind of secret than this scheme takes.
                    guard fits(credential, scheme) else { continue alternatives }
                }
                add(credential, scheme, to: &authorization)
            }
            return authorization
        }
        return Authorization()
    }

    /// The same with every secret masked, without asking a provider.
    func maskedAuthorization(_ credentials: Credentials, requirements: [[RequiredScheme]]?) -> Authorization {
        var authorization = Authorization()
        for (_, scheme, credential) in candidates(credentials, requirements).first ?? [] {
            add(Self.mask(for: scheme, credential), scheme, to: &authorization)
        }
        return authorization
    }

    private func provider(
        of credential: Credential,
        for scheme: SecurityScheme,
        _ scopes: [String]
    ) -> CredentialProvider? {
        switch credential.kind {
        case .provided(let provider): provider
        case .oauth(let tokens): tokens.provider(for: scheme, scopes, serverURL)
        default: nil
        }
    }

    /// What a requirement names, and what is there for it.
    private typealias Use = (required: RequiredScheme, scheme: SecurityScheme, credential: Credential)

    /// The alternatives that credentials can satisfy, in the document's order, each with what its schemes are given.
    /// If there is none, and credentials are not optional, the one of which most can be satisfied: the server says
    /// what is missing. A client certificate is the transport's business; an alternative of nothing else asks for
    /// nothing here, so any other that can be satisfied goes before it.
    private func candidates(
        _ credentials: Credentials,
        _ requirements: [[RequiredScheme]]?
    ) -> [[Use]] {
        let alternatives = requirements ?? defaultRequirements
        var complete: [[Use]] = []
        var best: [Use] = []
        var isSatisfied = false
        for alternative in alternatives {
            let usable = alternative.compactMap { required -> Use? in
                guard let scheme = schemes.first(where: { $0.name == required.name }),
                    let credential = credentials[required.name], fits(credential, scheme)
                else { return nil }
                return (required, scheme, credential)
            }
            if usable.count == alternative.count(where: { !isTransport($0) }) {
                isSatisfied = true
                if !usable.isEmpty { complete.append(usable) }
            } else if usable.count > best.count {
                best = usable
            }
        }
        return isSatisfied || best.isEmpty ? complete : [best]
    }

    private func isTransport(_ required: RequiredScheme) -> Bool {
        guard let scheme = schemes.first(where: { $0.name == required.name }) else { return false }
        if case .mutualTLS = scheme.kind { return true }
        return false
    }

    func fits(_ credential: Credential, _ scheme: SecurityScheme) -> Bool {
        switch (scheme.kind, credential.kind) {
        case (.mutualTLS, _): false
        case (_, .provided): true
        case (_, .oauth(let tokens)):
            fits(.bearer(""), scheme) && tokens.endpoint(for: scheme, [], serverURL) != nil
        case (.oauth2, .bearer), (.oauth2, .authorization), (.openIDConnect, .bearer), (.openIDConnect, .authorization):
            true
        case (.apiKey, .apiKey), (.bearer, .bearer), (.basic, .basic): true
        case (.bearer, .authorization), (.basic, .authorization), (.http, .authorization): true
        // Documents of Swagger 2.0 have no bearer scheme and name the field instead.
        case (.apiKey(.header, let name), .bearer), (.apiKey(.header, let name), .basic),
            (.apiKey(.header, let name), .authorization):
            name.lowercased() == "authorization"
        default: false
        }
    }

    private static func mask(for scheme: SecurityScheme, _ credential: Credential?) -> Credential {
        switch (scheme.kind, credential?.kind) {
        case (.bearer, _), (.oauth2, _), (.openIDConnect, _), (.apiKey, .bearer), (.apiKey, .oauth):
            .bearer(Masking.mask)
        case (.basic, _): .authorization("Basic " + Masking.mask)
        case (.http(let name), _): .authorization(name + " " + Masking.mask)
        case (.apiKey, _), (.mutualTLS, _): .apiKey(Masking.mask)
        }
    }

    private func add(_ credential: Credential, _ scheme: SecurityScheme, to authorization: inout Authorization) {
        authorization.secrets += credential.secrets
        let text: String
        switch credential.kind {
        case .bearer(let token): text = "Bearer " + token
        case .apiKey(let key): text = key
        case .basic(let user, let password):
            text = "Basic " + Credential.base64(user: user, password: password)
        case .authorization(let value): text = value
        case .provided, .oauth: return
        }
        switch scheme.kind {
        case .bearer, .basic, .http, .oauth2, .openIDConnect: authorization.headerFields.append((.authorization, text))
        case .apiKey(.header, let name):
            guard let fieldName = HTTPField.Name(name) else { return }
            authorization.headerFields.append((fieldName, text))
        case .apiKey(.query, let name):
            let value = text == Masking.mask ? text : PercentEncoding.encode(text, .unreserved)
            authorization.secrets.append(value)
            authorization.queryPairs.append(PercentEncoding.encode(name, .unreserved) + "=" + value)
        case .apiKey(.cookie, let name): authorization.cookiePairs.append(name + "=" + text)
        case .mutualTLS: return
        }
    }
}

extension Credentials {
    /// The secret for a scheme, before it is known whether it fits.
    subscript(scheme: String) -> Credential? {
        switch source {
        case .none, .environment: nil
        case .one(let credential): credential
        case .named(let credentials): credentials[scheme]
        }
    }

    /// Credentials of the environment become what the environment holds for these schemes.
    func resolved(
        name: String,
        schemes: [SecurityScheme],
        environment: @autoclosure () -> [String: String]
    ) -> Credentials {
        guard case .environment(let given) = source else { return self }
        let environment = environment()
        let prefix = given ?? Self.environmentName(name)
        var table: [String: Credential] = [:]
        for scheme in schemes {
            let own = environment[prefix + "_" + Self.environmentName(scheme.name)]
            switch scheme.kind {
            case .bearer: table[scheme.name] = (own ?? environment[prefix + "_TOKEN"]).map { .bearer($0) }
            case .oauth2, .openIDConnect:
                if let token = own ?? environment[prefix + "_TOKEN"] {
                    table[scheme.name] = .bearer(token)
                } else if let id = environment[prefix + "_CLIENT_ID"],
                    let secret = environment[prefix + "_CLIENT_SECRET"]
                {
                    table[scheme.name] = .oauth2(.clientCredentials(id: id, secret: secret))
                }
            case .apiKey: table[scheme.name] = (own ?? environment[prefix + "_API_KEY"]).map { .apiKey($0) }
            case .http: table[scheme.name] = own.map { .authorization($0) }
            case .basic:
                guard let user = environment[prefix + "_USER"] else { continue }
                table[scheme.name] = .basic(user: user, password: environment[prefix + "_PASSWORD"] ?? "")
            case .mutualTLS: continue
            }
        }
        return .named(table)
    }

    /// `GlyphRun` is `GLYPH_RUN`, `bearerAuth` is `BEARER_AUTH`, `x-api-key` is `X_API_KEY`.
    static func environmentName(_ name: String) -> String {
        var text = ""
        var previous: Character = "_"
        for character in name {
            let isWord = character.isASCII && (character.isLetter || character.isNumber)
            if character.isUppercase, previous.isLowercase || previous.isNumber { text += "_" }
            if isWord { text += character.uppercased() } else if !text.hasSuffix("_") { text += "_" }
            previous = character
        }
        return text
    }
}
