import Articles

/// A few numbers that stand for an article's story, by which its copies are known: one wire report in forty papers is
/// one story, however it was cut, edited and headed.
///
/// Every run of four words of the story is hashed, and the hashes below a bound are kept: a random sample, but the same one
/// wherever the same words stand (Broder, "On the resemblance and containment of documents", 1997). The bound is the
/// highest power of two that keeps at most ``maximumCount`` of them. Of two sketches the stricter bound is applied
/// to both, so that a long article and a short piece of it compare without bias (FracMinHash: Irber et al., "Lightweight
/// compositional analysis of metagenomes with FracMinHash", 2022; Hera, Pierce-Ward and Koslicki, 2023).
///
/// A sketch depends on nothing but the words. It is the same on every machine and in every process, and may be stored.
///
/// ```swift
/// let sketch = StorySketch(article)
/// // Store a row (hash, article) for each of `sketch.hashes`. Whatever shares `minimumShared` of them is a candidate:
/// //   SELECT article FROM sketch WHERE hash IN (...) GROUP BY article HAVING count(*) >= 4
/// // and a candidate is a copy if
/// sketch.isCopy(of: other)
/// ```
public struct StorySketch: Hashable, Sendable {
  /// The most hashes that a sketch holds. A story of more than this many words has between half and all of it.
  public static let maximumCount = 128
  /// A story of fewer words is too little to tell a copy by: its sketch is empty, and a copy of nothing.
  public static let minimumWords = 20
  /// No two sketches are those of copies that share fewer hashes than this.
  public static let minimumShared = 4

  /// How many of a hash's leading bits must be zero for it to be kept.
  let level: Int
  /// The hashes that are kept, in ascending order, each once.
  let values: [UInt64]

  /// Makes the sketch of what `article` tells in paragraphs and embedded posts. Headlines, captions, footnotes and
  /// boilerplate are left out, and so are notes that an outlet puts under all that it prints.
  public init(_ article: Article) {
    var sample = Sample(capacity: Self.maximumCount)
    var shingles = Shingles()
    for text in Story.paragraphs(of: article) {
      shingles.read(text) { sample.insert($0) }
    }
    self.init(shingles.wordCount < Self.minimumWords ? Sample(capacity: Self.maximumCount) : sample)
  }

  private init(_ sample: consuming Sample) {
    sample.settle()
    level = sample.level
    values = sample.values
  }

  /// Makes a sketch of hashes that are known to be in ascending order and within the level's bound.
  init(level: Int, values: [UInt64]) {
    self.level = level
    self.values = values
  }

  /// The lower halves of the hashes, as a table of a database keeps them to find candidates; at most ``maximumCount``, each
  /// once, in ascending order. What two stories share by chance is too little to make candidates of them.
  public var hashes: [Int32] { Set(values.map { Int32(truncatingIfNeeded: $0) }).sorted() }

  /// Whether there was too little text for a sketch.
  public var isEmpty: Bool { values.isEmpty }
}
