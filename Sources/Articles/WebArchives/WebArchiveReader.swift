/// The articles of a web archive, record by record: https://iipc.github.io/warc-specifications
///
/// Read are responses (what a server answered), resources (the answer without its headers) and conversions (a text made
/// of one); all other records are about them.
struct WebArchiveReader: ArticleReader {
  /// How long a line of a record's header may be; what is more is not looked at.
  private static let lineLimit = 1 << 14
  /// How many bytes may be read again because of false lengths; hostile archives would have them all read again and
  /// again. Behind it, what a false length takes in is lost.
  private static let rereadLimit = 200_000_000

  private let origin: Origin
  private let opener: Opener
  private let limits: SourceLimits
  private var cursor: ByteCursor
  private var number = 0
  private var rereadCount = 0
  private var isAtEnd = false
  private var record: (any ArticleReader)?

  init(_ stream: ByteStream, origin: Origin, opener: Opener) {
    self.origin = origin
    self.opener = opener
    limits = opener.source.limits
    cursor = ByteCursor(stream)
  }

  mutating func next() -> ArticleSource.Found? {
    while !isAtEnd {
      if let found = record?.next() { return found }
      record = nil
      let place = origin.numbered("record", number + 1)
      do throws(ArticleError) {
        guard let header = try header() else { return end() }
        try read(header, as: place)
      } catch {
        return place.found(.failure(error))
      }
    }
    return nil
  }

  private mutating func end() -> ArticleSource.Found? {
    isAtEnd = true
    return number == 0 ? origin.found(.failure(ArticleError(.holdsNothing))) : nil
  }

  /// The header of the next record; nil at the end.
  private mutating func header() throws(ArticleError) -> HeaderLines? {
    var version = try line()
    while version?.isEmpty ?? false { version = try line() }
    guard let version else { return nil }
    number += 1
    if !version.starts(with: "WARC/".utf8) {
      try findRecord()
      throw ArticleError(.notARecord)
    }
    var header = HeaderLines()
    while let line = try line(), !line.isEmpty { header.take(line) }
    return header
  }

  /// Reads what a record carries and leaves its article to be taken.
  private mutating func read(_ header: HeaderLines, as place: Origin) throws(ArticleError) {
    guard let length = header["content-length"].flatMap(Int.init), length >= 0 else {
      try findRecord()
      throw ArticleError(.falseLength)
    }
    let type = header["warc-type"]?.lowercased() ?? ""
    let isRead = ["response", "resource", "conversion"].contains(type)
    // An answer's own headers come on top of the page.
    let limit = max(limits.pageBytes, limits.articleBytes) + Self.lineLimit
    // What is not read is held too, as far as that is allowed, to find the next record where the length is false.
    let bytes = length <= limit ? try taken(length) : []
    let count = length <= limit ? bytes.count : try skipped(length)
    if try !isClosed() || count < length {
      rereadCount += bytes.count
      if rereadCount <= Self.rereadLimit { cursor.putBack(bytes) }
      try findRecord()
      throw ArticleError(.falseLength)
    }
    guard isRead else { return }
    if length > limit { throw ArticleError(.tooLarge(limit: limits.pageBytes)) }
    var target = place
    target.isPicked = false
    target.address = header["warc-target-uri"].map { $0.filter { $0 != "<" && $0 != ">" } }
    target.id = target.address ?? header["warc-record-id"] ?? "\(origin.id) \(number)"
    record = try reader(of: bytes, type: type, header: header, as: target)
  }

  private func reader(
    of bytes: [UInt8],
    type: String,
    header: HeaderLines,
    as target: Origin
  ) throws(ArticleError) -> any ArticleReader {
    var target = target
    guard type == "response" else {
      return try open(bytes, type: header.mediaType, as: target)
    }
    guard let answer = ServerAnswer(bytes) else { throw ArticleError(.passedOver(.notText)) }
    guard (200..<300).contains(answer.status) else { throw ArticleError(.passedOver(.status(answer.status))) }
    target.charset = answer.headers.charset
    if let type = answer.headers.mediaType, !Self.mayHoldArticles(type) {
      throw ArticleError(.passedOver(.mediaType(type)))
    }
    return try open(try answer.content(limits: limits), type: answer.headers.mediaType, as: target)
  }

  private func open(_ bytes: [UInt8], type: String?, as target: Origin) throws(ArticleError)
    -> any ArticleReader
  {
    if let type, !Self.mayHoldArticles(type) { throw ArticleError(.passedOver(.mediaType(type))) }
    var opener = opener
    opener.source.format = type == "text/plain" ? .text : .auto
    return opener.open(ByteStream(bytes), as: target)
  }

  private static func mayHoldArticles(_ type: String) -> Bool {
    type.isEmpty || type.hasPrefix("text/html") || type == "text/plain" || type == "application/xhtml+xml"
      || type.hasSuffix("/xml") || type == "application/rss+xml" || type == "application/atom+xml"
  }

  // MARK: Finding the way

  /// Whether the two empty lines follow that end a record.
  private mutating func isClosed() throws(ArticleError) -> Bool {
    var seen: [UInt8] = []
    while seen.count < 4 {
      let byte = try taken(1)
      if byte.isEmpty { return seen.isEmpty || seen.last == UInt8(ascii: "\n") }
      seen += byte
      if seen.elementsEqual("\r\n\r\n".utf8) || seen.elementsEqual("\n\n".utf8) { return true }
      if byte[0] != UInt8(ascii: "\r") && byte[0] != UInt8(ascii: "\n") { break }
    }
    cursor.putBack(seen)
    return false
  }

  /// Goes on to the next line that begins a record.
  private mutating func findRecord() throws(ArticleError) {
    while let line = try line() {
      guard line.starts(with: "WARC/1.".utf8) || line.starts(with: "WARC/0.".utf8), line.count < 12 else {
        continue
      }
      cursor.putBack(line + [0x0D, 0x0A])
      return
    }
  }

  private mutating func line() throws(ArticleError) -> [UInt8]? {
    try ending { (cursor: inout ByteCursor) throws(ArticleError) in try cursor.line(limit: Self.lineLimit) }
  }

  private mutating func taken(_ count: Int) throws(ArticleError) -> [UInt8] {
    try ending { (cursor: inout ByteCursor) throws(ArticleError) in try cursor.take(count) }
  }

  private mutating func skipped(_ count: Int) throws(ArticleError) -> Int {
    try ending { (cursor: inout ByteCursor) throws(ArticleError) in try cursor.skip(count) }
  }

  /// Ends the archive where its bytes end by an error.
  private mutating func ending<Result>(
    _ take: (inout ByteCursor) throws(ArticleError) -> Result
  ) throws(ArticleError) -> Result {
    do throws(ArticleError) {
      return try take(&cursor)
    } catch {
      isAtEnd = true
      throw error
    }
  }
}
