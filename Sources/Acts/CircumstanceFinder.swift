import Articles
import Statements

/// Finds how, to whom, where and when statements were made.
///
/// It looks at the sentence of a statement's cue, outside of the content, and only at adjuncts that stand directly
/// beside the cue, beside the source, or at the sentence's beginning. What stands elsewhere is not taken: the
/// circumstances are absent rather than guessed.
public struct CircumstanceFinder: Sendable {
  let inflection = Inflection()

  /// Makes a finder.
  public init() {}

  /// The circumstances of `statement`.
  ///
  /// - Parameters:
  ///   - statement: A statement whose spans lie in `article`.
  ///   - article: The article.
  ///   - times: Where the article's time expressions stand; ``Circumstances/said`` is one of them.
  /// - Returns: What was found; all of it may be absent.
  public func circumstances(of statement: Statement, in article: Article, times: [Span]) -> Circumstances {
    guard let around = Surroundings(statement, in: article), !around.cue.isEmpty else {
      return posted(statement, in: article, times: times)
    }
    let items = around.items
    let near = Self.times(times, near: items, apart: statement.content)
    var reader = AdjunctReader(items: items, times: near, article: article)
    readCue(&reader, around)
    readBetween(&reader, around)
    readOpening(&reader, around)
    readBehindContent(&reader, around)
    return finish(reader, around, statement)
  }

  /// The times that stand among `items`, outside of the content.
  private static func times(_ times: [Span], near items: [Surroundings.Item], apart contents: [Span])
    -> [Span]
  {
    guard let first = items.first, let last = items.last else { return [] }
    let reach = Span(first.word.span.begin, last.word.span.end)
    return times.filter { time in
      !time.isEmpty && reach.contains(time) && !contents.contains { $0.overlaps(time) }
    }
  }

  private func finish(_ reader: AdjunctReader, _ around: Surroundings, _ statement: Statement)
    -> Circumstances
  {
    var found = reader.found
    if let outlet = reader.outlet {
      if let medium = found.medium, medium.name.hasSuffix("interview") {
        found.medium = .init(name: "\(medium.name) with \(outlet.name)", span: medium.span)
      } else if found.medium == nil {
        found.medium = outlet
      }
    }
    if found.addressee == nil { found.addressee = addresseeInContent(around, statement, reader.article) }
    return found
  }

  /// An embedded post has no cue: its signature line tells where and when it was written.
  private func posted(_ statement: Statement, in article: Article, times: [Span]) -> Circumstances {
    guard statement.cue.isEmpty, let content = statement.content.first,
      let post = article.blocks.first(where: { $0.kind == .embeddedPost && $0.span.contains(content) }),
      let signature = post.signature
    else { return Circumstances() }
    let line = article.words(in: signature.line, limit: 30)
    let handle = line.first { $0.text.hasPrefix("@") && $0.text.count > 1 }
    return Circumstances(
      medium: handle.map { .init(name: "Twitter", span: $0.span) },
      said: times.first { signature.line.contains($0) }
    )
  }
}
