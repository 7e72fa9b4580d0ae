/// Media and occasions by the words that name them: data.
enum MediumTable {
  /// Heads of noun phrases; of several words, all stand together.
  static let occasions: Set<String> = Set(
    list(
      """
      interview, interviews, phone interview, telephone interview, statement, press release, news release, \
      news conference, press conference, briefing, press briefing, letter, email, e-mail, emails, memo, memorandum, speech, address, \
      remarks, testimony, hearing, debate, forum, rally, town hall, town-hall, op-ed, column, essay, editorial, \
      blog post, post, posting, tweet, tweets, message, text message, phone call, telephone call, call, conference call, \
      appearance, report, book, memoir, autobiography, filing, court filing, filings, ruling, complaint, affidavit, lawsuit, \
      deposition, video, podcast, broadcast, radio show, talk show, radio interview, fundraiser, event, summit, gathering, \
      ceremony, dinner, luncheon, gala, conference, commentary, article, communique, communiqué, newsletter, \
      monologue, dissent, opinion, motion, brief, resolution, note, advertisement, ad, campaign stop, \
      meeting, convention, sermon, lecture, keynote, toast, closed-door meeting, conversation, transcript, petition, fundraising gig, \
      press call, webcast, livestream, panel, roundtable, roundtable discussion, question-and-answer session, session, \
      campaign event, tweetstorm, video message, cable, dispatch, documentary, profile, review, survey response
      """
    )
  )

  /// Networks on which people write, with their usual spelling.
  static let platforms = table(
    "Twitter, Facebook, Instagram, YouTube, Telegram, Reddit, Snapchat, TikTok, LinkedIn, WhatsApp, Tumblr, Weibo, "
      + "Mastodon, Periscope, Medium, Truth Social, Vkontakte"
  )

  /// Outlets that do not betray themselves by their last word.
  static let outlets = table(
    "CBS, NBC, ABC, CNN, MSNBC, Fox, BBC, NPR, PBS, CNBC, C-SPAN, HBO, MTV, Univision, Telemundo, Reuters, "
      + "AP, Associated Press, AFP, Agence France-Presse, Politico, Bloomberg, HuffPost, Huffington Post, BuzzFeed, "
      + "Breitbart, Vox, Slate, Salon, Axios, Guardian, Telegraph, Economist, Independent, Al Jazeera, Al Arabiya, RT, "
      + "TASS, Interfax, RIA Novosti, Xinhua, Kyodo, Yonhap, Hill, Atlantic, New Yorker, Le Monde, Der Spiegel, "
      + "Die Welt, El País, Haaretz, Newsmax, Newsweek, Time, People, Variety, Rolling Stone, Esquire, GQ, Vanity Fair, "
      + "InsideSources, ProPublica, Yahoo, Vice, Breitbart, SiriusXM, ITV, ZDF, ARD, CBC, NHK, DW, Sputnik, Fars, IRNA"
  )

  /// Last words of outlets' names.
  static let outletEndings: Set<String> = [
    "news", "times", "post", "journal", "magazine", "radio", "television", "tv", "herald", "tribune",
    "gazette",
    "chronicle", "inquirer", "observer", "examiner", "today", "daily", "globe", "star", "register",
    "dispatch", "mail",
    "sun", "mirror", "express", "weekly", "wire", "network", "agency", "caller", "beast", "press", "bee",
    "review",
  ]

  /// Prepositions behind an occasion that tell more of it, with the occasions that each goes with; an empty list
  /// goes with all.
  static let reachesSomebody: Set<String> = [
    "letter", "email", "e-mail", "memo", "memorandum", "speech", "address", "remarks", "message", "note",
    "testimony",
    "statement", "call", "phone call", "keynote", "text message", "petition", "emails", "video message",
  ]

  private static func list(_ text: String) -> [String] {
    text.split(whereSeparator: { $0 == "," || $0 == "\n" }).map { String($0.drop(while: \.isWhitespace)) }
  }

  private static func table(_ text: String) -> [String: String] {
    Dictionary(list(text).map { ($0.lowercased(), $0) }) { first, _ in first }
  }
}
