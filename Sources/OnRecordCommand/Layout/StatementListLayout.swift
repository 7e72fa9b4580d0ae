import Acts
import Record
import Statements

/// Sets statements of a record as a list for people.
///
///     1  Ana Ruiz — deny — 2020-03-03 — interview
///        “The harbour stays open, at any price.”
///        #12 · The Daily Example · Harbour stays open · 2020-03-03 · https://example.com/harbour
struct StatementListLayout {
  /// Statements of fewer per cent are flagged.
  private static let surePercent = 50

  let width: Int
  /// Words of contents to mark, by statement.
  var hits: [Int64: [Range<Int>]] = [:]

  /// The lines of one statement; `number` counts it, if it is one of several.
  func lines(for statement: RecordedStatement, number: Int? = nil) -> [StyledText] {
    let margin = StyledText(number.map { "\($0)  " } ?? "", .faint)
    let indentation = StyledText(spaces: number == nil ? 2 : margin.displayWidth)
    let room = max(width - indentation.displayWidth, 20)
    let head = Self.head(of: statement).wrapped(to: max(width - margin.displayWidth, 20))
    return zip(head.indices, head).map { ($0 == 0 ? margin : indentation) + $1 }
      + content(of: statement).wrapped(to: room).map { indentation + $0 }
      + Self.place(of: statement).wrapped(to: room).map { indentation + $0 }
  }

  /// "Ana Ruiz — deny — 2020-03-03 — interview".
  static func head(of statement: RecordedStatement) -> StyledText {
    let particulars = [
      act(of: statement), statement.date, statement.medium?.value.harmless,
      statement.addressee.map { "to \($0.value.harmless)" },
    ].compactMap(\.self)
    return speaker(of: statement) + StyledText((["", ""] + particulars).dropFirst().joined(separator: " — "))
  }

  /// Who says it, in the record's name; or else as written.
  static func speaker(of statement: RecordedStatement) -> StyledText {
    if statement.speakers.isEmpty {
      let source = statement.source.text.harmless
      return source.isEmpty ? StyledText("nobody named", .faint) : StyledText(source, .strong)
    }
    let names = statement.speakers.map { $0.name.harmless + ($0.certainty < 0.5 ? "?" : "") }
    return StyledText(names.joined(separator: " and "), .strong)
  }

  /// "deny", or "does not deny".
  static func act(of statement: RecordedStatement) -> String {
    statement.polarity == .negative ? "does not \(statement.act.rawValue)" : statement.act.rawValue
  }

  private func content(of statement: RecordedStatement) -> StyledText {
    let passage = PassageText(statement.content.text, hasBrackets: false)
    let marks = (hits[statement.id] ?? []).map { PassageText.Mark(range: $0, style: .strong) }
    let words = passage.styled(0..<passage.count, marks: marks)
    let isQuoted = statement.content.text.contains { "“”„\"«»".contains($0) }
    return statement.kind == .direct && !isQuoted ? StyledText("“") + words + StyledText("”") : words
  }

  /// "#12 · The Daily Example · Harbour stays open · 2020-03-03 · https://example.com/harbour · 2 copies".
  private static func place(of statement: RecordedStatement) -> StyledText {
    let percent = min(Int((statement.confidence * 100).rounded()), 99)
    let review = statement.review == .open ? nil : statement.review.rawValue
    let doubt = percent < surePercent && statement.review == .open ? "unsure, \(percent)%" : nil
    let marks = [review, doubt].compactMap(\.self)
    let copies = statement.copies == 0 ? nil : "\(statement.copies) cop\(statement.copies == 1 ? "y" : "ies")"
    let parts = ["#\(statement.id)", description(of: statement.article), copies].compactMap(\.self)
    let line = StyledText(parts.joined(separator: " · "), .faint)
    return marks.isEmpty
      ? line : line + StyledText(" · ", .faint) + StyledText(marks.joined(separator: ", "), .alert)
  }

  /// "The Daily Example · Harbour stays open · 2020-03-03 · https://example.com/harbour".
  static func description(of article: ArticleReference) -> String {
    let name = article.address == nil ? article.name : nil
    let parts = [
      article.outlet, article.title ?? name, article.published.map { String($0.prefix(10)) }, article.address,
    ]
    return parts.compactMap { $0?.harmless }.filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
