/// Counts what was read and says so in a line.
struct ProgressLine {
  private static let barWidth = 20
  private static let interval = Duration.milliseconds(100)

  /// How many bytes there are to read, where that is known.
  private let totalBytes: Int?
  private let start: ContinuousClock.Instant
  /// Quick runs show no progress.
  private var due: ContinuousClock.Instant
  private var articleCount = 0
  private var wordCount = 0
  private var byteCount = 0

  init(totalBytes: Int?, start: ContinuousClock.Instant = .now) {
    self.totalBytes = totalBytes
    self.start = start
    due = start + .milliseconds(500)
  }

  /// Counts one input.
  mutating func count(words: Int, bytes: Int) {
    articleCount += 1
    wordCount += words
    byteCount += bytes
  }

  /// The line, where it is time to show it again.
  mutating func lineIfDue(now: ContinuousClock.Instant = .now) -> String? {
    guard now >= due else { return nil }
    due = now + Self.interval
    return line(now: now)
  }

  /// The line: "━━━━━━──────────────  31%  12 articles  9800 words/s  about 3 min left".
  func line(now: ContinuousClock.Instant) -> String {
    let seconds = (now - start) / .seconds(1)
    let speed = seconds > 0 ? Int(Double(wordCount) / seconds) : 0
    let counts = "\(articleCount) article\(articleCount == 1 ? "" : "s")  \(speed) words/s"
    guard let totalBytes, totalBytes > 0 else { return counts }
    let share = min(Double(byteCount) / Double(totalBytes), 1)
    let filled = Int(share * Double(Self.barWidth))
    let bar = String(repeating: "━", count: filled) + String(repeating: "─", count: Self.barWidth - filled)
    return "\(bar)  \(Int(share * 100))%  \(counts)" + Self.timeLeft(after: seconds, share: share)
  }

  /// How long the rest will take if it goes on so; empty where it is too early to say.
  private static func timeLeft(after seconds: Double, share: Double) -> String {
    guard seconds >= 5, share > 0.01, share < 1 else { return "" }
    let left = seconds / share - seconds
    if left < 60 { return "  less than a minute left" }
    return left < 5_400
      ? "  about \(Int((left / 60).rounded())) min left" : "  about \(Int((left / 3_600).rounded())) h left"
  }
}
