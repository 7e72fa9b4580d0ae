/// Parts bytes that come in pieces into lines.
struct ImportLines {
  /// Longer lines are passed over, in bytes.
  static let longest = 64_000_000

  private let source: () throws -> [UInt8]?
  private var piece: ArraySlice<UInt8> = []
  private var isAtEnd = false
  /// The number of the last line that was read.
  private(set) var number = 0

  init(from source: @escaping () throws -> [UInt8]?) {
    self.source = source
  }

  /// A line without its line feed.
  enum Line {
    case bytes([UInt8])
    case tooLong
  }

  /// The next line; nil at the end.
  mutating func next() throws -> Line? {
    var (bytes, isTooLong, isEmpty): ([UInt8], Bool, Bool) = ([], false, true)
    while true {
      if piece.isEmpty, !isAtEnd {
        piece = (try source() ?? [])[...]
        isAtEnd = piece.isEmpty
      }
      if piece.isEmpty { break }
      isEmpty = false
      let end = piece.firstIndex(of: UInt8(ascii: "\n"))
      let part = piece[..<(end ?? piece.endIndex)]
      isTooLong = isTooLong || bytes.count + part.count > Self.longest
      if isTooLong { bytes = [] } else { bytes += part }
      piece = piece[(end.map { $0 + 1 } ?? piece.endIndex)...]
      if end != nil { break }
    }
    if isEmpty { return nil }
    number += 1
    return isTooLong ? .tooLong : .bytes(bytes)
  }
}
