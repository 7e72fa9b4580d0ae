/// What a page says about its article, beside the text.
///
/// Linked data come first, then OpenGraph and other `meta` elements, then what stands in the body; the page's structure
/// is asked last. A statement that makes no sense, such as a date that is none, does not count.
struct PageMetadata {
  private(set) var title: String?
  private(set) var outlet: String?
  private(set) var author: String?
  private(set) var published: String?
  private(set) var language: String?
  private(set) var address: String?
  /// The body as linked data give it, where they do.
  private(set) var body: String?

  /// Collects what the page says.
  ///
  /// - Parameters:
  ///   - tree: The page.
  ///   - hints: For each of its nodes, what its names say.
  ///   - linkedData: Its scripts of linked data.
  ///   - known: Its address, where the caller knows it.
  init(_ tree: MarkupTree, hints: [LayoutHints], linkedData: [ArraySlice<UInt8>], address known: String?) {
    let data = LinkedData(linkedData)
    let tags = MetaTags(tree, hints: hints)
    func clean(_ text: String?) -> String? {
      guard let text = text.map(CharacterReferences.resolve), !text.isBlank, text.utf8.count <= 1000 else {
        return nil
      }
      return text
    }
    address = Self.address(tags, data, known)
    let outlets = [data.outlet, tags.first("og:site_name"), tags.first("application-name", "dc.publisher")]
    let stated = outlets.lazy.compactMap { clean($0) }.first { !$0.contains("://") && $0.utf8.count <= 120 }
    let titles = PageTitle(
      candidates: [
        data.title, tags.first("og:title"),
        tags.first("parsely-title", "sailthru.title", "dc.title", "twitter:title"),
        tags.title,
      ].compactMap { clean($0) },
      heading: clean(tags.heading),
      isOnlyHeading: tags.isOnlyHeading,
      element: clean(tags.title),
      outlet: stated ?? address.flatMap(Self.host)
    )
    title = titles.best
    outlet = stated ?? titles.outletInElement
    author = Self.author(
      [
        data.author,
        tags.first(
          "author",
          "parsely-author",
          "sailthru.author",
          "dc.creator",
          "article:author",
          "byl",
          "dcterms.creator",
          "og:article:author"
        ),
      ].compactMap { clean($0) } + tags.authors
    )
    published = Self.published(data, tags, address)
    language = Self.language([
      data.language, tags.language,
      tags.first(
        "og:locale",
        "content-language",
        "dc.language",
        "language",
        "inlanguage"
      ),
    ])
    body = data.body
  }

  // MARK: Each of them

  private static func published(_ data: LinkedData, _ tags: MetaTags, _ address: String?) -> String? {
    let names = [
      "article:published_time", "og:article:published_time", "datepublished", "article:published",
      "og:published_time", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date",
      "publish_date", "date", "dc.date", "dc.date.issued", "dcterms.created", "dcterms.date",
      "dc.date.created",
      "article.published", "article_date_original", "originalpublicationdate", "publication_date",
      "displaydate",
      "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "vr:published_time", "article:publish_date",
      "published_time", "rnews:datepublished", "timestamp", "created", "bt:pubdate", "date.publish",
      "pub_date", "ptime",
      "article:create_at", "citation_publication_date", "datecreated",
    ]
    let stated = [data.published].compactMap(\.self) + names.compactMap { tags.values[$0] }
    let others = tags.values.keys.sorted().filter { name in
      name.contains("date") && !["modif", "updat", "expir", "valid"].contains { name.contains($0) }
    }
    for text in stated + tags.dates.prefix(8) + others.compactMap({ tags.values[$0] }) + tags.bylines {
      if let date = PublishedDate.iso(text) { return date }
    }
    return address.flatMap(PublishedDate.inAddress)
  }

  private static func author(_ candidates: [String]) -> String? {
    for candidate in candidates where !candidate.contains("://") && !candidate.hasPrefix("www.") {
      var name = candidate
      for prefix in ["By ", "by ", "BY ", "Von ", "Por ", "Par ", "Di "] where name.hasPrefix(prefix) {
        name.removeFirst(prefix.count)
      }
      if name.utf8.count <= 300, name.contains(where: \.isLetter) { return name }
    }
    return nil
  }

  private static func language(_ candidates: [String?]) -> String? {
    for case let candidate? in candidates {
      let tag = candidate.replacing("_", with: "-").filter { !$0.isWhitespace }
      let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
      guard let first = parts.first, (2...3).contains(first.count), tag.utf8.count <= 35 else { continue }
      guard
        parts.allSatisfy({
          !$0.isEmpty && $0.utf8.count <= 8 && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
        })
      else { continue }
      return
        ([first.lowercased()] + parts.dropFirst().map { $0.utf8.count == 2 ? $0.uppercased() : String($0) })
        .joined(separator: "-")
    }
    return nil
  }

  private static func address(_ tags: MetaTags, _ data: LinkedData, _ known: String?) -> String? {
    [tags.canonical, tags.first("og:url"), data.address, known].lazy.compactMap(\.self)
      .map { CharacterReferences.resolve($0) }
      .first { ($0.hasPrefix("http://") || $0.hasPrefix("https://")) && $0.utf8.count <= 2000 }
  }

  /// The host of an address, without "www." and the last domain.
  private static func host(_ address: String) -> String? {
    guard let slashes = address.firstRange(of: "://") else { return nil }
    let host = address[slashes.upperBound...].prefix { $0 != "/" && $0 != ":" && $0 != "?" }
    var labels = host.split(separator: ".")
    if labels.first == "www" { labels.removeFirst() }
    return labels.first.map(String.init)
  }
}
