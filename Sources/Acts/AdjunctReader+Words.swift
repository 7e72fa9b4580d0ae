/// The function words that the reader of adjuncts goes by: data.
extension AdjunctReader {
  static let prepositions: Set<String> = [
    "in", "on", "at", "during", "from", "to", "near", "outside", "before", "via",
  ]
  /// "Speaking in Geneva", "writing in the Times".
  static let participles: Set<String> = [
    "speaking", "talking", "writing", "appearing", "testifying", "posting", "tweeting",
  ]
  /// What may stand before "to" and somebody: "said to reporters", "speaking to a crowd".
  static let speaking: Set<String> = [
    "said", "say", "says", "saying", "spoke", "speak", "speaks", "speaking", "talked", "talk", "talking",
    "wrote", "write",
    "writing", "explained", "explaining", "announced", "complained", "admitted", "confessed", "confided",
    "testified",
    "testifying", "apologized", "apologised", "remarked", "suggested", "proposed", "repeated", "read",
    "shouted",
    "yelled", "yelling", "yells", "whispered", "mentioned", "stressed", "reiterated", "boasted", "joked",
    "described",
  ]
  static let adverbs: Set<String> = [
    "recently", "later", "earlier", "also", "again", "then", "repeatedly", "publicly", "once", "previously",
    "afterward",
    "afterwards", "late", "early", "first", "so", "back", "just", "there", "flatly", "bluntly", "as",
  ]
  static let determiners: Set<String> = [
    "the", "a", "an", "his", "her", "their", "its", "my", "our", "this", "that", "another", "one", "some",
    "several",
    "those", "these", "two", "three", "many", "other", "all", "both", "any",
  ]
  static let pronouns: Set<String> = ["me", "us", "him", "her", "them", "you"]
  static let audiences: Set<String> = [
    "reporters", "journalists", "lawmakers", "supporters", "voters", "crowd", "audience", "aides", "advisers",
    "people",
    "members", "parliament", "congress", "officials", "students", "delegates", "senators", "investors",
    "fans",
    "followers", "donors", "workers", "police", "investigators", "viewers", "listeners", "readers",
    "colleagues",
    "staff", "employees", "shareholders", "analysts", "friends", "others", "leaders", "activists",
    "residents",
  ]
  /// Words that end a noun phrase.
  static let phraseEnds: Set<String> = [
    "in", "on", "at", "during", "from", "to", "with", "for", "by", "about", "before", "after", "that", "who",
    "which",
    "when", "where", "while", "as", "if", "of", "over", "under", "into", "through", "via", "is", "are", "was",
    "were",
    "has", "have", "had", "will", "would", "not", "how", "why", "what", "whether", "because", "said", "says",
    "near",
    "outside", "than", "but", "released", "published", "issued", "sent", "posted", "announcing", "saying",
    "until", "since",
    "without", "against", "he", "she", "they", "it", "i", "we", "upon", "despite", "following", "ahead",
    "amid", "'ve", "'d",
    "could", "can", "should", "may", "might", "did", "does", "do", "be", "been", "being", "there", "calling",
  ]
  /// What may stand between a medium and its time: "a letter sent on Monday".
  static let releases: Set<String> = [
    "released", "published", "issued", "sent", "posted", "aired", "broadcast", "dated", "obtained", "filed",
    "airing",
    "written", "recorded", "held", "taped",
  ]
  /// Capitalised words that are no places.
  static let noPlaces: Set<String> = [
    "english", "french", "spanish", "german", "russian", "arabic", "chinese", "hebrew", "islam", "god", "mr.",
    "mrs.",
    "ms.", "dr.", "sen.", "rep.", "gov.", "gen.", "democrats", "republicans", "monday", "tuesday",
    "wednesday",
    "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june",
    "july",
    "august", "september", "october", "november", "december", "christmas", "easter", "i", "president",
    "senator",
    "representative", "judge", "secretary", "minister", "king", "queen", "prince", "part",
  ]
}
