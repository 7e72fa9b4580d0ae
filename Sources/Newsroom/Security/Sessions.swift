/// Who has logged in, and until when. Sessions end with the program.
actor Sessions {
  private static let lifetime = Duration.seconds(12 * 3600)
  private static let most = 1000

  private let clock = ContinuousClock()
  private var ends: [String: ContinuousClock.Instant] = [:]
  private var names: [String: String] = [:]

  /// Begins a session, in which the visitor wants to be called `name`, and gives the value of its cookie.
  func begin(name: String? = nil) -> String {
    let now = clock.now
    ends = ends.filter { $0.value > now }
    names = names.filter { ends[$0.key] != nil }
    if ends.count >= Self.most, let oldest = ends.min(by: { $0.value < $1.value }) { ends[oldest.key] = nil }
    let id = RandomToken.make()
    ends[id] = now.advanced(by: Self.lifetime)
    names[id] = name
    return id
  }

  /// What the visitor wants to be called.
  func name(of id: String) -> String? { names[id] }

  /// Whether the session goes on; it does so for another twelve hours.
  func goesOn(_ id: String) -> Bool {
    let now = clock.now
    guard let end = ends[id], end > now else { return false }
    ends[id] = now.advanced(by: Self.lifetime)
    return true
  }

  /// Ends a session.
  func end(_ id: String) {
    ends[id] = nil
    names[id] = nil
  }
}
