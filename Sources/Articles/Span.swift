/// A range of an article's text.
///
/// Offsets count UTF-8 bytes of the text, the end is exclusive, and both lie on boundaries of Unicode scalars.
/// What leaves the program counts scalars instead; ``ScalarOffsets`` translates.
public struct Span: Hashable, Sendable {
  /// The offset of the first byte.
  public var begin: Int
  /// The offset behind the last byte.
  public var end: Int

  /// Makes the span of the bytes `begin ..< end`.
  public init(_ begin: Int, _ end: Int) {
    precondition(begin <= end, "a span cannot end before it begins")
    self.begin = begin
    self.end = end
  }

  /// Whether the span holds no byte.
  public var isEmpty: Bool { begin == end }

  /// The span's length in bytes.
  public var count: Int { end - begin }

  /// The bytes as a range.
  public var range: Range<Int> { begin..<end }

  /// Whether every byte of `other` lies in this span.
  public func contains(_ other: Span) -> Bool { begin <= other.begin && other.end <= end }

  /// Whether the two spans share a byte.
  public func overlaps(_ other: Span) -> Bool { begin < other.end && other.begin < end }
}

extension Span: Comparable {
  /// Spans are ordered by where they begin, then by where they end.
  public static func < (left: Span, right: Span) -> Bool {
    (left.begin, left.end) < (right.begin, right.end)
  }
}
