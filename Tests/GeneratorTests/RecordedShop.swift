// The documents and recordings of `RecordingCheckTests`, and the overlays that are expected of them.

import ClientRuntime
import ClientTesting
import Foundation
import TestServers

enum RecordedShop {
    /// A request and the response of the server.
    struct Response: Sendable {
        var request: String
        var status: Int
        var type: String?
        var body = ""

        init(_ request: String, _ status: Int, _ type: String? = "application/json", _ body: String = "") {
            (self.request, self.status, self.type, self.body) = (request, status, type, body)
        }
    }

    /// Makes requests over a connection and records them.
    static func record(_ responses: [Response], to file: String) async throws {
        let server = RawServer { request, connection in
            let response = responses[request.number]
            let type = response.type.map { ["Content-Type: \($0)"] } ?? []
            let length = response.status == 204 ? [] : ["Content-Length: \(response.body.utf8.count)"]
            let head = ["HTTP/1.1 \(response.status) X"] + type + length + ["", ""]
            connection.send(head.joined(separator: "\r\n") + response.body)
        }
        defer { server.stop() }
        let transport = RecordingTransport(URLSessionTransport(), file: URL(fileURLWithPath: file))
        for response in responses {
            let parts = response.request.split(separator: " ").map(String.init)
            let request = HTTPRequest(
                method: HTTPRequest.Method(parts[0])!,
                scheme: "http",
                authority: "127.0.0.1:\(server.port)",
                path: parts[1]
            )
            _ = try await transport.send(request, body: nil, timeout: .seconds(30))
        }
    }

    static let openAPI31 = """
        openapi: 3.1.0
        info: {title: Shop, version: '1'}
        servers: [{url: https://api.shop.example/v1}]
        paths:
          /wallet:
            get:
              operationId: getWallet
              responses:
                '200':
                  description: OK
                  content:
                    application/json:
                      schema: {$ref: '#/components/schemas/Wallet'}
                default:
                  description: Failed.
                  content:
                    application/json:
                      schema: {$ref: '#/components/schemas/Problem'}
          /orders/{id}:
            parameters: [{name: id, in: path, required: true, schema: {type: string}}]
            get:
              operationId: getOrder
              responses:
                '200':
                  description: OK
                  content:
                    application/json:
                      schema: {$ref: '#/components/schemas/Order'}
            head:
              operationId: headOrder
              responses:
                '200': {description: There.}
            delete:
              operationId: deleteOrder
              responses:
                '204': {description: Gone.}
                '404': {description: None.}
          /orders/latest:
            get:
              operationId: latestOrder
              responses:
                '200':
                  description: OK
                  content:
                    application/json:
                      schema:
                        oneOf:
                          - {$ref: '#/components/schemas/Order'}
                          - {type: array, items: {$ref: '#/components/schemas/Order'}}
          /ticks:
            get:
              operationId: ticks
              responses:
                '200':
                  description: OK
                  content:
                    text/event-stream:
                      schema: {$ref: '#/components/schemas/Tick'}
        components:
          schemas:
            Wallet:
              type: object
              required: [balance, currency, owner, token]
              properties:
                balance: {type: integer, description: Money.}
                currency: {type: string, enum: [EUR, USD]}
                owner: {$ref: '#/components/schemas/Owner'}
                token: {type: string, format: uuid}
                at: {type: string, format: date-time}
                limit: {type: integer}
                rates: {type: object, additionalProperties: {type: number}}
            Owner:
              type: object
              required: [name]
              properties: {name: {type: string}}
            Order:
              allOf:
                - type: object
                  required: [id]
                  properties: {id: {type: integer, format: int32}}
                - type: object
                  required: [lines]
                  properties:
                    lines:
                      type: array
                      items:
                        type: object
                        required: [sku, count]
                        properties: {sku: {type: string}, count: {type: integer}}
            Tick:
              type: object
              required: [n]
              properties: {n: {type: integer}}
            Problem:
              type: object
              required: [code]
              properties: {code: {type: string}}
        """

    static let responses = [
        Response(
            "GET /v1/wallet", 200, "application/json",
            """
            {"balance": "12.50", "currency": "GBP", "owner": null, "token": "secret", "at": "yesterday", "limit": 1.5,
            "rates": {"a": "1"}, "new": 1}
            """
        ),
        Response("GET /proxy/v1/wallet", 200, "application/json", #"{"balance": 3, "currency": "EUR", "token": "x"}"#),
        Response("GET /v1/wallet", 502, "text/html", "<h1>Bad</h1>"),
        Response("GET /v1/wallet", 401, "application/json", #"{"code": "expired"}"#),
        Response(
            "GET /v1/orders/7", 200, "application/json",
            #"{"id": 5000000000, "lines": [{"sku": "a", "count": 1}, {"count": 2}, {"sku": 4, "count": 3}]}"#
        ),
        Response("GET /v1/orders/8", 404, "application/json", #"{"error": "none", "details": null}"#),
        Response("GET /v1/orders/latest", 200, "application/json", #"[{"id": 1, "lines": []}]"#),
        Response("DELETE /v1/orders/8", 204, nil),
        Response("DELETE /v1/orders/9", 404, nil),
        Response("HEAD /v1/orders/7", 200, nil),
        Response("GET /v1/ticks", 200, "text/event-stream", "data: {\"n\": 1}\n\ndata: {\"n\": null}\n\n"),
        Response("GET /elsewhere", 200, "text/plain", "hello"),
    ]

    static let contradictions = [
        #"GET /v1/wallet 200: .balance: expected integer, found string "12.50""#,
        "GET /proxy/v1/wallet 200: .owner: expected a value, found nothing",
        "GET /v1/wallet 502: expected application/json, found text/html",
        "GET /v1/orders/7 200: .id: expected integer of 32 bits, found number 5000000000",
        "GET /v1/orders/8 404: status 404 is not documented",
        "GET /v1/ticks 200: [1].n: expected integer, found null",
    ]
}

// MARK: Older versions

extension RecordedShop {
    static let openAPI30 = """
        openapi: 3.0.3
        info: {title: Shop, version: '1'}
        paths:
          /pets/{id}:
            get:
              operationId: getPet
              parameters: [{name: id, in: path, required: true, schema: {type: string}}]
              responses:
                '200':
                  description: OK
                  content:
                    application/json: {schema: {$ref: '#/components/schemas/Pet'}}
        components:
          schemas:
            Pet:
              type: object
              required: [id, name]
              properties:
                id: {type: integer}
                name: {type: string}
                kind: {type: string, enum: [cat, dog]}
                owner: {$ref: '#/components/schemas/Owner'}
                tags: {type: array, items: {type: string}}
            Owner: {type: object, properties: {name: {type: string}}}
        """

    static let swagger2 = """
        swagger: '2.0'
        info: {title: Shop, version: '1'}
        host: api.shop.example
        basePath: /v1
        produces: [application/json]
        paths:
          /pets/{id}:
            get:
              operationId: getPet
              parameters: [{name: id, in: path, required: true, type: string}]
              responses:
                200:
                  description: OK
                  schema: {$ref: '#/definitions/Pet'}
        definitions:
          Pet:
            type: object
            required: [id, name]
            properties:
              id: {type: integer}
              name: {type: string}
              kind: {type: string, enum: [cat, dog]}
              owner: {$ref: '#/definitions/Owner'}
              tags: {type: array, items: {type: string}}
          Owner: {type: object, properties: {name: {type: string}}}
        """

    static let older = """
        {"exchanges": [
          \(exchange("/v1/pets/1", #"{"id": "one", "name": null, "owner": null}"#)),
          \(exchange("/v1/pets/2", #"{"id": 2, "tags": "none", "kind": null}"#)),
          \(exchange("/v1/pets/3", #"{"id": 3.5, "name": "Rex", "owner": "Ann", "tags": ["a", null]}"#)),
          \(exchange("/v1/pets/4", #"{"message": "no pet", "code": 4}"#, status: 404)),
          \(exchange("/v1/pets/5", #"{"message": "no pet", "code": "5"}"#, status: 404))
        ]}
        """

    static func exchange(_ path: String, _ json: String, status: Int = 200) -> String {
        """
        {"request": {"method": "GET", "url": "https://api.shop.example\(path)"},
          "response": {"status": \(status), "headerFields": {"Content-Type": "application/json"}, "json": \(json)}}
        """
    }
}

// MARK: Nothing to change, other files, hostile texts

extension RecordedShop {
    static let clean = """
        openapi: 3.1.0
        info: {title: Clean, version: '1'}
        paths:
          /session:
            get:
              operationId: getSession
              responses:
                '200':
                  description: OK
                  content: {application/json: {schema: {$ref: '#/components/schemas/Session'}}}
          /lines:
            get:
              operationId: getLines
              responses:
                '200':
                  description: OK
                  content: {application/jsonl: {schema: {$ref: '#/components/schemas/Session'}}}
          /items?kind=a:
            get:
              operationId: getA
              responses:
                '200':
                  description: OK
                  content: {application/json: {schema: {type: object, required: [a], properties: {a: {type: string}}}}}
          /items?kind=b:
            get:
              operationId: getB
              responses:
                '200':
                  description: OK
                  content: {application/json: {schema: {type: object, required: [b], properties: {b: {type: string}}}}}
          /note:
            get:
              operationId: getNote
              responses:
                '200':
                  description: OK
                  content:
                    application/xml:
                      schema:
                        type: object
                        required: [id, key]
                        xml: {name: note}
                        properties: {id: {type: integer}, key: {type: integer}}
          /file:
            get:
              operationId: getFile
              responses:
                '200':
                  description: OK
                  content: {application/zip: {schema: {type: string, format: binary}}}
        components:
          schemas:
            Session:
              type: object
              required: [token, secret, created, pin, auth]
              properties:
                token: {type: string, format: uuid}
                secret: {type: integer}
                created: {type: string, format: date-time}
                pin: {type: integer, enum: [1, 2]}
                auth: {type: object, required: [scheme], properties: {scheme: {type: string, enum: [a, b]}}}
                link: {type: string, format: byte}
        """

    private static let session =
        #"{"token": "***", "secret": "***", "created": "from *** on", "pin": 0, "auth": {"scheme": "***"}, "link": "***"}"#

    static let masked = """
        {"exchanges": [
          \(exchange("/session", session)),
          {"request": {"method": "GET", "url": "https://clean.example/lines"}, "response": {"status": 200,
            "headerFields": {"Content-Type": "application/jsonl"}, "text": \(quoted(session + "\n" + session + "\n"))}},
          \(exchange("/items?kind=b&more=1", #"{"b": "x"}"#)),
          \(exchange("/items?kind=a", #"{"a": "x"}"#)),
          {"request": {"method": "GET", "url": "https://clean.example/note"}, "response": {"status": 200,
            "headerFields": {"Content-Type": "application/xml"}, "text": "<note><id>1</id><key>***</key></note>"}},
          {"request": {"method": "GET", "url": "https://clean.example/file"}, "response": {"status": 200,
            "headerFields": {"Content-Type": "application/zip"}, "base64": "UEsDBA=="}}
        ]}
        """

    private static func quoted(_ text: String) -> String {
        JSONValue.string(text).description
    }

    static let root = """
        openapi: 3.1.0
        info: {title: Root, version: '1'}
        paths:
          /pet:
            get:
              operationId: getPet
              responses:
                '200':
                  description: OK
                  content: {application/json: {schema: {$ref: 'parts/pet.yaml#/Pet'}}}
        """

    static let pet = """
        Pet:
         type: object
         required: [id]
         properties: {id: {type: integer}}
        """

    static let pets = "{\"exchanges\": [\(exchange("/pet", "{}"))]}"

    static let hostile = #"""
        openapi: 3.1.0
        info: {title: Hostile, version: '1'}
        paths:
          "/it's \"quoted\"":
            get:
              operationId: getIt
              responses:
                '200':
                  description: OK
                  content:
                    application/json:
                      schema:
                        type: object
                        required: ["it's", "other: # x", kept]
                        properties:
                          "a'b\\c": {type: integer}
                          "\\(x)\"": {type: string, enum: [a]}
                          kept: {type: string}
        """#

    static let attack = #"""
        {"exchanges": [
          {"request": {"method": "GET", "url": "http://h/it's%20%22quoted%22"},
            "response": {"status": 200, "headerFields": {"Content-Type": "application/json"},
              "json": {"a'b\\c": "x\n- target: $", "\\(x)\"": "\u0085\u2028\ud83d\ude00", "kept": "k"}}},
          {"request": {"method": "GET", "url": "http://h/it's%20%22quoted%22"},
            "response": {"status": 418, "headerFields": {"Content-Type": "application/json"},
              "json": {"null": 1, "yes": {"\"\nactions: []": "\u202e", "$ref": "#/x"}, "\\(print())": []}}}
        ]}
        """#
}
