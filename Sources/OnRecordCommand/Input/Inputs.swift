import Articles
import Foundation

/// One article that was asked for, or why it is not to be had.
struct Input: Sendable {
  var place: Place
  var article: Result<Article, Complaint>
  /// How many bytes it took up.
  var byteCount: Int
}

/// The inputs in the order in which they were named, each opened and read when its turn comes; this blocks.
struct Inputs: Sequence, IteratorProtocol {
  private let format: InputFormat
  private let byteLimit: Int
  private var locations: ArraySlice<InputLocation>
  /// What is left of the JSON Lines that were opened last.
  private var lines: (name: String, rest: JSONLinesFormat.Lines)?

  init(at locations: [InputLocation], format: InputFormat, byteLimit: Int) {
    self.locations = locations[...]
    self.format = format
    self.byteLimit = byteLimit
  }

  mutating func next() -> Input? {
    while true {
      if let input = nextLine() { return input }
      guard let location = locations.popFirst() else { return nil }
      if let input = open(location) { return input }
    }
  }

  private mutating func nextLine() -> Input? {
    guard let line = lines?.rest.next(), let name = lines?.name else {
      lines = nil
      return nil
    }
    return Input(
      place: Place(name: name, line: line.number),
      article: line.article.mapError { Complaint($0, in: name) },
      byteCount: line.byteCount
    )
  }

  /// The article at `location`, or why there is none; nil for JSON Lines, whose articles come one by one.
  private mutating func open(_ location: InputLocation) -> Input? {
    let handle: FileHandle
    do {
      handle = try location.open()
    } catch {
      return Input(place: error.place, article: .failure(error), byteCount: 0)
    }
    switch format {
    case .jsonl:
      lines = (location.name, JSONLinesFormat(byteLimit: byteLimit).lines(of: handle))
      return nil
    case .text:
      let article = Result { () throws(ArticleError) in
        try PlainTextFormat(byteLimit: byteLimit).article(id: location.argument, from: handle)
      }
      return Input(
        place: Place(name: location.name),
        article: article.mapError { Complaint($0, in: location.name) },
        byteCount: (try? article.get().text.utf8.count) ?? 0
      )
    }
  }
}
