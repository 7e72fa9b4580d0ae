import ArgumentParser
import OnRecord
import Record

/// `onrecord show article ID`: an article's text, with its statements marked.
struct ShowArticleCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "article",
    abstract: "Show an article with its statements marked.",
    discussion: """
      What was said is marked, in brackets where there is no colour, with the statement's number behind it. Rejected \
      statements are not marked.
      """
  )

  @Argument(help: ArgumentHelp("The article's number.", valueName: "id"))
  var id: Int64

  @Option(help: "What to print: text for people, or jsonl, one object on a line.")
  var format: ArticlesCommand.Format = .text

  @OptionGroup var recordOptions: RecordOptions
  @OptionGroup var display: DisplayOptions

  func run() async throws {
    let console = Console()
    let record = try recordOptions.open(.readingOnly, console)
    let (article, statements) = try await console.attempt { () async throws(RecordError) in
      (try await record.article(id), try await record.statements(ofArticle: id))
    }
    let portrait = ArticlePortrait(article: article, statements: statements)
    switch format {
    case .text:
      console.write(portrait.lines(width: display.columns, hasBrackets: !display.isColored), display)
    case .jsonl: console.write(portrait.json.text(pretty: false) + "\n")
    }
  }
}
