import Articles

/// HMAC-SHA256, as RFC 2104 defines it: https://www.rfc-editor.org/rfc/rfc2104
struct HMAC: Sendable {
  private let inner: SHA256
  private let outer: SHA256

  /// Prepares codes under a key of any length.
  init(key: [UInt8]) {
    var key = key
    if key.count > SHA256.blockCount {
      var hash = SHA256()
      hash.update(key)
      key = hash.digest()
    }
    key += [UInt8](repeating: 0, count: SHA256.blockCount - key.count)
    var inner = SHA256()
    inner.update(key.map { $0 ^ 0x36 })
    var outer = SHA256()
    outer.update(key.map { $0 ^ 0x5C })
    (self.inner, self.outer) = (inner, outer)
  }

  /// The code of a message.
  func code(of message: [UInt8]) -> [UInt8] {
    var inner = inner
    inner.update(message)
    var outer = outer
    outer.update(inner.digest())
    return outer.digest()
  }
}

/// Comparing secrets.
enum ConstantTime {
  /// Whether two secrets are equal; it takes the same time wherever they differ.
  static func areEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard left.count == right.count else { return false }
    var difference: UInt8 = 0
    for (one, other) in zip(left, right) { difference |= one ^ other }
    return difference == 0
  }
}
