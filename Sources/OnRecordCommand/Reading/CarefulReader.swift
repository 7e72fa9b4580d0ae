import Articles
import OnRecord

/// Reads articles, but not those that are surely in a language that OnRecord cannot read.
struct CarefulReader: Sendable {
  let reader: Reader
  /// Whether articles are read that are surely not in English.
  let readsAnyLanguage: Bool

  private let recognizer = LanguageRecognizer()

  init(reader: Reader, readsAnyLanguage: Bool) {
    self.reader = reader
    self.readsAnyLanguage = readsAnyLanguage
  }

  /// What was found in an article.
  struct Result: Sendable {
    /// The reading; without statements where the language kept them from being sought.
    var reading: Reading
    /// Whether it was read.
    var wasRead: Bool
    /// What the user should know about it.
    var warning: Complaint?
  }

  /// Reads an article that stands at `place`.
  func read(_ article: Article, at place: Place) async -> Result {
    var article = article
    let language = recognizer.sureLanguage(of: article)
    article.language = article.language ?? language
    if let language, language != "en", !readsAnyLanguage {
      return Result(
        reading: Reading(article: article, statements: []),
        wasRead: false,
        warning: .foreignLanguage(language, at: place)
      )
    }
    let isDoubtful = language == nil && !article.isMostlyLatin
    return Result(
      reading: await reader.read(article),
      wasRead: true,
      warning: isDoubtful ? .foreignScript(at: place) : nil
    )
  }
}

extension Complaint {
  fileprivate static func foreignLanguage(_ language: String, at place: Place) -> Complaint {
    Complaint(
      place: place,
      message: "its language is \(language), not English, so no statements are sought; --any-language does"
    )
  }

  fileprivate static func foreignScript(at place: Place) -> Complaint {
    Complaint(
      place: place,
      message: "warning: most of its letters are not Latin; OnRecord reads English and will find little here"
    )
  }
}

extension Article {
  /// How many words the text has, as far as white space parts them.
  var wordCount: Int {
    var count = 0
    var isInWord = false
    for byte in text.utf8 {
      let isSpace = byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
      if !isSpace && !isInWord { count += 1 }
      isInWord = !isSpace
    }
    return count
  }
}
