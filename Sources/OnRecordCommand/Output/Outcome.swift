/// What came of one input.
struct Outcome: Sendable {
  /// The page to print, or why there is none.
  var result: Result<String, Complaint>
  /// What the user should know although there is a page.
  var warnings: [Complaint] = []
  /// How many bytes of the inputs it took.
  var byteCount = 0
  /// How many words were read.
  var wordCount = 0
}
