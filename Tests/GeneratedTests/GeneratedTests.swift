import Testing

@Suite struct GeneratedTests {}
