// How much may still be asked for, in all the fields in which servers say it.
import Foundation
import TestServers
import Testing

@testable import ClientRuntime

@Suite struct RateLimitTests {
    private static let now = Date(timeIntervalSince1970: 1_700_000_000)

    private func limit(_ fields: [(String, String)]) -> RateLimit? {
        var all = HTTPFields()
        for (name, value) in fields { all.append(HTTPField(name: .init(name)!, value: value)) }
        return RateLimit(all, now: Self.now)
    }

    /// The forms of draft-ietf-httpapi-ratelimit-headers-10 sections 3 and 4, of its versions 6 and 7, and the others.
    @Test(
        arguments: [
            (
                [("RateLimit", #""default";r=50;t=30"#), ("RateLimit-Policy", #""default";q=100;w=60"#)], "default",
                100, 50, 30
            ),
            ([("RateLimit", #""protected";r=10, "permin";r=3;t=7"#)], "permin", nil, 3, 7),
            ([("RateLimit", "limit=100, remaining=50, reset=5")], nil, 100, 50, 5),
            (
                [("RateLimit-Limit", "10, 10;w=1, 50;w=60"), ("RateLimit-Remaining", "9"), ("RateLimit-Reset", "1")],
                nil, 10, 9, 1
            ),
            (
                [("X-RateLimit-Limit", "40"), ("X-RateLimit-Remaining", "0"), ("X-RateLimit-Reset", "60")], nil, 40, 0,
                60
            ),
            ([("X-RateLimit-Reset", "1700000090")], nil, nil, nil, 90),
            ([("x-rate-limit-reset", "1700000090000")], nil, nil, nil, 90),
            ([("X-RateLimit-Reset", "1600000000")], nil, nil, nil, 0),
            ([("X-RateLimit-Remaining", "many"), ("X-RateLimit-Reset", "-1")], nil, nil, nil, nil),
        ] as [([(String, String)], String?, Int?, Int?, Int?)]
    )
    func forms(fields: [(String, String)], policy: String?, limit: Int?, remaining: Int?, reset: Int?) throws {
        let found = try #require(self.limit(fields))
        #expect(found.policy == policy)
        #expect(found.limit == limit)
        #expect(found.remaining == remaining)
        #expect(found.reset == reset.map { .seconds($0) })
    }

    @Test func nothingSaid() {
        #expect(limit([]) == nil)
        #expect(limit([("RateLimit", ";;,=,")]) == nil)
    }

    @Test func inTheHead() async throws {
        let server = RawServer { _, connection in
            connection.answer(200, #"{"amount": 1}"#, fields: ["X-RateLimit-Limit: 40", "X-RateLimit-Remaining: 39"])
        }
        defer { server.stop() }
        let response = try await server.client().wallet.getBalance().response
        #expect(response.head.rateLimit?.remaining == 39)
        #expect(response.head.rateLimit?.limit == 40)
    }
}
