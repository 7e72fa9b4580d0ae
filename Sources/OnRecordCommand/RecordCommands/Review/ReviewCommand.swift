import ArgumentParser

/// `onrecord review`: corrects what was read.
struct ReviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Correct statements, and look at what was corrected.",
    discussion: """
      Every correction goes into a journal with your name, and can be taken back. Corrections stay when an article is read \
      again, and go with their words into a new version of it; where that cannot be, `log --conflicts` lists them.

      EXAMPLES:
        onrecord review accept 12 13
        onrecord review reject 14
        onrecord review change 15 --speaker "Ana Ruiz" --act deny
        onrecord review change 15 --content 120-180,190-210 --said 2020-03-02
        onrecord review add-statement --article 4 --content 300-340 --speaker "new:Jo Bell"
        onrecord review undo
        onrecord review log --conflicts

      EXIT STATUS:
        0    it was done
        1    there is no such thing, or it makes no sense; what was reported done is kept
        2    the record cannot be used
        64   the command was not understood
      """,
    subcommands: [
      ReviewAcceptCommand.self, ReviewRejectCommand.self, ReviewChangeCommand.self, ReviewAddCommand.self,
      ReviewUndoCommand.self, ReviewLogCommand.self,
    ]
  )
}
