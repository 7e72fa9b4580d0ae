extension Collection<UInt8> {
  /// Whether `word` stands somewhere among the bytes.
  func holds(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard count > 0 else { return true }
    return withContiguousStorageIfAvailable { bytes in
      guard bytes.count >= count else { return false }
      return (0...bytes.count - count).contains { begin in
        bytes[begin] == word.utf8Start[0]
          && (1..<count).allSatisfy { bytes[begin + $0] == word.utf8Start[$0] }
      }
    } ?? false
  }
}

extension String {
  /// The string's letters and digits alone, in small letters, so that two strings can be compared by their words.
  var lettersAndDigits: String {
    var letters: [UInt8] = []
    var isASCII = true
    letters.reserveCapacity(utf8.count)
    for byte in utf8 {
      switch byte {
      case 0x30...0x39, 0x61...0x7A: letters.append(byte)
      case 0x41...0x5A: letters.append(byte | 0x20)
      case 0x80...: isASCII = false
      default: break
      }
      if !isASCII { break }
    }
    if isASCII { return String(decoding: letters, as: UTF8.self) }
    return lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
