extension ArticleSource {
  /// What a feed says of one of its items, beside the text that it has of it.
  public struct FeedNotice: Hashable, Sendable {
    /// Which item of its feed it is, counted from 1.
    public var number: Int
    /// The address of the page that tells all of it, where the feed gives one.
    public var link: String?
    /// The item's title.
    public var title: String?
    /// When it was published, as an ISO 8601 date or date and time.
    public var published: String?
    /// Who published it, or else the feed's title.
    public var outlet: String?
    /// Who wrote it; several names are parted by commas.
    public var author: String?
    /// The language that the item or the feed says it is in, as a BCP 47 tag.
    public var language: String?

    /// Fills in what the page that the item leads to does not say of itself.
    public func complete(_ article: inout Article) {
      article.title = article.title ?? title
      article.published = article.published ?? published
      article.outlet = article.outlet ?? outlet
      article.author = article.author ?? author
      article.language = article.language ?? language
    }
  }
}
