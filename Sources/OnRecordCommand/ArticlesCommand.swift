import ArgumentParser
import Articles
import Foundation

/// `onrecord articles`: shows which articles inputs hold, without reading statements.
struct ArticlesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "articles",
    abstract: "Show which articles files hold, without reading them.",
    usage: "onrecord articles [<options>] [<input> ...]",
    discussion: """
      Each INPUT is a file, a folder or a web address, or - for the standard input: whatever `onrecord read` takes. One line an \
      article tells its date, its words, its blocks, a fingerprint of its text, and its title; the line below \
      its language, who published and wrote it, and what it is called. Articles with the same text have the same fingerprint; \
      one that was there before, among the last \(Duplicates.memory), is marked.

      With --feed, the page that each item of a feed leads to is fetched and shown instead of the item.

      EXAMPLES:
        onrecord articles crawl.warc.gz
        onrecord articles --format jsonl archive.zip > articles.jsonl
        onrecord articles --columns text=body,title=headline table.csv
        onrecord articles --feed https://example.com/feed.xml

      The standard error tells at the end how many articles there were and what was skipped, and why.

      EXIT STATUS:
        0    every article was found whole
        1    something could not be read
        2    the output cannot be written
        64   the command was not understood
        130  interrupted (Ctrl-C); what was printed is whole
        141  whoever read the output closed it, as `head` does
      """
  )

  /// What to print.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, jsonl }

  @Argument(help: ArgumentHelp("The inputs; - for the standard input.", valueName: "input"))
  var inputs: [String] = []

  @Option(help: "What to print: text for people, or jsonl, one object a line.")
  var format: Format = .text

  @Option(help: ArgumentHelp("What the inputs hold; auto looks.", valueName: "format"))
  var from: InputFormat = .auto

  @OptionGroup var options: SourceOptions

  @Option(
    help: ArgumentHelp(
      "Refuse articles that are larger, and pages of four times as much.",
      valueName: "bytes"
    )
  )
  var maxBytes = PlainTextFormat.defaultByteLimit

  @OptionGroup var display: DisplayOptions

  func validate() throws {
    guard maxBytes > 0 else { throw ValidationError("--max-bytes takes a number from 1 up.") }
    guard inputs.count(where: { $0 == "-" }) < 2 else {
      throw ValidationError("The standard input (-) can be read only once.")
    }
    if inputs.isEmpty && Terminal.isTerminal(.standardInput) {
      throw ValidationError("There is nothing to show: name a file, as in `onrecord articles crawl.warc.gz`.")
    }
  }

  func run() async throws {
    let locations = inputs.isEmpty ? [.standardInput] : inputs.map(InputLocation.init)
    let console = Console()
    let interruption = Interruption { console.leave(with: .interrupted(by: $0)) }
    defer { interruption.cancel() }
    let passedOver = PassedOver()
    let source = options.source(format: from, maxBytes: maxBytes)
    let web = WebInputs(byteLimit: source.limits.pageBytes)
    let supply = Supply(
      Inputs(at: locations, source: source, passedOver: passedOver),
      web: web,
      follower: options.follower(web: web, source: source, passedOver: passedOver)
    )
    let layout = ArticleLayout(width: display.columns)
    let recognizer = LanguageRecognizer()
    var duplicates = Duplicates()
    var failureCount = 0
    while let input = await supply.next() {
      if let warning = input.warning { console.report(warning.description) }
      switch input.article {
      case .failure(let complaint):
        failureCount += 1
        console.report(complaint.description)
      case .success(var article):
        article.language = article.language ?? recognizer.sureLanguage(of: article)
        let listed = ListedArticle(article, among: &duplicates)
        switch format {
        case .jsonl: console.write(listed.json + "\n")
        case .text:
          let head = duplicates.articleCount == 1 ? [layout.head] : []
          let lines = head + layout.lines(for: listed)
          console.write(lines, display)
        }
      }
    }
    console.report(duplicates.summary)
    if failureCount > 0 { console.report("\(failureCount) could not be read, as told above") }
    if let summary = passedOver.summary { console.report(summary) }
    if failureCount > 0 { throw ExitCode.someInputsFailed }
  }
}
