/// An article as lists name it.
struct ArticleItem: Hashable, Codable, Sendable {
  var id: Int
  var title: String
  var outlet: String?
  /// An ISO 8601 date.
  var published: String?
  var statementCount: Int?
}

/// An actor as lists name it.
struct ActorItem: Hashable, Codable, Sendable {
  var id: Int
  var name: String
  /// person, organization, place, group or document.
  var type: String?
  var role: String?
}

/// How often something occurs.
struct CountedName: Hashable, Codable, Sendable {
  var name: String
  var count: Int
  /// The count in hundredths of the largest of its list, for the length of a bar.
  var percent: Int
  /// Where one sees those that are counted.
  var address: String?
}

extension CountedName {
  /// The most frequent first, with bars that fit each other.
  static func list(_ counts: [(name: String, count: Int, address: String?)]) -> [CountedName] {
    let largest = max(1, counts.map(\.count).max() ?? 1)
    return counts.map {
      CountedName(name: $0.name, count: $0.count, percent: 100 * $0.count / largest, address: $0.address)
    }
  }
}

/// How often an actor does something.
struct CountedActor: Hashable, Codable, Sendable {
  var actor: ActorItem
  var count: Int
  var percent: Int
}

/// One run of words, with its place in the article's text in Unicode scalars, end exclusive.
struct Words: Hashable, Codable, Sendable {
  var begin: Int
  var end: Int
  var text: String
}

/// A part of a statement: its words, and where they stand in the article's text.
struct Passage: Hashable, Codable, Sendable {
  /// Its runs of words, with " … " between them; empty where the statement has no such part.
  var text: String
  var spans: [Place]

  /// A range of the article's text in Unicode scalars, end exclusive.
  struct Place: Hashable, Codable, Sendable {
    var begin: Int
    var end: Int
  }

  /// The texts of its runs of words.
  var runs: [String] {
    spans.count > 1 ? text.split(separator: " … ").map(String.init) : [text]
  }
}

/// A statement as lists show it.
struct StatementItem: Hashable, Codable, Sendable {
  var id: Int
  var source: Passage
  var cue: Passage
  var content: Passage
  /// direct, indirect or mixed.
  var kind: String
  /// The probability that it is a statement of these speakers, in hundredths.
  var confidencePercent: Int
  var speakers: [ActorItem]
  var act: String
  /// When it was said, as an ISO 8601 date or part of one.
  var said: String?
  var medium: String?
  var addressee: String?
  /// new, accepted, changed or rejected.
  var state: String
  var article: ArticleItem?
}
