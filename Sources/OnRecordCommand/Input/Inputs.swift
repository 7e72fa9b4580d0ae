import Articles
import Fetching
import Foundation

/// One article that was asked for, or why it is not to be had.
struct Input: Sendable {
  var place: Place
  var article: Result<Article, Complaint>
  /// What a feed says of it, where it is an item of one.
  var notice: ArticleSource.FeedNotice?
  /// What the user should know although there is an article.
  var warning: Complaint?
  /// How many bytes it took up.
  var byteCount: Int
}

/// The inputs in the order in which they were named, each opened and read when its turn comes; this blocks.
struct Inputs: Sequence, IteratorProtocol {
  private let source: ArticleSource
  private let passedOver: PassedOver
  private var locations: ArraySlice<InputLocation>
  /// What is left of the folder that was named last.
  private var folder: (name: String, walk: FolderWalk, holdsArticle: Bool)?
  /// What is left of the input that was opened last.
  private var opened: (name: String, articles: FoundArticles)?
  /// The page of the location whose turn comes next, where that is a web address, or why there is none.
  private var page: Result<FetchedPage, Complaint>?
  /// An input that was opened ahead, and could not be.
  private var failed: Input?

  init(at locations: [InputLocation], source: ArticleSource, passedOver: PassedOver) {
    self.source = source
    self.passedOver = passedOver
    self.locations = locations[...]
  }

  /// The web address whose turn comes next, and whose page has to be received before; nil where there is none.
  var awaitedAddress: String? {
    guard page == nil, case .web(let address) = locations.first else { return nil }
    return address
  }

  /// Takes the page of the awaited address.
  mutating func receive(_ page: Result<FetchedPage, Complaint>) { self.page = page }

  /// Whether there is but one input, and it is itself an article and holds no others; this opens it.
  mutating func areOneArticle() -> Bool {
    guard locations.count == 1, let location = locations.first, !location.isFolder else { return false }
    locations.removeFirst()
    failed = open(location, isPicked: true)
    return opened?.articles.isSingle() ?? true
  }

  mutating func next() -> Input? {
    if let failed {
      self.failed = nil
      return failed
    }
    while true {
      if let input = nextArticle() { return input }
      if let input = openNextInFolder() { return input }
      if folder != nil { continue }
      guard let location = locations.popFirst() else { return nil }
      if location.isFolder {
        folder = (location.name, FolderWalk(location.argument), false)
      } else if let input = open(location, isPicked: true) {
        return input
      }
    }
  }

  /// The next article of what is open; nil where that has come to its end.
  private mutating func nextArticle() -> Input? {
    while let found = opened?.articles.next(), let name = opened?.name {
      let name = name + found.place
      if case .failure(let error) = found.article {
        if error.isPassedOver {
          passedOver.count(error.reason.description)
          continue
        }
      } else {
        folder?.holdsArticle = true
      }
      return Input(
        place: Place(name: name, line: found.line),
        article: found.article.mapError { Complaint($0, in: name) },
        notice: found.notice,
        byteCount: found.byteCount
      )
    }
    opened = nil
    return nil
  }

  /// Opens the next file of the folder; why that cannot be done, or why there was nothing in all of it.
  private mutating func openNextInFolder() -> Input? {
    guard let path = folder?.walk.next() else {
      defer { folder = nil }
      guard let folder, !folder.holdsArticle else { return nil }
      let complaint = Complaint(
        place: Place(name: folder.name),
        message: "there are no articles in this folder; check that it is the one you meant"
      )
      return Input(place: complaint.place, article: .failure(complaint), byteCount: 0)
    }
    return open(.file(path: path), isPicked: false)
  }

  /// Opens what is at `location`; why that cannot be done.
  private mutating func open(_ location: InputLocation, isPicked: Bool) -> Input? {
    do {
      if case .web = location, let page {
        self.page = nil
        let page = try page.get()
        opened = (
          location.name,
          source.articles(
            in: page.bytes,
            id: location.argument,
            address: page.address,
            charset: page.charset
          )
        )
        return nil
      }
      let handle = try location.open()
      opened = (location.name, source.articles(in: handle, id: location.argument, isPicked: isPicked))
      return nil
    } catch {
      return Input(place: error.place, article: .failure(error), byteCount: 0)
    }
  }
}
