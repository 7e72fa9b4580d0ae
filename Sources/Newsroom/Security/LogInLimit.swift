/// How often one may try to log in: bursts of five and then one try each twelve seconds for one address, and a
/// hundred a minute for all addresses together.
actor LogInLimit {
  private struct Bucket {
    var tries: Double
    var time: ContinuousClock.Instant

    /// Takes a try where there is one; tries come back at `rate` a second until there are `most`.
    mutating func take(at now: ContinuousClock.Instant, most: Double, rate: Double) -> Bool {
      tries = min(most, tries + (now - time) / .seconds(1) * rate)
      time = now
      guard tries >= 1 else { return false }
      tries -= 1
      return true
    }
  }

  private static let mostAddresses = 4096

  private let clock = ContinuousClock()
  private var buckets: [String: Bucket] = [:]
  private var common: Bucket

  init() { common = Bucket(tries: 100, time: clock.now) }

  /// Whether `address` may try now.
  func mayTry(from address: String) -> Bool {
    let now = clock.now
    if buckets.count >= Self.mostAddresses {
      buckets = buckets.filter { now - $0.value.time < .seconds(60) }
      // More addresses than that within a minute are an attack; all of them share what is left.
      guard buckets.count < Self.mostAddresses else { return common.take(at: now, most: 100, rate: 100 / 60) }
    }
    guard buckets[address, default: Bucket(tries: 5, time: now)].take(at: now, most: 5, rate: 1 / 12) else {
      return false
    }
    return common.take(at: now, most: 100, rate: 100 / 60)
  }
}
