/// A value that takes long to reckon, and may be a little old.
///
/// A value that was reckoned fast is soon reckoned anew; of one that took long the old one is given while the new one is
/// still on its way. So the time that goes into it stays a small share of all time, however large the record is.
actor Kept<Value: Sendable> {
  /// How many times as long as it took to reckon a value serves.
  private static var endurance: Double { 50 }
  /// From how long a wait on nobody is made to wait for a new value.
  private static var patience: Duration { .milliseconds(20) }

  private let reckon: @Sendable () async throws -> Value
  private let clock = ContinuousClock()
  private var kept: (value: Value, at: ContinuousClock.Instant, cost: Duration)?
  private var running: Task<Value, any Error>?
  private var isOutOfDate = false

  init(_ reckon: @escaping @Sendable () async throws -> Value) { self.reckon = reckon }

  /// The value.
  func value() async throws -> Value {
    if let kept {
      if !isOutOfDate, clock.now - kept.at < kept.cost * Self.endurance { return kept.value }
      let task = renewal()
      return kept.cost > Self.patience ? kept.value : try await task.value
    }
    return try await renewal().value
  }

  /// Says that the value is no longer right.
  func expire() { isOutOfDate = true }

  private func renewal() -> Task<Value, any Error> {
    if let running { return running }
    let task = Task {
      defer { running = nil }
      let begin = clock.now
      let value = try await reckon()
      kept = (value, clock.now, clock.now - begin)
      isOutOfDate = false
      return value
    }
    running = task
    return task
  }
}
