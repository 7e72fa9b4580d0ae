import Actors
import ArgumentParser
import Foundation

/// Measures which names are taken for one person's, over pairs that the project wrote down.
struct Names: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print precision and recall of name matching: overall, by language, and for what was held out."
  )

  @Option(help: "Pairs of names, as Benchmarks/Data/name-pairs.tsv has them.")
  var pairs = "Benchmarks/Data/name-pairs.tsv"

  @Flag(help: "List the pairs that were tuned on and are wrong.")
  var verbose = false

  @Flag(help: "List the held-out pairs that are wrong, too; whoever looks can no longer call them held out.")
  var verboseHeldOut = false

  func run() throws {
    let pairs = try Pair.read(URL(filePath: pairs))
    print("names           pairs  precision  recall")
    Figures("all", pairs).print()
    Figures("tuned on", pairs.filter { !$0.isHeldOut }).print()
    Figures("held out", pairs.filter(\.isHeldOut)).print()
    for language in Set(pairs.map(\.language)).sorted() {
      Figures(language, pairs.filter { $0.language == language }).print()
    }
    for pair in pairs where pair.isWrong && (pair.isHeldOut ? verboseHeldOut : verbose) {
      print(
        "\(pair.isSame ? "missed" : "merged"): \(pair.first) | \(pair.second) (\(pair.language), \(pair.reason))"
      )
    }
  }
}

extension Names {
  /// Two names, whether they are one person's, and whether that was found.
  private struct Pair {
    var isSame: Bool
    var first: String
    var second: String
    var language: String
    var reason: String
    var isHeldOut: Bool
    var isFoundSame: Bool

    var isWrong: Bool { isSame != isFoundSame }

    /// Reads pairs and matches their names; every fourth one is held out.
    static func read(_ url: URL) throws -> [Pair] {
      let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n").filter {
        !$0.hasPrefix("#")
      }
      return try lines.enumerated().map { number, line in
        let fields = line.split(separator: "\t").map(String.init)
        guard fields.count == 5, let first = PersonName(fields[1]), let second = PersonName(fields[2]) else {
          throw ValidationError("\(url.path): no pair of names: \(line)")
        }
        return Pair(
          isSame: fields[0] == "same",
          first: fields[1],
          second: fields[2],
          language: fields[3],
          reason: fields[4],
          isHeldOut: (number + 1) % 4 == 0,
          isFoundSame: first.match(with: second) == .same
        )
      }
    }
  }

  /// Precision and recall over some pairs.
  private struct Figures {
    var title: String
    var pairs: [Pair]

    init(_ title: String, _ pairs: [Pair]) {
      self.title = title
      self.pairs = pairs
    }

    func print() {
      let right = Double(pairs.count { $0.isSame && $0.isFoundSame })
      let found = Double(pairs.count(where: \.isFoundSame))
      let same = Double(pairs.count(where: \.isSame))
      let title = title.padding(toLength: 15, withPad: " ", startingAt: 0)
      Swift.print(
        String(
          format: "%@ %5d  %8.1f%%  %5.1f%%",
          title,
          pairs.count,
          100 * right / found,
          100 * right / same
        )
      )
    }
  }
}
