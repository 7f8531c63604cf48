// Placeholder until the first run of gen.
