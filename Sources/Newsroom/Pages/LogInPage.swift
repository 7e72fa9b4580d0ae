/// Where a password is asked for.
struct LogInPage: PageValue {
  static let template = "log-in"
  static let section = Section.none

  var isWrong: Bool
  /// The path to go on to.
  var then: String

  var heading: String { "Log in" }
}
