import Articles
import Foundation
import Language
import Statements

/// Reads made-up articles; or made-up inputs of another kind where the environment's ONRECORD_FUZZ names one: "pages",
/// "robots" for robots.txt files, "docx" for what stands in a word processor's documents, or one of
/// ``ArticleSource/Format``.
@main
enum ReadingFuzzer {
  static func main() {
    var count = CommandLine.argc
    var arguments = CommandLine.unsafeArgv
    switch ProcessInfo.processInfo.environment["ONRECORD_FUZZ"] {
    case "pages": exit(runFuzzer(&count, &arguments, { fuzzPage($0, $1) }))
    case "robots": exit(runFuzzer(&count, &arguments, { fuzzRobots($0, $1) }))
    case "docx": exit(runFuzzer(&count, &arguments, { fuzzDocument($0, $1) }))
    case "auto": exit(runFuzzer(&count, &arguments, { fuzzSource($0, $1, format: .auto) }))
    case "csv": exit(runFuzzer(&count, &arguments, { fuzzSource($0, $1, format: .csv) }))
    case "json": exit(runFuzzer(&count, &arguments, { fuzzSource($0, $1, format: .json) }))
    case "feed": exit(runFuzzer(&count, &arguments, { fuzzSource($0, $1, format: .feed) }))
    case "warc": exit(runFuzzer(&count, &arguments, { fuzzSource($0, $1, format: .warc) }))
    default: break
    }
    exit(runFuzzer(&count, &arguments, fuzzReading))
  }
}

/// libFuzzer's own loop: https://llvm.org/docs/LibFuzzer.html#using-libfuzzer-as-a-library
@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// What libFuzzer calls with bytes of its own making: reads them as an article with made-up scores, and stops where a
/// span does not lie in the text, in order, on the boundaries of its scalars.
///
/// The first bytes are scores, the others are the text, so that the fuzzer drives the tokenizer and the decoder alike
/// without waiting for the encoder.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzReading(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  let seed = bytes.prefix(64)
  let article = Article(id: "fuzz", text: String(decoding: bytes.dropFirst(64), as: UTF8.self))
  let analysis = Analysis(scoring: article, by: seed.isEmpty ? [0] : Array(seed))
  for statement in StatementFinder().statements(in: article, analysis: analysis) {
    precondition(!statement.content.isEmpty, "a statement without content")
    for spans in [statement.source, statement.cue, statement.content] { check(spans, of: article) }
  }
  return 0
}

private func check(_ spans: [Span], of article: Article) {
  let bytes = Array(article.text.utf8)
  var end = 0
  for span in spans {
    precondition(span.begin >= end && !span.isEmpty && span.end <= bytes.count, "a span out of place")
    precondition(String(validating: bytes[span.range], as: UTF8.self) != nil, "a span that cuts a scalar")
    end = span.end
  }
}

extension Analysis {
  /// Scores that follow from `seed` alone; a cue may begin at about every sixth word.
  fileprivate init(scoring article: Article, by seed: [UInt8]) {
    var step = 0
    func score() -> Float {
      step += 1
      return Float(Int(seed[step % seed.count]) + step * 37 % 64) / 16 - 8
    }
    let words = Word.words(of: article)
    let roles = Role.allCases.count
    let links = words.indices.filter { _ in score() > 4 }.map { cue in
      let range = max(0, cue - 12)..<min(words.count, cue + 13)
      return Link(cue: cue, words: range, scores: (0..<range.count * roles).map { _ in score() })
    }
    self.init(
      words: words,
      cueScores: words.map { _ in score() },
      links: links,
      transitions: [Float](repeating: 0, count: roles * roles)
    )
  }
}
