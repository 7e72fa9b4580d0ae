/// Prints what comes of the inputs in the order in which they stood, whichever is ready first.
actor Delivery {
  /// How many outcomes may be ahead of the one that is printed next. Enough that a long article does not keep the
  /// other cores waiting; few enough that memory stays small.
  private static let room = 64

  private let press: Press
  private let console: Console
  private var progress: ProgressLine?
  private var early: [Int: Outcome] = [:]
  private var nextIndex = 0
  private var waiting: (index: Int, continuation: CheckedContinuation<Void, Never>)?

  /// How many inputs could not be read.
  private(set) var failureCount = 0

  init(press: Press, console: Console, progress: ProgressLine?) {
    self.press = press
    self.console = console
    self.progress = progress
  }

  /// Waits until the outcome at `index` may be delivered; one caller at a time.
  func waitForRoom(at index: Int) async {
    if index < nextIndex + Self.room { return }
    await withCheckedContinuation { waiting = (index, $0) }
  }

  /// Takes what came of the input at `index` and prints all whose turn it is.
  func deliver(_ outcome: Outcome, at index: Int) {
    early[index] = outcome
    while let outcome = early.removeValue(forKey: nextIndex) {
      print(outcome)
      nextIndex += 1
    }
    if let (index, continuation) = waiting, index < nextIndex + Self.room {
      waiting = nil
      continuation.resume()
    }
  }

  private func print(_ outcome: Outcome) {
    if let warning = outcome.warning { console.report(warning.description) }
    switch outcome.result {
    case .success(let page):
      press.print(page)
    case .failure(let complaint):
      failureCount += 1
      console.report(complaint.description)
    }
    progress?.count(outcome)
    if let line = progress?.lineIfDue() { console.show(progress: line) }
  }
}
