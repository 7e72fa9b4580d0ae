/// SHA-256, as FIPS 180-4 defines it: https://csrc.nist.gov/pubs/fips/180-4/upd1/final
package struct SHA256: Sendable {
  /// How many bytes are mixed at once.
  package static let blockCount = 64
  /// How many bytes a digest has.
  package static let digestCount = 32

  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]

  private var state: SIMD8<UInt32> = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]
  private var byteCount: UInt64 = 0
  /// What waits for a block to be full.
  private var rest: [UInt8] = []

  /// Begins a digest of nothing.
  package init() {}

  /// The digest of the text's UTF-8, in 64 hexadecimal digits.
  package static func hex(of text: String) -> String {
    var hash = SHA256()
    hash.update(Array(text.utf8))
    return hash.digest().map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
  }

  /// Goes on with `bytes`.
  package mutating func update(_ bytes: [UInt8]) {
    byteCount += UInt64(bytes.count)
    let bytes = rest.isEmpty ? bytes : rest + bytes
    let end = bytes.count - bytes.count % Self.blockCount
    for begin in stride(from: 0, to: end, by: Self.blockCount) { mix(bytes, from: begin) }
    rest = Array(bytes[end...])
  }

  /// The digest of all that was given so far.
  package func digest() -> [UInt8] {
    var last = self
    let bitCount = byteCount * 8
    var bytes = rest + [0x80]
    while bytes.count % Self.blockCount != 56 { bytes.append(0) }
    bytes += (0..<8).map { UInt8(truncatingIfNeeded: bitCount >> (56 - 8 * $0)) }
    for begin in stride(from: 0, to: bytes.count, by: Self.blockCount) { last.mix(bytes, from: begin) }
    return (0..<32).map { UInt8(truncatingIfNeeded: last.state[$0 / 4] >> (24 - 8 * ($0 % 4))) }
  }

  /// Mixes the block that begins at `begin` into the state.
  private mutating func mix(_ bytes: [UInt8], from begin: Int) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { words in
      for index in 0..<16 {
        let place = begin + 4 * index
        words[index] =
          UInt32(bytes[place]) << 24 | UInt32(bytes[place + 1]) << 16 | UInt32(bytes[place + 2]) << 8
          | UInt32(bytes[place + 3])
      }
      mix(words)
    }
  }

  /// Mixes a block into the state; its first 16 words are given, and there is room for 64.
  private mutating func mix(_ words: UnsafeMutableBufferPointer<UInt32>) {
    func turned(_ word: UInt32, _ count: UInt32) -> UInt32 { word >> count | word << (32 - count) }
    for index in 16..<64 {
      let early = words[index - 15]
      let late = words[index - 2]
      let first = turned(early, 7) ^ turned(early, 18) ^ early >> 3
      let second = turned(late, 17) ^ turned(late, 19) ^ late >> 10
      words[index] = words[index - 16] &+ first &+ words[index - 7] &+ second
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for index in 0..<64 {
      let sum = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
      let first = h &+ sum &+ (e & f ^ ~e & g) &+ Self.constants[index] &+ words[index]
      let other = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)
      let second = other &+ (a & b ^ a & c ^ b & c)
      (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
    }
    state &+= SIMD8(a, b, c, d, e, f, g, h)
  }
}
