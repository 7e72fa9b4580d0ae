/// The hashes below a bound that falls whenever there are too many of them.
///
/// Which ones are left depends on the set of the hashes alone, not on their order or on how often each came.
struct Sample {
  /// How many leading bits of a hash are zero if it lies below the bound.
  private(set) var level = 0
  /// The hashes; in ascending order and each once only after ``settle()``.
  private(set) var values: [UInt64] = []
  private let capacity: Int

  /// Makes an empty sample of at most `capacity` hashes.
  init(capacity: Int) {
    self.capacity = capacity
    values.reserveCapacity(8 * capacity)
  }

  /// Takes a hash if it lies below the bound.
  mutating func insert(_ hash: UInt64) {
    guard hash.leadingZeroBitCount >= level else { return }
    values.append(hash)
    // Room for several times as many, so that sorting is rare.
    if values.count == 8 * capacity { settle() }
  }

  /// Sorts the hashes, takes out those that came twice, and lowers the bound until there are few enough.
  mutating func settle() {
    values.sort()
    var kept = 0
    for index in values.indices where index == 0 || values[index] != values[kept - 1] {
      values[kept] = values[index]
      kept += 1
    }
    while kept > capacity {
      level += 1
      while kept > 0, values[kept - 1].leadingZeroBitCount < level { kept -= 1 }
    }
    values.removeSubrange(kept...)
  }
}
