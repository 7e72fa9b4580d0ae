/// Translates UTF-8 offsets of a text into Unicode scalars, as everything that leaves the program counts.
public struct ScalarOffsets: Sendable {
  /// For each UTF-8 offset, how many scalars begin before it.
  private let scalarsBefore: [Int]

  /// Makes the translation for `text`, in one pass over it.
  public init(_ text: String) {
    var scalarsBefore: [Int] = [0]
    scalarsBefore.reserveCapacity(text.utf8.count + 1)
    var count = 0
    for byte in text.utf8 {
      // Every byte but a continuation byte begins a scalar.
      if byte & 0b1100_0000 != 0b1000_0000 { count += 1 }
      scalarsBefore.append(count)
    }
    self.scalarsBefore = scalarsBefore
  }

  /// The span in scalars, end exclusive; `span` lies inside the text, on boundaries of scalars.
  public func scalars(of span: Span) -> Range<Int> {
    scalarsBefore[span.begin]..<scalarsBefore[span.end]
  }
}
