import Acts
import ArgumentParser
import Foundation
import Record
import Statements
import Times

/// Which statements of the record a command is about.
struct FilterOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Only what this actor says, by name or number; may be given again.",
      valueName: "name|id"
    )
  )
  var speaker: [String] = []

  @Option(help: "Only this act, such as deny or threaten; may be given again.")
  var act: [Act] = []

  @Option(help: ArgumentHelp("Only direct, indirect or mixed ones; may be given again.", valueName: "kind"))
  var kind: [Statement.Kind] = []

  @Option(help: ArgumentHelp("Only what was said there: Twitter, interview.", valueName: "words"))
  var medium: String?

  @Option(help: ArgumentHelp("Only what was said to them.", valueName: "words"))
  var to: String?

  @Option(help: ArgumentHelp("Only what this outlet published; its full name.", valueName: "name"))
  var outlet: String?

  @Option(help: ArgumentHelp("Only what was said then or later: a day, month or year.", valueName: "date"))
  var since: Days?

  @Option(help: ArgumentHelp("Only what was said then or earlier.", valueName: "date"))
  var until: Days?

  @Option(help: ArgumentHelp("Only what was published then or later.", valueName: "date"))
  var publishedSince: Days?

  @Option(help: ArgumentHelp("Only what was published then or earlier.", valueName: "date"))
  var publishedUntil: Days?

  @Option(help: ArgumentHelp("Leave out what is less probable, from 0 to 1.", valueName: "probability"))
  var minConfidence = 0.0

  @Option(
    help: ArgumentHelp(
      "Only open, accepted, rejected, changed or added ones; may be given again. (default: all but rejected)",
      valueName: "review"
    )
  )
  var review: [RecordedStatement.Review] = []

  @Flag(help: "Only what a person looked at and did not reject.")
  var reviewed = false

  @Option(help: ArgumentHelp("Only what stands in this article.", valueName: "id"))
  var article: Int64?

  @Option(help: ArgumentHelp("Only what stands in this story, in any copy of it.", valueName: "id"))
  var story: Int64?

  @Flag(help: "Also the same statement in further copies of its story.")
  var copies = false

  func validate() throws {
    guard (0...1).contains(minConfidence) else {
      throw ValidationError("--min-confidence is a probability; give a number from 0 to 1.")
    }
    if reviewed && !review.isEmpty { throw ValidationError("Give --review or --reviewed, not both.") }
  }

  /// The query, its speakers looked up in `record`; nil where one of them is not there, which is said.
  func query(in record: Record, _ console: Console) async throws -> StatementQuery? {
    var query = StatementQuery()
    for name in speaker {
      let found = try await ActorChoice(record: record, console: console).all(called: name)
      if found.isEmpty { return nil }
      query.speakers.formUnion(found.map(\.id))
    }
    query.acts = Set(act)
    query.kinds = Set(kind)
    query.medium = medium
    query.addressee = to
    query.outlet = outlet
    query.since = since
    query.until = until
    query.publishedSince = publishedSince
    query.publishedUntil = publishedUntil
    query.minConfidence = minConfidence
    if !review.isEmpty { query.reviews = Set(review) }
    if reviewed { query.reviews = [.accepted, .changed, .added] }
    query.articleID = article
    query.storyID = story
    query.includesCopies = copies
    return query
  }
}

extension Statement.Kind: ExpressibleByArgument {}
extension RecordedStatement.Review: ExpressibleByArgument {}
