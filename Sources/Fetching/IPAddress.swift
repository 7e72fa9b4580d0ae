import Foundation

/// An address of the Internet Protocol, version 4 or 6.
struct IPAddress: Hashable, Sendable, CustomStringConvertible {
  /// 4 or 16 bytes.
  let bytes: [UInt8]
  /// The address as it is written.
  let description: String

  /// Reads "192.0.2.1" or "2001:db8::1"; a zone behind a % is passed over.
  init?(_ text: String) {
    let bare = String(text.prefix { $0 != "%" })
    var four = in_addr()
    var six = in6_addr()
    if inet_pton(AF_INET, bare, &four) == 1 {
      bytes = withUnsafeBytes(of: four) { Array($0) }
    } else if inet_pton(AF_INET6, bare, &six) == 1 {
      bytes = withUnsafeBytes(of: six) { Array($0) }
    } else {
      return nil
    }
    description = bare
  }

  /// Whether the address can belong to a server of the open Internet, by IANA's special-purpose registries
  /// (https://www.iana.org/assignments/iana-ipv4-special-registry and iana-ipv6-special-registry).
  var isPublic: Bool { bytes.count == 4 ? Self.isPublic4(bytes[...]) : Self.isPublic6(bytes) }

  private static func isPublic4(_ slice: ArraySlice<UInt8>) -> Bool {
    let bytes = Array(slice)
    switch (bytes[0], bytes[1], bytes[2]) {
    case (0, _, _), (10, _, _), (127, _, _): return false
    case (100, 64...127, _): return false
    case (169, 254, _): return false
    case (172, 16...31, _): return false
    case (192, 0, 0), (192, 0, 2), (192, 88, 99), (192, 168, _): return false
    case (198, 18...19, _), (198, 51, 100), (203, 0, 113): return false
    case (224..., _, _): return false
    default: return true
    }
  }

  private static func isPublic6(_ bytes: [UInt8]) -> Bool {
    // Addresses that hold one of version 4: mapped and translated ones (at the end), and 6to4's.
    if bytes.starts(with: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF]) { return isPublic4(bytes[12...]) }
    if bytes.starts(with: [0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0]) { return isPublic4(bytes[12...]) }
    if bytes.starts(with: [0x20, 0x02]) { return isPublic4(bytes[2..<6]) }
    // All else that is public lies in 2000::/3, less Teredo and its neighbours, and documentation.
    guard bytes[0] & 0xE0 == 0x20 else { return false }
    if bytes[0] == 0x20, bytes[1] == 0x01, bytes[2] < 0x02 { return false }
    if bytes.starts(with: [0x20, 0x01, 0x0D, 0xB8]) { return false }
    return !(bytes.starts(with: [0x3F, 0xFF]) && bytes[2] < 0x10)
  }
}
