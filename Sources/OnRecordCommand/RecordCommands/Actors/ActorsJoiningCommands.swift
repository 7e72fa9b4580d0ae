import ArgumentParser
import Record

/// `onrecord actors merge`: two actors are one.
struct ActorsMergeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Say that two actors are one.",
    discussion: """
      All that the first appears in and says becomes that of the second, whose name stays. Later articles find it by the names \
      of both.

      EXAMPLES:
        onrecord actors merge 17 3
        onrecord actors merge "A. Ruiz" "Ana Ruiz"
      """
  )

  @Argument(help: ArgumentHelp("The one that goes.", valueName: "id|name"))
  var actor: String

  @Argument(help: ArgumentHelp("The one that stays.", valueName: "into"))
  var into: String

  @OptionGroup var correctingOptions: CorrectingOptions

  func run() async throws {
    let console = Console()
    let (record, person) = try correctingOptions.open(console)
    let choice = ActorChoice(record: record, console: console)
    let gone = try await choice.one(called: actor)
    let kept = try await choice.one(called: into)
    try await console.attempt { () async throws(RecordError) in
      try await record.merge(gone.id, into: kept.id, by: person)
    }
    console.write("\(gone.name.harmless) (\(gone.id)) is \(kept.name.harmless) (\(kept.id))\n")
  }
}

/// `onrecord actors separate`: two actors are two.
struct ActorsSeparateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "separate",
    abstract: "Say that two actors are not one, so that nobody is asked again.",
    discussion: """
      EXAMPLES:
        onrecord actors separate 17 3
      """
  )

  @Argument(help: ArgumentHelp("The one.", valueName: "id|name"))
  var first: String

  @Argument(help: ArgumentHelp("The other.", valueName: "id|name"))
  var second: String

  @OptionGroup var correctingOptions: CorrectingOptions

  func run() async throws {
    let console = Console()
    let (record, person) = try correctingOptions.open(console)
    let choice = ActorChoice(record: record, console: console)
    let one = try await choice.one(called: first)
    let other = try await choice.one(called: second)
    try await console.attempt { () async throws(RecordError) in
      try await record.separate(one.id, other.id, by: person)
    }
    console.write("\(one.name.harmless) (\(one.id)) is not \(other.name.harmless) (\(other.id))\n")
  }
}

/// `onrecord actors split`: an actor was two.
struct ActorsSplitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "split",
    abstract: "Say that some articles mean somebody else.",
    discussion: """
      A new actor gets what stands in these articles.

      EXAMPLES:
        onrecord actors split 3 --article 8 --article 9 --name "Ana Ruiz (poet)"
      """
  )

  @Argument(help: ArgumentHelp("The actor that was two.", valueName: "id|name"))
  var actor: String

  @Option(help: ArgumentHelp("An article that means the other one; may be given again.", valueName: "id"))
  var article: [Int64]

  @Option(help: "What to call the new one. (default: what the articles call it)")
  var name: String?

  @OptionGroup var correctingOptions: CorrectingOptions

  func run() async throws {
    let console = Console()
    let (record, person) = try correctingOptions.open(console)
    let found = try await ActorChoice(record: record, console: console).one(called: actor)
    let articles = Set(article)
    let new = try await console.attempt { () async throws(RecordError) in
      let id = try await record.split(found.id, articles: articles, name: name, by: person)
      return try await record.actor(id)
    }
    console.write("\(new.name.harmless) (\(new.id)) is another than \(found.name.harmless) (\(found.id))\n")
  }
}
