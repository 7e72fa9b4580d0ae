import Foundation

/// Moments as the record writes them: ISO 8601 in UTC, 2020-01-08T09:30:00Z.
enum Moment {
  /// This one.
  static var now: String { Date.now.formatted(.iso8601) }
}
