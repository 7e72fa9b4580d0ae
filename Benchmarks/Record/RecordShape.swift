import ArgumentParser
import Foundation
import OnRecord

/// Tells what a made-up record is like and how fast it is made.
struct RecordShape: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record-shape",
    abstract: "Make a record and print how large it is and how fast it was made."
  )

  @Option(help: "How many statements to make.")
  var statements = 1_000_000

  @Option(help: "What the record is drawn from.")
  var seed: UInt64 = 1

  func run() {
    var (articleCount, statementCount, byteCount) = (0, 0, 0)
    var speakers: [String: Int] = [:]
    var words: Set<Substring> = []
    var seconds = 0.0
    var begin = ProcessorTime.now()
    for reading in RecordGenerator(seed: seed) {
      seconds += ProcessorTime.now() - begin
      articleCount += 1
      statementCount += reading.statements.count
      byteCount += reading.article.text.utf8.count
      for speaker in reading.statements.flatMap(\.speakers) {
        speakers[reading.actors[speaker.actor].name, default: 0] += 1
      }
      if articleCount.isMultiple(of: 50) {
        words.formUnion(reading.article.text.split { !$0.isLetter && !$0.isNumber })
      }
      if statementCount >= statements { break }
      begin = ProcessorTime.now()
    }
    print(
      "record: \(articleCount) articles, \(statementCount) statements, \(byteCount / 1_000_000) MB of text, "
        + "\(speakers.count) speakers, the first of whom made \(speakers.values.max() ?? 0) statements; "
        + "\(words.count) words in every 50th article"
    )
    print(
      String(
        format: "made in %.0f s of one core, %.0f statements a second",
        seconds,
        Double(statementCount) / seconds
      )
    )
  }
}
