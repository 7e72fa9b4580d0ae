/// How far apart two names sound: a Damerau-Levenshtein distance whose costs say which sounds romanisation confuses.
///
/// The distance is F. J. Damerau's (Communications of the ACM 7:3, 1964), in the restricted form that never touches
/// a letter twice; the costs are this project's own.
enum SoundDistance {
  /// Whether two words may spell one name of `tradition`.
  ///
  /// The longer the words, the more may differ; words of three sounds must agree but for a vowel's shade, and at no
  /// length may a consonant become an unrelated one.
  static func isSame(_ left: Sounds, _ right: Sounds, of tradition: NameTradition) -> Bool {
    let first = left.bytes
    let second = right.bytes
    if first == second { return !first.isEmpty }
    guard (2...24).contains(first.count), (2...24).contains(second.count) else { return false }
    let limit = limit(for: max(first.count, second.count))
    guard abs(first.count - second.count) <= 3 else { return false }
    return distance(first, second, tradition) < limit
  }

  private static func limit(for count: Int) -> Double {
    switch count {
    case ...3: 0.16
    case 4: 0.2
    case 5: 0.3
    case 6: 0.5
    case 7: 0.6
    case 8: 0.7
    default: 0.8
    }
  }

  private static func distance(_ first: [UInt8], _ second: [UInt8], _ tradition: NameTradition) -> Double {
    var beforeLast: [Double] = []
    var last = [0.0]
    for column in second.indices { last.append(last[column] + gap(in: second, at: column, tradition)) }
    for row in first.indices {
      var current = [last[0] + gap(in: first, at: row, tradition)]
      for column in second.indices {
        var best = min(
          last[column] + substitution(first[row], second[column], tradition),
          last[column + 1] + gap(in: first, at: row, tradition),
          current[column] + gap(in: second, at: column, tradition)
        )
        if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
          best = min(best, beforeLast[column - 1] + 0.6)
        }
        current.append(best)
      }
      beforeLast = last
      last = current
    }
    return last[second.count]
  }

  /// What it costs to leave a sound out.
  private static func gap(in word: [UInt8], at index: Int, _ tradition: NameTradition) -> Double {
    let sound = word[index]
    let isEdge = index == 0 || index == word.count - 1
    if sound == UInt8(ascii: "h"), index > 0 { return 0.25 }
    guard Sounds.isVowel(sound), !isEdge else { return 1 }
    return 0.28
  }

  private static func substitution(_ first: UInt8, _ second: UInt8, _ tradition: NameTradition) -> Double {
    if first == second { return 0 }
    let pair = first < second ? (first, second) : (second, first)
    return costs(of: tradition)[Pair(pair.0, pair.1)] ?? 1
  }

  private struct Pair: Hashable {
    var first: UInt8
    var second: UInt8

    init(_ first: UInt8, _ second: UInt8) {
      self.first = first
      self.second = second
    }
  }

  private static func costs(of tradition: NameTradition) -> [Pair: Double] {
    tradition == .slavic ? slavicCosts : arabicCosts
  }

  private static let vowelCosts: [(String, Double)] = [
    ("ae", 0.1), ("ei", 0.1), ("ai", 0.35), ("ou", 0.05), ("ao", 0.25), ("au", 0.35), ("eo", 0.3),
    ("eu", 0.4),
    ("io", 0.6), ("iu", 0.5), ("eE", 0.1), ("aE", 0.15), ("iE", 0.15), ("oE", 0.6), ("uE", 0.6),
  ]

  private static let arabicCosts = table(
    vowelCosts + [
      ("kg", 0.15), ("xk", 0.3), ("xh", 0.3), ("gj", 0.25), ("td", 0.5), ("sz", 0.5), ("SC", 0.15),
      ("jZ", 0.15),
      ("jC", 0.5), ("dz", 0.45), ("uv", 0.15), ("vf", 0.5), ("ts", 0.5), ("xg", 0.4),
    ]
  )

  private static let slavicCosts = table(
    vowelCosts + [
      ("xh", 0.1), ("xk", 0.5), ("xC", 0.4), ("gh", 0.3), ("sz", 0.5), ("WS", 0.3), ("WC", 0.4), ("ZS", 0.4),
      ("Zj", 0.2), ("cz", 0.3), ("cs", 0.5), ("vf", 0.2), ("uv", 0.2), ("SC", 0.5),
    ]
  )

  private static func table(_ costs: [(String, Double)]) -> [Pair: Double] {
    var result: [Pair: Double] = [:]
    for (letters, cost) in costs {
      let pair = letters.utf8.sorted()
      result[Pair(pair[0], pair[1])] = cost
    }
    return result
  }
}
