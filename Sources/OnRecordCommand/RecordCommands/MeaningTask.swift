import ArgumentParser
import Meaning
import Record

/// Keeps a record's statements findable by meaning.
struct MeaningTask {
  /// How many statements are embedded between two writes.
  private static let batch = 512

  let record: Record
  let console: Console

  /// What `text` means.
  func embedding(of text: String) throws -> Embedding { try model().embedding(of: text) }

  /// Embeds those of `ids` that have no embedding; a correction stands also where that cannot be done, which is said.
  func restore(_ ids: [Int64]) async throws {
    let missing = try await console.attempt { () async throws(RecordError) in
      try await record.unembedded(among: ids, limit: ids.count)
    }
    if missing.isEmpty { return }
    do {
      try await embed(missing, with: try model())
    } catch is ExitCode {
      console.report(
        "the correction is kept, but the search for meaning does not find it yet; see `onrecord add`"
      )
    }
  }

  /// Embeds all that has no embedding, and gives how many those were.
  @discardableResult
  func restoreAll(with model: MeaningModel) async throws -> Int {
    var count = 0
    var last: Int64 = 0
    while true {
      let missing = try await console.attempt { [last] () async throws(RecordError) in
        try await record.unembedded(after: last, limit: Self.batch)
      }
      guard let end = missing.last else { return count }
      last = end.id
      count += missing.count
      if Terminal.isTerminal(.standardError) {
        console.show(progress: "\(count) statements prepared for the search for meaning")
      }
      try await embed(missing, with: model)
    }
  }

  private func embed(_ statements: [UnembeddedStatement], with model: MeaningModel) async throws {
    let embeddings = await model.embeddings(of: statements.map(\.content))
    let pairs = zip(statements, embeddings).map { (statement: $0, embedding: $1) }
    try await console.attempt { () async throws(RecordError) in try await record.embed(pairs) }
  }

  private func model() throws -> MeaningModel { try Self.model(console) }

  /// Opens the weights; says so and ends where that cannot be done.
  static func model(_ console: Console) throws -> MeaningModel {
    do {
      return try MeaningModel(weights: MeaningModel.bundledWeights())
    } catch {
      console.report("\(error)")
      throw ExitCode.cannotWork
    }
  }
}
