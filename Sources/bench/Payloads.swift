// Payloads.swift: the texts that are decoded, made by repeating examples with other values in them.

import Foundation

enum Payload {
    /// Balances as the Neptune API sends them, about five million bytes: money in strings, `kind` at the front.
    static func balances() -> [UInt8] {
        repeated(toBytes: 5_000_000) { index in
            let amount = 121 + index * 7919
            let group = index % 3 == 0 ? "token" : "native"
            let receipt = """
                {"id":"token;inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f","group":"token",\
                "group_key":"inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f"}
                """
            let spec = "{\"id\":\"\(group);inj\(index)\",\"group\":\"\(group)\",\"group_key\":\"inj\(index)\"}"
            let value = """
                {"amount":"\(amount / 3).099906908102433329","price":"2.99835",\
                "extra":{"text":{"price":"$2.99","amount":"$\(amount / 3).09"}}}
                """
            let info = """
                {"asset":\(spec),"metadata":{"name":"Injective","symbol":"INJ","symbol_denom":"inj",\
                "decimals_denom":18,"decimals_display":4},\
                "classification":{"kind":"regular","neptune_receipt_asset":\(receipt)}}
                """
            let known = """
                {"kind":"known","asset_info":\(info),"amount":"\(amount)424019244729044",\
                "amount_scaled":"\(amount).424019244729044",\
                "extra":{"text":{"amount":"\(amount).4334 INJ"},"value":\(index % 5 == 0 ? "null" : value)}}
                """
            let values = index % 8 == 7 ? "{\"kind\":\"unknown\",\"amount\":\"\(amount)\"}" : known
            return """
                {"data":{"asset":\(spec),"values":\(values)},"error":null,"status":200,"status_text":"200 OK"}
                """
        }
    }

    /// Issues of an invented tracker, about five million bytes: dates, addresses, nested users, some texts with
    /// escapes.
    static func issues() -> [UInt8] {
        repeated(toBytes: 5_000_000) { index in
            let number = 1000 + index
            let labels = (0..<index % 4).map { label in
                """
                {"id":\(208_045_946 + label),"node_id":"MDU6TGFiZWwyMDgwNDU5NDY=","url":\
                "https://api.tracker.example/repos/octo/hello/labels/bug\(label)","name":"bug \(label)",\
                "description":\(label == 1 ? "null" : "\"Something is not working\""),"color":"f29513",\
                "default":\(label == 0)}
                """
            }
            let milestone = """
                {"id":\(1_002_604 + index),"number":1,"title":"v1.\(index)","description":"Tracking milestone",\
                "creator":\(user(index + 2)),"open_issues":4,"closed_issues":8,\
                "created_at":"2011-04-10T20:09:31Z","due_on":"2012-10-09T23:39:01Z"}
                """
            let body =
                "It happens when the list is empty:\\n\\n```\\nlet x = \\\"\(index)\\\"\\n```\\n"
                + "See #\(number - 1) – still there."
            let base = "https://api.tracker.example/repos/octo/hello/issues/\(number)"
            return """
                {"id":\(number * 31),"node_id":"MDU6SXNzdWUx","url":"\(base)",\
                "html_url":"https://tracker.example/octo/hello/issues/\(number)","number":\(number),\
                "title":"Found a bug in the list number \(index)","user":\(user(index)),\
                "labels":[\(labels.joined(separator: ","))],"state":"\(index % 2 == 0 ? "open" : "closed")",\
                "locked":\(index % 7 == 0),"assignee":\(index % 3 == 0 ? user(index + 1) : "null"),\
                "milestone":\(index % 4 == 0 ? milestone : "null"),"comments":\(index % 30),\
                "created_at":"2011-04-22T13:33:48Z","updated_at":"2011-04-22T13:33:48.\(100 + index % 900)Z",\
                "closed_at":\(index % 2 == 0 ? "null" : "\"2011-05-01T00:00:00+02:00\""),\
                "author_association":"COLLABORATOR","body":"\(body)","reactions":{"url":"\(base)/reactions",\
                "total_count":5,"+1":3,"-1":0,"heart":2,"score":\(index % 10).25}}
                """
        }
    }

    private static func user(_ index: Int) -> String {
        let login = "octocat\(index % 97)"
        return """
            {"login":"\(login)","id":\(index % 97 + 1),"node_id":"MDQ6VXNlcjE=",\
            "avatar_url":"https://tracker.example/images/\(login).gif",\
            "url":"https://api.tracker.example/users/\(login)",\
            "html_url":"https://tracker.example/\(login)","type":"User","site_admin":false}
            """
    }

    private static func repeated(toBytes limit: Int, _ item: (Int) -> String) -> [UInt8] {
        var bytes = Array("[".utf8)
        var index = 0
        while bytes.count < limit {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes.append(contentsOf: item(index).utf8)
            index += 1
        }
        bytes.append(UInt8(ascii: "]"))
        return bytes
    }
}
