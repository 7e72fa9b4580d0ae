/// The few ways in which Europe's languages spell one name twice.
enum WesternSpelling {
  /// `word` with double letters single, ph as f, ck as k, umlauts without their e, and one form for a last "ee" sound:
  /// "milley", "milly" and "milli" are "mili". Words of three letters or fewer stay as they are.
  static func key(_ word: String) -> String {
    guard word.utf8.count > 3 else { return word }
    var letters: [UInt8] = []
    for letter in word.utf8 {
      switch (letters.last, letter) {
      case (letter, _): continue
      case (UInt8(ascii: "p"), UInt8(ascii: "h")): letters[letters.count - 1] = UInt8(ascii: "f")
      case (UInt8(ascii: "c"), UInt8(ascii: "k")): letters[letters.count - 1] = UInt8(ascii: "k")
      case (UInt8(ascii: "a"), UInt8(ascii: "e")), (UInt8(ascii: "o"), UInt8(ascii: "e")),
        (UInt8(ascii: "u"), UInt8(ascii: "e")):
        continue
      default: letters.append(letter)
      }
    }
    if word.hasSuffix("ee") || word.hasSuffix("ey") || word.hasSuffix("ie") || word.hasSuffix("ye") {
      while let last = letters.last,
        last == UInt8(ascii: "e") || last == UInt8(ascii: "y") || last == UInt8(ascii: "i"),
        letters.count > 2
      {
        letters.removeLast()
      }
      letters.append(UInt8(ascii: "i"))
    } else if letters.last == UInt8(ascii: "y") {
      letters[letters.count - 1] = UInt8(ascii: "i")
    }
    return String(decoding: letters, as: UTF8.self)
  }
}
