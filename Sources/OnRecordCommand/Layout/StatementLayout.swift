import Actors
import Acts
import Articles
import OnRecord

/// Sets one statement: who says it and how sure that is on the first line, what is said below.
struct StatementLayout {
  /// Statements of fewer per cent are flagged.
  private static let surePercent = 50

  let article: Article
  /// Who appears in the article.
  let actors: [Actor]
  /// How many paragraphs the article has, for whose numbers the margin leaves room.
  let paragraphCount: Int
  let width: Int

  /// The lines for one of the article's statements; in the margin stands the number of its paragraph, if one is
  /// given.
  func lines(for statement: StatementReading, paragraph: Int?) -> [StyledText] {
    let margin = margin(for: paragraph)
    let indentation = StyledText(spaces: margin.displayWidth)
    let mark = Self.mark(for: statement)

    let headWidth = width - margin.displayWidth - mark.displayWidth - 2
    let head = head(of: statement).wrapped(to: headWidth)
    let gap = StyledText(spaces: headWidth - head[0].displayWidth + 2)
    let contentIndentation = indentation + StyledText(spaces: 2)
    let content = StyledText(article.words(of: statement.content))
      .wrapped(to: width - contentIndentation.displayWidth)

    let particulars = particulars(of: statement).wrapped(to: width - contentIndentation.displayWidth)

    return [margin + head[0] + gap + mark]
      + head.dropFirst().map { indentation + $0 }
      + content.map { contentIndentation + $0 }
      + particulars.map { contentIndentation + $0 }
  }

  /// "¶ 12  ", as wide as for any other paragraph of the article.
  private func margin(for paragraph: Int?) -> StyledText {
    let digits = String(paragraphCount).count
    guard let paragraph else { return StyledText(spaces: digits + 4) }
    let number = String(paragraph)
    return StyledText("¶ " + String(repeating: " ", count: digits - number.count) + number + "  ", .faint)
  }

  /// Who says it, and the words that say so, in the order in which they were written: "according to Jane Doe".
  private func head(of statement: StatementReading) -> StyledText {
    let source = [StyledText(article.words(of: statement.source), .strong), meant(by: statement)].spaced()
    let cue = StyledText(article.words(of: statement.cue), .faint)
    guard let sourceBegin = statement.source.first?.begin else {
      return [StyledText("(nobody named)", .faint), cue].spaced()
    }
    let isCueFirst = statement.cue.first.map { $0.begin < sourceBegin } ?? false
    return (isCueFirst ? [cue, source] : [source, cue]).spaced()
  }

  /// Who the source means, where its words do not say it: "(Jane Doe)" behind "she".
  private func meant(by statement: StatementReading) -> StyledText {
    let source = article.words(of: statement.source).lowercased()
    let names = statement.speakers.map { actors[$0.actor] }
      .filter { $0.reason == .longestName && !source.contains($0.name.harmless.lowercased()) }
    guard !names.isEmpty else { return StyledText() }
    let isSure = statement.speakers.allSatisfy { $0.certainty >= 0.5 }
    return StyledText("(\(names.map(\.name.harmless).joined(separator: ", "))\(isSure ? "" : "?"))")
  }

  /// What is done by saying it, when, to whom and how: "threaten, if … · 2020-01-05 · to reporters · Twitter".
  private func particulars(of statement: StatementReading) -> StyledText {
    var act =
      statement.act.act == .say && statement.act.polarity == .positive ? "" : statement.act.act.rawValue
    if statement.act.polarity == .negative { act = "does not \(act)" }
    if !statement.act.condition.isEmpty {
      act += (act.isEmpty ? "" : ", ") + article.words(of: statement.act.condition)
    }
    let circumstances = statement.circumstances
    let parts = [
      act,
      statement.said.map { said in said.value },
      circumstances.addressee.map { "to \(article.words(of: [$0]))" },
      circumstances.medium?.name.harmless,
      circumstances.place.map { "in \(article.words(of: [$0]))" },
    ]
    return StyledText(parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · "), .faint)
  }

  private static func mark(for statement: StatementReading) -> StyledText {
    // Never 100 %: the reader is not that sure of anything.
    let percent = min(Int((statement.confidence * 100).rounded()), 99)
    let mark = "\(statement.kind.rawValue) \(percent)%"
    return percent < surePercent
      ? StyledText("unsure, \(mark)", .alert)
      : StyledText(mark, .faint)
  }
}

extension Article {
  /// The words in `spans`, on one line; an ellipsis stands for what is between them.
  func words(of spans: [Span]) -> String {
    spans.map { self[$0].harmless }.joined(separator: " … ")
  }
}
