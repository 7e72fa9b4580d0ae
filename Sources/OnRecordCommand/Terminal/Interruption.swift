import Dispatch
import Foundation

/// Lets the program end in order when the user (Ctrl-C) or the system asks it to.
struct Interruption {
  private let sources: [any DispatchSourceSignal]

  /// Calls `handler` with the first signal; a second one ends the program at once.
  init(_ handler: @escaping @Sendable (_ signal: Int32) -> Void) {
    sources = [SIGINT, SIGTERM].map { number in
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        signal(number, SIG_DFL)
        handler(number)
      }
      signal(number, SIG_IGN)
      source.activate()
      return source
    }
  }

  /// Stops listening.
  func cancel() {
    for source in sources { source.cancel() }
  }
}
