/// What the names that a page's makers gave an element say about it.
///
/// Classes, identifiers and roles are parted into words: `post-body`, `postBody` and `post_body` are `post` and `body`.
/// Words count alone and joined to their neighbour.
struct LayoutHints: OptionSet {
  var rawValue: UInt16

  /// The body of an article.
  static let body = LayoutHints(rawValue: 1 << 0)
  /// Something that stands around articles: menus, links to others, calls to share or to subscribe.
  static let surroundings = LayoutHints(rawValue: 1 << 1)
  /// What readers wrote under an article.
  static let comments = LayoutHints(rawValue: 1 << 2)
  /// A line about the article: its author, its date.
  static let byline = LayoutHints(rawValue: 1 << 3)
  /// What a picture shows, or who took it.
  static let caption = LayoutHints(rawValue: 1 << 4)
  /// A post from elsewhere.
  static let post = LayoutHints(rawValue: 1 << 5)
  /// What is not shown.
  static let hidden = LayoutHints(rawValue: 1 << 6)
  /// A note at the foot of the article.
  static let footnote = LayoutHints(rawValue: 1 << 7)
  /// The paragraph with which an article opens, where it stands apart.
  static let lead = LayoutHints(rawValue: 1 << 8)

  /// The hints of an element.
  static func of(_ node: Int, in tree: MarkupTree) -> LayoutHints {
    var hints: LayoutHints = []
    let element = tree.nodes[node]
    for index in Int(element.low)..<Int(element.high) {
      let attribute = tree.attributes[index]
      let value = tree.bytes[Int(attribute.low)..<Int(min(attribute.high, attribute.low + 2000))]
      switch attribute.name {
      case .className, .id, .role, .dataTestID, .dataComponent: hints.formUnion(named(value))
      case .itemprop:
        if value.elementsEqual("articleBody".utf8) { hints.insert(.body) }
        if value.elementsEqual("comment".utf8) { hints.insert(.comments) }
        if value.elementsEqual("caption".utf8) { hints.insert(.caption) }
      case .hidden: hints.insert(.hidden)
      case .style: if hides(value) { hints.insert(.hidden) }
      default: break
      }
    }
    return hints
  }

  /// Whether a style leaves an element out of what is seen.
  private static func hides(_ style: ArraySlice<UInt8>) -> Bool {
    let letters = style.prefix(400).filter { $0 > 0x20 }.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    return letters.holds("display:none") || letters.holds("visibility:hidden")
  }

  private static func named(_ names: ArraySlice<UInt8>) -> LayoutHints {
    var hints: LayoutHints = []
    var word = WordHash()
    var pair = WordHash()
    var previous = WordHash()
    func take() {
      if let found = table[word.value] { hints.formUnion(found) }
      if !previous.isEmpty, let found = table[pair.value] { hints.formUnion(found) }
      previous = word
      pair = word
      word = WordHash()
    }
    var wasSmall = false
    for byte in names {
      let isLarge = byte >= 0x41 && byte <= 0x5A
      let isSmall = byte >= 0x61 && byte <= 0x7A
      if isLarge && wasSmall || !isLarge && !isSmall {
        if !word.isEmpty { take() }
        if byte <= 0x20 { (previous, pair) = (WordHash(), WordHash()) }
      }
      if isLarge || isSmall {
        word.add(byte | 0x20)
        pair.add(byte | 0x20)
      }
      wasSmall = isSmall
    }
    if !word.isEmpty { take() }
    return hints
  }

  /// The hash of a word that grows letter by letter: FNV-1a, of 64 bits.
  /// http://www.isthe.com/chongo/tech/comp/fnv/
  private struct WordHash {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325
    var isEmpty = true

    mutating func add(_ byte: UInt8) {
      value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
      isEmpty = false
    }
  }

  private static let table: [UInt64: LayoutHints] = {
    var table: [UInt64: LayoutHints] = [:]
    for (hint, words) in vocabulary {
      for word in words.split(whereSeparator: \.isWhitespace) {
        var hash = WordHash()
        for byte in word.utf8 { hash.add(byte) }
        table[hash.value, default: []].formUnion(hint)
      }
    }
    return table
  }()

  private static let vocabulary: [(LayoutHints, String)] = [
    (
      .body,
      """
      articlebody articlecontent articletext articlebodytext articlecopy articlemain bodycontent bodycopy bodytext
      blogcontent contentbody contentarticle entrybody entrycontent entrytext mainarticle newsbody newscontent
      newstext pagecontent postbody postcontent postentry posttext singlecontent storybody storycontent storytext
      textcontent storycopy richtext articlepage hentry
      """
    ),
    (
      .surroundings,
      """
      ad ads adslot advert advertisement advertising advertorial adunit alsoread articlelist articlenav articletags
      attribution authorbio authorbox authorinfo backtotop bookmark breadcrumb breadcrumbs callout carousel cart
      catlinks categories consent contentinfo cookie cookies correlati cta dfp donate donation emailsignup endorsements
      entryfooter entrymeta follow followus footer gdpr hotnews inlinepromo jobs latestnews latest leaderboard linklist
      listing login masthead menu metadata mostpopular mostread mostviewed morefrom morenews morestories moreon nav
      navbar navigation newsletter newslettersignup nextprev nextpost outbrain pager paging pagination partner paywall
      popular popup postfooter postmeta postnav posttags prevnext print printonly privacy promo promobox promoted
      promotion rail rating readalso readmore readnext recirc recirculation recommendation recommendations recommended
      recommends regwall relacionadas relatedarticles relatedlinks relatednews relatedposts related relatedcontent
      relatedstories searchform seealso share sharebar sharebuttons sharetools sharedaddy sharing shop sidebar signup
      skiplink skip social socialbar socialmedia socialshare sponsor sponsored storylist subscribe subscription survey
      syndication tagcloud taglist tags taboola teaser teasers toc toolbar tooltip topics trending upsell
      utility video videoplayer whatsnext youmightlike youmaylike widget
      """
    ),
    (
      .comments,
      """
      comment comments commentlist commentarea commentsection commentform discussion disqus disqusthread fbcomments
      livefyre respond replies trackbacks
      """
    ),
    (
      .byline,
      """
      articleinfo articlemeta author authors byline dateline datetime entrydate postdate published publishdate pubdate
      readtime readingtime timestamp dateposted dateupdated lastupdated postinfo storymeta contributors
      """
    ),
    (
      .caption,
      "caption captions captiontext credit credits imagecaption imagecredit photocaption photocredit wpcaption wpcaptiontext imgcaption mediacaption photocredits copyrightholder"
    ),
    (
      .post,
      "twittertweet instagrammedia tiktokembed embeddedtweet tweettext fbpost twittervideo blueskyembed mastodonembed redditembed"
    ),
    (
      .hidden,
      "hidden hide visuallyhidden sronly screenreadertext screenreader screenreaderonly offscreen noprint invisible accessibilityhidden"
    ),
    (.lead, "summary articlesummary lead articlelead lede intro articleintro introduction"),
    (
      .footnote,
      "footnote footnotes endnote endnotes correction corrections editorsnote editornote references"
    ),
  ]
}
