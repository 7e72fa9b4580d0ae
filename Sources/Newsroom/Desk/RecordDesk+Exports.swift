import NIOPosix
import Record

extension RecordDesk {
  /// What can be taken out of the record, and in which forms.
  func exports(_ request: ExportRequest) async throws -> ExportPage {
    let speaker =
      try await request.search.speaker.asyncMap { try await record.speakers([Int64($0)])[Int64($0)] } ?? nil
    var restrictions: [String] = []
    if !request.search.words.isEmpty {
      restrictions.append("\(request.search.byMeaning ? "like" : "with") “\(request.search.words)”")
    }
    // The days stand in fields of their own.
    var timeless = request.search
    (timeless.from, timeless.to) = (nil, nil)
    restrictions += Self.restrictions(of: timeless, speaker: speaker).map(\.label)
    return ExportPage(
      request,
      restrictions: restrictions,
      hasTrainingData: try await hasTrainingData.value()
    )
  }

  /// What is asked for of the record, ready to be written; nil where there is nothing to train with yet.
  func export(_ request: ExportRequest, as form: ExportForm) async throws -> Export? {
    let query = try await query(for: request)
    let path = record.path
    func text(_ format: ExportFormat) -> Export {
      let suited = query.map(format.suiting)
      return .text { take in
        try await Self.openBeside(path).export(format, query: suited, write: take)
      }
    }
    switch form {
    case .jsonl: return text(.jsonLines(embeddings: request.embeddings))
    case .csv: return text(.csv)
    case .w3c: return text(.webAnnotations)
    case .training:
      return try await record.hasTrainingData(query) ? text(.training) : nil
    case .dna:
      return .file { target in
        try await Self.openBeside(path).exportDiscourseNetwork(to: target, query: query)
      }
    }
  }

  /// The record on a connection of its own: pages share a few, and must not wait for one that an export holds for
  /// minutes.
  private static func openBeside(_ path: String) async throws -> Record {
    try await NIOThreadPool.singleton.runIfActive { try Record(at: path, opening: .readingOnly) }
  }

  /// Which statements; nil for all that the form is for.
  private func query(for request: ExportRequest) async throws -> StatementQuery? {
    guard !request.wantsAll else { return nil }
    var query = try await query(for: request.search)
    if let meaning = query.meaning {
      let survey = try await record.survey(query, limit: Self.surveyedByMeaning)
      query.statements = Set(try await near(meaning, of: survey.rows).rows.map(\.id))
      query.meaning = nil
    }
    if request.reviewed { query.reviews = [.accepted, .changed, .added] }
    return query
  }
}
