import Acts
import ArgumentParser
import Articles
import Foundation
import OnRecord
import Times

/// `onrecord read`: reads articles and prints who said what.
struct ReadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Read articles and print who said what.",
    usage: "onrecord read [<options>] [<file> ...]",
    discussion: """
      Each FILE holds one article in English or many: plain text in UTF-8, a saved web page, JSON Lines or JSON, \
      RSS or Atom, a table (CSV, TSV), a web archive (WARC), a DOCX that a news database exported, or a ZIP, TAR or \
      compressed file of any of these. Which it is, its bytes tell; --from says it where they cannot. A folder stands \
      for the files in it, in the order of their names. - stands for the standard input, which is also read where no \
      file is named and something is piped in. What begins with https:// or http:// is fetched from the web, at most one \
      page a second from one host, and only where the site's robots.txt allows it.

      Of a feed, what the feed itself says is read, which is often no more than a teaser. With --feed, the page that \
      each item leads to is fetched and read instead, as web addresses are; what the page does not say of itself, such \
      as its title, date or author, the item does. The same page is fetched once. An item without a link is read as the \
      feed has it, with a warning; one whose page is not to be had is reported and left out.

      EXAMPLES:
        onrecord read story.txt
        onrecord read --by speaker story.txt
        onrecord read --act threaten --act warn --since 2020-01 story.txt
        onrecord read --format json story.txt > story.json
        pbpaste | onrecord read
        onrecord read https://example.com/story
        onrecord read --feed https://example.com/feed.xml
        onrecord read --from jsonl --format jsonl archive.jsonl > statements.jsonl
        onrecord read --columns text=body,title=headline table.csv

      In JSON Lines each line is an object {"id", "text", "title", "published", "outlet", "author", "address", \
      "language"}, of which only the text must be there. The columns of a table are known by their usual names, such \
      as body, headline, date, source and url; --columns names others. Results come in the order of the input, however \
      many articles there are, and memory does not grow with them.

      --since and --until go by when a statement was made, as the text says it, or else by the article's date.

      An article that is surely not in English is reported, and its reading is empty; --any-language reads it all the \
      same.

      An article that cannot be read is reported on the standard error and does not stop the others.

      EXIT STATUS:
        0    every article was read
        1    some articles could not be read
        2    the weights cannot be used, or the output cannot be written
        64   the command was not understood
        130  interrupted (Ctrl-C); what was printed is whole
        141  whoever read the output closed it, as `head` does
      """
  )

  @OptionGroup var reading: ReadingOptions

  @Option(help: "What to print: text for people, json, or jsonl, one object a line.")
  var format: OutputFormat = .text

  @Option(
    help: "In which order to print statements for people: article, or speaker, grouped by who makes them."
  )
  var by: ReadingLayout.Order = .article

  @Option(
    help: ArgumentHelp(
      "Only statements by which this is done, such as threaten, deny or promise; may be given several times.",
      valueName: "act"
    )
  )
  var act: [Act] = []

  @Option(help: ArgumentHelp("Only statements made on this day, month or year or later.", valueName: "date"))
  var since: Days?

  @Option(help: ArgumentHelp("Only statements made on this day, month or year or before.", valueName: "date"))
  var until: Days?

  @Option(help: ArgumentHelp("Only statements of speakers whose name holds these words.", valueName: "name"))
  var speaker: String?

  @OptionGroup var display: DisplayOptions

  func run() async throws {
    let locations = reading.locations
    let console = Console()
    let passedOver = PassedOver()
    let source = reading.source
    var inputs = Inputs(at: locations, source: source, passedOver: passedOver)
    let web = WebInputs(byteLimit: source.limits.pageBytes)
    if format == .json, locations.count == 1, let address = inputs.awaitedAddress {
      inputs.receive(await web.page(at: address))
    }
    let press = Press(edition(isOneArticle: format == .json && inputs.areOneArticle()), console: console)
    let reader = try reading.reader(console)

    let interruption = Interruption { signal in
      press.close()
      console.leave(with: .interrupted(by: signal))
    }
    defer { interruption.cancel() }

    let delivery = Delivery(press: press, console: console, progress: reading.progress)
    let follower = reading.sourceOptions.follower(web: web, source: source, passedOver: passedOver)
    await ReadingRun(reader: reader, filter: filter, jobs: reading.jobCount)
      .deliver(Supply(inputs, web: web, follower: follower), to: delivery, as: press.edition)
    press.close()
    console.hideProgress()
    if let summary = passedOver.summary { console.report(summary) }
    if await delivery.failureCount > 0 { throw ExitCode.someInputsFailed }
  }

  private var filter: StatementFilter {
    StatementFilter(
      minConfidence: reading.minConfidence,
      acts: Set(act),
      since: since,
      until: until,
      speaker: speaker
    )
  }

  private func edition(isOneArticle: Bool) -> Edition {
    switch format {
    case .text:
      Edition.text(
        ReadingLayout(width: display.columns, order: by),
        isColored: display.isColored
      )
    case .json:
      isOneArticle ? .json : .jsonArray
    case .jsonl:
      .jsonLines
    }
  }
}
