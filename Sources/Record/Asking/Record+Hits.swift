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
        database.cachedStatement(
          sql: "SELECT id, content, source FROM statement WHERE id IN (SELECT value FROM json_each(?))"
        ),
        arguments: [ids.json]
      )
      let hits = try FewStatements(rows).marked(where: expression).compactMap { row in
        let ranges = MarkedContent(row["marked"]).hits(in: row["content"])
        return ranges.isEmpty ? nil : (row["id"] as Int64, ranges)
      }
      return Dictionary(hits, uniquingKeysWith: { first, _ in first })
    }
  }
}

/// An index of a few statements' words, made at once in memory: the record's own would go through its lists anew for each
/// statement that one asks about.
private struct FewStatements {
  private let database: DatabaseQueue

  /// Takes rows with `id`, `content` and `source`.
  init(_ rows: [Row]) throws {
    database = try DatabaseQueue()
    try database.write { database in
      try database.execute(
        sql: "CREATE VIRTUAL TABLE few USING fts5(content, source, tokenize = '\(WordIndex.tokenizer)')"
      )
      let insertion = try database.makeStatement(
        sql: "INSERT INTO few(rowid, content, source) VALUES (?, ?, ?)"
      )
      for row in rows { try insertion.execute(arguments: [row["id"], row["content"], row["source"]]) }
    }
  }

  /// Those that an expression finds: `id`, `content`, and `marked` with marks around what was found in the content.
  func marked(where expression: String) throws -> [Row] {
    try database.read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT rowid AS id, content,
            highlight(few, 0, '\(MarkedContent.opening)', '\(MarkedContent.closing)') AS marked
          FROM few WHERE few MATCH ?
          """,
        arguments: [expression]
      )
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
