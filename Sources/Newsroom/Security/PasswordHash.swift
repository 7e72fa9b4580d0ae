/// A password as it is stored: salted and hashed, so that nobody can read it back.
///
/// The hash is PBKDF2 with HMAC-SHA256 (RFC 8018), with as many rounds as OWASP's cheat sheet on password storage
/// asks for.
public struct PasswordHash: Hashable, Sendable, CustomStringConvertible {
  /// Passwords are not longer than this many UTF-8 bytes.
  public static let longestPassword = 1024

  static let usualRounds = 600_000
  private static let name = "pbkdf2-sha256"

  private let rounds: Int
  private let salt: [UInt8]
  private let hash: [UInt8]

  /// Hashes a new password under a fresh salt; it takes about as long as a blink.
  public init(hashing password: String) { self.init(hashing: password, rounds: Self.usualRounds) }

  init(hashing password: String, rounds: Int) {
    self.rounds = rounds
    salt = RandomToken.bytes(16)
    hash = Self.hash(Array(password.utf8), salt: salt, rounds: rounds)
  }

  /// Reads what ``description`` wrote.
  ///
  /// - Throws: ``NewsroomError/damagedPassword``.
  public init(stored text: String) throws {
    let parts = text.split(separator: "$", omittingEmptySubsequences: false)
    guard parts.count == 4, parts[0] == Self.name, let rounds = Int(parts[1]), 1...10_000_000 ~= rounds,
      let salt = HexDigits.bytes(of: parts[2]), salt.count >= 16, let hash = HexDigits.bytes(of: parts[3]),
      hash.count == 32
    else { throw NewsroomError.damagedPassword }
    (self.rounds, self.salt, self.hash) = (rounds, salt, hash)
  }

  /// What may be stored: the method, its rounds, the salt and the hash.
  public var description: String {
    "\(Self.name)$\(rounds)$\(HexDigits.text(of: salt))$\(HexDigits.text(of: hash))"
  }

  /// Whether `password` is the one that was hashed.
  public func matches(_ password: String) -> Bool {
    guard password.utf8.count <= Self.longestPassword else { return false }
    return ConstantTime.areEqual(hash, Self.hash(Array(password.utf8), salt: salt, rounds: rounds))
  }

  /// The first block of PBKDF2's output, as long as a digest of SHA-256.
  static func hash(_ password: [UInt8], salt: [UInt8], rounds: Int) -> [UInt8] {
    let code = HMAC(key: password)
    var last = code.code(of: salt + [0, 0, 0, 1])
    var result = last
    for _ in 1..<max(1, rounds) {
      last = code.code(of: last)
      for index in result.indices { result[index] ^= last[index] }
    }
    return result
  }
}
