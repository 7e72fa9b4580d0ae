import Articles
import Statements

/// Pairs statements with annotated ones as `score_attributions.py` does for its figure "match".
struct Matching {
  private let words: [Range<Int>]

  /// Counts words, runs of letters and digits, of `text`.
  init(_ text: String) {
    var words: [Range<Int>] = []
    var begin: Int?
    for (offset, scalar) in text.unicodeScalars.enumerated() {
      let isWord = Character(scalar).isLetter || Character(scalar).isNumber
      if isWord, begin == nil { begin = offset }
      if !isWord, let first = begin {
        words.append(first..<offset)
        begin = nil
      }
    }
    if let first = begin { words.append(first..<text.unicodeScalars.count) }
    self.words = words
  }

  /// For each of `found`, whether one of `gold` is the same: contents that overlap by half, and the same source.
  func hits(_ found: [Corpus.Attribution], _ gold: [Corpus.Attribution]) -> [Bool] {
    let foundWords = found.map { (source: indices($0.source), content: indices($0.content)) }
    let goldWords = gold.map { (source: indices($0.source), content: indices($0.content)) }
    var pairs: [(overlap: Double, found: Int, gold: Int)] = []
    for (i, left) in foundWords.enumerated() {
      for (j, right) in goldWords.enumerated() {
        let shared = left.content.intersection(right.content).count
        guard shared > 0 else { continue }
        let overlap = Double(shared) / Double(left.content.union(right.content).count)
        let sameSource =
          !left.source.isDisjoint(with: right.source) || (left.source.isEmpty && right.source.isEmpty)
        if overlap >= 0.5, sameSource { pairs.append((overlap, i, j)) }
      }
    }
    var hits = [Bool](repeating: false, count: found.count)
    var used = Set<Int>()
    for pair in pairs.sorted(by: { ($1.overlap, $0.found, $0.gold) < ($0.overlap, $1.found, $1.gold) }) {
      if !hits[pair.found], used.insert(pair.gold).inserted { hits[pair.found] = true }
    }
    return hits
  }

  private func indices(_ spans: [[Int]]) -> Set<Int> {
    Set(words.indices.filter { index in spans.contains { words[index].overlaps($0[0]..<$0[1]) } })
  }
}
