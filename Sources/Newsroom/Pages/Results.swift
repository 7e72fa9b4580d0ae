/// What a program is told when a form of its was done.
enum Results {
  /// A decision is in the record.
  struct Decided: Codable, Sendable {
    /// The statement to look at next, if one waits.
    var next: Int?
  }

  /// A change was taken back.
  struct Undone: Codable, Sendable {
    /// The statement that it concerned, if it concerned one.
    var statement: Int?
  }

  /// Adding has begun.
  struct Adding: Codable, Sendable {
    /// The run's number; `/add/{run}` tells how far it has come.
    var run: Int
  }
}
