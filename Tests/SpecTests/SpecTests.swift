import Testing

@Suite struct SpecTests {}
