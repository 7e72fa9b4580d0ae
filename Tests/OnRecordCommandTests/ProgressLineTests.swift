import Testing

@testable import OnRecordCommand

@Suite struct ProgressLineTests {
  private let start = ContinuousClock.now

  @Test func itShowsArticlesSpeedAndShare() {
    var progress = ProgressLine(totalBytes: 1000, start: start)
    progress.count(words: 40, bytes: 250)
    #expect(progress.line(now: start + .seconds(2)) == "━━━━━───────────────  25%  1 article  20 words/s")
    progress.count(words: 40, bytes: 250)
    #expect(progress.line(now: start + .seconds(2)) == "━━━━━━━━━━──────────  50%  2 articles  40 words/s")
  }

  @Test func withoutTheInputsSizeThereIsNoShare() {
    var progress = ProgressLine(totalBytes: nil, start: start)
    progress.count(words: 40, bytes: 250)
    #expect(progress.line(now: start + .seconds(1)) == "1 article  40 words/s")
  }

  @Test func quickRunsShowNoneAndLongOnesNotTooOften() {
    var progress = ProgressLine(totalBytes: 1000, start: start)
    #expect(progress.lineIfDue(now: start + .milliseconds(499)) == nil)
    #expect(progress.lineIfDue(now: start + .milliseconds(500)) != nil)
    #expect(progress.lineIfDue(now: start + .milliseconds(599)) == nil)
    #expect(progress.lineIfDue(now: start + .milliseconds(600)) != nil)
  }
}
