// Bench.swift: the command line of the measurements.

import ArgumentParser

@main
struct Bench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench",
        abstract: "Measures what the house promises.",
        subcommands: [
            GenerateCommand.self, CompileCommand.self, GrowCommand.self, PlotCommand.self, DecodeCommand.self,
            EncodeCommand.self, StreamCommand.self, CallsCommand.self,
        ]
    )
}
