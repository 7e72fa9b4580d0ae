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
