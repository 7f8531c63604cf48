// A document and a recording with what is rare: shared responses, unions, refusals, streams, XML, bodies that are not
// what they are called.

extension RecordedShop {
    static let rare = #"""
        {"openapi": "3.0.2", "info": {"title": "More", "version": "1"},
         "servers": [{"url": "https://{region}.more.example/{base}/", "variables": {"region": {"default": "eu"}, "base": {"default": "v2"}}}],
         "paths": {
          "/shared": {"get": {"operationId": "getShared", "responses": {"200": {"description": "OK", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Node"}}}}, "404": {"$ref": "#/components/responses/NotFound"}, "409": {"$ref": "#/components/responses/Conflict"}}}},
          "/pets": {"get": {"operationId": "pets", "responses": {"200": {"description": "OK", "content": {"application/json": {"schema": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}}}}}}}},
          "/empty": {"get": {"operationId": "empty", "responses": {"200": {"description": "OK", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Node"}}}}}}},
          "/void": {"get": {"operationId": "void", "responses": {"200": {"description": "OK"}}}},
          "/broken": {"get": {"operationId": "broken", "responses": {"200": {"description": "OK", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Node"}}}}}}},
          "/text": {"get": {"operationId": "text", "responses": {"200": {"description": "OK", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Node"}}}}}}},
          "/xml": {"get": {"operationId": "xml", "responses": {"200": {"description": "OK", "content": {"application/xml": {"schema": {"$ref": "#/components/schemas/Note"}}}}}}},
          "/list": {"get": {"operationId": "list", "responses": {"200": {"description": "OK", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Node"}}}}}}},
          "/lines": {"get": {"operationId": "lines", "responses": {"200": {"description": "OK", "content": {"application/x-ndjson": {"schema": {"$ref": "#/components/schemas/Line"}}}}}}},
          "/refused": {"get": {"operationId": "refused", "responses": {"200": {"description": "OK", "x-failure": {"when": [{"member": "error"}], "schema": {"type": "object", "required": ["error"], "properties": {"error": {"type": "integer"}}}}, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Line"}}}}}}},
          "/created": {"post": {"operationId": "created", "responses": {"200": {"description": "OK", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Line"}}}}}}},
          "/mixed": {"get": {"operationId": "mixed", "responses": {"200": {"description": "OK", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Line"}}}}}}},
          "/nested": {"get": {"operationId": "nested", "responses": {"200": {"description": "OK", "content": {"application/json": {"schema": {"type": "object", "additionalProperties": {"type": "object", "required": ["a"], "properties": {"a": {"type": "boolean"}, "when": {"type": "string", "format": "date"}, "status": {"type": "integer", "enum": [1, 2]}}}}}}}}}}
         },
         "components": {
          "responses": {"NotFound": {"description": "None"}, "Conflict": {"description": "C", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Problem"}}}}},
          "schemas": {
           "Node": {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}, "next": {"$ref": "#/components/schemas/Node"}, "children": {"type": "array", "items": {"$ref": "#/components/schemas/Node"}}}},
           "Pet": {"oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}], "discriminator": {"propertyName": "kind", "mapping": {"cat": "#/components/schemas/Cat", "dog": "#/components/schemas/Dog"}}},
           "Cat": {"type": "object", "required": ["kind", "lives"], "properties": {"kind": {"type": "string"}, "lives": {"type": "integer"}}},
           "Dog": {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}, "size": {"type": "string", "enum": ["s", "l"]}}},
           "Note": {"type": "object", "required": ["id", "to"], "xml": {"name": "note"}, "properties": {"id": {"type": "integer"}, "to": {"type": "string"}, "at": {"type": "string", "format": "date-time"}}},
           "Line": {"type": "object", "required": ["n"], "properties": {"n": {"type": "integer", "format": "int32"}}},
           "Problem": {"type": "object", "required": ["code"], "properties": {"code": {"type": "string"}}}
          }}}
        """#

    static let rarities = #"""
        {"exchanges": [
         {"request": {"method": "GET", "url": "https://us.more.example/v9/shared"}, "response": {"status": 404, "headerFields": {"Content-Type": "application/json"}, "json": {"message": "x"}}},
         {"request": {"method": "GET", "url": "https://us.more.example/v9/shared"}, "response": {"status": 409, "headerFields": {"Content-Type": "text/html"}, "text": "<p>no"}},
         {"request": {"method": "GET", "url": "https://us.more.example/v9/shared"}, "response": {"status": 200, "headerFields": {"Content-Type": "application/json"}, "json": {"name": "a", "next": {"name": null, "next": null, "children": [{"name": "b"}, null]}}}},
         {"request": {"method": "GET", "url": "https://us.more.example/v9/pets"}, "response": {"status": 200, "headerFields": {"Content-Type": "application/json"}, "json": [{"kind": "cat", "lives": 9}, {"kind": "cat"}, {"kind": "dog", "size": "m"}, {"kind": "cow", "x": 1}]}},
         {"request": {"method": "GET", "url": "https://us.more.example/v9/empty"}, "response": {"status": 200, "headerFields": {"Content-Type": "application/json"}}},
         {"request": {"method": "GET", "url": "https://us.more.example/v9/void"}, "response": {"status": 200, "headerFields": {"Content-Type": "application/json"}, "json": {"a": 1}}},
         {"request": {"method": "GET", "url": "https://us.more.example/v9/broken"}, "response": {"status": 200, "headerFields": {"Content-Type": "application/json"}, "text": "{\"name\": "}},
         {"request": {"method": "GET", "url": "https://us.more.example/v9/text"}, "response": {"status": 200, "headerFields": {"Content-Type": "text/plain"}, "text": "hello"}},
         {"request": {"method": "GET", "url": "https://us.more.example/v9/text"}, "response": {"status": 200, "headerFields": {"Content-Type": "application/json"}, "json": {"name": "ok"}}},
         {"request": {"method": "GET", "url": "https://us.more.example/v9/xml"}, "response": {"status": 200, "headerFields": {"Content-Type": "application/xml"}, "text": "<note><id>x</id><at>now</at></note>"}},
         {"request": {"method": "GET", "url": "https://us.more.example/v9/list"}, "response": {"status": 200, "headerFields": {"Content-Type": "application/json"}, "json": [{"name": "a"}]}},
         {"request": {"method": "GET", "url": "https://us.more.example/v9/lines"}, "response": {"status": 200, "headerFields": {"Content-Type": "application/x-ndjson"}, "text": "{\"n\":1}\n{\"n\":\"2\"}\n{\"n\":3000000000}\n"}},
         {"request": {"method": "GET", "url": "https://us.more.example/v9/refused"}, "response": {"status": 200, "headerFields": {"Content-Type": "application/json"}, "json": {"error": "bad"}}},
         {"request": {"method": "GET", "url": "https://us.more.example/v9/refused"}, "response": {"status": 200, "headerFields": {"Content-Type": "application/json"}, "json": {"error": 4}}},
         {"request": {"method": "POST", "url": "https://us.more.example/v9/created"}, "response": {"status": 201, "headerFields": {"Content-Type": "application/json"}, "json": {"n": 1}}},
         {"request": {"method": "POST", "url": "https://us.more.example/v9/created"}, "response": {"status": 422, "headerFields": {"Content-Type": "application/problem+json"}, "json": {"title": "t", "errors": [{"f": "a"}, {"f": "b", "g": 1}]}}},
         {"request": {"method": "GET", "url": "https://us.more.example/v9/nested"}, "response": {"status": 200, "headerFields": {"Content-Type": "application/json"}, "json": {"x": {"a": true, "when": "2020-13", "status": 3}, "y": {"a": "yes"}}}},
         {"request": {"method": "GET", "url": "https://us.more.example/v9/mixed"}, "response": {"status": 200, "headerFields": {"Content-Type": "application/json"}, "text": "{"}},
         {"request": {"method": "GET", "url": "https://us.more.example/v9/mixed"}, "response": {"status": 200, "headerFields": {"Content-Type": "application/json"}, "json": {"n": 1}}}
        ]}
        """#
}
