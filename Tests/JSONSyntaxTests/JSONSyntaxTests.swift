import Testing

@Suite struct JSONSyntaxTests {}
