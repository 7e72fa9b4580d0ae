import Acts
import ArgumentParser
import Articles
import Foundation
import Statements

/// Scores the acts of statements that people labelled.
struct ActsBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "acts",
    abstract: "Score acts and their polarity against labels."
  )

  @Option(help: "Articles with attributions, one a line.")
  var gold: String

  @Option(help: "The labels.")
  var labels = "Benchmarks/Data/acts.tsv"

  @Flag(help: "List each confusion of the part for development, with its statement.")
  var verbose = false

  @Flag(help: "List those of the held part too; only once nothing is going to change.")
  var final = false

  @Option(help: "Score nothing; print the act of one in this many statements instead.")
  var list: Int?

  func run() throws {
    let corpus = try Corpus(URL(filePath: gold))
    if let list { return print(corpus, step: list) }
    let entries = Dictionary(corpus.entries.map { ($0.id, $0) }) { first, _ in first }
    let table = LabelTable(try String(contentsOfFile: labels, encoding: .utf8))
    let finder = ActFinder()
    Swift.print("part      statements   act    class   polarity   negatives found")
    for part in ["develop", "held"] {
      var score = Score()
      for row in table.rows where row["part"] == part {
        guard let entry = entries[row["article"] ?? ""] else { continue }
        let gold = GoldStatements(entry)
        let spans = (LabelTable.spans(row["cue"]), LabelTable.spans(row["content"]))
        guard let statement = gold.statement(cue: spans.0, content: spans.1) else { continue }
        let found = finder.act(of: statement, in: gold.article)
        score.add(found, act: row["act"] ?? "", polarity: row["polarity"] ?? "")
        if verbose, part == "develop" || final, !score.wasRight {
          list(found, row, statement, gold.article)
        }
      }
      Swift.print(score.line(part))
    }
  }

  private func print(_ corpus: Corpus, step: Int) {
    let finder = ActFinder()
    var number = 0
    for entry in corpus.entries {
      let gold = GoldStatements(entry)
      for statement in gold.all {
        number += 1
        guard number % max(1, step) == 0 else { continue }
        let found = finder.act(of: statement, in: gold.article)
        list(found, [:], statement, gold.article)
      }
    }
  }

  private func list(
    _ found: PerformedAct,
    _ row: [String: String],
    _ statement: Statement,
    _ article: Article
  ) {
    func words(_ spans: [Span]) -> String { spans.map { article[$0] }.joined(separator: " ... ") }
    Swift.print(
      "  \(row["act"] ?? "") \(row["polarity"] ?? "") read as \(found.act) \(found.polarity):",
      "\(words(statement.source)) <\(words(statement.cue))> \(words(statement.content).prefix(160))",
      found.condition.isEmpty ? "" : "IF \(words(found.condition))"
    )
  }

  private struct Score {
    private var count = 0
    private var acts = 0
    private var classes = 0
    private var polarities = 0
    private var negatives = 0
    private var negativesFound = 0
    private(set) var wasRight = false

    mutating func add(_ found: PerformedAct, act: String, polarity: String) {
      count += 1
      let isAct = found.act.rawValue == act
      let isPolarity = found.polarity.rawValue == polarity
      wasRight = isAct && isPolarity
      if isAct { acts += 1 }
      if Act(rawValue: act)?.actClass == found.act.actClass { classes += 1 }
      if isPolarity { polarities += 1 }
      if polarity == "negative" {
        negatives += 1
        if isPolarity { negativesFound += 1 }
      }
    }

    func line(_ part: String) -> String {
      func percent(_ hits: Int) -> String {
        String(format: "%.1f", 100 * Double(hits) / Double(max(1, count)))
      }
      let name = part.padding(toLength: 7, withPad: " ", startingAt: 0)
      return "\(name)   \(count)          \(percent(acts))   \(percent(classes))    \(percent(polarities))"
        + "       \(negativesFound) of \(negatives)"
    }
  }
}
