// Asks one provider what is left. The only place that knows the APIs, and it knows them by their generated clients
// alone.

import Foundation
import Generated

/// The variables of the environment.
struct Environment {
    var values: [String: String]

    /// The first of the variables that says something.
    func first(_ names: [String]) -> String? {
        names.lazy.compactMap { values[$0]?.trimmingCharacters(in: .whitespacesAndNewlines) }.first { !$0.isEmpty }
    }
}

/// An account at a provider.
struct Account {
    var provider: Provider
    var environment: Environment
    /// Where the API is, if not where its document says.
    var serverURL: URL?
    var timeout: Duration

    /// Asks for the balance.
    func finding() async -> Finding {
        guard let credential = environment.first(variables) else {
            return Finding(provider: provider, outcome: .missing(variables))
        }
        let outcome =
            switch provider {
            case .glyphRun: await glyphRun(token: credential)
            case .hyper3D: await hyper3D(key: credential)
            case .hyperGPT: await hyperGPT(token: credential)
            case .neptune: await neptune(address: credential)
            }
        return Finding(provider: provider, outcome: Self.hiding(credential, in: outcome))
    }

    /// What a server says may repeat the secret it was asked with.
    private static func hiding(_ secret: String, in outcome: Finding.Outcome) -> Finding.Outcome {
        switch outcome {
        case .refused(let reason): .refused(reason.replacingOccurrences(of: secret, with: "…"))
        case .failed(let reason): .failed(reason.replacingOccurrences(of: secret, with: "…"))
        case .shown, .missing: outcome
        }
    }

    /// An error that no document describes. Some statuses say enough by themselves.
    private static func complaint(_ description: String, status: Int?) -> Finding.Outcome {
        status == 401 || status == 403 ? .refused(description) : .failed(description)
    }

    /// Where the environment says who is asking.
    private var variables: [String] {
        switch provider {
        case .glyphRun: ["GLYPHRUN_TOKEN"]
        case .hyper3D: ["RODIN_API_KEY", "HYPER3D_API_KEY"]
        case .hyperGPT: ["HYPERGPT_TOKEN"]
        case .neptune: ["NEPTUNE_ADDRESS"]
        }
    }

    // MARK: Providers

    private func glyphRun(token: String) async -> Finding.Outcome {
        let client = GlyphRun.Client(
            credentials: .bearer(token),
            serverURL: serverURL ?? GlyphRun.Client.defaultServerURL
        )
        do {
            let wallet = try await client.wallet.getWalletBalance().with(timeout: timeout).value.wallet
            return .shown(
                Balance(
                    amount: Self.money(wallet.availableBalance),
                    unit: "USDC",
                    total: Self.money(wallet.balance)
                )
            )
        } catch {
            guard case .failure(let body, _) = error else {
                return Self.complaint(error.description, status: error.status?.code)
            }
            return .refused(body.error)
        }
    }

    private func hyper3D(key: String) async -> Finding.Outcome {
        let client = Hyper3D.Client(credentials: .bearer(key), serverURL: serverURL ?? Hyper3D.Client.defaultServerURL)
        do {
            let credits = try await client.account.checkBalance().with(timeout: timeout).value.balance
            return .shown(Balance(amount: credits.description))
        } catch {
            guard case .failure(let refusal, _) = error else {
                return Self.complaint(error.description, status: error.status?.code)
            }
            return .refused(refusal.message.map { "\($0) (\(refusal.error))" } ?? refusal.error.description)
        }
    }

    private func hyperGPT(token: String) async -> Finding.Outcome {
        let client = HyperGPT.Client(
            credentials: .bearer(token),
            serverURL: serverURL ?? HyperGPT.Client.defaultServerURL
        )
        do {
            switch try await client.user.getBalance(token: token).with(timeout: timeout).value {
            case .number(let number): return .shown(Balance(amount: number.description))
            case .array(let numbers) where !numbers.isEmpty:
                return .shown(Balance(amount: numbers.map(\.description).joined(separator: ", ")))
            case .array: return .failed("an empty list is no balance")
            case .object(let members):
                let words = members.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
                return .shown(Balance(amount: words.joined(separator: ", ")))
            case .undocumented(let answer): return .failed("no balance: \(answer)")
            }
        } catch {
            guard case .failure(let failure, _) = error else {
                return Self.complaint(error.description, status: error.status?.code)
            }
            return switch failure {
            case .refused(let body), .badRequest(let body): .refused(body.description)
            case .forbidden(let body), .unprocessableContent(let body): .refused(Self.words(of: body.detail))
            }
        }
    }

    private func neptune(address: String) async -> Finding.Outcome {
        let client = Neptune.Client(serverURL: serverURL ?? Neptune.Client.defaultServerURL)
        let assetID = environment.first(["NEPTUNE_ASSET"]) ?? "native;inj"
        do {
            let call = client.user.walletBalanceByAsset(address: address, assetID: assetID)
            let values = try await call.with(timeout: timeout).value.data.values
            return switch values {
            case .known(let asset):
                .shown(Balance(amount: asset.amountScaled, unit: asset.assetInfo.metadata.symbol))
            // Without the number of decimals there is only the amount in the smallest unit.
            case .unknown(let asset): .shown(Balance(amount: asset.amount, unit: "smallest units of \(assetID)"))
            case .undocumented(let kind, _): .failed("an asset of unknown kind \(kind)")
            }
        } catch {
            guard case .failure(let body, _) = error else {
                return Self.complaint(error.description, status: error.status?.code)
            }
            return switch body.error {
            case .errorData(let problem): .refused(problem.message)
            case .validation(let problem): .refused(problem.message)
            case .undocumented(let kind, _): .refused(kind)
            }
        }
    }

    // MARK: Words

    /// Money with two decimals at least.
    private static func money(_ amount: Decimal) -> String {
        let text = amount.description
        guard let point = text.firstIndex(of: ".") else { return text + ".00" }
        let decimals = text.distance(from: point, to: text.endIndex) - 1
        return text + String(repeating: "0", count: max(0, 2 - decimals))
    }

    private static func words(of detail: HyperGPT.Detail) -> String {
        switch detail {
        case .string(let sentence): sentence
        case .array(let values): values.map(\.msg).joined(separator: ", ")
        case .undocumented(let answer): answer.description
        }
    }
}
