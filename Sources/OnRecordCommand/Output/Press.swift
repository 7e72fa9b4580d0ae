import Synchronization

/// Prints the pages of an edition, each of them whole or not at all, until it is closed.
final class Press: Sendable {
  private struct State {
    var isOpen = false
    var isClosed = false
  }

  let edition: Edition
  private let console: Console
  private let state = Mutex(State())

  init(_ edition: Edition, console: Console) {
    self.edition = edition
    self.console = console
  }

  /// Prints one page.
  func print(_ page: String) {
    state.withLock { state in
      if state.isClosed { return }
      console.write((state.isOpen ? edition.separator : edition.opening) + page)
      state.isOpen = true
    }
  }

  /// Prints what stands behind the last page; nothing is printed after it. Waits for a page that is being printed.
  func close() {
    state.withLock { state in
      if state.isClosed { return }
      console.write((state.isOpen ? "" : edition.opening) + edition.closing)
      state.isClosed = true
    }
  }
}
