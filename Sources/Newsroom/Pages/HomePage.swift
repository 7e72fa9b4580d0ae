import OnRecord

/// What is in the record, what is new, and what waits.
struct HomePage: PageValue {
  static let template = "home"
  static let section = Section.home

  struct Counts: Codable, Sendable {
    var articles: Int
    var statements: Int
    var speakers: Int
    var outlets: Int
  }

  struct Speaker: Codable, Sendable {
    var actor: ActorItem
    var count: Int
    /// Statements in each of several stretches of time of the same length, oldest first.
    var overTime: [Int]
  }

  var counts: Counts
  var newest: [ArticleItem]
  /// What was said last, for the front.
  var latest: [StatementItem]
  /// Those who speak most.
  var speakers: [Speaker]
  /// The least certain of the most quoted first.
  var waiting: [StatementItem]
  var waitingCount: Int

  var isEmpty: Bool { counts.articles == 0 }
  var heading: String { "The record" }

  func adornments() -> [JSON.Field] {
    [
      JSON.Field(name: "is_empty", value: .boolean(isEmpty)),
      JSON.Field(name: "has_waiting", value: .boolean(!waiting.isEmpty)),
      JSON.Field(
        name: "speaker_rows",
        value: .array(
          speakers.map { speaker in
            .object([
              JSON.Field(name: "id", value: .integer(speaker.actor.id)),
              JSON.Field(name: "name", value: .string(speaker.actor.name)),
              JSON.Field(name: "role", value: JSON(speaker.actor.role)),
              JSON.Field(name: "count", value: .integer(speaker.count)),
              JSON.Field(name: "spark_svg", value: .string(Sparkline(values: speaker.overTime).svg.text)),
            ])
          }
        )
      ),
    ]
  }
}

/// All articles, newest first.
struct ArticlesPage: PageValue {
  static let template = "articles"
  static let section = Section.articles

  var outlet: String?
  var articles: [ArticleItem]
  var paging: Paging

  var heading: String { outlet.map { "Articles of \($0)" } ?? "Articles" }

  func adornments() -> [JSON.Field] {
    [JSON.Field(name: "has_articles", value: .boolean(!articles.isEmpty))]
  }
}

/// All speakers, those with most statements first.
struct SpeakersPage: PageValue {
  static let template = "speakers"
  static let section = Section.speakers

  var named: String?
  var speakers: [CountedActor]
  var paging: Paging

  var heading: String { "Speakers" }
}
