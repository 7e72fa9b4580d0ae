/// What an element is, as far as the reading of a page depends on it.
enum MarkupTag: UInt8 {
  /// A run of text; no element at all.
  case text
  /// An element within a line, or one that says nothing about how its content is set out.
  case inline
  /// An element that is set out as a block of its own.
  case block
  /// Elements whose content is never part of what a reader reads.
  case unread
  case html, head, title, meta, link, base, body
  case article, main, section, div, aside, nav, header, footer, form
  case heading1, heading, paragraph, preformatted, quotation, address
  case list, item, table, tableBody, row, cell, caption
  case figure, figureCaption, lineBreak, rule
  case anchor, strong, time, button

  /// The tag of an element's name, which libxml2 gives in small letters.
  init(name: String) {
    self = Self.tags[name] ?? (name.utf8.contains(UInt8(ascii: "-")) ? .block : .inline)
  }

  /// Whether the element begins and ends a line.
  var breaksLine: Bool {
    switch self {
    case .text, .inline, .anchor, .strong, .time, .button, .unread, .lineBreak: false
    default: true
    }
  }

  /// Whether the element is one of HTML 5 that stands in a body only.
  var endsHead: Bool {
    switch self {
    case .article, .main, .section, .aside, .nav, .header, .footer, .figure: true
    default: false
    }
  }

  private static let tags: [String: MarkupTag] = [
    "html": .html, "head": .head, "title": .title, "meta": .meta, "link": .link, "base": .base, "body": .body,
    "article": .article, "main": .main, "section": .section, "div": .div, "aside": .aside, "nav": .nav,
    "header": .header, "footer": .footer, "form": .form,
    "h1": .heading1, "h2": .heading, "h3": .heading, "h4": .heading, "h5": .heading, "h6": .heading,
    "p": .paragraph, "pre": .preformatted, "blockquote": .quotation, "address": .address,
    "ul": .list, "ol": .list, "dl": .list, "dir": .list, "menu": .list, "li": .item, "dt": .item, "dd": .item,
    "table": .table, "thead": .tableBody, "tbody": .tableBody, "tfoot": .tableBody, "tr": .row, "td": .cell,
    "th": .cell, "caption": .caption, "figure": .figure, "figcaption": .figureCaption, "br": .lineBreak,
    "hr": .rule, "a": .anchor, "b": .strong, "strong": .strong, "time": .time, "button": .button,
    "center": .block, "fieldset": .block, "details": .block, "summary": .block, "dialog": .unread,
    "hgroup": .block, "search": .unread,
    "script": .unread, "style": .unread, "noscript": .unread, "template": .unread, "svg": .unread,
    "math": .inline, "iframe": .unread, "object": .unread, "embed": .unread, "applet": .unread,
    "video": .unread,
    "audio": .unread, "canvas": .unread, "select": .unread, "option": .unread, "datalist": .unread,
    "textarea": .unread, "input": .unread, "label": .unread, "progress": .unread, "map": .unread,
    "amp-ad": .unread, "amp-analytics": .unread, "amp-sidebar": .unread, "amp-social-share": .unread,
    "amp-consent": .unread, "amp-video": .unread, "amp-iframe": .unread, "amp-user-notification": .unread,
    "amp-img": .inline, "amp-lightbox": .unread, "amp-embed": .unread, "amp-sticky-ad": .unread,
    "amp-auto-ads": .unread, "amp-state": .unread,
  ]
}

/// The attributes that say something about an element; the others are passed over.
enum MarkupAttribute: UInt8 {
  case className, id, itemprop, role, rel, href, content, name, property, datetime, title, lang, style, hidden
  case ariaHidden, itemtype, pubdate, cite, dataTestID, dataComponent

  init?(name: String) {
    guard let attribute = Self.attributes[name] else { return nil }
    self = attribute
  }

  private static let attributes: [String: MarkupAttribute] = [
    "class": .className, "id": .id, "itemprop": .itemprop, "role": .role, "rel": .rel, "href": .href,
    "content": .content, "name": .name, "property": .property, "datetime": .datetime, "title": .title,
    "lang": .lang, "xml:lang": .lang, "style": .style, "hidden": .hidden, "aria-hidden": .ariaHidden,
    "itemtype": .itemtype, "pubdate": .pubdate, "cite": .cite, "data-testid": .dataTestID,
    "data-component": .dataComponent,
  ]
}
