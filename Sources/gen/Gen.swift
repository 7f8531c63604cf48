// The command `gen`: what it can do, and that it generates unless it is told otherwise.

import ArgumentParser
import Generator

@main
struct Gen: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gen",
        abstract: "Writes Swift clients for the APIs that OpenAPI documents describe.",
        discussion: "`gen specs --output Generated` is short for `gen generate specs --output Generated`.",
        version: generatorVersion,
        subcommands: [GenCommand.self, ExamplesCommand.self],
        defaultSubcommand: GenCommand.self
    )
}
