import ArgumentParser

/// `onrecord show`: one statement or article of a record, whole.
struct ShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a statement in its paragraph, or an article with its statements.",
    discussion: """
      EXAMPLES:
        onrecord show 12
        onrecord show article 4

      EXIT STATUS:
        0    it was shown
        1    nothing in the record has this number
        2    the record cannot be used
        64   the command was not understood
      """,
    subcommands: [ShowStatementCommand.self, ShowArticleCommand.self],
    defaultSubcommand: ShowStatementCommand.self
  )
}
