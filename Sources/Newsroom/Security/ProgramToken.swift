import Articles

/// The token with which programs come in, as it is kept: hashed, so that nobody can read it back.
///
/// Unlike a password it is no word that somebody could guess but 256 random bits, or as long as those, so that one round
/// of SHA-256 keeps it as safe as many would, and does not slow each request down.
public struct ProgramToken: Hashable, Sendable, CustomStringConvertible {
  /// Tokens are not shorter than this many UTF-8 bytes.
  public static let shortest = 32
  /// Nor longer than this many.
  public static let longest = 1024

  private static let name = "sha256"

  private let hash: [UInt8]

  /// Hashes a token.
  ///
  /// - Throws: ``NewsroomError/unfitToken`` where it is too short, too long, or holds signs that no header may hold.
  public init(hashing token: String) throws {
    guard Self.shortest...Self.longest ~= token.utf8.count,
      token.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else { throw NewsroomError.unfitToken }
    hash = Self.hash(token)
  }

  /// Reads what ``description`` wrote.
  ///
  /// - Throws: ``NewsroomError/damagedToken``.
  public init(stored text: String) throws {
    let parts = text.split(separator: "$", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0] == Self.name, let hash = HexDigits.bytes(of: parts[1].lowercased()),
      hash.count == 32
    else { throw NewsroomError.damagedToken }
    self.hash = hash
  }

  /// A new token that nobody can guess.
  public static func make() -> String { RandomToken.make() }

  /// What may be stored: the method and the hash.
  public var description: String { "\(Self.name)$\(HexDigits.text(of: hash))" }

  /// Whether `text` is of the form that ``description`` writes, rather than a token.
  public static func isStored(_ text: String) -> Bool { text.hasPrefix(name + "$") }

  /// Whether `token` is the one that was hashed.
  func matches(_ token: some StringProtocol) -> Bool {
    token.utf8.count <= Self.longest && ConstantTime.areEqual(hash, Self.hash(String(token)))
  }

  private static func hash(_ token: String) -> [UInt8] {
    var hash = SHA256()
    hash.update(Array(token.utf8))
    return hash.digest()
  }
}
