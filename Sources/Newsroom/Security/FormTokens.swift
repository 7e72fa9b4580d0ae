import Crypto
import Foundation

/// Tokens that only our own pages know: no other site can send one of our forms.
///
/// A token is HMAC-SHA256 of the visitor's cookie under a key that lives as long as the program: what OWASP calls the
/// HMAC-based token pattern, https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html
struct FormTokens: Sendable {
  private let key = SymmetricKey(size: .bits256)

  /// The token for the forms of a visitor.
  func token(for visitor: Visitor) -> String {
    Data(HMAC<SHA256>.authenticationCode(for: Data(visitor.id.utf8), using: key)).base64EncodedString()
  }

  /// Whether the token is the visitor's; takes the same time for each that is not.
  func isToken(_ token: String, of visitor: Visitor) -> Bool {
    guard let code = Data(base64Encoded: token) else { return false }
    return HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: Data(visitor.id.utf8), using: key)
  }
}
