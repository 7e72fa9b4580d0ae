import Foundation

/// The wordpieces and their ids: longest match first, as WordPiece has it (Wu et al. 2016, "Google's Neural Machine
/// Translation System").
///
/// Pieces are compared byte by byte, never as `String`, to which differently composed letters are equal.
struct Vocabulary: Sendable {
  /// The id of a word that no pieces make up.
  static let unknown: Int32 = 100
  /// The id that opens every window.
  static let classifier: Int32 = 101
  /// The id that closes every window.
  static let separator: Int32 = 102
  /// A longer word, in scalars, is unknown.
  private static let longestWord = 100

  private let letters: [UInt8]
  private let pieces: [Piece]
  /// Open addressing with linear probing; -1 where a slot is free.
  private let slots: [Int32]
  private let longestPiece: Int

  private struct Piece {
    var begin: Int32
    var count: Int32
    /// Whether it only goes on a word ("##ing").
    var continues: Bool
  }

  /// Takes the vocabulary of `weights`, which lie at `url`.
  ///
  /// - Throws: ``WeightsError`` where there is none, or not one that the encoder can work with.
  init(_ weights: Safetensors, of url: URL) throws {
    self.init(lines: try weights.elements("vocabulary", .unsigned8, [-1]))
    guard count > Int(Self.separator) else {
      throw WeightsError("\(url.path(percentEncoded: false)): the weights' vocabulary is damaged")
    }
  }

  /// Makes a vocabulary of pieces in the order of their ids, one a line.
  init(lines: some Collection<UInt8>) {
    letters = Array(lines)
    var pieces: [Piece] = []
    for line in letters.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    where !line.isEmpty {
      let continues = line.starts(with: "##".utf8) && line.count > 2
      let begin = line.startIndex + (continues ? 2 : 0)
      pieces.append(
        Piece(begin: Int32(begin), count: Int32(line.endIndex - begin), continues: continues)
      )
    }
    var capacity = 1
    while capacity < 2 * pieces.count + 1 { capacity *= 2 }
    var slots = [Int32](repeating: -1, count: capacity)
    for (identifier, piece) in pieces.enumerated() {
      let range = Int(piece.begin)..<Int(piece.begin + piece.count)
      var slot = Self.hash(letters, range, continues: piece.continues) & (capacity - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = Int32(identifier)
    }
    self.pieces = pieces
    self.slots = slots
    longestPiece = pieces.map { Int($0.count) }.max() ?? 0
  }

  /// The number of wordpieces.
  var count: Int { pieces.count }

  /// Appends the ids of one word's pieces: at least one.
  func append(_ word: Range<Int>, of letters: [UInt8], length: Int, to identifiers: inout [Int32]) {
    let first = identifiers.count
    var begin = word.lowerBound
    if length <= Self.longestWord {
      while begin < word.upperBound {
        var end = min(word.upperBound, begin + longestPiece)
        var found: Int32 = -1
        while end > begin {
          found = identifier(of: begin..<end, in: letters, continues: begin > word.lowerBound)
          if found >= 0 { break }
          end -= 1
        }
        if found < 0 { break }
        identifiers.append(found)
        begin = end
      }
    }
    if begin < word.upperBound || identifiers.count == first {
      identifiers.removeSubrange(first...)
      identifiers.append(Self.unknown)
    }
  }

  private func identifier(of range: Range<Int>, in text: [UInt8], continues: Bool) -> Int32 {
    var slot = Self.hash(text, range, continues: continues) & (slots.count - 1)
    while slots[slot] >= 0 {
      let piece = pieces[Int(slots[slot])]
      if piece.continues == continues, Int(piece.count) == range.count,
        zip(text[range], letters[Int(piece.begin)...]).allSatisfy({ $0 == $1 })
      {
        return slots[slot]
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return -1
  }

  /// FNV-1a (Fowler, Noll, Vo).
  private static func hash(_ text: [UInt8], _ range: Range<Int>, continues: Bool) -> Int {
    var hash: UInt64 = continues ? 0x9E37_79B9_7F4A_7C15 : 0xCBF2_9CE4_8422_2325
    for index in range { hash = (hash ^ UInt64(text[index])) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash & 0x7FFF_FFFF_FFFF_FFFF)
  }
}
