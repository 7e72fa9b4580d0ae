import Foundation
import GRDB

extension Record {
  /// Writes the record, or what `query` asks for of it, always in the same order: by the articles' numbers, then as
  /// things stand in the text.
  ///
  /// It is read as of one moment and article by article, so that little of it is in memory at once. The query's order
  /// and limit do not count.
  ///
  /// - Parameters:
  ///   - format: In which form.
  ///   - query: Which statements; nil for what the format is for: everything in JSON Lines, else what
  ///     ``StatementQuery/init(words:meaning:)`` asks for.
  ///   - write: Takes one piece of text after the other.
  /// - Throws: ``RecordError``, also where `write` throws.
  public func export(
    _ format: ExportFormat,
    query: StatementQuery? = nil,
    write: @escaping @Sendable (String) throws -> Void
  ) async throws(RecordError) {
    try await reading { database in
      switch format {
      case .jsonLines(let embeddings):
        let selection = ExportSelection(database, query)
        try LinesExport(selection: selection, includesEmbeddings: embeddings).write(to: write)
      case .csv:
        try TableExport(selection: ExportSelection(database, query ?? StatementQuery())).write(to: write)
      case .webAnnotations:
        try AnnotationExport(selection: ExportSelection(database, query ?? StatementQuery())).write(to: write)
      case .training:
        try TrainingExport(selection: ExportSelection(database, query)).write(to: write)
      }
    }
  }

  /// Whether ``ExportFormat/training`` has anything to write: an article all of whose statements were checked, among
  /// those of the statements that `query` asks for.
  public func hasTrainingData(_ query: StatementQuery? = nil) async throws(RecordError) -> Bool {
    var checked = ExportFormat.training.suiting(query ?? StatementQuery())
    // Only where a statement was checked there can be one.
    checked.reviews.remove(.open)
    return try await reading { [checked] database in
      try TrainingExport(selection: ExportSelection(database, checked)).hasArticles()
    }
  }

  /// Writes a database that Discourse Network Analyzer 3 opens.
  ///
  /// - Parameters:
  ///   - target: A file that is not there yet.
  ///   - query: Which statements; nil for all that stand: no copies, earlier versions or rejected ones.
  /// - Throws: ``RecordError`` where there is a file of this name, or it cannot be written.
  public func exportDiscourseNetwork(
    to target: String,
    query: StatementQuery? = nil
  ) async throws(RecordError) {
    guard !FileManager.default.fileExists(atPath: target) else {
      throw RecordError(
        .senseless("\(target): there is a file of this name; nothing was overwritten"),
        path: path
      )
    }
    // Under another name until it is whole, so that nobody takes half of it for all.
    let unfinished = target + ".unfinished"
    do {
      try? FileManager.default.removeItem(atPath: unfinished)
      let network = try DatabaseQueue(path: unfinished)
      try await database.read { database in
        try network.write { network in
          let selection = ExportSelection(database, query ?? StatementQuery())
          try DiscourseNetworkExport(selection: selection).write(to: network)
        }
      }
      try network.close()
      try FileManager.default.moveItem(atPath: unfinished, toPath: target)
    } catch {
      try? FileManager.default.removeItem(atPath: unfinished)
      throw RecordError(error, path: target)
    }
  }
}
