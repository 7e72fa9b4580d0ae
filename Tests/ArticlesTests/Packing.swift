/// Archives made by hand, so that tests know every byte of them.
enum Packing {
  /// A ZIP of files that are stored as they are: APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
  static func zip(_ files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var zip: [UInt8] = []
    var directory: [UInt8] = []
    for file in files {
      let size = UInt32(file.bytes.count)
      let common =
        little(UInt16(20)) + little(UInt16(0x800)) + little(UInt16(0)) + little(UInt32(0))
        + little(checksum(file.bytes)) + little(size) + little(size) + little(UInt16(file.name.utf8.count))
        + little(UInt16(0))
      directory +=
        little(UInt32(0x0201_4B50)) + little(UInt16(20)) + common + [UInt8](repeating: 0, count: 10)
      directory += little(UInt32(zip.count)) + Array(file.name.utf8)
      zip += little(UInt32(0x0403_4B50)) + common + Array(file.name.utf8) + file.bytes
    }
    let end =
      little(UInt32(0x0605_4B50)) + little(UInt32(0)) + little(UInt16(files.count))
      + little(UInt16(files.count))
      + little(UInt32(directory.count)) + little(UInt32(zip.count)) + little(UInt16(0))
    return zip + directory + end
  }

  /// A TAR of POSIX.1-1988.
  static func tar(_ files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    files.flatMap { file in
      var header = [UInt8](repeating: 0, count: 512)
      func put(_ text: String, at place: Int) {
        for (offset, byte) in text.utf8.enumerated() { header[place + offset] = byte }
      }
      func octal(_ number: Int, _ digits: Int) -> String {
        let text = String(number, radix: 8)
        return String(repeating: "0", count: digits - text.count) + text
      }
      put(file.name, at: 0)
      put("0000644", at: 100)
      put(octal(file.bytes.count, 11), at: 124)
      put(octal(0, 11), at: 136)
      put("        0", at: 148)
      put("ustar", at: 257)
      put("00", at: 263)
      put(octal(header.reduce(0) { $0 + Int($1) }, 6), at: 148)
      header[154] = 0
      return header + file.bytes + [UInt8](repeating: 0, count: (512 - file.bytes.count % 512) % 512)
    } + [UInt8](repeating: 0, count: 1024)
  }

  /// A member of gzip whose bytes are stored as they are: RFC 1952.
  static func gzip(_ bytes: [UInt8]) -> [UInt8] { gzip(deflated: deflate(bytes), of: bytes) }

  /// Deflated bytes as zlib wraps them: RFC 1950.
  static func zlib(_ bytes: [UInt8]) -> [UInt8] {
    var sums = (low: UInt32(1), high: UInt32(0))
    for byte in bytes {
      sums.low = (sums.low + UInt32(byte)) % 65_521
      sums.high = (sums.high + sums.low) % 65_521
    }
    return [0x78, 0x01] + deflate(bytes) + little((sums.high << 16 | sums.low).bigEndian)
  }

  /// Blocks of bytes that are stored as they are: RFC 1951, section 3.2.4.
  static func deflate(_ bytes: [UInt8]) -> [UInt8] {
    var packed: [UInt8] = []
    var rest = bytes[...]
    repeat {
      let part = rest.prefix(60_000)
      rest = rest[part.endIndex...]
      packed += [rest.isEmpty ? 1 : 0] + little(UInt16(part.count)) + little(~UInt16(part.count)) + part
    } while !rest.isEmpty
    return packed
  }

  /// A member of gzip that says "a" over and over, at 158 times its own size.
  static func bomb(count: Int) -> [UInt8] {
    var bits = BitWriter()
    bits.write(0b011, 3)  // the last block, with the fixed codes
    bits.write(reversed(0x30 + 0x61, 8), 8)
    let runs = (count - 1) / 258
    for _ in 0..<runs {
      bits.write(reversed(0xC5, 8), 8)  // 258 bytes
      bits.write(0, 5)  // from one byte before
    }
    bits.write(0, 7)
    return gzip(deflated: bits.bytes, of: [UInt8](repeating: 0x61, count: 1 + runs * 258))
  }

  private static func gzip(deflated: [UInt8], of bytes: [UInt8]) -> [UInt8] {
    [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255] + deflated + little(checksum(bytes)) + little(UInt32(bytes.count))
  }

  private struct BitWriter {
    var bytes: [UInt8] = []
    private var count = 0

    mutating func write(_ value: Int, _ width: Int) {
      for bit in 0..<width {
        if count % 8 == 0 { bytes.append(0) }
        bytes[bytes.count - 1] |= UInt8(value >> bit & 1) << UInt8(count % 8)
        count += 1
      }
    }
  }

  private static func reversed(_ value: Int, _ width: Int) -> Int {
    (0..<width).reduce(0) { $0 << 1 | value >> $1 & 1 }
  }

  private static func little(_ number: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { Array($0) }
  }

  private static let table = (UInt32(0)..<256).map { byte in
    (0..<8).reduce(byte) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { table[Int(($0 ^ UInt32($1)) & 0xFF)] ^ $0 >> 8 }
  }
}
