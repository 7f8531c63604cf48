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
    let defaultRequirements: [[String]]

    /// What to add to a request. Throws what a provider throws.
    func authorization(_ credentials: Credentials, requirements: [[String]]?) async throws -> Authorization {
        var authorization = Authorization()
        var table: [String: Credential] = [:]
        let usable = applicable(requirements)
        let names = Set(usable.joined())
        // A provider is asked once, however many schemes its secret may serve.
        var fetched: [ObjectIdentifier: Credential] = [:]
        for scheme in schemes where names.contains(scheme.name) {
            guard var credential = credentials[scheme.name] else { continue }
            if case .provided(let provider) = credential.kind {
                if let known = fetched[ObjectIdentifier(provider)] {
                    credential = known
                } else {
                    let (fresh, generation) = try await provider.credential()
                    fetched[ObjectIdentifier(provider)] = fresh
                    authorization.provided.append((provider, generation))
                    credential = fresh
                }
            }
            if Self.fits(credential, scheme) { table[scheme.name] = credential }
        }
        for scheme in chosen(usable, table.keys.contains) {
            guard let credential = table[scheme.name] else { continue }
            add(credential, scheme, to: &authorization)
        }
        return authorization
    }

    /// The same with every secret masked, without asking a provider.
    func maskedAuthorization(_ credentials: Credentials, requirements: [[String]]?) -> Authorization {
        var authorization = Authorization()
        let usable = applicable(requirements)
        for scheme in chosen(
            usable,
            { name in
                guard let credential = credentials[name], let scheme = schemes.first(where: { $0.name == name }) else {
                    return false
                }
                return Self.fits(credential, scheme)
            }
        ) {
            add(Self.mask(for: scheme, credentials[scheme.name]), scheme, to: &authorization)
        }
        return authorization
    }

    /// The alternatives that hold, or, for a document that names no scheme at all, a bearer or basic scheme of our own:
    /// who gives a credential wants it sent.
    private func applicable(_ requirements: [[String]]?) -> [[String]] { requirements ?? defaultRequirements }

    /// The schemes of the first alternative that all have a credential; if there is none, of the one that has most.
    private func chosen(_ alternatives: [[String]], _ has: (String) -> Bool) -> [SecurityScheme] {
        let complete = alternatives.first { !$0.isEmpty && $0.allSatisfy { isTransport($0) || has($0) } }
        var best = complete ?? []
        if complete == nil, !alternatives.contains([]) {
            for alternative in alternatives where alternative.count(where: has) > best.count(where: has) {
                best = alternative
            }
        }
        return best.compactMap { name in schemes.first { $0.name == name } }
    }

    private func isTransport(_ name: String) -> Bool {
        guard let scheme = schemes.first(where: { $0.name == name }) else { return false }
        if case .mutualTLS = scheme.kind { return true }
        return false
    }

    static func fits(_ credential: Credential, _ scheme: SecurityScheme) -> Bool {
        switch (scheme.kind, credential.kind) {
        case (.mutualTLS, _): false
        case (_, .provided): true
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
        case (.bearer, _), (.apiKey, .bearer): .bearer(Masking.mask)
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
        case .provided: return
        }
        switch scheme.kind {
        case .bearer, .basic, .http: authorization.headerFields.append((.authorization, text))
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
    func resolved(name: String, schemes: [SecurityScheme], environment: [String: String]) -> Credentials {
        guard case .environment(let given) = source else { return self }
        let prefix = given ?? Self.environmentName(name)
        var table: [String: Credential] = [:]
        for scheme in schemes {
            let own = environment[prefix + "_" + Self.environmentName(scheme.name)]
            switch scheme.kind {
            case .bearer: table[scheme.name] = (own ?? environment[prefix + "_TOKEN"]).map { .bearer($0) }
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
