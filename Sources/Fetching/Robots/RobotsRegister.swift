/// Keeps what the robots.txt of each site asks, for a day.
actor RobotsRegister {
  /// What is known of a site.
  enum Verdict: Sendable {
    case rules(RobotsRules)
    /// The file is not to be had for a reason that may pass: nothing is allowed.
    case unavailable(detail: String)
  }

  /// How long a verdict counts; RFC 9309, section 2.4, asks for no more than a day.
  private static let lifetime = Duration.seconds(24 * 60 * 60)
  /// A site without an answer is asked again sooner.
  private static let shortLifetime = Duration.seconds(60)
  private static let mostSites = 1_000

  private struct Entry {
    var verdict: Task<Verdict, any Error>
    var begin: ContinuousClock.Instant
    var isShort = false
  }

  private let clock = ContinuousClock()
  private var entries: [String: Entry] = [:]

  /// The verdict on a site; `fetch` is asked where none is known, and once only, however many wait for it.
  func verdict(on origin: String, fetch: @escaping @Sendable () async throws -> Verdict) async throws
    -> Verdict
  {
    forgetOld()
    if let entry = entries[origin] { return try await entry.verdict.value }
    // Not a child of the one who asks first: if that one gives up, the others still wait. Its time is limited.
    let task = Task { try await fetch() }
    entries[origin] = Entry(verdict: task, begin: clock.now)
    do {
      let verdict = try await task.value
      if case .unavailable = verdict { entries[origin]?.isShort = true }
      return verdict
    } catch {
      entries[origin] = nil
      throw error
    }
  }

  private func forgetOld() {
    let now = clock.now
    entries = entries.filter {
      now - $0.value.begin < ($0.value.isShort ? Self.shortLifetime : Self.lifetime)
    }
    if entries.count >= Self.mostSites { entries.removeAll() }
  }
}
