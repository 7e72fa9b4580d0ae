import OnRecord

/// Reads articles side by side and delivers what comes of them.
struct ReadingRun {
  let reader: CarefulReader
  /// Which statements are kept.
  let filter: StatementFilter
  /// How many articles are read at once.
  let jobs: Int

  /// Reads every input of `supply`; no more than the jobs and the room at `delivery` allow are held at a time.
  func deliver(_ supply: Supply, to delivery: Delivery, as edition: Edition) async {
    await supply.forEach(jobs: jobs, waitForRoom: delivery.waitForRoom) { input, index in
      await delivery.deliver(outcome(of: input, as: edition), at: index)
    }
  }

  private func outcome(of input: Input, as edition: Edition) async -> Outcome {
    switch input.article {
    case .failure(let complaint):
      return Outcome(result: .failure(complaint), byteCount: input.byteCount)
    case .success(let article):
      var found = await reader.read(article)
      found.reading.statements = found.reading.statements.filter { filter.accepts($0, of: found.reading) }
      return Outcome(
        result: .success(edition.page(found.reading)),
        warnings: [input.warning, found.doubt.map { Complaint($0, at: input.place) }].compactMap(\.self),
        byteCount: input.byteCount,
        wordCount: article.wordCount
      )
    }
  }
}
