/// Takes what comes in any order, and gives it in the order in which it was asked for.
struct InOrder<Item> {
  /// How many may be ahead of the one that is given next. Enough that a long article does not keep the other cores waiting;
  /// few enough that memory stays small.
  static var room: Int { 64 }

  private var early: [Int: Item] = [:]
  private var nextIndex = 0
  private var waiting: (index: Int, continuation: CheckedContinuation<Void, Never>)?

  /// Whether the item at `index` may be begun.
  func hasRoom(at index: Int) -> Bool { index < nextIndex + Self.room }

  /// Keeps one who waits until there is room at `index`.
  mutating func wait(for index: Int, _ continuation: CheckedContinuation<Void, Never>) {
    waiting = (index, continuation)
  }

  /// Takes the item at `index`.
  mutating func put(_ item: Item, at index: Int) {
    early[index] = item
  }

  /// The next item, if it is there.
  mutating func next() -> Item? {
    guard let item = early.removeValue(forKey: nextIndex) else { return nil }
    nextIndex += 1
    if let (index, continuation) = waiting, hasRoom(at: index) {
      waiting = nil
      continuation.resume()
    }
    return item
  }

  /// Lets whoever waits go on, since nothing will be taken any more.
  mutating func release() {
    waiting?.continuation.resume()
    waiting = nil
  }
}
