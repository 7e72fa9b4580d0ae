import Articles

/// Follows the items of feeds to the pages that they lead to, each page once and one after another.
actor FeedFollower {
  /// How many items of a feed are followed where nobody says otherwise. Most feeds have 10 to 50.
  static let usualItemLimit = 200

  private let web: WebInputs
  private let source: ArticleSource
  private let itemLimit: Int
  private let passedOver: PassedOver
  /// The hashes of the links that were followed; the links themselves may be long.
  private var followed: Set<Int> = []

  /// Makes a follower.
  ///
  /// - Parameters:
  ///   - web: What fetches the pages.
  ///   - source: How the feeds are understood, whose limits hold for the pages too.
  ///   - itemLimit: How many items of one feed are followed.
  ///   - passedOver: Counts the items that are not.
  init(web: WebInputs, source: ArticleSource, itemLimit: Int, passedOver: PassedOver) {
    self.web = web
    // What the feed was said to be does not hold for its pages.
    self.source = ArticleSource(limits: source.limits)
    self.itemLimit = itemLimit
    self.passedOver = passedOver
  }

  /// What the item's link leads to, or why that is not to be had; nil where the item is passed over.
  ///
  /// An item without a link is handed on as the feed has it, with a word. One whose page cannot be fetched is not: what most
  /// feeds have of it is a teaser, and would pass for the article.
  func follow(_ notice: ArticleSource.FeedNotice, of item: Input) async -> Input? {
    guard notice.number <= itemLimit else {
      passedOver.count("items of a feed beyond the first \(itemLimit)")
      return nil
    }
    var item = item
    guard let link = notice.link else {
      if case .success = item.article {
        item.warning = Complaint(
          place: item.place,
          message: "warning: the item has no link to follow, so what the feed itself says is read"
        )
      }
      return item
    }
    guard followed.insert(link.prefix { $0 != "#" }.hashValue).inserted else {
      passedOver.count("items with a link that was followed before")
      return nil
    }
    item.article = await page(at: link, for: item.place).map { article in
      var article = article
      notice.complete(&article)
      return article
    }
    return item
  }

  private func page(at link: String, for place: Place) async -> Result<Article, Complaint> {
    await web.page(at: link, for: place).flatMap { page in
      var found = source.articles(in: page.bytes, id: link, address: page.address, charset: page.charset)
      guard found.isSingle(), let article = found.next()?.article else {
        return .failure(
          Complaint(place: place, message: "\(link): it is no page; name it as an input of its own")
        )
      }
      return article.mapError { Complaint($0, at: place, of: link) }
    }
  }
}
