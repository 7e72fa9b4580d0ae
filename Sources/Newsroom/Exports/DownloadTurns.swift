import Synchronization

/// How many exports are made at once: each reads the record from end to end.
final class DownloadTurns: Sendable {
  /// One of the turns. It is given back at its end, and when nobody holds it any more, as when a visitor leaves before
  /// the answer begins.
  final class Turn: Sendable {
    private let turns: DownloadTurns
    private let isOver = Mutex(false)

    fileprivate init(_ turns: DownloadTurns) { self.turns = turns }

    deinit { end() }

    /// Gives the turn back.
    func end() {
      let wasOver = isOver.withLock { isOver in
        defer { isOver = true }
        return isOver
      }
      if !wasOver { turns.free.withLock { $0 += 1 } }
    }
  }

  private let free: Mutex<Int>

  /// Makes turns of which `most` can be taken at once.
  init(most: Int = 4) { free = Mutex(most) }

  /// A turn; nil where all are taken.
  func take() -> Turn? {
    let isFree = free.withLock { free in
      guard free > 0 else { return false }
      free -= 1
      return true
    }
    return isFree ? Turn(self) : nil
  }
}
