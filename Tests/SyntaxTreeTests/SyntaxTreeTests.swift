import Testing

@Suite struct SyntaxTreeTests {}
