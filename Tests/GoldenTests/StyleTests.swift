// Holds the messages of all goldens to one style: they begin with a small letter and do not end in a full stop.

import Testing

@Suite struct StyleTests {
    @Test func messagesAreOfOneStyle() {
        var count = 0
        for item in Case.all {
            for line in item.expectation(".diagnostics").split(separator: "\n") {
                guard !line.hasPrefix("    "), let match = line.firstMatch(of: /(?:^|: )(error|warning|note): (.*)$/)
                else {
                    continue
                }
                count += 1
                let message = match.2.replacing(/\ \[[a-z0-9-]+\]$/, with: "")
                let first = message.first ?? " "
                #expect(!first.isUppercase, "\(item.name): \(line)")
                #expect(!message.hasSuffix(".") && !message.hasSuffix("!"), "\(item.name): \(line)")
            }
        }
        #expect(count > 100)
    }
}
