import Articles
import Foundation

@testable import Language
@testable import Statements

/// An article with an analysis made by hand: what the language model would say, without the language model.
struct Scene {
  /// A cue and the parts that the model sees around it, each as written in the text.
  struct Attribution {
    var cue: String
    var source: String?
    var content: [String]
    var cueScore: Float = 6
    /// How much better the right role of each word is than the others.
    var margin: Float = 8
  }

  let article: Article
  let analysis: Analysis

  init(_ text: String, _ attributions: [Attribution]) {
    let article = Article(id: "scene", text: text)
    let words = Word.words(at: WordSplitter.words(of: text).spans, of: text)
    func run(_ part: String) -> Range<Int> {
      guard let range = text.range(of: part) else { preconditionFailure("the text lacks \(part)") }
      let begin = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
      let span = Span(begin, begin + part.utf8.count)
      let inside = words.indices.filter { span.contains(words[$0].span) }
      return inside[0]..<inside[inside.count - 1] + 1
    }
    var scores = [Float](repeating: -9, count: words.count)
    let links = attributions.map { attribution in
      var roles = [Role](repeating: .none, count: words.count)
      func mark(_ part: String, _ begin: Role, _ inside: Role) {
        let run = run(part)
        for word in run { roles[word] = word == run.lowerBound ? begin : inside }
      }
      for part in attribution.content { mark(part, .beginContent, .insideContent) }
      if let source = attribution.source { mark(source, .beginSource, .insideSource) }
      mark(attribution.cue, .beginCue, .insideCue)
      let cue = run(attribution.cue).lowerBound
      scores[cue] = attribution.cueScore
      let emissions = roles.flatMap { role in Role.allCases.map { $0 == role ? attribution.margin : 0 } }
      return Link(cue: cue, words: 0..<words.count, scores: emissions)
    }
    self.article = article
    analysis = Analysis(
      words: words,
      cueScores: scores,
      links: links.sorted { $0.cue < $1.cue },
      transitions: Self.transitions
    )
  }

  /// Any role may follow any other, but an inside only what it goes on with.
  static let transitions: [Float] = Role.allCases.flatMap { before in
    Role.allCases.map { after in after.isInside && before.part != after.part ? -10_000 : 0 }
  }

  var statements: [Statement] { StatementFinder().statements(in: article, analysis: analysis) }

  /// The words of spans, parted by a bar.
  func words(_ spans: [Span]) -> String {
    spans.map { String(decoding: Array(article.text.utf8)[$0.range], as: UTF8.self) }.joined(separator: "|")
  }
}
