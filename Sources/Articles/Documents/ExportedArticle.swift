/// One article as news databases export it, or simply as somebody wrote it.
///
/// Two layouts are known. In one, the headline is followed by outlet, date and lines with labels ("Length: 512 words"),
/// the text stands between a line "Body" and labels again, and "End of Document" ends it. In the other, the headline is
/// followed by the byline, a line "512 words", date, outlet, a code, the language and a copyright, and a line "Document"
/// with a code ends it.
struct ExportedArticle {
  private var head: ArraySlice<DocumentParagraph>
  private var body: ArraySlice<DocumentParagraph>

  init(_ paragraphs: [DocumentParagraph]) {
    if let begin = Self.bodyBegin(in: paragraphs) {
      head = paragraphs[..<begin]
      body = paragraphs[begin...].prefix { !Self.isTail($0.text) }
    } else {
      let isTitled = paragraphs.count > 1 && paragraphs[0].isHeading
      head = paragraphs[..<(isTitled ? 1 : 0)]
      body = paragraphs[head.count...]
    }
    if body.isEmpty { (head, body) = ([], paragraphs[...]) }
  }

  /// Whether the line ends an article.
  static func isEnd(_ line: String) -> Bool {
    if line == "End of Document" { return true }
    guard line.hasPrefix("Document ") else { return false }
    let code = line.dropFirst("Document ".count)
    return code.count >= 15 && code.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      && code.contains(where: \.isNumber) && code.contains(where: \.isUppercase)
  }

  /// Where the text begins behind a head; nil where no head is seen.
  static func bodyBegin(in paragraphs: [DocumentParagraph]) -> Int? {
    if let label = paragraphs.firstIndex(where: { $0.text == "Body" }) {
      return label + 1
    }
    guard let words = paragraphs.prefix(60).firstIndex(where: { isWordCount($0.text) }), words > 0 else {
      return nil
    }
    let after = paragraphs[words...].prefix(8)
    guard let right = after.lastIndex(where: { isCopyright($0.text) || isLanguage($0.text) }) else {
      return nil
    }
    return right + 1
  }

  func article(id: String) -> Article {
    let lines = head[titleIndex...].map(\.text)
    let others = Array(lines.dropFirst()).filter { !Self.isCopyright($0) && !Self.isWordCount($0) }
    let date = others.first { $0.utf8.count <= 80 && PublishedDate.iso($0) != nil }
    return Article(
      id: id,
      text: body.map(\.text).joined(separator: "\n\n"),
      title: lines.first,
      published: date.flatMap(PublishedDate.iso),
      outlet: outlet(others, date: date),
      author: Self.value("Byline", in: others) ?? Self.value("By", in: others, mark: " "),
      language: others.lazy.compactMap(Self.language).first
    )
  }

  /// The title is the last heading of the head; a list of all articles may stand before it. Without headings it is the
  /// first line.
  private var titleIndex: Int { head.lastIndex(where: \.isHeading) ?? head.startIndex }

  /// In the first layout the outlet follows the title; in the second, the date.
  private func outlet(_ lines: [String], date: String?) -> String? {
    let isPlain: (String) -> Bool = { line in
      line != date && !line.contains(":") && !line.hasPrefix("By ") && Self.language(line) == nil
        && line.utf8.count <= 120
    }
    let isWordCounted = head.contains { Self.isWordCount($0.text) }
    if isWordCounted, let date, let index = lines.firstIndex(of: date) {
      return lines[(index + 1)...].first(where: isPlain)
    }
    return lines.first(where: isPlain)
  }

  // MARK: Lines

  private static func value(_ label: String, in lines: [String], mark: String = ":") -> String? {
    guard let line = lines.first(where: { $0.hasPrefix(label + mark) }) else { return nil }
    let value = line.dropFirst(label.count + mark.count).drop(while: \.isWhitespace)
    let name = value.hasPrefix("By ") ? value.dropFirst(3) : value
    return name.isEmpty ? nil : String(name)
  }

  private static func isTail(_ line: String) -> Bool {
    line.hasPrefix("Load-Date:") || line == "Classification" || line == "Graphic" || line == "Notes"
  }

  /// "512 words"
  private static func isWordCount(_ line: String) -> Bool {
    let parts = line.split(separator: " ")
    return parts.count == 2 && parts[1] == "words" && parts[0].allSatisfy { $0.isNumber || $0 == "," }
  }

  private static func isCopyright(_ line: String) -> Bool {
    line.hasPrefix("Copyright") || line.hasPrefix("©") || line.hasPrefix("(c) ")
  }

  private static func isLanguage(_ line: String) -> Bool { language(line) != nil }

  private static func language(_ line: String) -> String? {
    let name = line.hasPrefix("Language:") ? String(line.dropFirst(9)).trimmingSpaces() : line
    return [
      "english": "en", "french": "fr", "german": "de", "spanish": "es", "italian": "it", "portuguese": "pt",
      "dutch": "nl", "russian": "ru", "polish": "pl", "turkish": "tr", "arabic": "ar", "chinese": "zh",
      "japanese": "ja", "korean": "ko",
    ][name.lowercased()]
  }
}
