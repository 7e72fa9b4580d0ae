/// What gives one language away among those that share its script.
///
/// The profiles are written by hand for OnRecord, from knowledge of the languages: no text was counted for them and no
/// list copied.
struct LanguageProfile: Sendable {
  /// The language, as a BCP 47 tag.
  var code: String
  /// Its most frequent short words, the most frequent first, in small letters.
  var words: String
  /// How its longer words often end ("-ung") or begin ("ge-").
  var parts: String
  /// The letters that it has beside those that every language of the script has.
  var letters: String
}
