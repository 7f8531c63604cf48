// The overlays that `RecordingCheckTests` expect: byte for byte what is printed.

extension RecordedShop {
    static let overlay = #"""
        overlay: 1.1.0
        info:
          title: Makes recorded responses readable
          version: 1.0.0
        extends: shop.yaml
        actions:
          - target: "$.components.schemas.Wallet.required[?@=='owner']"
            description: "`owner` may be missing: GET /proxy/v1/wallet 200"
            remove: true
          - target: "$.components.schemas.Wallet.properties.currency"
            description: "further values: GET /v1/wallet 200"
            update:
              enum:
                - GBP
          - target: "$.components.schemas.Wallet.properties.at.format"
            description: "the format does not hold: GET /v1/wallet 200"
            remove: true
          - target: "$.components.schemas.Wallet.properties.limit.type"
            description: "not only integers: GET /v1/wallet 200"
            remove: true
          - target: "$.components.schemas.Wallet.properties.limit"
            description: "not only integers: GET /v1/wallet 200"
            update:
              type: number
          - target: "$.components.schemas.Order.allOf[0].properties.id.format"
            description: "the format does not hold: GET /v1/orders/7 200"
            remove: true
          - target: "$.components.schemas.Order.allOf[1].properties.lines.items.required[?@=='sku']"
            description: "`sku` may be missing: GET /v1/orders/7 200"
            remove: true
          - target: "$.components.schemas.Tick.properties.n.type"
            description: "null is a value: GET /v1/ticks 200"
            remove: true
          - target: "$.components.schemas.Tick.properties.n"
            description: "null is a value: GET /v1/ticks 200"
            update:
              type:
                - integer
                - "null"
          - target: "$.components.schemas.Order.allOf[1].properties.lines.items.properties.sku.type"
            description: "values of another kind: GET /v1/orders/7 200"
            remove: true
          - target: "$.components.schemas.Order.allOf[1].properties.lines.items.properties.sku"
            description: "values of another kind: GET /v1/orders/7 200"
            update:
              anyOf:
                - type: string
                - type: integer
          - target: "$.components.schemas.Wallet.properties.rates.additionalProperties.type"
            description: "values of another kind: GET /v1/wallet 200"
            remove: true
          - target: "$.components.schemas.Wallet.properties.rates.additionalProperties"
            description: "values of another kind: GET /v1/wallet 200"
            update:
              anyOf:
                - type: number
                - type: string
          - target: "$.components.schemas.Wallet.properties.balance.type"
            description: "values of another kind: GET /v1/wallet 200"
            remove: true
          - target: "$.components.schemas.Wallet.properties.balance"
            description: "values of another kind: GET /v1/wallet 200"
            update:
              anyOf:
                - type: integer
                - type: string
          - target: "$.components.schemas.Wallet.properties.owner['$ref']"
            description: "null is a value: GET /v1/wallet 200"
            remove: true
          - target: "$.components.schemas.Wallet.properties.owner"
            description: "null is a value: GET /v1/wallet 200"
            update:
              anyOf:
                - "$ref": "#/components/schemas/Owner"
                - type: "null"
          - target: "$.paths['/wallet'].get.responses"
            description: "status 502 as recorded"
            update:
              "502":
                description: "As recorded."
                content:
                  text/html:
                    schema:
                      type: string
          - target: "$.paths['/orders/{id}'].get.responses"
            description: "status 404 as recorded"
            update:
              "404":
                description: "As recorded."
                content:
                  application/json:
                    schema:
                      type: object
                      required:
                        - error
                        - details
                      properties:
                        error:
                          type: string
                        details: {}

        """#

    static let overlayOf30 = #"""
        overlay: 1.1.0
        info:
          title: Makes recorded responses readable
          version: 1.0.0
        extends: shop.yaml
        actions:
          - target: "$.components.schemas.Pet.required[?@=='name']"
            description: "`name` may be missing: GET /v1/pets/2 200"
            remove: true
          - target: "$.components.schemas.Pet.properties.name"
            description: "null is a value: GET /v1/pets/1 200"
            update:
              nullable: true
          - target: "$.components.schemas.Pet.properties.kind"
            description: "further values: GET /v1/pets/2 200"
            update:
              enum:
                - null
          - target: "$.components.schemas.Pet.properties.kind"
            description: "null is a value: GET /v1/pets/2 200"
            update:
              nullable: true
          - target: "$.components.schemas.Pet.properties.tags.items"
            description: "null is a value: GET /v1/pets/3 200"
            update:
              nullable: true
          - target: "$.components.schemas.Pet.properties.id.type"
            description: "values of another kind: GET /v1/pets/1 200, GET /v1/pets/3 200"
            remove: true
          - target: "$.components.schemas.Pet.properties.id"
            description: "values of another kind: GET /v1/pets/1 200, GET /v1/pets/3 200"
            update:
              anyOf:
                - type: number
                - type: string
          - target: "$.components.schemas.Pet.properties.owner['$ref']"
            description: "values of another kind: GET /v1/pets/1 200, GET /v1/pets/3 200"
            remove: true
          - target: "$.components.schemas.Pet.properties.owner"
            description: "values of another kind: GET /v1/pets/1 200, GET /v1/pets/3 200"
            update:
              anyOf:
                - "$ref": "#/components/schemas/Owner"
                - type: string
              nullable: true
          - target: "$.components.schemas.Pet.properties.tags['type', 'items']"
            description: "values of another kind: GET /v1/pets/2 200"
            remove: true
          - target: "$.components.schemas.Pet.properties.tags"
            description: "values of another kind: GET /v1/pets/2 200"
            update:
              anyOf:
                - type: array
                  items:
                    type: string
                    nullable: true
                - type: string
          - target: "$.paths['/pets/{id}'].get.responses"
            description: "status 404 as recorded"
            update:
              "404":
                description: "As recorded."
                content:
                  application/json:
                    schema:
                      type: object
                      required:
                        - message
                        - code
                      properties:
                        message:
                          type: string
                        code:
                          anyOf:
                            - type: integer
                            - type: string

        """#

    static let overlayOfSwagger2 = #"""
        overlay: 1.1.0
        info:
          title: Makes recorded responses readable
          version: 1.0.0
        extends: shop.yaml
        actions:
          - target: "$.definitions.Pet.required[?@=='name']"
            description: "`name` may be missing: GET /v1/pets/2 200"
            remove: true
          - target: "$.definitions.Pet.properties.id.type"
            description: "any value is allowed: GET /v1/pets/1 200, GET /v1/pets/3 200"
            remove: true
          - target: "$.definitions.Pet.properties.name"
            description: "null is a value: GET /v1/pets/1 200"
            update:
              x-nullable: true
          - target: "$.definitions.Pet.properties.kind"
            description: "further values: GET /v1/pets/2 200"
            update:
              enum:
                - null
          - target: "$.definitions.Pet.properties.kind"
            description: "null is a value: GET /v1/pets/2 200"
            update:
              x-nullable: true
          - target: "$.definitions.Pet.properties.owner['$ref']"
            description: "any value is allowed: GET /v1/pets/1 200, GET /v1/pets/3 200"
            remove: true
          - target: "$.definitions.Pet.properties.tags['type', 'items']"
            description: "any value is allowed: GET /v1/pets/2 200"
            remove: true
          - target: "$.paths['/pets/{id}'].get.responses"
            description: "status 404 as recorded"
            update:
              "404":
                description: "As recorded."
                schema:
                  type: object
                  required:
                    - message
                    - code
                  properties:
                    message:
                      type: string
                    code: {}

        """#

    static let overlayOfHostile = #"""
        overlay: 1.1.0
        info:
          title: Makes recorded responses readable
          version: 1.0.0
        extends: hostile.yaml
        actions:
          - target: "$.paths['/it\\'s \"quoted\"'].get.responses['200'].content['application/json'].schema.required[?@=='it\\'s']"
            description: "`it's` may be missing: GET /it's%20%22quoted%22 200"
            remove: true
          - target: "$.paths['/it\\'s \"quoted\"'].get.responses['200'].content['application/json'].schema.required[?@=='other: # x']"
            description: "`other: # x` may be missing: GET /it's%20%22quoted%22 200"
            remove: true
          - target: "$.paths['/it\\'s \"quoted\"'].get.responses['200'].content['application/json'].schema.properties['\\\\(x)\"']"
            description: "further values: GET /it's%20%22quoted%22 200"
            update:
              enum:
                - "\u0085\u2028😀"
          - target: "$.paths['/it\\'s \"quoted\"'].get.responses['200'].content['application/json'].schema.properties['a\\'b\\\\c'].type"
            description: "values of another kind: GET /it's%20%22quoted%22 200"
            remove: true
          - target: "$.paths['/it\\'s \"quoted\"'].get.responses['200'].content['application/json'].schema.properties['a\\'b\\\\c']"
            description: "values of another kind: GET /it's%20%22quoted%22 200"
            update:
              anyOf:
                - type: integer
                - type: string
          - target: "$.paths['/it\\'s \"quoted\"'].get.responses"
            description: "status 418 as recorded"
            update:
              "418":
                description: "As recorded."
                content:
                  application/json:
                    schema:
                      type: object
                      required:
                        - "null"
                        - "yes"
                        - "\\(print())"
                      properties:
                        "null":
                          type: integer
                        "yes":
                          type: object
                          required:
                            - "\"\u000aactions: []"
                            - "$ref"
                          properties:
                            "\"\u000aactions: []":
                              type: string
                            "$ref":
                              type: string
                        "\\(print())":
                          type: array
                          items: {}

        """#
}
