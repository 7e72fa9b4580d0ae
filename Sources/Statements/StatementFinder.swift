import Articles
import Language

/// Finds the statements of an article in what the language model made of it.
///
/// Each likely cue brings its best labelling of the words around it. No two statements share words of their cues or
/// contents, so the most certain one takes its words first and the others make do with what is left. Blocks add
/// what no cue says: an embedded post is a statement of who signed it.
public struct StatementFinder: Sendable {
  /// Statements that are less certain are not worth a person's look.
  private static let leastConfidence = 0.1

  /// Makes a finder.
  public init() {}

  /// The statements of `article`, in the order of their first words.
  public func statements(in article: Article, analysis: Analysis) -> [Statement] {
    let kept = Self.candidates(of: analysis)
    let writer = SpanWriter(article, analysis)
    let quotations = Quotations(article)
    var read = kept.map { candidate in
      let content = writer.content(candidate.content)
      var statement = Statement(
        source: writer.source(candidate.source),
        cue: writer.spans(candidate.cue),
        content: content,
        kind: quotations.kind(of: content),
        confidence: candidate.evidence.confidence
      )
      statement.evidence = candidate.evidence
      return statement
    }
    RunningQuotations(article).extend(&read)
    return (read + EmbeddedPosts.statements(in: article, beside: read)).sorted { $0.firstSpan < $1.firstSpan }
  }

  /// The candidates that can stand together: the most certain first, each of the words that those before it left.
  private static func candidates(of analysis: Analysis) -> [Candidate] {
    var claims = Claims(wordCount: analysis.words.count)
    var waiting = analysis.links.compactMap { Candidate($0, of: analysis, beside: claims) }
    waiting.sort { $0.evidence.confidence < $1.evidence.confidence }
    var kept: [Candidate] = []
    while let next = waiting.popLast() {
      guard next.evidence.confidence >= leastConfidence else { break }
      if claims.leave(next) {
        claims.take(next)
        kept.append(next)
      } else if let other = Candidate(next.link, of: analysis, beside: claims) {
        let place =
          waiting.firstIndex { $0.evidence.confidence >= other.evidence.confidence } ?? waiting.endIndex
        waiting.insert(other, at: place)
      }
    }
    return kept
  }
}

extension Statement {
  /// The span in which the statement's first word stands.
  fileprivate var firstSpan: Span { (source + cue + content).min() ?? content[0] }
}
