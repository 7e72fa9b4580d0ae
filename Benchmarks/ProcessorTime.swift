import Foundation

/// The time that processors have spent on this program, which other programs on the same machine do not stretch.
enum ProcessorTime {
  /// Seconds since the program began.
  static func now() -> Double { Double(clock()) / Double(CLOCKS_PER_SEC) }
}
