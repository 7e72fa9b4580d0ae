import Articles
import Language

/// Finds the statements of an article in what the language model made of it.
///
/// Each likely cue brings its best labelling of the words around it; where several are readings of one statement,
/// the most certain stays. Blocks add what no cue says: an embedded post is a statement of who signed it.
public struct StatementFinder: Sendable {
  /// Statements that are less certain are not worth a person's look.
  private static let leastConfidence = 0.1

  /// Makes a finder.
  public init() {}

  /// The statements of `article`, in the order of their first words.
  public func statements(in article: Article, analysis: Analysis) -> [Statement] {
    let candidates = analysis.links.compactMap { Candidate($0, of: analysis) }
      .map { (candidate: $0, confidence: $0.evidence.confidence) }
      .filter { $0.confidence >= Self.leastConfidence }
      .sorted { $0.confidence > $1.confidence }
    var kept: [(candidate: Candidate, confidence: Double)] = []
    for next in candidates where !kept.contains(where: { $0.candidate.competes(with: next.candidate) }) {
      kept.append(next)
    }
    let writer = SpanWriter(article, analysis)
    let quotations = Quotations(article)
    let read = kept.map { candidate, confidence in
      let content = writer.content(candidate.content)
      return Statement(
        source: writer.spans(candidate.source),
        cue: writer.spans(candidate.cue),
        content: content,
        kind: quotations.kind(of: content),
        confidence: confidence
      )
    }
    return (read + EmbeddedPosts.statements(in: article, beside: read)).sorted { $0.firstSpan < $1.firstSpan }
  }
}

extension Statement {
  /// The span in which the statement's first word stands.
  fileprivate var firstSpan: Span { (source + cue + content).min() ?? content[0] }
}
