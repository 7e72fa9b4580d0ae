/// The articles of an RSS or Atom feed, item by item.
///
/// RSS is what https://www.rssboard.org/rss-specification says, with `content:encoded` and Dublin Core's `creator` and
/// `date` beside it; Atom is RFC 4287.
struct FeedReader: ArticleReader {
  private let origin: Origin
  private let limit: Int
  private let events: XMLEvents
  /// The elements that are open.
  private var path: [String] = []
  private var channel = FeedItem()
  private var item: FeedItem?
  private var value: FeedValue?
  private var count = 0
  private var hasTold = false
  private var isAtEnd = false

  init(_ stream: ByteStream, origin: Origin, limit: Int) {
    self.origin = origin
    self.limit = limit
    events = XMLEvents(stream)
  }

  mutating func next() -> ArticleSource.Found? {
    if isAtEnd { return nil }
    do throws(ArticleError) {
      while let event = try events.next() {
        if let found = take(event) { return found }
      }
    } catch {
      isAtEnd = true
      return origin.found(.failure(error))
    }
    isAtEnd = true
    if let fault = events.fault { return origin.found(.failure(fault)) }
    return count == 0 ? origin.found(.failure(ArticleError(.holdsNothing))) : nil
  }

  private mutating func take(_ event: XMLEvent) -> ArticleSource.Found? {
    switch event {
    case .entity(let line):
      if hasTold { return nil }
      hasTold = true
      return origin.found(.failure(ArticleError(.declaredEntities, line: line)))
    case .text(let bytes):
      value?.append(text: bytes)
      return nil
    case .begin(let name, let space, let attributes, let line):
      begin(name, space, attributes, line)
      return nil
    case .end(let name):
      return end(name)
    }
  }

  private mutating func begin(_ name: String, _ space: String, _ attributes: [String: String], _ line: Int) {
    path.append(name)
    if value != nil {
      value?.begin(name)
      return
    }
    if name == "item" || name == "entry" {
      item = FeedItem(line: line)
      return
    }
    if name == "link", let target = attributes["href"] {
      if attributes["rel"] ?? "alternate" == "alternate" { set(.address, to: target) }
      return
    }
    if path.count == 1, let language = attributes["lang"] { channel.language = language }
    let isAtItem = item != nil && ["item", "entry"].contains(path.dropLast().last)
    let isInAuthor = path.dropLast().last == "author" && name == "name"
    let isAtChannel = item == nil && ["channel", "feed"].contains(path.dropLast().last)
    guard isAtItem || isInAuthor || isAtChannel, let field = FeedItem.Field(name: name, space: space) else {
      return
    }
    if name == "author", space.hasSuffix("2005/Atom") { return }
    value = FeedValue(field: field, depth: path.count, type: attributes["type"], limit: limit)
  }

  private mutating func end(_ name: String) -> ArticleSource.Found? {
    defer { if !path.isEmpty { path.removeLast() } }
    if let value {
      if value.depth < path.count {
        self.value?.end(name)
        return nil
      }
      set(value.field, to: value)
      self.value = nil
      return nil
    }
    guard let item, name == "item" || name == "entry" else { return nil }
    self.item = nil
    count += 1
    let place = origin.numbered("item", count)
    let notice = item.notice(in: channel, number: count, base: origin.address)
    var found: ArticleSource.Found
    do throws(ArticleError) {
      found = place.found(.success(try item.article(notice, limit: limit)), line: item.line)
    } catch {
      found = place.found(.failure(ArticleError(error.reason, line: item.line)))
    }
    found.notice = notice
    return found
  }

  private mutating func set(_ field: FeedItem.Field, to value: FeedValue) {
    if item == nil { channel.set(field, to: value) } else { item?.set(field, to: value) }
  }

  private mutating func set(_ field: FeedItem.Field, to text: String) {
    var value = FeedValue(field: field, depth: 0, type: nil, limit: limit)
    value.append(text: Array(text.utf8))
    set(field, to: value)
  }
}
