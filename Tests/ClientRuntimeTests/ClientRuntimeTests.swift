import Testing

@Suite struct ClientRuntimeTests {}
