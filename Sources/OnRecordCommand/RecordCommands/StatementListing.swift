import ArgumentParser
import Record

/// Prints the statements that a query asks for.
struct StatementListing {
  let record: Record
  let console: Console
  let rows: RowOptions
  let page: PageOptions

  /// Prints them, and says on the standard error whether there are more or none.
  func print(_ query: StatementQuery) async throws {
    var query = query
    query.order = page.order
    query.offset = page.offset
    if rows.format == .csv { console.write(RecordedStatement.columns.text) }
    if let limit = page.limit(for: rows.format) ?? (query.meaning == nil ? nil : 50) {
      query.limit = limit
      try await printPage(query)
    } else {
      try await printAll(query)
    }
  }

  private func printPage(_ query: StatementQuery) async throws {
    let found = try await console.attempt { () async throws(RecordError) in try await record.statements(query)
    }
    var layout = StatementListLayout(width: rows.display.columns)
    if let words = query.words, rows.format == .text {
      layout.hits = try await console.attempt { () async throws(RecordError) in
        try await record.hits(of: words, in: found.rows.map(\.id))
      }
    }
    print(found.rows, layout, from: query.offset)
    if found.rows.isEmpty { return try await reportNothing(query) }
    if found.hasMore, rows.format == .text {
      let next = query.offset + found.rows.count
      console.report("there are more; --offset \(next) shows the next, --limit 0 all")
    }
  }

  /// Prints without holding more than some hundreds at a time.
  private func printAll(_ query: StatementQuery) async throws {
    let layout = StatementListLayout(width: rows.display.columns)
    let counter = Counter(query.offset)
    try await console.attempt { () async throws(RecordError) in
      try await record.forEachStatement(query) { statements in
        print(statements, layout, from: counter.add(statements.count))
      }
    }
    if counter.count == query.offset { try await reportNothing(query) }
  }

  private func print(_ statements: [RecordedStatement], _ layout: StatementListLayout, from offset: Int) {
    switch rows.format {
    case .jsonl: console.write(statements.map { $0.json.text(pretty: false) + "\n" }.joined())
    case .csv: console.write(statements.map(\.row.text).joined())
    case .text:
      let lines = zip(offset + 1..<offset + 1 + statements.count, statements).flatMap { number, statement in
        (number == 1 ? [] : [StyledText()]) + layout.lines(for: statement, number: number)
      }
      console.write(lines, rows.display)
    }
  }

  /// Says that nothing was found and, where the outlet may be why, which outlets there are.
  private func reportNothing(_ query: StatementQuery) async throws {
    console.report("no such statement\(query.offset > 0 ? " behind the first \(query.offset)" : "")")
    guard let outlet = query.outlet else { return }
    let outlets = try await console.attempt { () async throws(RecordError) in
      try await record.counts(of: .outlet, in: StatementQuery(), limit: 1_000)
    }.map(\.value).filter { !$0.isEmpty }
    if outlets.contains(outlet) { return }
    let near = outlets.filter { $0.lowercased().contains(outlet.lowercased()) }
    let names = (near.isEmpty ? outlets : near).prefix(10).joined(separator: ", ")
    console.report("no outlet is called “\(outlet)”\(names.isEmpty ? "" : "; there are \(names)")")
  }
}
