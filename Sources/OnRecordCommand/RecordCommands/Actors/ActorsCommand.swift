import ArgumentParser

/// `onrecord actors`: who appears in a record, and who is whom.
struct ActorsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "actors",
    abstract: "Show who speaks in a record, and put right who is whom.",
    discussion: """
      An actor is one person, body or group across all articles. Who is meant is given by number, or by a name that only \
      one goes by. Whatever you put right is kept, also when articles are read again, and `onrecord review undo` takes it back.

      EXAMPLES:
        onrecord actors
        onrecord actors Ruiz
        onrecord actors show "Ana Ruiz"
        onrecord actors pairs
        onrecord actors merge 17 3
        onrecord actors split 3 --article 8 --article 9 --name "Ana Ruiz (poet)"
        onrecord actors link --table wikidata.csv

      EXIT STATUS:
        0    it was done
        1    there is no such actor, or a name may mean several
        2    the record cannot be used
        64   the command was not understood
      """,
    groupedSubcommands: [
      CommandGroup(
        name: "SHOW",
        subcommands: [ActorsListCommand.self, ActorsShowCommand.self, ActorsPairsCommand.self]
      ),
      CommandGroup(
        name: "PUT RIGHT",
        subcommands: [
          ActorsMergeCommand.self, ActorsSeparateCommand.self, ActorsSplitCommand.self,
          ActorsRenameCommand.self,
          ActorsLinkCommand.self,
        ]
      ),
    ],
    defaultSubcommand: ActorsListCommand.self
  )
}
