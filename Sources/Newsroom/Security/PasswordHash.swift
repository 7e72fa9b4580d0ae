import Crypto
import CryptoExtras
import Foundation

/// A password as it is stored: salted and hashed by scrypt (RFC 7914), so that nobody can read it back.
public struct PasswordHash: Hashable, Sendable, CustomStringConvertible {
  /// Passwords are not longer than this many UTF-8 bytes; hashing without a limit would let strangers buy our time.
  public static let longestPassword = 1024

  // 16 MiB and about 50 ms for one guess, as OWASP's cheat sheet on password storage has it for one lane.
  private static let rounds = 1 << 14
  private static let blockSize = 8
  private static let byteCount = 32

  private let salt: Data
  private let hash: Data

  /// Hashes a new password under a fresh salt.
  ///
  /// - Throws: What the cryptographic library throws, such as for want of memory.
  public init(hashing password: String) throws {
    var generator = SystemRandomNumberGenerator()
    salt = Data((0..<16).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
    hash = try Self.hash(password, salt: salt)
  }

  /// Reads what ``description`` wrote.
  ///
  /// - Throws: ``NewsroomError/damagedPassword``.
  public init(stored text: String) throws {
    let parts = text.split(separator: "$")
    guard parts.count == 3, parts[0] == "scrypt-16384-8-1", let salt = Data(base64Encoded: String(parts[1])),
      let hash = Data(base64Encoded: String(parts[2])), salt.count == 16, hash.count == Self.byteCount
    else { throw NewsroomError.damagedPassword }
    self.salt = salt
    self.hash = hash
  }

  /// What may be stored: the method with its cost, the salt and the hash.
  public var description: String {
    "scrypt-16384-8-1$\(salt.base64EncodedString())$\(hash.base64EncodedString())"
  }

  /// Whether `password` is the one that was hashed; the comparison takes the same time wherever they differ.
  public func matches(_ password: String) -> Bool {
    guard password.utf8.count <= Self.longestPassword, let other = try? Self.hash(password, salt: salt) else {
      return false
    }
    var difference: UInt8 = 0
    for (left, right) in zip(hash, other) { difference |= left ^ right }
    return difference == 0 && hash.count == other.count
  }

  private static func hash(_ password: String, salt: Data) throws -> Data {
    let key = try KDF.Scrypt.deriveKey(
      from: Data(password.utf8),
      salt: salt,
      outputByteCount: byteCount,
      rounds: rounds,
      blockSize: blockSize,
      parallelism: 1
    )
    return key.withUnsafeBytes { Data($0) }
  }
}
