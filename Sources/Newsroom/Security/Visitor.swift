/// Whoever asks with one cookie, or a program.
struct Visitor: Hashable, Sendable {
  /// The value of the cookie: 32 random bytes in hexadecimal digits.
  let id: String
  /// Whether the visitor has logged in, or needs not to.
  var isAdmitted: Bool
  /// Whether it is a program that showed its token with this request, and has no cookie.
  var isProgram = false
  /// Whether the visitor has no cookie yet.
  var isNew = false
  /// What the visitor is called in the journal, where that was said at the log-in.
  var name: String?
}
