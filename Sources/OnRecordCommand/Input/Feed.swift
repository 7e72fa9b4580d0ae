import Dispatch
import Synchronization

/// Hands out inputs one by one, on demand, while the reading of them blocks none of Swift's own few threads; web pages
/// are fetched when their turn comes.
final class Feed: Sendable {
  private let inputs: Mutex<Inputs>
  private let web: WebInputs
  private let queue = DispatchQueue(label: "onrecord.input")

  init(_ inputs: sending Inputs, web: WebInputs) {
    self.inputs = Mutex(inputs)
    self.web = web
  }

  /// The next input; nil at the end. One caller at a time.
  func next() async -> Input? {
    if let address = inputs.withLock({ $0.awaitedAddress }) {
      let page = await web.page(at: address)
      inputs.withLock { $0.receive(page) }
    }
    return await withCheckedContinuation { continuation in
      queue.async {
        continuation.resume(returning: self.inputs.withLock { $0.next() })
      }
    }
  }
}
