import Dispatch
import Synchronization

/// Hands out inputs one by one, on demand, while the reading of them blocks none of Swift's own few threads; web pages
/// are fetched when their turn comes.
final class Supply: Sendable {
  private let inputs: Mutex<Inputs>
  private let web: WebInputs
  private let follower: FeedFollower?
  private let queue = DispatchQueue(label: "onrecord.input")

  /// Makes a supply.
  ///
  /// - Parameters:
  ///   - inputs: What was named.
  ///   - web: What fetches pages.
  ///   - follower: Follows the items of feeds; nil where what the feeds themselves have is wanted.
  init(_ inputs: sending Inputs, web: WebInputs, follower: FeedFollower? = nil) {
    self.inputs = Mutex(inputs)
    self.web = web
    self.follower = follower
  }

  /// The next input; nil at the end. One caller at a time.
  func next() async -> Input? {
    while let input = await nextNamed() {
      guard let follower, let notice = input.notice else { return input }
      if let followed = await follower.follow(notice, of: input) { return followed }
    }
    return nil
  }

  /// The next input as the files and addresses that were named have it.
  private func nextNamed() async -> Input? {
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
