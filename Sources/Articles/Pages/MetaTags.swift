/// What a page says of itself in elements of its own: `meta`, `link`, `title`, `html`, and `itemprop` and `time` in the
/// body.
struct MetaTags {
  /// The values of `meta` elements by their name, in small letters; of several the first.
  private(set) var values: [String: String] = [:]
  private(set) var title: String?
  private(set) var heading: String?
  /// Whether there is one heading of the first rank and no more.
  private(set) var isOnlyHeading = false
  private(set) var language: String?
  private(set) var canonical: String?
  /// Dates in `time` elements and in elements that call themselves a date of publication, the more telling ones first.
  private(set) var dates: [String] = []
  /// Short texts in elements whose names say that they hold a date or an author, in order.
  private(set) var bylines: [String] = []
  /// Names in elements that call themselves author.
  private(set) var authors: [String] = []

  /// Collects what `tree` says; `hints` are those of its nodes.
  init(_ tree: MarkupTree, hints: [LayoutHints]) {
    var times: [String] = []
    var plainTimes: [String] = []
    var headings: [(isNamed: Bool, text: String)] = []
    for node in tree.nodes.indices {
      let tag = tree.nodes[node].tag
      if tag == .text { continue }
      switch tag {
      case .html: language = language ?? tree.value(of: .lang, node)
      case .meta: take(node, in: tree)
      case .title: if title == nil { title = nonBlank(tree.allText(node)) }
      case .link:
        if canonical == nil, tree.value(of: .rel, node)?.lowercased() == "canonical" {
          canonical = tree.value(of: .href, node)
        }
      case .heading1:
        let isNamed = tree.value(of: .itemprop, node)?.contains("headline") ?? false
        if let text = nonBlank(tree.allText(node, limit: 600)) { headings.append((isNamed, text)) }
      case .time:
        let date =
          tree.value(of: .datetime, node).flatMap(nonBlank) ?? tree.allText(node, limit: 100)
        if tree.value(of: .itemprop, node)?.contains("datePublished") ?? false
          || tree.bytes(of: .pubdate, node) != nil
          || tree.value(of: .className, node)?.contains("publish") ?? false
        {
          times.append(date)
        } else {
          plainTimes.append(date)
        }
      default:
        take(property: node, in: tree, &times)
        if hints[node].contains(.byline), bylines.count < 40 {
          bylines.append(tree.allText(node, limit: 120))
        }
      }
    }
    isOnlyHeading = headings.count == 1
    heading = (headings.first(where: \.isNamed) ?? headings.first)?.text
    dates = times + plainTimes
  }

  /// The first of the named values that is there.
  func first(_ names: String...) -> String? {
    for name in names {
      if let value = values[name] { return value }
    }
    return nil
  }

  private mutating func take(_ node: Int, in tree: MarkupTree) {
    guard let content = tree.value(of: .content, node).flatMap(nonBlank) else { return }
    for attribute in [MarkupAttribute.property, .name, .itemprop] {
      guard let name = tree.value(of: attribute, node)?.lowercased() else { continue }
      if values[name] == nil { values[name] = content }
    }
  }

  private mutating func take(property node: Int, in tree: MarkupTree, _ times: inout [String]) {
    if let names = tree.value(of: .itemprop, node) {
      if names.contains("datePublished") {
        times.append(
          tree.value(of: .content, node) ?? tree.value(of: .datetime, node) ?? tree.allText(node, limit: 100)
        )
      } else if names == "author", authors.count < 10, let name = nonBlank(tree.allText(node, limit: 80)) {
        authors.append(name)
      }
    } else if authors.count < 10, let rel = tree.bytes(of: .rel, node), rel.elementsEqual("author".utf8),
      let name = nonBlank(tree.allText(node, limit: 80))
    {
      authors.append(name)
    }
  }
}

/// The text; nil where it shows nothing.
private func nonBlank(_ text: String) -> String? { text.isBlank ? nil : text }
