extension StorySketch {
  /// How much the two stories have in common of all that they tell, between 0 and 1 (Jaccard's index of their runs of
  /// four words, estimated).
  public func resemblance(to other: StorySketch) -> Double {
    let common = Common(self, other)
    return share(common.shared, of: common.first + common.second - common.shared)
  }

  /// How much of this story stands in the other one too, between 0 and 1, estimated; 0 where so much more is told there
  /// that the bounds leave nothing to compare.
  public func containment(in other: StorySketch) -> Double {
    let common = Common(self, other)
    return share(common.shared, of: common.first)
  }

  /// Whether one of the two is a copy of the other, whole or cut; neither has to be the original.
  ///
  /// It is where surely 40% of the shorter one stand in the longer one: the share is estimated of the hashes that can
  /// be compared, and the lower end of its interval must reach 0.4 (Wilson, 1927, at two standard deviations). Of 100 hashes
  /// 50 must be shared, of 30 there must be 18, of 10 already 8, so that chance and a common quotation make no copies of
  /// short articles.
  public func isCopy(of other: StorySketch) -> Bool {
    let common = Common(self, other)
    guard common.shared >= Self.minimumShared else { return false }
    return lowerEnd(common.shared, of: min(common.first, common.second)) >= Self.leastShare
  }

  /// How much of the shorter story must surely stand in the longer one.
  private static let leastShare = 0.4
  /// How sure: in standard deviations.
  private static let deviations = 2.0

  private func share(_ part: Int, of whole: Int) -> Double {
    whole == 0 ? 0 : Double(part) / Double(whole)
  }

  /// The lower end of Wilson's interval for a share of which `count` of `total` were seen.
  private func lowerEnd(_ count: Int, of total: Int) -> Double {
    let (count, total, square) = (Double(count), Double(total), Self.deviations * Self.deviations)
    let spread = (count * (total - count) / total + square / 4).squareRoot()
    return (count + square / 2 - Self.deviations * spread) / (total + square)
  }
}

/// What two sketches have below the stricter of their bounds.
private struct Common {
  /// How many hashes the first one has there.
  var first: Int
  /// How many the second one has there.
  var second: Int
  /// How many both have.
  var shared = 0

  init(_ one: StorySketch, _ other: StorySketch) {
    let level = max(one.level, other.level)
    let left = one.values.prefix { $0.leadingZeroBitCount >= level }
    let right = other.values.prefix { $0.leadingZeroBitCount >= level }
    first = left.count
    second = right.count
    var (i, j) = (0, 0)
    while i < left.count, j < right.count {
      if left[i] == right[j] {
        shared += 1
        i += 1
        j += 1
      } else if left[i] < right[j] {
        i += 1
      } else {
        j += 1
      }
    }
  }
}
