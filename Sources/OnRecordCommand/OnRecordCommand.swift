import ArgumentParser

/// The command line: `onrecord`.
@main
struct OnRecordCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "onrecord",
    abstract: "Find out who said what in news reports.",
    discussion: """
      FIRST STEPS:
        onrecord read story.txt     print who said what in an article
        onrecord add stories/       keep all that a folder holds in a record, onrecord.sqlite
        onrecord serve --open       read, search, check and export that record in the browser
      """,
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
