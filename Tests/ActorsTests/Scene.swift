import Actors
import Articles

@testable import Language

/// An article with mentions made by hand: what the language model would say, without the language model.
struct Scene {
  /// A mention as written; the text is searched for it behind the head of the one before.
  struct Mentioned {
    var words: String
    var kind: Mention.Kind
    var form: Mention.Form
    /// The word that the others hang on; the last one where none is given.
    var head: String?
    /// Places of earlier mentions in the list, and how probable it is that they mean the same.
    var means: [Int: Float]
  }

  let article: Article
  let analysis: Analysis

  /// Names are the capitalised words of named mentions, or only `names` where those are given.
  init(_ text: String, published: String? = nil, _ mentions: [Mentioned], names: [String]? = nil) {
    article = Article(id: "scene", text: text, published: published)
    let words = Word.words(at: WordSplitter.words(of: text).spans, of: text)
    var tags = [NameTag](repeating: .none, count: words.count)
    var found: [Mention] = []
    func written(_ word: Int) -> String {
      String(decoding: Array(text.utf8)[words[word].span.range], as: UTF8.self)
    }
    for mentioned in mentions {
      // Mentions come in the order of their heads; one may begin before the one before it.
      let places = text.ranges(of: mentioned.words).map { range in
        let begin = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
        let span = Span(begin, begin + mentioned.words.utf8.count)
        let inside = words.indices.filter { span.contains(words[$0].span) }
        return (
          inside: inside,
          head: inside.last { mentioned.head == nil || written($0) == mentioned.head } ?? inside[0]
        )
      }
      guard let (inside, head) = places.first(where: { $0.head > found.last?.head ?? -1 }) else {
        preconditionFailure("the text lacks “\(mentioned.words)” behind the mention before it")
      }
      if mentioned.form == .named {
        let proper = names.map { $0.joined(separator: " ").split(separator: " ") }
        for word in inside where words[word].shape != .lower && words[word].shape != .none {
          if let proper, !proper.contains(Substring(written(word))) { continue }
          tags[word] =
            switch mentioned.kind {
            case .person: .person
            case .organization: .organization
            case .place: .place
            case .group, .document, .other: .other
            }
        }
      }
      var kinds = [Float](repeating: 0, count: Mention.Kind.allCases.count)
      kinds[mentioned.kind.rawValue] = 1
      found.append(
        Mention(
          head: head,
          words: inside[0]..<inside[inside.count - 1] + 1,
          kinds: kinds,
          form: mentioned.form,
          antecedents: mentioned.means.map { Mention.Antecedent(mention: $0.key, probability: $0.value) }
            .sorted { $0.probability > $1.probability },
          first: 1 - mentioned.means.values.reduce(0, +)
        )
      )
    }
    analysis = Analysis(
      words: words,
      cueScores: [Float](repeating: -9, count: words.count),
      links: [],
      transitions: [Float](repeating: 0, count: Role.allCases.count * Role.allCases.count),
      mentions: found,
      names: tags
    )
  }

  /// A scene with mentions anywhere in `text`.
  init(random: inout Seeded, text: String) {
    article = Article(id: "scene", text: text)
    let words = Word.words(at: WordSplitter.words(of: text).spans, of: text)
    var mentions: [Mention] = []
    for head in words.indices where Int.random(in: 0..<3, using: &random) == 0 {
      let begin = max(0, head - Int.random(in: 0..<4, using: &random))
      let end = min(words.count, head + Int.random(in: 1..<4, using: &random))
      let kinds = (0..<Mention.Kind.allCases.count).map { _ in Float.random(in: 0..<0.3, using: &random) }
      let antecedents = mentions.indices.suffix(3).map { Mention.Antecedent(mention: $0, probability: 0.3) }
      mentions.append(
        Mention(
          head: head,
          words: begin..<end,
          kinds: kinds,
          form: Mention.Form.allCases.randomElement(using: &random) ?? .named,
          antecedents: antecedents,
          first: 0.1
        )
      )
    }
    analysis = Analysis(
      words: words,
      cueScores: [Float](repeating: -9, count: words.count),
      links: [],
      transitions: [Float](repeating: 0, count: Role.allCases.count * Role.allCases.count),
      mentions: mentions,
      names: words.map { _ in NameTag.allCases.randomElement(using: &random) ?? .none }
    )
  }

  /// The cast, where each pair of words is a source and what it says.
  func cast(_ attributions: [(source: String, content: String)] = []) -> Cast {
    ActorFinder().cast(
      of: article,
      analysis: analysis,
      attributions: attributions.map { Attribution(source: [span($0.source)], content: [span($0.content)]) }
    )
  }

  /// Where the text first has these words.
  func span(_ words: String) -> Span {
    guard let range = article.text.firstRange(of: words) else {
      preconditionFailure("the text lacks “\(words)”")
    }
    let begin = article.text.utf8.distance(from: article.text.startIndex, to: range.lowerBound)
    return Span(begin, begin + words.utf8.count)
  }
}

extension Scene.Mentioned {
  static func named(
    _ words: String,
    _ kind: Mention.Kind = .person,
    head: String? = nil,
    means: [Int: Float] = [:]
  ) -> Self {
    Self(words: words, kind: kind, form: .named, head: head, means: means)
  }

  static func described(
    _ words: String,
    _ kind: Mention.Kind = .person,
    head: String? = nil,
    means: [Int: Float] = [:]
  ) -> Self {
    Self(words: words, kind: kind, form: .nominal, head: head, means: means)
  }

  static func pronoun(_ words: String, _ kind: Mention.Kind = .person, means: [Int: Float] = [:]) -> Self {
    Self(words: words, kind: kind, form: .pronoun, head: nil, means: means)
  }
}

extension Cast {
  /// The names of the speakers of each attribution.
  var speakerNames: [[String]] { speakers.map { $0.map { actors[$0.actor].name } } }
  /// The names of the actors.
  var names: [String] { actors.map(\.name) }
}

/// Random numbers that come again: xorshift64* (Vigna 2016).
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return state &* 0x2545_F491_4F6C_DD1D
  }
}
