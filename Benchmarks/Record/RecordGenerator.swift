import Articles
import OnRecord

/// Makes readings of a made-up record, as large as wanted: the articles of 200 outlets over ten years, in which 50,000
/// actors make statements, a few of them most. No model reads the articles: the generator knows what it wrote where.
///
/// One article in twenty is a copy of one shortly before, under another headline and mostly cut. The same seed makes the
/// same readings on every machine.
///
/// ```swift
/// var statements = 0
/// for reading in RecordGenerator(seed: 1) {
///   statements += reading.statements.count
///   if statements >= 1_000_000 { break }
/// }
/// ```
struct RecordGenerator: Sequence, IteratorProtocol {
  /// How many articles of a hundred are copies.
  static let copiesInHundred = 5

  private var random: SeededGenerator
  private var writer: RecordWriter
  private let calendar = RecordCalendar()
  private let outlets: [String]
  private var number = 0
  /// The last originals, of which copies are made.
  private var originals: [(reading: Reading, day: Int)] = []

  /// Makes a record that does not end.
  init(seed: UInt64, actorCount: Int = 50_000, outletCount: Int = 200) {
    let vocabulary = RecordVocabulary()
    random = SeededGenerator(seed: seed)
    writer = RecordWriter(vocabulary, RecordActors(count: actorCount, places: vocabulary.places))
    let titles = ["Courier", "Post", "Herald", "Gazette", "Times", "Observer", "Mail", "Tribune"]
    outlets = (0..<outletCount).map { number in
      "The \(vocabulary.places[(number * 7) % vocabulary.places.count]) \(titles[number % titles.count])"
    }
  }

  /// The next reading; there always is one.
  mutating func next() -> Reading? {
    number += 1
    if !originals.isEmpty, random.chance(Self.copiesInHundred) { return copy() }
    let day = Int.random(in: 0..<calendar.dayCount, using: &random)
    let head = head(day)
    let reading = writer.reading(head, day, calendar, &random)
    if originals.count < 64 {
      originals.append((reading, day))
    } else {
      originals[number % 64] = (reading, day)
    }
    return reading
  }

  private mutating func head(_ day: Int) -> RecordHead {
    let outlet = random.skewed(outlets)
    return RecordHead(
      id: "article-\(number)",
      title: writer.title(&random),
      published: calendar.name(of: day),
      outlet: outlet,
      address: "https://\(outlet.filter(\.isLetter).lowercased()).example/\(number)"
    )
  }

  /// Few reports are printed by many papers, most by one or two.
  private mutating func copy() -> Reading {
    let (original, day) = originals[random.rank(below: originals.count)]
    let head = head(Swift.min(day + Int.random(in: 0...1, using: &random), calendar.dayCount - 1))
    let isWhole = random.chance(30)
    let share = isWhole ? 1 : Double.random(in: 0.35...1, using: &random)
    return original.cut(to: share, under: head)
  }
}

/// What stands above an article.
struct RecordHead {
  var id: String
  var title: String
  var published: String
  var outlet: String
  var address: String

  /// The article of a text.
  func article(_ text: String) -> Article {
    Article(
      id: id,
      text: text,
      title: title,
      published: published,
      outlet: outlet,
      address: address,
      language: "en"
    )
  }
}
