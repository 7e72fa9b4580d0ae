/// A paragraph of a word processor's document.
struct DocumentParagraph {
  var text = ""
  /// Whether its style is that of a title or of a heading of the first level.
  var isHeading = false
}

/// The paragraphs of a DOCX, which is WordprocessingML (ECMA-376), one by one.
struct DocumentParagraphs {
  private let events: XMLEvents
  private let limit: Int
  private var paragraph: DocumentParagraph?
  private var isText = false
  /// How many elements are open of which an older program would show the same once more.
  private var repeated = 0

  init(_ stream: ByteStream, limit: Int) {
    events = XMLEvents(stream)
    self.limit = limit
  }

  /// What is wrong with the document, where something is.
  var fault: ArticleError? { events.fault }

  /// The next paragraph that is not blank; nil at the end.
  mutating func next() throws(ArticleError) -> DocumentParagraph? {
    while let event = try events.next() {
      switch event {
      case .begin("Fallback", _, _, _): repeated += 1
      case .end("Fallback"): repeated -= 1
      case _ where repeated > 0: break
      case .begin("p", _, _, _): paragraph = DocumentParagraph()
      case .begin("pStyle", _, let attributes, _):
        let style = (attributes["val"] ?? "").lowercased().filter { $0 != " " }
        paragraph?.isHeading = style == "title" || style == "heading1"
      case .begin("t", _, _, _): isText = true
      case .end("t"): isText = false
      case .begin("tab", _, _, _), .begin("br", _, _, _), .begin("cr", _, _, _): append(" ")
      case .text(let bytes) where isText: append(String(decoding: bytes, as: UTF8.self))
      case .end("p"):
        guard var ended = paragraph else { break }
        paragraph = nil
        ended.text = ended.text.trimmingSpaces()
        if !ended.text.isBlank { return ended }
      default: break
      }
    }
    return nil
  }

  private mutating func append(_ text: String) {
    // One byte more than is allowed is enough to know that there is too much.
    if let count = paragraph?.text.utf8.count, count <= limit { paragraph?.text += text }
  }
}
