/// Whoever asks with one cookie.
struct Visitor: Hashable, Sendable {
  /// The value of the cookie: 32 random bytes in hexadecimal digits.
  let id: String
  /// Whether the visitor has logged in, or needs not to.
  let isAdmitted: Bool
  /// What the visitor is called in the journal, where that was said at the log-in.
  var name: String?
}
