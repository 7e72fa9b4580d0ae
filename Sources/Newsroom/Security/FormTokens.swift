/// Tokens that only our own pages know: no other site can send one of our forms.
///
/// A token is HMAC-SHA256 of the visitor's cookie under a key that lives as long as the program: what OWASP calls the
/// HMAC-based token pattern, in its cheat sheet on the prevention of cross-site request forgery.
struct FormTokens: Sendable {
  private let code = HMAC(key: RandomToken.bytes(32))

  /// The token for the forms of a visitor.
  func token(for visitor: Visitor) -> String { HexDigits.text(of: code.code(of: Array(visitor.id.utf8))) }

  /// Whether the token is the visitor's.
  func isToken(_ token: String, of visitor: Visitor) -> Bool {
    guard let bytes = HexDigits.bytes(of: token) else { return false }
    return ConstantTime.areEqual(bytes, code.code(of: Array(visitor.id.utf8)))
  }
}
