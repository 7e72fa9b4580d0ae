import ArgumentParser
import Articles
import Foundation

/// Measures how well languages are recognised.
struct Languages: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Print how many texts are given their language, by length, what English news is taken for, and MB/s."
  )

  @Option(help: "Sentences, one a line: the language's tag, a tab, the sentence.")
  var sentences = "Benchmarks/Data/languages.tsv"

  @Option(help: "English news, one article a line, as with the other commands; may be given several times.")
  var english: [String] = []

  func run() throws {
    let recognizer = LanguageRecognizer()
    let table = try SentenceTable(URL(filePath: sentences))
    for letterCount in [1, 200] {
      let texts = table.texts(ofLetters: letterCount)
      var right = 0
      var unknown = 0
      var wrong: [String] = []
      for (language, text) in texts {
        let guess = recognizer.guess(of: text)?.code
        if guess == language {
          right += 1
        } else if let guess {
          wrong.append("\(language) as \(guess)")
        } else {
          unknown += 1
        }
      }
      let name = letterCount == 1 ? "single sentences" : "\(letterCount) letters or more"
      print(
        String(
          format: "%@: %d of %d right (%.1f%%), %d unknown, %d wrong",
          name,
          right,
          texts.count,
          100 * Double(right) / Double(texts.count),
          unknown,
          wrong.count
        ) + (wrong.isEmpty ? "" : ": " + wrong.joined(separator: ", "))
      )
    }
    print("languages: \(Set(table.rows.map(\.language)).count)")
    try english.forEach { try readEnglish($0, by: recognizer) }
    time(recognizer, over: table)
  }

  private struct Entry: Decodable {
    var id: String
    var text: String
  }

  /// What becomes of whole articles, and of their single paragraphs.
  private func readEnglish(_ file: String, by recognizer: LanguageRecognizer) throws {
    let entries = try String(contentsOf: URL(filePath: file), encoding: .utf8).split(separator: "\n").map {
      try JSONDecoder().decode(Entry.self, from: Data($0.utf8))
    }
    let paragraphs = entries.flatMap { $0.text.split(separator: "\n").map(String.init) }
    for (name, texts) in [("articles", entries.map(\.text)), ("paragraphs", paragraphs)] {
      var counts: [String: Int] = [:]
      for text in texts { counts[recognizer.guess(of: text)?.code ?? "unknown", default: 0] += 1 }
      let shown = counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.map { "\($0.key) \($0.value)" }
      print(
        "\(URL(filePath: file).lastPathComponent), \(texts.count) \(name): \(shown.joined(separator: ", "))"
      )
    }
  }

  private func time(_ recognizer: LanguageRecognizer, over table: SentenceTable) {
    let texts = table.texts(ofLetters: 200).map(\.text)
    let begin = ProcessorTime.now()
    let rounds = 5
    for _ in 0..<rounds { for text in texts { _ = recognizer.guess(of: text) } }
    let byteCount = rounds * texts.reduce(0) { $0 + $1.utf8.count }
    print(
      String(
        format: "speed: %.1f MB/s of one core's time",
        Double(byteCount) / 1e6 / (ProcessorTime.now() - begin)
      )
    )
  }
}

/// Sentences whose language is known.
private struct SentenceTable {
  var rows: [(language: String, text: String)]

  /// Reads lines of a tag, a tab and a sentence; # begins a comment.
  init(_ file: URL) throws {
    rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map {
        let fields = $0.split(separator: "\t", maxSplits: 1).map(String.init)
        guard fields.count == 2 else { throw CocoaError(.fileReadCorruptFile) }
        return (fields[0], fields[1])
      }
  }

  /// Sentences that follow each other in one language, joined until they have so many letters.
  func texts(ofLetters letterCount: Int) -> [(language: String, text: String)] {
    var texts: [(language: String, text: String)] = []
    var begun: (language: String, text: String) = ("", "")
    for row in rows {
      if row.language != begun.language { begun = (row.language, "") }
      begun.text += (begun.text.isEmpty ? "" : " ") + row.text
      if begun.text.count(where: \.isLetter) >= letterCount {
        texts.append(begun)
        begun.text = ""
      }
    }
    return texts
  }
}
