import OnRecord

/// Where articles are brought in.
struct AddPage: PageValue {
  static let template = "add"
  static let section = Section.add

  /// A run of adding, as far as it has come.
  struct Run: Hashable, Codable, Sendable {
    var id: Int
    var name: String
    var done: Int
    /// How many articles there will be, where that is known.
    var total: Int?
    var added: Int
    var duplicates: Int
    /// How many could not be read, of which the first hundred are told in `errors`.
    var failed = 0
    var errors: [String]
    var isFinished: Bool
  }

  var runs: [Run]
  var largestUploadMegabytes: Int

  var heading: String { "Add articles" }

  func adornments() -> [JSON.Field] { [JSON.Field(name: "has_runs", value: .boolean(!runs.isEmpty))] }
}

/// How far one run has come.
struct ProgressPage: PageValue {
  static let template = "progress"
  static let section = Section.add

  var run: AddPage.Run

  var heading: String { run.isFinished ? "Added" : "Adding" }

  func adornments() -> [JSON.Field] {
    let percent = run.total.map { $0 > 0 ? min(100, 100 * run.done / $0) : 0 }
    return [
      JSON.Field(name: "percent", value: percent.map(JSON.integer) ?? .null),
      JSON.Field(name: "has_errors", value: .boolean(!run.errors.isEmpty)),
    ]
  }
}
