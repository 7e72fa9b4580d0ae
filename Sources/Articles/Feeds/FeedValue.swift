/// What stands in one element of a feed.
struct FeedValue {
  let field: FeedItem.Field
  /// How many elements are open within the document once it begins.
  let depth: Int
  /// Whether it is itself markup: Atom's `xhtml`.
  private let isMarkup: Bool
  /// Whether it is plain text: Atom's `text`, which is also what it means to say nothing.
  let isPlain: Bool
  private let limit: Int
  private(set) var bytes: [UInt8] = []
  /// Whether there was more than is allowed.
  private(set) var isTooLong = false

  init(field: FeedItem.Field, depth: Int, type: String?, limit: Int) {
    self.field = field
    self.depth = depth
    self.limit = limit
    isMarkup = type == "xhtml"
    isPlain = type == "text" || type == "text/plain"
  }

  var string: String { String(decoding: bytes, as: UTF8.self) }

  mutating func append(text: [UInt8]) {
    guard isMarkup else { return append(text) }
    append(
      text.flatMap { byte -> [UInt8] in
        switch byte {
        case UInt8(ascii: "<"): Array("&lt;".utf8)
        case UInt8(ascii: "&"): Array("&amp;".utf8)
        default: [byte]
        }
      }
    )
  }

  /// An element begins within it.
  mutating func begin(_ name: String) {
    if isMarkup { append(Array("<\(name)>".utf8)) }
  }

  /// An element ends within it.
  mutating func end(_ name: String) {
    if isMarkup { append(Array("</\(name)>".utf8)) }
  }

  private mutating func append(_ more: [UInt8]) {
    isTooLong = isTooLong || bytes.count + more.count > limit
    if !isTooLong { bytes += more }
  }
}
