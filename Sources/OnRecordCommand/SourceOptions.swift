import ArgumentParser
import Articles

typealias InputFormat = ArticleSource.Format

extension ArticleSource.Format: ExpressibleByArgument {}

/// How inputs are understood, and what they may ask for.
struct SourceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Which columns of a table, or fields of JSON, stand for what, as in text=body,title=headline.",
      valueName: "names"
    )
  )
  var columns: ColumnNames?

  @Option(
    help: ArgumentHelp(
      "Stop unpacking what is more than this many times as large as the input.",
      valueName: "times"
    )
  )
  var maxExpansion = SourceLimits().expansion

  @Option(help: ArgumentHelp("Open at most this many archives within one another.", valueName: "count"))
  var maxNesting = SourceLimits().nesting

  @Option(help: ArgumentHelp("Open at most this many members of an archive.", valueName: "count"))
  var maxMembers = SourceLimits().members

  @Flag(
    help:
      "Follow feeds: fetch the page that each item of RSS or Atom leads to, and read that instead of the item."
  )
  var feed = false

  @Option(help: ArgumentHelp("With --feed, follow at most this many items of a feed.", valueName: "count"))
  var maxItems = FeedFollower.usualItemLimit

  func validate() throws {
    guard maxExpansion > 0, maxNesting >= 0, maxMembers > 0, maxItems > 0 else {
      throw ValidationError(
        "--max-expansion, --max-members and --max-items take a number from 1 up, --max-nesting from 0 up."
      )
    }
  }

  /// The source; a web page may have four times as many bytes as any other article, since most of it is markup.
  func source(format: InputFormat, maxBytes: Int) -> ArticleSource {
    ArticleSource(
      format: format,
      columns: columns ?? ColumnNames(),
      limits: SourceLimits(
        articleBytes: maxBytes,
        pageBytes: maxBytes.multipliedReportingOverflow(by: 4).overflow ? maxBytes : 4 * maxBytes,
        members: maxMembers,
        expansion: maxExpansion,
        nesting: maxNesting
      )
    )
  }

  /// What follows feeds; nil where they are not to be followed.
  func follower(web: WebInputs, source: ArticleSource, passedOver: PassedOver) -> FeedFollower? {
    feed ? FeedFollower(web: web, source: source, itemLimit: maxItems, passedOver: passedOver) : nil
  }
}

extension ColumnNames: ExpressibleByArgument {
  /// Reads "text=body,title=headline".
  public init?(argument: String) {
    var names: [Field: String] = [:]
    for part in argument.split(separator: ",", omittingEmptySubsequences: false) {
      let sides = part.split(separator: "=", maxSplits: 1).map(String.init)
      guard sides.count == 2, let field = Field(rawValue: sides[0]) else { return nil }
      names[field] = sides[1]
    }
    self.init(names)
  }

  /// Nothing, which help then leaves out.
  public var defaultValueDescription: String { "" }
}
