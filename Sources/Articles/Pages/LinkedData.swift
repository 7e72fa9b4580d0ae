/// What a page's linked data say of its article: https://schema.org/NewsArticle
struct LinkedData {
  private(set) var title: String?
  private(set) var outlet: String?
  private(set) var author: String?
  private(set) var published: String?
  private(set) var language: String?
  private(set) var address: String?
  private(set) var body: String?

  /// How many objects of one page are looked at.
  private static let objectLimit = 2_000

  /// Reads the first article among the page's scripts of linked data.
  init(_ scripts: [ArraySlice<UInt8>]) {
    var objects: [[String: JSONValue]] = []
    for script in scripts.prefix(20) {
      if let value = LenientJSON.value(of: script) { Self.collect(value, into: &objects) }
    }
    let articles = objects.filter { Self.types($0).contains(where: Self.isArticle) }
    let byName = Dictionary(
      objects.compactMap { object in object["@id"]?.text.map { ($0, object) } },
      uniquingKeysWith: { $0.count >= $1.count ? $0 : $1 }
    )
    if let article = articles.first(where: { $0["headline"] != nil || $0["datePublished"] != nil })
      ?? articles.first
    {
      take(article, byName)
    }
    for page in objects where published == nil && Self.types(page).contains("WebPage") {
      published = page["datePublished"]?.text
    }
  }

  private mutating func take(_ article: [String: JSONValue], _ byName: [String: [String: JSONValue]]) {
    func names(_ value: JSONValue?) -> [String] {
      switch value {
      case .string(let name): [name]
      case .array(let values): values.prefix(20).flatMap { names($0) }
      case .object(let fields):
        if let name = fields["name"] {
          names(name)
        } else if let reference = fields["@id"]?.text, let name = byName[reference]?["name"]?.text {
          [name]
        } else {
          []
        }
      default: []
      }
    }
    title = article["headline"]?.text ?? article["name"]?.text
    published = article["datePublished"]?.text ?? article["dateCreated"]?.text
    language = article["inLanguage"]?.text ?? article["inLanguage"]?["alternateName"]?.text
    body = article["articleBody"]?.text
    outlet = names(article["publisher"]).first ?? names(article["sourceOrganization"]).first
    let authors = names(article["author"]) + (article["author"] == nil ? names(article["creator"]) : [])
    author = authors.isEmpty ? nil : authors.joined(separator: ", ")
    address =
      article["url"]?.text ?? article["mainEntityOfPage"]?.text ?? article["mainEntityOfPage"]?["@id"]?.text
  }

  private static func collect(_ value: JSONValue, into objects: inout [[String: JSONValue]]) {
    guard objects.count < objectLimit else { return }
    switch value {
    case .object(let fields):
      objects.append(fields)
      // In an order of our own: a dictionary's changes from run to run.
      for key in fields.keys.sorted() {
        if let field = fields[key] { collect(field, into: &objects) }
      }
    case .array(let values):
      for value in values { collect(value, into: &objects) }
    case .string, .literal: break
    }
  }

  private static func types(_ object: [String: JSONValue]) -> [String] {
    switch object["@type"] {
    case .string(let type): [type]
    case .array(let types): types.compactMap(\.text)
    default: []
    }
  }

  private static func isArticle(_ type: String) -> Bool {
    type.hasSuffix("Article") || type == "BlogPosting" || type == "LiveBlogPosting" || type == "Report"
  }
}

extension JSONValue {
  /// The value as text; for an array, its first member's. Nil for what is blank or no text.
  var text: String? {
    switch self {
    case .string(let text): text.isBlank ? nil : text
    case .array(let values): values.first?.text
    case .literal, .object: nil
    }
  }
}
