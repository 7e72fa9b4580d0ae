import ArgumentParser

/// The command line: `onrecord`.
@main
struct OnRecordCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "onrecord",
    abstract: "Find out who said what in news reports.",
    version: "0.1.0",
    subcommands: [ReadCommand.self, ArticlesCommand.self, AddCommand.self, ServeCommand.self]
  )
}
