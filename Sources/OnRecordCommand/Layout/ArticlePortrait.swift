import OnRecord
import Record

/// Sets an article of the record with its statements marked.
struct ArticlePortrait {
  let article: RecordedArticle
  let statements: [RecordedStatement]

  /// The text for people; brackets mark words where there is no colour.
  func lines(width: Int, hasBrackets: Bool) -> [StyledText] {
    let passage = PassageText(article.text, hasBrackets: hasBrackets)
    let marks = statements.filter { $0.review != .rejected }.flatMap { statement in
      let spans = statement.content.spans
      return zip(spans.indices, spans).map { index, span in
        PassageText.Mark(
          range: span.range,
          style: .strong,
          note: index == spans.count - 1 ? "#\(statement.id)" : ""
        )
      }
    }
    let blocks = article.blocks.map(\.span.range)
    let body = (blocks.isEmpty ? [0..<passage.count] : blocks).flatMap { block in
      passage.styled(block, marks: marks).wrapped(to: width) + [StyledText()]
    }
    let title = (article.reference.title ?? article.reference.name).harmless
    return StyledText(title, .strong).wrapped(to: width)
      + StyledText(particulars.joined(separator: " · "), .faint).wrapped(to: width)
      + [StyledText(String(repeating: "─", count: width), .faint)] + body + [StyledText(summary, .faint)]
  }

  /// The article, its text and its statements in JSON.
  var json: JSON {
    guard case .object(var fields) = article.reference.json else { return .null }
    fields += [
      JSON.Field(name: "author", value: JSON(article.author)),
      JSON.Field(name: "language", value: JSON(article.language)),
      JSON.Field(name: "added", value: .string(article.added)),
      JSON.Field(name: "text", value: .string(article.text)),
      JSON.Field(name: "statements", value: .array(statements.map(\.json))),
    ]
    return .object(fields)
  }

  private var particulars: [String] {
    let reference = article.reference
    let parts = [
      "article \(article.id)", reference.outlet, article.author,
      reference.published.map { String($0.prefix(10)) },
      reference.address, reference.isLatest ? nil : "an earlier version",
    ]
    return parts.compactMap { $0?.harmless }.filter { !$0.isEmpty }
  }

  private var summary: String {
    let count = statements.count { $0.review != .rejected }
    let copies = article.copies.count
    let versions = article.versions.count
    return "\(count) statement\(count == 1 ? "" : "s")"
      + (copies == 0 ? "" : ", \(copies) other article\(copies == 1 ? "" : "s") of the same story")
      + (versions == 0 ? "" : ", \(versions) other version\(versions == 1 ? "" : "s")")
  }
}
