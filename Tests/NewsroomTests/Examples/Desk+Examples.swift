import Foundation

@testable import Newsroom

extension Desk {
  /// A desk that shows the examples.
  static let examples = Desk(article: Examples.article)

  /// A desk over an empty record.
  static var empty: Desk {
    var desk = Desk.examples
    desk.home = {
      HomePage(
        counts: .init(articles: 0, statements: 0, speakers: 0, outlets: 0),
        newest: [],
        latest: [],
        speakers: [],
        waiting: [],
        waitingCount: 0
      )
    }
    desk.review = { _, _, _ in .done(ReviewDonePage(reviewedCount: 0, lastChange: nil)) }
    return desk
  }

  init(article: ArticlePage) {
    self.init(
      home: { Examples.home },
      articles: { outlet, _ in
        ArticlesPage(
          outlet: outlet,
          articles: [Examples.articleItem] + Examples.otherItems,
          paging: Paging(total: 5)
        )
      },
      article: { $0 == 7 ? article : nil },
      articleSources: { id, _ in
        guard id == 7 else { return nil }
        var page = Examples.sources
        page.outlet = nil
        page.article = Examples.articleItem
        return page
      },
      outletSources: { outlet, _ in outlet == "Meridian Press" ? Examples.sources : nil },
      speakers: { named, _ in
        SpeakersPage(
          named: named,
          speakers: [Examples.tarnik, Examples.holt, Examples.voss].map {
            CountedActor(actor: $0, count: 300 / $0.id, percent: 100 / $0.id)
          },
          paging: Paging(total: 3)
        )
      },
      speaker: { id, _, notice, _ in
        guard id == 1 else { return nil }
        var page = Examples.speaker
        page.notice = notice
        return page
      },
      search: { request in
        guard !request.words.isEmpty else {
          return SearchPage(
            question: .init(words: "", byMeaning: false),
            restrictions: [],
            sides: [],
            acts: [],
            statements: [],
            paging: Paging(total: 0)
          )
        }
        return Examples.search
      },
      compare: { request in
        request.left == nil
          ? ComparePage(pairs: [], paging: Paging(total: 0)) : Examples.compare
      },
      review: { _, notice, _ in
        var page = Examples.review
        page.notice = notice
        return .statement(page)
      },
      decide: { id, decision, _ in
        guard id == 107 else { return .noStatement }
        return decision.revision == 3 ? .recorded(next: 102) : .changedMeanwhile
      },
      judge: { id, judgement, _ in
        id == 1 && judgement.other == 4 ? .recorded : .changedMeanwhile
      },
      undo: { _, _ in .undone(statement: 107) },
      actors: { letters in
        [Examples.tarnik, Examples.fenn].filter { $0.name.lowercased().hasPrefix(letters.lowercased()) }
      },
      runs: { Examples.runs },
      run: { id in Examples.runs.first { $0.id == id } },
      addAddresses: { _ in 1 },
      addFile: { _, _ in 1 },
      exports: {
        ExportPage(
          $0,
          restrictions: $0.search.words.isEmpty ? [] : ["with “\($0.search.words)”"],
          hasTrainingData: true
        )
      },
      export: { _, form in
        form == .dna
          ? .file { try "a database".write(toFile: $0, atomically: false, encoding: .utf8) }
          : .text { take in try take("one line\n") }
      },
      changes: { AsyncStream { $0.finish() } }
    )
  }
}
