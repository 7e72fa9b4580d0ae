import Synchronization

/// Counts across closures that may run anywhere.
final class Counter: Sendable {
  private let value: Mutex<Int>

  init(_ count: Int = 0) {
    value = Mutex(count)
  }

  /// How many were counted.
  var count: Int { value.withLock(\.self) }

  /// Adds some, and gives how many there were before.
  func add(_ more: Int) -> Int {
    value.withLock { count in
      defer { count += more }
      return count
    }
  }
}
