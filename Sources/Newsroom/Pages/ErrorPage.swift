/// Why there is no page.
struct ErrorPage: PageValue {
  static let template = "error"
  static let section = Section.none

  var status: Int
  /// What is wrong, in a few words.
  var title: String
  /// What the reader can do.
  var message: String
  /// The number under which the program's log has more, for errors of its own.
  var request: String?

  var heading: String { title }
}
