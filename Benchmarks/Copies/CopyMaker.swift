import Articles

/// Makes copies of an article as papers make them of a wire report.
struct CopyMaker {
  /// What a paper does to a report; each copy gets a headline of its own, too.
  enum Kind: String, CaseIterable {
    /// Cuts paragraphs from the end, down to 35% of the words.
    case cutAtEnd = "cut at the end"
    /// Cuts paragraphs out of the middle, down to 35% of the words.
    case cutInMiddle = "cut in the middle"
    /// Puts the first sentence in other words.
    case reworded = "lead reworded"
    /// Puts an agency's notes above and below.
    case noted = "notes added"
    /// Writes other quotation marks and dashes, and parts lines otherwise.
    case marked = "other marks and spaces"
    /// Spells as on the other side of the ocean.
    case respelled = "other spelling"
    /// Puts one word in twenty-five in another way, leaves sentences out, and makes other paragraphs.
    case edited = "edited throughout"
    /// All of it, with one of the two cuts.
    case all = "all of it"
  }

  private var random: SeededGenerator
  private var words = CopyWords()

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// A copy of the article's story.
  mutating func copy(of article: Article, _ kind: Kind) -> Article {
    var paragraphs = article.blocks.filter { $0.kind == .paragraph || $0.kind == .embeddedPost }.map {
      article[$0.span]
    }
    switch kind {
    case .cutAtEnd: cutAtEnd(&paragraphs)
    case .cutInMiddle: cutInMiddle(&paragraphs)
    case .reworded: rewordLead(&paragraphs)
    case .noted: addNotes(&paragraphs)
    case .marked: paragraphs = paragraphs.map { words.otherMarks(in: $0, &random) }
    case .respelled: paragraphs = paragraphs.map(words.otherSpelling)
    case .edited: edit(&paragraphs)
    case .all:
      if Bool.random(using: &random) { cutAtEnd(&paragraphs) } else { cutInMiddle(&paragraphs) }
      rewordLead(&paragraphs)
      edit(&paragraphs)
      paragraphs = paragraphs.map { words.otherSpelling($0) }.map { words.otherMarks(in: $0, &random) }
      addNotes(&paragraphs)
    }
    let headline = words.headline(&random)
    return Article(
      id: "\(article.id), \(kind.rawValue)",
      text: ([headline] + paragraphs).joined(separator: "\n\n")
    )
  }

  /// The least number of words that a cut leaves.
  private mutating func goal(_ paragraphs: [String]) -> Double {
    Double(Self.wordCount(paragraphs)) * Double.random(in: 0.35...0.9, using: &random)
  }

  private mutating func cutAtEnd(_ paragraphs: inout [String]) {
    let goal = goal(paragraphs)
    while let last = paragraphs.last, paragraphs.count > 1,
      Double(Self.wordCount(paragraphs) - Self.wordCount([last])) >= goal
    {
      paragraphs.removeLast()
    }
  }

  private mutating func cutInMiddle(_ paragraphs: inout [String]) {
    let goal = goal(paragraphs)
    while paragraphs.count > 3 {
      let place = Int.random(in: 1..<(paragraphs.count - 1), using: &random)
      guard Double(Self.wordCount(paragraphs) - Self.wordCount([paragraphs[place]])) >= goal else { return }
      paragraphs.remove(at: place)
    }
  }

  private mutating func rewordLead(_ paragraphs: inout [String]) {
    guard let first = paragraphs.first else { return }
    var sentences = CopyWords.sentences(of: first)
    sentences[0] = words.reworded(sentences[0], &random)
    paragraphs[0] = sentences.joined(separator: " ")
  }

  private mutating func addNotes(_ paragraphs: inout [String]) {
    paragraphs.insert(words.noteAbove(&random), at: 0)
    paragraphs.append(words.noteBelow(&random))
  }

  private mutating func edit(_ paragraphs: inout [String]) {
    var edited: [String] = []
    for paragraph in paragraphs {
      var sentences = CopyWords.sentences(of: paragraph)
      if sentences.count > 2, Int.random(in: 0..<4, using: &random) == 0 { sentences.removeLast() }
      let text = words.touchedUp(sentences.joined(separator: " "), &random)
      if let last = edited.last, Int.random(in: 0..<3, using: &random) == 0 {
        edited[edited.count - 1] = last + " " + text
      } else {
        edited.append(text)
      }
    }
    paragraphs = edited
  }

  private static func wordCount(_ paragraphs: [String]) -> Int {
    paragraphs.reduce(0) { $0 + $1.split(whereSeparator: \.isWhitespace).count }
  }
}
