import Synchronization

/// Counts what the inputs hold beside articles: pictures in an archive, redirects in a crawl, what a feed gives twice.
final class PassedOver: Sendable {
  /// How many kinds are told apart; crawls hold hundreds.
  private static let kindLimit = 20

  private let counts = Mutex<[String: Int]>([:])

  /// Counts one of a kind.
  func count(_ kind: String) {
    counts.withLock { counts in
      counts[counts[kind] != nil || counts.count < Self.kindLimit ? kind : "something else", default: 0] += 1
    }
  }

  /// How many there were of each kind, the most frequent first: "8 passed over: no text (5), a server's answer 404 (3)"; nil
  /// where there were none.
  var summary: String? {
    counts.withLock { counts in
      if counts.isEmpty { return nil }
      let ranked = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      let total = counts.values.reduce(0, +)
      return "\(total) passed over: " + ranked.map { "\($0.key) (\($0.value))" }.joined(separator: ", ")
    }
  }
}
