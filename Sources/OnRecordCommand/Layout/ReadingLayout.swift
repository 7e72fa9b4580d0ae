import Articles
import OnRecord
import Statements

/// Sets a reading as text for people: who said what, in the article's order.
///
///     The harbour stays open
///     story.txt · The Daily Example · 2020-01-09
///     ────────────────────────────────────────────────────────────────
///     ¶ 1  Mayor Ana Ruiz said                            indirect 94%
///            the harbour would stay open “at any price”
///
///     1 statement by 1 source
struct ReadingLayout: Sendable {
  /// The fewest columns that a layout can do with.
  static let narrowestWidth = 40

  /// How many columns the lines may take.
  let width: Int

  /// How statements are ordered.
  var order = Order.article

  /// How statements may be ordered.
  enum Order: String, CaseIterable, Sendable {
    /// As they stand in the article.
    case article
    /// By who makes them.
    case speaker
  }

  /// The lines for one reading, without line breaks.
  func lines(for reading: Reading) -> [StyledText] {
    let paragraphs = Paragraphs(of: reading.article)
    let layout = StatementLayout(
      article: reading.article,
      actors: reading.actors,
      paragraphCount: paragraphs.count,
      width: width
    )
    func lines(for statements: [StatementReading]) -> [StyledText] {
      var lastNumber: Int?
      return statements.flatMap { statement in
        let number = paragraphs.number(of: statement)
        defer { lastNumber = number }
        return layout.lines(for: statement, paragraph: number == lastNumber ? nil : number) + [StyledText()]
      }
    }
    let body =
      switch order {
      case .article: lines(for: reading.statements)
      case .speaker:
        SpeakerGroup.groups(of: reading).flatMap { group in
          SpeakerLayout(width: width).lines(for: group) + lines(for: group.statements)
        }
      }
    return heading(of: reading.article) + body + [StyledText(Self.summary(of: reading), .faint)]
  }

  private func heading(of article: Article) -> [StyledText] {
    var particulars = [article.id, article.outlet, article.published]
      .compactMap { $0?.harmless }.filter { !$0.isEmpty }
    let title = article.headline?.harmless ?? ""
    let headline = title.isEmpty && !particulars.isEmpty ? particulars.removeFirst() : title
    return StyledText(headline, .strong).wrapped(to: width)
      + StyledText(particulars.joined(separator: " · "), .faint).wrapped(to: width)
      + [StyledText(String(repeating: "─", count: width), .faint)]
  }

  private static func summary(of reading: Reading) -> String {
    if reading.statements.isEmpty { return "No statements found." }
    let statements = counted(reading.statements.count, "statement")
    let speakers = Set(reading.statements.flatMap(\.speakers).map(\.actor)).count
    return speakers == 0 ? "\(statements), nobody named" : "\(statements) by \(counted(speakers, "speaker"))"
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
