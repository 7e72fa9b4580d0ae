import Dispatch
import Synchronization

/// Hands out inputs one by one, on demand, while the reading of them blocks none of Swift's own few threads.
final class Feed: Sendable {
  private let inputs: Mutex<Inputs>
  private let queue = DispatchQueue(label: "onrecord.input")

  init(_ inputs: sending Inputs) {
    self.inputs = Mutex(inputs)
  }

  /// The next input; nil at the end.
  func next() async -> Input? {
    await withCheckedContinuation { continuation in
      queue.async {
        continuation.resume(returning: self.inputs.withLock { $0.next() })
      }
    }
  }
}
