import Articles

/// What libFuzzer calls with bytes of its own making: reads them as `format`, or as an archive where they begin like one,
/// and stops where what comes of it is no article, or too much.
func fuzzSource(_ start: UnsafePointer<UInt8>?, _ count: Int, format: ArticleSource.Format) -> CInt {
  check([UInt8](UnsafeBufferPointer(start: start, count: count)), format: format)
}

/// Reads what the bytes hold, and stops where it is no article, or too much.
func check(_ bytes: [UInt8], format: ArticleSource.Format) -> CInt {
  let limits = SourceLimits(articleBytes: 4000, pageBytes: 8000, members: 50)
  var foundCount = 0
  for found in ArticleSource(format: format, limits: limits).articles(in: bytes, id: "fuzz") {
    foundCount += 1
    // Each thing that is found takes a byte at least, even of an archive's members.
    precondition(foundCount <= 200 * (bytes.count + 50), "more is found than there can be")
    guard case .success(let article) = found.article else { continue }
    precondition(article.fingerprint.utf8.count == 16, "a fingerprint of another length")
    let text = Array(article.text.utf8)
    var end = 0
    for block in article.blocks {
      let span = block.span
      precondition(span.begin >= end && !span.isEmpty && span.end <= text.count, "a block out of place")
      precondition(String(validating: text[span.range], as: UTF8.self) != nil, "a block that cuts a scalar")
      end = span.end
    }
  }
  return 0
}
