import Actors
import Acts
import Articles
import OnRecord
import Testing
import Times

@testable import OnRecordCommand

/// Which statements a user's options let pass.
@Suite struct StatementFilterTests {
  private let article = Article(id: "a", text: "Ruiz said no on Monday.", published: "2031-03-12")

  private func reading(
    act: PerformedAct = PerformedAct(act: .say),
    said value: String? = nil,
    speaker: String = "José Ruiz",
    confidence: Double = 0.9
  ) -> Reading {
    var statement = Sample.statement(article, ["Ruiz"], ["said"], ["no"], .indirect, confidence, speaker: 0)
    statement.act = act
    statement.said = value.map { TimeExpression(span: Span(13, 22), kind: .date, value: $0) }
    return Reading(article: article, statements: [statement], actors: [Sample.actor(speaker)])
  }

  private func passes(_ filter: StatementFilter, _ reading: Reading) -> Bool {
    filter.accepts(reading.statements[0], of: reading)
  }

  @Test func byConfidence() {
    #expect(passes(StatementFilter(minConfidence: 0.9), reading()))
    #expect(!passes(StatementFilter(minConfidence: 0.91), reading()))
  }

  @Test func byActsThatArePerformed() {
    let filter = StatementFilter(acts: [.deny, .threaten])
    #expect(passes(filter, reading(act: PerformedAct(act: .deny))))
    #expect(!passes(filter, reading(act: PerformedAct(act: .deny, polarity: .negative))))
    #expect(!passes(filter, reading()))
  }

  @Test func byTheDayOnWhichTheTextSaysThatItWasSaid() {
    let march = StatementFilter(since: Days("2031-03-01"), until: Days("2031-03"))
    #expect(passes(march, reading(said: "2031-03-10")))
    #expect(passes(march, reading(said: "2031-03")))
    #expect(passes(march, reading(said: "2031-W10")))
    #expect(!passes(march, reading(said: "2031-02-28")))
    #expect(!passes(march, reading(said: "2031-04-01TMO")))
  }

  @Test func byTheArticlesDayWhereTheTextDoesNotSay() {
    #expect(passes(StatementFilter(since: Days("2031")), reading()))
    #expect(!passes(StatementFilter(until: Days("2030")), reading()))
    // Where it says so vaguely, nobody knows.
    #expect(!passes(StatementFilter(since: Days("1900")), reading(said: "PAST_REF")))
  }

  @Test func bySpeakerWhateverTheCaseAndAccents() {
    #expect(passes(StatementFilter(speaker: "jose ruiz"), reading()))
    #expect(passes(StatementFilter(speaker: "RUIZ"), reading()))
    #expect(!passes(StatementFilter(speaker: "Ana Ruiz"), reading()))
    #expect(!passes(StatementFilter(speaker: "Rui"), reading()))
  }
}
