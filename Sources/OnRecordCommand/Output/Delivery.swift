/// Prints what comes of the inputs in the order in which they stood, whichever is ready first.
actor Delivery {
  private let press: Press
  private let console: Console
  private var progress: ProgressLine?
  private var outcomes = InOrder<Outcome>()

  /// How many inputs could not be read.
  private(set) var failureCount = 0

  init(press: Press, console: Console, progress: ProgressLine?) {
    self.press = press
    self.console = console
    self.progress = progress
  }

  /// Waits until the outcome at `index` may be delivered; one caller at a time.
  func waitForRoom(at index: Int) async -> Bool {
    if !outcomes.hasRoom(at: index) {
      await withCheckedContinuation { outcomes.wait(for: index, $0) }
    }
    return true
  }

  /// Takes what came of the input at `index` and prints all whose turn it is.
  func deliver(_ outcome: Outcome, at index: Int) {
    outcomes.put(outcome, at: index)
    while let outcome = outcomes.next() { print(outcome) }
  }

  private func print(_ outcome: Outcome) {
    for warning in outcome.warnings { console.report(warning.description) }
    switch outcome.result {
    case .success(let page):
      press.print(page)
    case .failure(let complaint):
      failureCount += 1
      console.report(complaint.description)
    }
    progress?.count(words: outcome.wordCount, bytes: outcome.byteCount)
    if let line = progress?.lineIfDue() { console.show(progress: line) }
  }
}
