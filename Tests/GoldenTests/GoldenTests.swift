import Testing

@Suite struct GoldenTests {}
