@testable import Newsroom

/// Invented people, papers and disputes, as the desk would find them in a record.
enum Examples {
  static let tarnik = ActorItem(
    id: 1,
    name: "Ivo Tarnik",
    type: "person",
    role: "Minister of Ports of Kestria"
  )
  static let fenn = ActorItem(
    id: 2,
    name: "Osric Fenn",
    type: "person",
    role: "head of the Harbour Guard of Dalmere"
  )
  static let voss = ActorItem(id: 3, name: "Marta Voss", type: "person", role: "director of the harbour")
  static let union = ActorItem(id: 4, name: "Dockers’ Union of Selmar", type: "organization", role: nil)
  static let holt = ActorItem(id: 5, name: "Edmar Holt", type: "person", role: "President of Dalmere")

  static let articleItem = ArticleItem(
    id: 7,
    title: "Kestria threatens to close Selmar harbour to ships from Dalmere",
    outlet: "Meridian Press",
    published: "2020-05-14",
    statementCount: 8
  )

  static let otherItems = [
    ArticleItem(
      id: 8,
      title: "Dockers ask for answers about the letter",
      outlet: "Eastern Coast",
      published: "2020-05-15",
      statementCount: 5
    ),
    ArticleItem(
      id: 9,
      title: "What the pilots of the Narrow Strait earn",
      outlet: "The Tidewater",
      published: "2020-05-12",
      statementCount: 11
    ),
    ArticleItem(
      id: 10,
      title: "Bread to become dearer, bakers warn",
      outlet: "Eastern Coast",
      published: "2020-05-11",
      statementCount: 4
    ),
    ArticleItem(
      id: 11,
      title: "Two tugboats held off the breakwater",
      outlet: "Meridian Press",
      published: "2020-05-04",
      statementCount: 6
    ),
  ]

  static let manuscript = Manuscript(
    """
    Kestria threatens to close Selmar harbour to ships from Dalmere

    {1s The government of Kestria} {1c declared on Thursday} {1t that it was ready to close the harbour of Selmar to every vessel under the flag of Dalmere} unless two detained tugboats were returned by the end of the week. {2t Rescue boats and ships with medicines on board would be let through}, {2c it added}.

    {3t “Until Sunday. Until the evening tide, to be exact,”} {3c answered} {3s the Minister of Ports, Ivo Tarnik}, when reporters asked how much time the neighbours had left.

    {4s Captain Osric Fenn, head of the Harbour Guard of Dalmere}, {4c denied} {4t that force had been used during the inspection}. {5t “Nobody was beaten and nobody was locked up. They were offered tea and a telephone,”} {5s he} {5c said}, {5t “and they refused the telephone.”}

    A letter on the paper of the harbour office has been passed around on both shores since Tuesday. {6s Marta Voss, the director of the harbour,} {6c told the Dockers’ Union} {6t that {7s the union} had {7c claimed} without proof {7t that it was read aloud to the foremen}}. {8t “Our stamp is on it, but our grammar is not,”} {8s she} {8c joked}.

    Insurers have raised their prices by half since Monday, and nobody on the quays expects them to come down before the autumn.
    """
  )

  static func statement(
    _ number: Int,
    kind: String,
    speakers: [ActorItem],
    act: String,
    said: String? = nil,
    confidence: Int = 90,
    addressee: String? = nil,
    medium: String? = nil,
    withArticle: Bool = true
  ) -> StatementItem {
    StatementItem(
      id: 100 + number,
      source: manuscript.passage("\(number)s"),
      cue: manuscript.passage("\(number)c"),
      content: manuscript.passage("\(number)t"),
      kind: kind,
      confidencePercent: confidence,
      speakers: speakers,
      act: act,
      said: said,
      medium: medium,
      addressee: addressee,
      state: "new",
      article: withArticle ? articleItem : nil
    )
  }

  static let kestria = ActorItem(id: 6, name: "Government of Kestria", type: "organization", role: nil)

  static func statements(withArticle: Bool = true) -> [StatementItem] {
    [
      statement(
        1,
        kind: "indirect",
        speakers: [kestria],
        act: "announce",
        said: "2020-05-14",
        withArticle: withArticle
      ),
      statement(
        2,
        kind: "indirect",
        speakers: [kestria],
        act: "promise",
        confidence: 71,
        withArticle: withArticle
      ),
      statement(
        3,
        kind: "direct",
        speakers: [tarnik],
        act: "say",
        said: "2020-05-14",
        addressee: "reporters",
        withArticle: withArticle
      ),
      statement(
        4,
        kind: "indirect",
        speakers: [fenn],
        act: "deny",
        said: "2020-05-13",
        withArticle: withArticle
      ),
      statement(
        5,
        kind: "direct",
        speakers: [fenn],
        act: "say",
        medium: "Radio Aldous",
        withArticle: withArticle
      ),
      statement(
        6,
        kind: "indirect",
        speakers: [voss],
        act: "criticise",
        addressee: "Dockers’ Union",
        withArticle: withArticle
      ),
      statement(
        7,
        kind: "indirect",
        speakers: [union],
        act: "claim",
        confidence: 38,
        withArticle: withArticle
      ),
      statement(
        8,
        kind: "direct",
        speakers: [voss],
        act: "joke",
        said: "2020-05-12",
        withArticle: withArticle
      ),
    ]
  }

  static let article = ArticlePage(
    id: 7,
    title: articleItem.title,
    outlet: articleItem.outlet,
    author: "Lena Orsova",
    published: articleItem.published,
    address: "https://meridian.example/2020/05/14/selmar",
    language: "en",
    text: manuscript.text,
    blocks: Array(manuscript.blocks.dropFirst()),
    statements: statements(withArticle: false),
    versions: [],
    copies: [otherItems[0]]
  )

  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]

  static let histogram = Histogram(
    unit: .month,
    series: ["say", "deny", "threaten", "promise"],
    buckets: (0..<24).map { index in
      let year = 2019 + index / 12
      let month = index % 12
      return Histogram.Bucket(
        begin: "\(year)-\(month < 9 ? "0" : "")\(month + 1)-01",
        label: "\(months[month]) \(year)",
        counts: [
          (index * 7) % 19 + index / 3 + 1, (index * 5) % 7, index > 14 ? (index * 3) % 11 : 0, index % 4,
        ],
        address: "/search?words=harbour&from=\(year)-\(month + 1)"
      )
    },
    widerAddress: "/search?words=harbour"
  )
}
