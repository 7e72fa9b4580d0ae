import Foundation

/// JSON Lines: each line is an object, and each object an article.
///
/// An object has a `text`; it may have an `id` (a string or an integer; without it, the line's number is taken),
/// a `title`, a `published` date in ISO 8601, an `outlet`, an `author` (a string or a list of them), an `address` or
/// `url`, and a `language`. Other fields are passed over, and so are blank lines.
///
/// ```swift
/// for line in JSONLinesFormat().lines(of: .standardInput) {
///   switch line.article {
///   case .success(let article): print(article.id)
///   case .failure(let error): print(error)
///   }
/// }
/// ```
public struct JSONLinesFormat: Sendable {
  /// How many bytes a line may have.
  public var byteLimit: Int

  /// Makes a format that refuses longer lines than `byteLimit`.
  public init(byteLimit: Int = PlainTextFormat.defaultByteLimit) {
    self.byteLimit = byteLimit
  }

  /// The lines that `handle` holds, read only when they are asked for; asking blocks while it waits for a pipe.
  ///
  /// A line that makes no article does not end the sequence. A longer line than the limit is passed over without
  /// being held.
  public func lines(of handle: FileHandle) -> Lines {
    Lines(LineReader(ByteStream(handle), limit: byteLimit), byteLimit: byteLimit, columns: ColumnNames())
  }

  /// One line and what came of it.
  public struct Line: Hashable, Sendable {
    /// The line's number, counted from 1.
    public var number: Int
    /// The article, or why there is none.
    public var article: Result<Article, ArticleError>
    /// How many bytes of the input were used up for it.
    public var byteCount: Int
  }

  /// The lines of one input, in order.
  public struct Lines: Sequence, IteratorProtocol {
    private var reader: LineReader
    private let byteLimit: Int
    private let columns: ColumnNames
    private var isBroken = false

    init(_ reader: LineReader, byteLimit: Int, columns: ColumnNames) {
      self.columns = columns
      self.reader = reader
      self.byteLimit = byteLimit
    }

    /// The next line that is not blank; nil at the end, or after an error of the system.
    public mutating func next() -> Line? {
      if isBroken { return nil }
      do {
        while let line = try reader.next() {
          if let bytes = line.bytes, bytes.allSatisfy(\.isJSONSpace) { continue }
          return Line(number: line.number, article: article(of: line), byteCount: line.byteCount)
        }
        return nil
      } catch {
        isBroken = true
        let number = reader.number + 1
        return Line(number: number, article: .failure(error.on(line: number)), byteCount: 0)
      }
    }

    private func article(of line: LineReader.Line) -> Result<Article, ArticleError> {
      do throws(ArticleError) {
        guard let bytes = line.bytes else { throw ArticleError(.tooLarge(limit: byteLimit)) }
        return .success(try JSONArticle(bytes, columns: columns).article(line: line.number))
      } catch {
        return .failure(error.on(line: line.number))
      }
    }
  }
}

extension ArticleError {
  fileprivate func on(line: Int) -> ArticleError { ArticleError(reason, line: line) }
}

extension UInt8 {
  fileprivate var isJSONSpace: Bool {
    self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") || self == UInt8(ascii: "\r")
  }
}
