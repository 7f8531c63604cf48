// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Hyper3D.Client {
    /// A client whose calls are answered with the document's examples; nothing is sent.
    /// - Parameter name: of the examples to answer with, where an operation has one of that
    ///   name; otherwise it is the first of a success
    public static func example(named name: String? = nil) -> Self {
        Self(
            serverURL: URL(staticString: "https://example.invalid"),
            transport: InMemoryTransport(status: 501),
            options: CallOptions(
                retry: .never,
                middleware: [ExampleAnswers(exampleAnswers, named: name)]
            )
        )
    }

    private static let exampleAnswers = #"""
        [{"id":"checkBalance","status":201,"name":"documented","type":"application/json","body":{"balance":1\#
        }},{"id":"checkBalance","status":201,"name":"documentedElsewhere","type":"application/json","body":{\#
        "balance":12}},{"id":"checkBalance","status":201,"name":"reported","type":"application/json","body":\#
        {"balance":213}},{"id":"checkBalance","status":201,"name":"invented","type":"application/json","body\#
        ":{"balance":12.5}},{"id":"checkBalance","status":401,"name":"reported","type":"application/json","b\#
        ody":{"error":"UNAUTHORIZED","message":"Active API key is required."}},{"id":"checkBalance","status"\#
        :429,"name":"invented","type":"application/json","body":{"error":"API_PARALLELISM_LIMIT_REACHED","me\#
        ssage":"Too many tasks at a time."}},{"id":"download","status":201,"name":"documented","type":"appli\#
        cation/json","body":{"error":"OK","list":[{"url":"text","name":"text"}]}},{"id":"download","status":\#
        201,"name":"invented","type":"application/json","body":{"list":[{"url":"https://files.example.com/ba\#
        se.glb?signature=abc%2Fdef","name":"base.glb"},{"url":"https://files.example.com/preview.webp","name\#
        ":"preview.webp"}]}},{"id":"download","status":401,"name":"reported","type":"application/json","body\#
        ":{"error":"UNAUTHORIZED","message":"Active API key is required."}},{"id":"download","status":429,"n\#
        ame":"invented","type":"application/json","body":{"error":"API_PARALLELISM_LIMIT_REACHED","message":\#
        "Too many tasks at a time."}},{"id":"status","status":201,"name":"documented","type":"application/js\#
        on","body":{"error":"OK","jobs":[{"uuid":"text","status":"Waiting"}]}},{"id":"status","status":201,"\#
        name":"reported","type":"application/json","body":{"jobs":[{"uuid":"123e4567-...","status":"Generati\#
        ng"}]}},{"id":"status","status":201,"name":"invented","type":"application/json","body":{"error":null\#
        ,"jobs":[{"uuid":"job-uuid-1","status":"Done"},{"uuid":"job-uuid-2","status":"Waiting","queue_length\#
        ":3}]}},{"id":"status","status":401,"name":"reported","type":"application/json","body":{"error":"UNA\#
        UTHORIZED","message":"Active API key is required."}},{"id":"status","status":429,"name":"invented","\#
        type":"application/json","body":{"error":"API_PARALLELISM_LIMIT_REACHED","message":"Too many tasks a\#
        t a time."}},{"id":"generate","status":201,"name":"reported","type":"application/json","body":{"erro\#
        r":null,"message":"Submitted.","uuid":"123e4567-e89b-12d3-a456-426614174000","jobs":{"uuids":["job-u\#
        uid-1","job-uuid-2"],"subscription_key":"sub-key-1"}}},{"id":"generate","status":201,"name":"invente\#
        d","type":"application/json","body":{"error":"OK","message":"Submitted.","prompt":"A wooden chair","\#
        uuid":"123e4567-e89b-12d3-a456-426614174000","submit_time":"2026-01-15T10:00:00.000Z","consumed":0.5\#
        ,"jobs":{"uuids":["job-uuid-1"],"subscription_key":"sub-key-1"}}},{"id":"generate","status":401,"nam\#
        e":"reported","type":"application/json","body":{"error":"UNAUTHORIZED","message":"Active API key is \#
        required."}},{"id":"generate","status":429,"name":"invented","type":"application/json","body":{"erro\#
        r":"API_PARALLELISM_LIMIT_REACHED","message":"Too many tasks at a time."}},{"id":"generateTexture","\#
        status":201,"name":"invented","type":"application/json","body":{"error":null,"message":"Submitted.",\#
        "uuid":"123e4567-e89b-12d3-a456-426614174001","submit_time":null,"jobs":{"uuids":["job-uuid-3"],"sub\#
        scription_key":"sub-key-2"}}},{"id":"generateTexture","status":401,"name":"reported","type":"applica\#
        tion/json","body":{"error":"UNAUTHORIZED","message":"Active API key is required."}},{"id":"generateT\#
        exture","status":429,"name":"invented","type":"application/json","body":{"error":"API_PARALLELISM_LI\#
        MIT_REACHED","message":"Too many tasks at a time."}},{"id":"split","status":201,"name":"invented","t\#
        ype":"application/json","body":{"message":"Submitted.","uuid":"123e4567-e89b-12d3-a456-426614174002"\#
        ,"jobs":{"uuids":["job-uuid-4","job-uuid-5"],"subscription_key":"sub-key-3"}}},{"id":"split","status\#
        ":401,"name":"reported","type":"application/json","body":{"error":"UNAUTHORIZED","message":"Active A\#
        PI key is required."}},{"id":"split","status":429,"name":"invented","type":"application/json","body"\#
        :{"error":"API_PARALLELISM_LIMIT_REACHED","message":"Too many tasks at a time."}}]
        """#
}
