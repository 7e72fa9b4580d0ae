import Articles

/// A text as the encoder takes it: words with their wordpieces and features.
struct Tokens: Sendable {
  let words: [Word]
  /// The ids of all wordpieces.
  let identifiers: [Int32]
  /// For each word, where its wordpieces begin; one more than there are words.
  let pieces: [Int]

  /// Parts an article's text. Captions and boilerplate are left out: they attribute nothing, and would stand between
  /// the paragraphs of which a statement is made.
  init(_ article: Article, _ vocabulary: Vocabulary) {
    let skipped = article.blocks.filter { $0.kind == .caption || $0.kind == .boilerplate }.map(\.span)
    self.init(article.text, vocabulary, skipping: skipped)
  }

  /// Parts `text`, without what stands in `skipped`, which is in order.
  init(_ text: String, _ vocabulary: Vocabulary, skipping skipped: [Span] = []) {
    let split = WordSplitter.words(of: text)
    var spans: [Span] = []
    var identifiers: [Int32] = []
    var pieces = [0]
    pieces.reserveCapacity(split.count + 1)
    var skips = skipped[...]
    for index in 0..<split.count {
      let span = split.spans[index]
      while let skip = skips.first, skip.end <= span.begin { skips.removeFirst() }
      if let skip = skips.first, skip.overlaps(span) { continue }
      spans.append(span)
      vocabulary.append(
        split.letters(of: index),
        of: split.letters,
        length: split.lengths[index],
        to: &identifiers
      )
      pieces.append(identifiers.count)
    }
    words = Word.words(at: spans, of: text)
    self.identifiers = identifiers
    self.pieces = pieces
  }

  /// The number of wordpieces of the word at `index`.
  func pieceCount(of index: Int) -> Int { pieces[index + 1] - pieces[index] }

  /// The encoder's input for a window of words, and where in it each word's first wordpiece stands.
  func inputs(of window: Range<Int>) -> (inputs: [Encoder.Input], firsts: [Int]) {
    var inputs = [Encoder.Input(piece: Vocabulary.classifier)]
    var firsts: [Int] = []
    for index in window {
      firsts.append(inputs.count)
      let word = words[index]
      for piece in identifiers[pieces[index]..<pieces[index + 1]] {
        inputs.append(
          Encoder.Input(
            piece: piece,
            shape: word.shape.rawValue,
            quotation: word.quotation.rawValue,
            opensParagraph: word.opensParagraph
          )
        )
      }
    }
    inputs.append(Encoder.Input(piece: Vocabulary.separator))
    return (inputs, firsts)
  }
}
