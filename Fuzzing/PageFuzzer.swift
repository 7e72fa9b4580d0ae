import Articles

/// What libFuzzer calls with bytes of its own making: reads them as a web page, and stops where what comes of it is no
/// article.
///
/// The first byte chooses the charset that came beside the page.
func fuzzPage(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  let charsets = [nil, "utf-8", "windows-1251", "euc-kr", "gb18030", "iso-2022-jp", "nonsense"]
  let charset = charsets[Int(bytes.first ?? 0) % charsets.count]
  let page = Array(bytes.dropFirst())
  guard let article = try? WebPageFormat().article(id: "fuzz", from: page, charset: charset) else { return 0 }
  let text = Array(article.text.utf8)
  precondition(!article.blocks.isEmpty && !text.contains(0), "an article without blocks, or with zeroes")
  var end = 0
  for block in article.blocks {
    let span = block.span
    precondition(span.begin >= end && !span.isEmpty && span.end <= text.count, "a block out of place")
    precondition(String(validating: text[span.range], as: UTF8.self) != nil, "a block that cuts a scalar")
    if let signature = block.signature {
      precondition(
        span.contains(signature.line) && signature.line.contains(signature.author),
        "a signature out of place"
      )
    }
    end = span.end
  }
  return 0
}
