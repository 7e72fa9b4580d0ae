/// Lets requests to one host follow each other at a polite distance.
actor HostQueue {
  /// How many hosts are kept in mind before those whose turn has passed are forgotten.
  private static let mostHosts = 1_000

  private let clock = ContinuousClock()
  private var nextTurns: [String: ContinuousClock.Instant] = [:]

  /// Waits until it is the caller's turn at `host`; after it nobody has a turn there for `delay`.
  func turn(at host: String, delay: Duration) async throws {
    let now = clock.now
    if nextTurns.count >= Self.mostHosts { nextTurns = nextTurns.filter { $0.value > now } }
    let turn = max(now, nextTurns[host] ?? now)
    nextTurns[host] = turn + delay
    if turn > now { try await clock.sleep(until: turn) }
  }
}
