import Articles

/// Articles made of the paragraphs of others, so that no two of a pair share one, though both may tell of the same
/// people; under each stands the same note, as an outlet puts it under all of its articles.
struct PartedArticles {
  private let articles: [[String]]
  private var random: SeededGenerator

  init(_ articles: [Article], seed: UInt64) {
    self.articles = articles.map { article in
      article.blocks.filter { $0.kind == .paragraph }.map { article[$0.span] }
    }
    random = SeededGenerator(seed: seed)
  }

  /// Unrelated pairs; every other one is of two halves of the same article.
  func pairs(_ count: Int) -> [(Article, Article)] {
    var random = random
    return (0..<count).map { number in
      let first = articles[Int.random(in: 0..<articles.count, using: &random)].shuffled(using: &random)
      let others = articles[Int.random(in: 0..<articles.count, using: &random)].shuffled(using: &random)
      let isHalved = number.isMultiple(of: 2)
      let size = Int.random(in: 4...(first.count / 2), using: &random)
      let one = Array(first[..<size])
      let rest = isHalved ? first : others.filter { !first.contains($0) } + first[size...]
      let two = Array(rest[(isHalved ? size : 0)...].prefix(Int.random(in: 4...9, using: &random)))
      return (article("\(number)a", one), article("\(number)b", two))
    }
  }

  private func article(_ id: String, _ paragraphs: [String]) -> Article {
    Article(id: id, text: (paragraphs + [Self.note]).joined(separator: "\n\n"))
  }

  private static let note =
    "The Pellbridge Courier has told the valley its own story since 1871. Twelve people make it, from a room above the old ferry office, and every one of them would like to hear from you."
}
