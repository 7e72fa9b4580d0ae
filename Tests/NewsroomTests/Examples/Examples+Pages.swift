@testable import Newsroom

extension Examples {
  static let home = HomePage(
    counts: .init(articles: 1284, statements: 19_342, speakers: 2107, outlets: 14),
    newest: [articleItem] + otherItems,
    latest: [statements()[2], statements()[3], statements()[7], statements()[0], statements()[4]],
    speakers: [(tarnik, 214), (holt, 187), (voss, 92), (fenn, 61), (union, 40)].map { actor, count in
      .init(actor: actor, count: count, overTime: (0..<16).map { ($0 * actor.id * 7 + count) % 23 })
    },
    waiting: [statements()[6], statements()[1], statements()[5]],
    waitingCount: 412
  )

  static let speaker = SpeakerPage(
    actor: tarnik,
    otherNames: ["Tarnik", "I. Tarnik", "@tarnik_ports"],
    roles: [
      .init(title: "harbour pilot", first: "2009-02-01", last: "2013-08-10", count: 4),
      .init(title: "member of parliament", first: "2013-10-02", last: "2018-06-11", count: 38),
      .init(title: "Minister of Ports of Kestria", first: "2018-07-01", last: "2020-05-14", count: 161),
    ],
    statementCount: 214,
    directPercent: 41,
    mixedPercent: 18,
    indirectPercent: 41,
    first: "2009-02-01",
    last: "2020-05-14",
    acts: CountedName.list([
      ("say", 92, "/search?speaker=1&act=say"), ("threaten", 31, "/search?speaker=1&act=threaten"),
      ("deny", 22, "/search?speaker=1&act=deny"), ("promise", 17, "/search?speaker=1&act=promise"),
      ("warn", 9, "/search?speaker=1&act=warn"),
    ]),
    media: CountedName.list([("press conference", 48, nil), ("Twitter", 30, nil), ("Radio Aldous", 6, nil)]),
    outlets: CountedName.list([
      ("Meridian Press", 120, "/sources?outlet=Meridian%20Press"), ("Eastern Coast", 61, nil),
      ("The Tidewater", 33, nil),
    ]),
    addressees: CountedName.list([("reporters", 40, nil), ("Dalmere", 21, nil), ("shipowners", 8, nil)]),
    spokenOfBy: [
      CountedActor(actor: holt, count: 33, percent: 100), CountedActor(actor: voss, count: 12, percent: 36),
    ],
    overTime: histogram,
    statements: statements(),
    paging: Paging(page: 1, total: 214, next: "/speakers/1?page=2")
  )

  static let search = SearchPage(
    question: .init(words: "closing the harbour", byMeaning: true, from: "2019-01-01", to: "2020-12-31"),
    restrictions: [.init(label: "2019–2020", without: "/search?words=closing+the+harbour&by=meaning")],
    overTime: histogram,
    sides: [(tarnik, 2, 61), (fenn, 4, 22), (voss, 7, 19)].map { actor, index, count in
      .init(
        actor: actor,
        count: count,
        acts: CountedName.list([
          ("threaten", count / 2, nil), ("say", count / 3, nil), ("deny", count / 6, nil),
        ]),
        example: statements()[index]
      )
    },
    acts: CountedName.list([("say", 92, nil), ("threaten", 31, nil), ("deny", 22, nil), ("promise", 17, nil)]
    ),
    statements: statements(),
    paging: Paging(page: 2, total: 163, previous: "/search?page=1", next: "/search?page=3")
  )

  static let compare = ComparePage(
    about: "the letter",
    left: .init(actor: voss, from: nil, to: nil),
    right: .init(actor: union, from: nil, to: nil),
    pairs: [
      .init(left: statements()[5], right: statements()[6], nearnessPercent: 81),
      .init(left: statements()[7], right: statements()[4], nearnessPercent: 54),
      .init(left: statements()[2], right: nil, nearnessPercent: nil),
    ],
    paging: Paging(total: 3)
  )

  static let sources = SourcesPage(
    outlet: "Meridian Press",
    article: nil,
    statementCount: 6120,
    namedCount: 811,
    unnamedCount: 233,
    withoutSourceCount: 97,
    people: 702,
    organizations: 250,
    documents: 61,
    others: 31,
    sources: [(tarnik, 120, 51), (holt, 88, 60), (voss, 41, 12)].map { actor, count, direct in
      .init(
        actor: actor,
        description: actor.name,
        isNamed: true,
        statementCount: count,
        directCount: direct,
        percent: count * 100 / 120
      )
    } + [
      .init(
        actor: nil,
        description: "people familiar with the plans",
        isNamed: false,
        statementCount: 17,
        directCount: 2,
        percent: 14
      )
    ],
    paging: Paging(page: 1, total: 1044, next: "/sources?outlet=Meridian%20Press&page=2")
  )

  static let review = ReviewPage(
    statement: statements()[6],
    context: {
      let block = article.blocks[3]
      let scalars = Array(manuscript.text.unicodeScalars)[block.begin..<block.end]
      return Words(begin: block.begin, end: block.end, text: String(String.UnicodeScalarView(scalars)))
    }(),
    revision: 3,
    waitingCount: 412,
    next: 102,
    lastChange: .init(id: 12, text: "accepted: that force had been used during the inspection"),
    acts: ["say", "announce", "claim", "deny", "joke", "promise", "threaten"].map {
      .init(name: $0, isChosen: $0 == "claim")
    },
    cast: [tarnik, fenn, voss, union]
  )

  static let runs = [
    AddPage.Run(
      id: 1,
      name: "harbour.warc.gz",
      done: 210,
      total: 400,
      added: 180,
      duplicates: 27,
      errors: ["page 12 holds no article"],
      isFinished: false
    ),
    AddPage.Run(
      id: 2,
      name: "3 addresses",
      done: 3,
      total: 3,
      added: 2,
      duplicates: 1,
      errors: [],
      isFinished: true
    ),
  ]
}
