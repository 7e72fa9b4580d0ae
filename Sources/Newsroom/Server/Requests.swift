import Actors

/// What the search page is asked for.
struct SearchRequest: Hashable, Sendable {
  /// No more words are looked for.
  static let longestWords = 1000

  /// How statements are counted in the picture.
  enum Series: String, NamedChoice {
    case act, speaker
  }

  var words = ""
  var byMeaning = false
  var from: CalendarDay?
  var to: CalendarDay?
  var act: String?
  var speaker: Int?
  var outlet: String?
  var series = Series.act
  var page = 1

  /// Reads the address's query; what makes no sense in it counts as not given.
  init(_ query: Query) {
    words = String((query["words"] ?? "").prefix(Self.longestWords))
    byMeaning = query["by"] == "meaning"
    from = query["from"].flatMap { CalendarDay($0) }
    to = query["to"].flatMap { CalendarDay($0) }
    act = query["act"]
    speaker = query.number("speaker")
    outlet = query["outlet"]
    series = query["series"].flatMap { Series(rawValue: $0) } ?? .act
    page = query.page
  }

  /// The address of the same search.
  var address: String {
    var fields = fields
    if series != .act { fields.append(("series", series.rawValue)) }
    if page > 1 { fields.append(("page", String(page))) }
    return "/search" + Self.query(of: fields)
  }

  /// The fields of the address that say which statements are asked for.
  var fields: [(String, String)] {
    var fields: [(String, String)] = []
    if !words.isEmpty { fields.append(("words", words)) }
    if byMeaning { fields.append(("by", "meaning")) }
    if let from { fields.append(("from", from.description)) }
    if let to { fields.append(("to", to.description)) }
    if let act { fields.append(("act", act)) }
    if let speaker { fields.append(("speaker", String(speaker))) }
    if let outlet { fields.append(("outlet", outlet)) }
    return fields
  }

  /// Fields as they stand behind an address, with the question mark.
  static func query(of fields: [(String, String)]) -> String {
    (fields.isEmpty ? "" : "?") + fields.map { "\($0.0)=\($0.1.queryEncoded)" }.joined(separator: "&")
  }
}

/// What the page of comparison is asked for.
struct CompareRequest: Hashable, Sendable {
  /// One side: a speaker and a time.
  struct Side: Hashable, Sendable {
    /// The speaker's name, or its number in the record.
    var speaker: String
    var from: CalendarDay?
    var to: CalendarDay?
  }

  var left: Side?
  var right: Side?
  var about: String?
  var page: Int

  /// Reads the address's query: `left`, `left_from`, `left_to`, the same for `right`, and `about`.
  init(_ query: Query) {
    func side(_ name: String) -> Side? {
      query[name].map {
        Side(
          speaker: String($0.prefix(Decision.longestName)),
          from: query[name + "_from"].flatMap { CalendarDay($0) },
          to: query[name + "_to"].flatMap { CalendarDay($0) }
        )
      }
    }
    left = side("left")
    right = side("right")
    about = query["about"].map { String($0.prefix(SearchRequest.longestWords)) }
    page = query.page
  }

  /// The address of the same comparison, from its first page.
  var address: String {
    func fields(_ name: String, _ side: Side?) -> [(String, String?)] {
      [
        (name, side?.speaker), (name + "_from", side?.from?.description),
        (name + "_to", side?.to?.description),
      ]
    }
    let all = fields("left", left) + fields("right", right) + [("about", about)]
    return "/compare?"
      + all.compactMap { name, value in value.map { "\(name)=\($0.queryEncoded)" } }.joined(separator: "&")
  }
}

/// A day as addresses write it: `2020-03-31`.
struct CalendarDay: Hashable, Sendable, CustomStringConvertible {
  let description: String

  /// Reads ISO 8601's calendar date; nil for anything else.
  init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard text.utf8.count == 10, parts.count == 3, parts.map(\.utf8.count) == [4, 2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } }),
      let month = Int(parts[1]), 1...12 ~= month, let day = Int(parts[2]), 1...31 ~= day
    else { return nil }
    description = text
  }
}

/// What a person decides about a statement.
struct Decision: Hashable, Sendable {
  enum Verdict: String, NamedChoice {
    case accept, reject, change
  }

  /// No name is longer.
  static let longestName = 300

  /// Spans in Unicode scalars of the article's text, end exclusive.
  struct Spans: Hashable, Sendable {
    var source: [Range<Int>]
    var cue: [Range<Int>]
    var content: [Range<Int>]
  }

  var verdict: Verdict
  /// The state of the statement that was on screen.
  var revision: Int
  /// The speakers as names, of known actors or of new ones; nil where the form has no field for them.
  var speakerNames: [String]?
  var act: String?
  var said: String?
  var spans: Spans?
  /// What the speakers are that are new; nil for what their names suggest.
  var kind: Actor.Kind?
  /// The name of the actor that is the same as the speaker and shall become one with it.
  var mergedActor: String?

  /// The fields of the form.
  struct Fields: Hashable, Codable, Sendable {
    var verdict: Verdict
    /// The statement's revision that was looked at.
    var revision: Int
    /// Names with semicolons between them; empty for nobody.
    var speakerNames: String?
    var act: String?
    /// An ISO 8601 date or part of one; empty for none.
    var said: String?
    /// What the speakers are that are new; empty for what their names suggest.
    var kind: Actor.Kind?
    /// Spans as `12-40 45-60`.
    var sourceSpans: String?
    var cueSpans: String?
    var contentSpans: String?
    /// Who is the same as the speaker.
    var merge: String?
  }

  /// Reads a form; nil where it makes no sense.
  init?(_ fields: Fields) {
    verdict = fields.verdict
    revision = fields.revision
    speakerNames = fields.speakerNames.map { names in
      names.split(separator: ";").prefix(16).map { String($0.prefix(Self.longestName)).trimmed }.filter {
        !$0.isEmpty
      }
    }
    act = fields.act?.trimmed.nonEmpty.map { String($0.prefix(50)) }
    said = fields.said.map { String($0.prefix(50)).trimmed }
    kind = fields.kind
    mergedActor = fields.merge?.trimmed.nonEmpty.map { String($0.prefix(Self.longestName)) }
    if let content = Self.spans(fields.contentSpans), !content.isEmpty {
      guard let source = Self.spans(fields.sourceSpans), let cue = Self.spans(fields.cueSpans) else {
        return nil
      }
      spans = Spans(source: source, cue: cue, content: content)
    }
  }

  /// Reads `12-40 45-60`: spans in order, without overlap; nil for anything else.
  private static func spans(_ text: String?) -> [Range<Int>]? {
    var spans: [Range<Int>] = []
    for part in (text ?? "").split(separator: " ") {
      let ends = part.split(separator: "-").map { Int($0) }
      guard ends.count == 2, let begin = ends[0], let end = ends[1], begin < end,
        begin >= spans.last?.upperBound ?? 0,
        spans.count < 64
      else { return nil }
      spans.append(begin..<end)
    }
    return spans
  }
}

/// What a person says of two actors that may be one.
struct PairJudgement: Hashable, Decodable, Sendable {
  enum Verdict: String, NamedChoice {
    case same, different
  }

  var verdict: Verdict
  /// The number of the other actor.
  var other: Int
}

extension Actor.Kind: NamedChoice {}

extension Query {
  /// The number of the page of a long list, from 1.
  var page: Int { min(1_000_000, max(1, number("page") ?? 1)) }
}

extension String {
  /// The text without white space around it.
  fileprivate var trimmed: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
