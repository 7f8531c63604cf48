// Webhooks and callbacks: the types of what a server sends by itself.

import Diagnostics
import IR
import OpenAPI
import Tables

extension Lowerer {
    mutating func lowerWebhooks() {
        for webhook in document.webhooks { lower(webhook, words: webhook.name) }
        for operation in document.operations {
            for callback in operation.callbacks {
                let name = operation.operationID ?? "\(operation.method) \(operation.path)"
                lower(callback, words: "\(name) \(callback.name)")
            }
        }
    }

    private mutating func lower(_ webhook: OpenAPI.Webhook, words: String) {
        guard
            let media = webhook.content.first(where: {
                MediaTypeName($0.name).isJSON || MediaTypeName($0.name).isAnything
            })
        else {
            guard let media = webhook.content.first else { return }
            report.warning(
                .unsupportedMediaType,
                "`\(media.name)` is not understood; nothing reads `\(webhook.name)`",
                at: media.span
            )
            return
        }
        let type = media.schema.map { self.type(of: $0, at: Place(.namespace, ["\(words) payload"])) }
        api.webhooks.append(
            IR.Webhook(
                symbol: Symbol([words], origin: webhook.span),
                documentation: Documentation(text: webhook.description),
                type: type ?? .builtin(.json)
            )
        )
        collectExamples(of: media, as: type ?? .builtin(.json))
    }
}
