import Articles
import OnRecord

/// Writes made-up articles, sentence by sentence, with their statements.
struct RecordWriter {
  private let vocabulary: RecordVocabulary
  private let actors: RecordActors

  init(_ vocabulary: RecordVocabulary, _ actors: RecordActors) {
    self.vocabulary = vocabulary
    self.actors = actors
  }

  /// A few words that may be a headline.
  func title(_ random: inout SeededGenerator) -> String {
    var text = RecordText()
    RecordPhrase(vocabulary).write(Int.random(in: 5...11, using: &random), to: &text, &random)
    text.capitalize(0)
    return text.string
  }

  /// An article of 200 to about 1,500 words with what is said in it.
  func reading(
    _ head: RecordHead,
    _ day: Int,
    _ calendar: RecordCalendar,
    _ random: inout SeededGenerator
  ) -> Reading {
    let wordCount = random.logNormal(median: 520, deviation: 0.5, in: 200...1_400)
    var draft = RecordDraft(vocabulary, published: head.published, weekday: calendar.weekday(of: day))
    // Who speaks in an article speaks in it more than once.
    let cast = (0..<Int.random(in: 1...7, using: &random)).map { _ in random.rank(below: actors.count) }
    while draft.text.wordCount < wordCount {
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        if random.chance(55) {
          draft.writeStatement(of: random.skewed(cast), actors, &random)
        } else {
          draft.writeSentence(&random)
        }
      }
      draft.endParagraph()
    }
    return draft.reading(under: head)
  }
}

/// Strings words of the vocabulary together: articles before nouns, and now and then an adjective, a name or a number.
struct RecordPhrase {
  private let vocabulary: RecordVocabulary

  init(_ vocabulary: RecordVocabulary) { self.vocabulary = vocabulary }

  /// Writes `count` words and returns where they stand.
  @discardableResult
  func write(_ count: Int, to text: inout RecordText, _ random: inout SeededGenerator) -> Span {
    let begin = text.end
    var written = 0
    func put(_ word: String) {
      guard written < count else { return }
      if written > 0 { text.mark(" ") }
      text.write(word)
      written += 1
    }
    while written < count {
      if written > 0 { put(random.skewed(vocabulary.conjunctions)) }
      putNoun(&random, put)
      put(random.skewed(vocabulary.verbs))
      putNoun(&random, put)
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        put(random.skewed(vocabulary.prepositions))
        putNoun(&random, put)
      }
    }
    return Span(begin, text.end)
  }

  private func putNoun(_ random: inout SeededGenerator, _ put: (String) -> Void) {
    switch Int.random(in: 0..<20, using: &random) {
    case 0: put(random.skewed(vocabulary.places))
    case 1:
      put(String(Int.random(in: 2...999, using: &random)))
      put(random.skewed(vocabulary.nouns) + "s")
    case 2...8:
      put(random.skewed(vocabulary.determiners))
      put(random.skewed(vocabulary.adjectives))
      put(random.skewed(vocabulary.nouns))
    default:
      put(random.skewed(vocabulary.determiners))
      put(random.skewed(vocabulary.nouns))
    }
  }
}
