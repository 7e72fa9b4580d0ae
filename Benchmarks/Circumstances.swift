import Acts
import ArgumentParser
import Articles
import Foundation
import Statements

/// Measures medium, addressee, place and time of statements.
struct CircumstancesBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "circumstances",
    abstract:
      "Score the circumstances of statements against labels, or list found ones for a person to judge."
  )

  @Option(help: "Articles with attributions, one a line.")
  var gold: String

  @Option(help: "The labels.")
  var labels = "Benchmarks/Data/circumstances.tsv"

  @Flag(help: "List what was missed or found in vain.")
  var verbose = false

  @Option(help: "Score nothing; print this many found ones, chosen evenly, with their sentences.")
  var list: Int?

  private static let facets = ["medium", "addressee", "place", "said"]

  func run() throws {
    let corpus = try Corpus(URL(filePath: gold))
    if let list { return print(corpus, count: list) }
    let entries = Dictionary(corpus.entries.map { ($0.id, $0) }) { first, _ in first }
    let table = LabelTable(try String(contentsOfFile: labels, encoding: .utf8))
    let finder = CircumstanceFinder()
    var marked: [String: Int] = [:]
    var found: [String: Int] = [:]
    var right: [String: Int] = [:]
    for row in table.rows {
      guard let entry = entries[row["article"] ?? ""] else { continue }
      let gold = GoldStatements(entry)
      let spans = (LabelTable.spans(row["cue"]), LabelTable.spans(row["content"]))
      guard let statement = gold.statement(cue: spans.0, content: spans.1) else { continue }
      let times = StandInTimes.times(in: gold.article)
      let read = finder.circumstances(of: statement, in: gold.article, times: times)
      for facet in Self.facets {
        let label = LabelTable.spans(row[facet]).first.map(gold.span)
        let span = Self.span(facet, of: read)
        if label != nil { marked[facet, default: 0] += 1 }
        if span != nil { found[facet, default: 0] += 1 }
        if let label, let span, label.overlaps(span) {
          right[facet, default: 0] += 1
        } else if verbose, label != nil || span != nil {
          let words = [label, span].map { $0.map { gold.article[$0] } ?? "nothing" }
          Swift.print(
            "  \(facet): \(words[0]) read as \(words[1]); \(Self.sentence(statement, gold.article))"
          )
        }
      }
    }
    Swift.print("\(table.rows.count) statements   marked   found   of these right   of the marked found")
    for facet in Self.facets {
      let counts = (marked[facet] ?? 0, found[facet] ?? 0, right[facet] ?? 0)
      let name = facet.padding(toLength: 16, withPad: " ", startingAt: 0)
      Swift.print("\(name)   \(counts.0)   \(counts.1)   \(counts.2)   \(counts.2) of \(counts.0)")
    }
  }

  private func print(_ corpus: Corpus, count: Int) {
    let finder = CircumstanceFinder()
    var lines: [String] = []
    for entry in corpus.entries {
      let gold = GoldStatements(entry)
      let times = StandInTimes.times(in: gold.article)
      for statement in gold.all {
        let read = finder.circumstances(of: statement, in: gold.article, times: times)
        for facet in Self.facets {
          guard let span = Self.span(facet, of: read) else { continue }
          let name = facet == "medium" ? " (\(read.medium?.name ?? ""))" : ""
          lines.append("\(facet): \(gold.article[span])\(name); \(Self.sentence(statement, gold.article))")
        }
      }
    }
    Swift.print("\(lines.count) found")
    let step = max(1, Double(lines.count) / Double(max(1, count)))
    for number in 0..<min(count, lines.count) { Swift.print(lines[Int(Double(number) * step)]) }
  }

  private static func span(_ facet: String, of read: Circumstances) -> Span? {
    switch facet {
    case "medium": read.medium?.span
    case "addressee": read.addressee
    case "place": read.place
    default: read.said
    }
  }

  /// The words from before the cue to behind it, for a person to judge by.
  private static func sentence(_ statement: Statement, _ article: Article) -> String {
    guard let cue = statement.cue.first else { return "" }
    let text = article.text
    func edge(_ offset: Int) -> String.Index {
      text.utf8.index(text.startIndex, offsetBy: min(max(0, offset), text.utf8.count))
    }
    let before = String(decoding: text.utf8[edge(cue.begin - 170)..<edge(cue.begin)], as: UTF8.self)
    let after = String(decoding: text.utf8[edge(cue.end)..<edge(cue.end + 150)], as: UTF8.self)
    return "\(before)<<\(article[cue])>>\(after)".replacing("\n", with: " / ")
  }
}

/// The commonest time expressions, in place of a finder of them: this benchmark measures which one is chosen.
private enum StandInTimes {
  static func times(in article: Article) -> [Span] {
    let day = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    let part = "(?: (?:morning|afternoon|evening|night))?"
    let month =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)"
    let patterns = [
      "(?:(?:late|early|earlier|last) )?\(day)\(part)",
      "(?:(?:late|early) )?\(month)(?: [0-9]{1,2})?(?:,? [12][0-9]{3})?",
      "(?:yesterday|today|tonight|tomorrow)\(part)",
      "(?:(?:earlier|later) )?(?:last|this|next|that) (?:week|weekend|month|year|night|summer|spring|fall|winter|morning|evening|afternoon)",
      "(?:in )?recent (?:days|weeks|months|years)",
      "(?:more than )?(?:a|an|one|two|three|four|five|several|[0-9]+) (?:days?|weeks?|months?|years?|hours?) (?:ago|earlier|later)",
      "the (?:day|week|month|year) before",
      "the [12][0-9]{2}0s",
      "[12][0-9]{3}",
    ]
    guard let pattern = try? Regex("\\b(?:\(patterns.joined(separator: "|")))\\b") else { return [] }
    let text = article.text
    return text.matches(of: pattern).map { match in
      let begin = text.utf8.distance(from: text.startIndex, to: match.range.lowerBound)
      let end = text.utf8.distance(from: text.startIndex, to: match.range.upperBound)
      return Span(begin, end)
    }
  }
}
