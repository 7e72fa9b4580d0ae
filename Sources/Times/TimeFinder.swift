import Articles

/// Finds the time expressions of an article and their values.
///
/// ```swift
/// let article = Article(id: "1", text: "He denied it the day before.", published: "2020-01-09")
/// for time in TimeFinder().times(in: article) { print(article[time.span], time.value) }
/// ```
///
/// A grammar written for this finds the expressions; a published date and the dates that the text names fill in what
/// they leave open. The same article always gives the same times, and the time it takes is in proportion to its text.
public struct TimeFinder: Sendable {
  private let lexicon = Lexicon()

  /// Makes a finder.
  public init() {}

  /// The time expressions of `article`, in order, without overlap.
  public func times(in article: Article) -> [TimeExpression] {
    let almanac = Almanac()
    let published = article.published.flatMap { almanac.day(iso8601: $0) }
    let tokens = Scanner.tokens(of: article.text, lexicon)
    let grammar = Grammar(tokens: tokens, lexicon: lexicon, almanac: almanac)
    var resolver = Resolver(published: published, almanac: almanac)
    var times: [TimeExpression] = []
    var index = 0
    while index < tokens.count {
      if tokens[index].word == .end { resolver.closeParagraph() }
      guard var match = grammar.match(at: index) else {
        index += 1
        continue
      }
      repeat {
        if let answer = resolver.resolve(match.reference, tense: { grammar.tense(around: match) }) {
          let span = Span(tokens[match.begin].span.begin, tokens[match.end - 1].span.end)
          times.append(
            TimeExpression(span: span, kind: match.kind, value: answer.value, anchor: answer.anchor)
          )
        }
        index = match.end
        guard let next = grammar.continuation(of: match) else { break }
        match = next
      } while true
    }
    return times
  }
}
