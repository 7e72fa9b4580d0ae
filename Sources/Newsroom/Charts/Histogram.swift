/// How many statements there were in each stretch of time, in several series.
struct Histogram: Hashable, Codable, Sendable {
  /// How long a stretch is.
  enum Unit: String, NamedChoice {
    case day, week, month, year
  }

  struct Bucket: Hashable, Codable, Sendable {
    /// The first day of the stretch in ISO 8601.
    var begin: String
    /// How people call the stretch: "March 2020".
    var label: String
    /// One count for each series.
    var counts: [Int]
    /// Where one sees what is in it.
    var address: String?

    var total: Int { counts.reduce(0, +) }
  }

  var unit: Unit
  /// The names of the series, the largest first; more than six are for others to add up.
  var series: [String]
  var buckets: [Bucket]
  /// Where one sees a longer time, if there is one.
  var widerAddress: String?
}
