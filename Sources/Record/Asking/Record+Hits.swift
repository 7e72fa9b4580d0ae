import GRDB

extension Record {
  /// Where the words of a query stand in the contents of statements, as the search for words finds them: "sanctioned" is
  /// found for `sanctions`.
  ///
  /// - Parameters:
  ///   - words: The query, as ``StatementQuery/words``.
  ///   - ids: The statements.
  /// - Returns: By statement, ranges of its content in Unicode scalars, in order; nothing of statements without any.
  /// - Throws: ``RecordError``.
  public func hits(of words: String, in ids: [Int64]) async throws(RecordError) -> [Int64: [Range<Int>]] {
    guard let expression = WordQuery(words).expression, !ids.isEmpty else { return [:] }
    return try await reading { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT statement.id, content, marked FROM (
            SELECT rowid AS id, highlight(statement_words, 0, '\(MarkedContent.opening)', '\(MarkedContent.closing)')
              AS marked FROM statement_words WHERE statement_words MATCH ?
              AND rowid IN (\(ids.map(String.init).joined(separator: ",")))
          ) AS found CROSS JOIN statement ON statement.id = found.id
          """,
        arguments: [expression]
      )
      let hits = rows.compactMap { row -> (Int64, [Range<Int>])? in
        let ranges = MarkedContent(row["marked"]).hits(in: row["content"])
        return ranges.isEmpty ? nil : (row["id"], ranges)
      }
      return Dictionary(hits, uniquingKeysWith: { first, _ in first })
    }
  }
}

/// A text in which FTS5 put marks around the words that it found.
struct MarkedContent {
  /// Two scalars that hardly any text has: Unicode keeps them for a program's own use.
  static let opening: Unicode.Scalar = "\u{10FFFC}"
  static let closing: Unicode.Scalar = "\u{10FFFD}"

  private var ranges: [Range<Int>] = []
  private var plain = String.UnicodeScalarView()

  init(_ marked: String) {
    var begin: Int?
    var offset = 0
    for scalar in marked.unicodeScalars {
      switch scalar {
      case Self.opening: begin = offset
      case Self.closing:
        if let begin, begin < offset { ranges.append(begin..<offset) }
        begin = nil
      default:
        plain.append(scalar)
        offset += 1
      }
    }
  }

  /// What was marked; nothing where the text has such scalars of its own.
  func hits(in text: String) -> [Range<Int>] {
    plain.elementsEqual(text.unicodeScalars) ? ranges : []
  }
}
