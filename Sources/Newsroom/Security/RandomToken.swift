/// What nobody can guess.
enum RandomToken {
  /// Random bytes from the system's own source.
  static func bytes(_ count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
  }

  /// 32 random bytes in 64 hexadecimal digits.
  static func make() -> String { HexDigits.text(of: bytes(32)) }

  /// Whether `text` has the form of what ``make()`` makes.
  static func isWellFormed(_ text: some StringProtocol) -> Bool {
    text.utf8.count == 64 && HexDigits.bytes(of: text) != nil
  }
}
