import ArgumentParser

/// The command line: `onrecord`.
@main
struct OnRecordCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "onrecord",
    abstract: "Find out who said what in news reports.",
    version: "0.1.0",
    groupedSubcommands: [
      CommandGroup(name: "READ", subcommands: [ReadCommand.self, ArticlesCommand.self]),
      CommandGroup(name: "KEEP", subcommands: [AddCommand.self, ExportCommand.self, ImportCommand.self]),
      CommandGroup(
        name: "ASK",
        subcommands: [
          SearchCommand.self, StatementsCommand.self, TimelineCommand.self, ShowCommand.self,
          ActorsCommand.self,
        ]
      ),
      CommandGroup(name: "CORRECT", subcommands: [ServeCommand.self, ReviewCommand.self]),
      CommandGroup(
        name: "LOOK AFTER",
        subcommands: [CheckCommand.self, VacuumCommand.self, BackupCommand.self]
      ),
    ]
  )
}
