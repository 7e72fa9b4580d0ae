import Articles

/// Reads articles, but not those that are surely in a language that OnRecord cannot read.
package struct CarefulReader: Sendable {
  private let reader: Reader
  private let readsAnyLanguage: Bool
  private let recognizer = LanguageRecognizer()

  /// Makes a careful reader.
  ///
  /// - Parameters:
  ///   - reader: What reads.
  ///   - readsAnyLanguage: Whether articles are read that are surely not in English.
  package init(_ reader: Reader, readsAnyLanguage: Bool = false) {
    self.reader = reader
    self.readsAnyLanguage = readsAnyLanguage
  }

  /// Why little may be found in an article.
  package enum Doubt: Hashable, Sendable {
    /// It is surely in this language, by its BCP 47 tag, and was not read.
    case foreignLanguage(String)
    /// Most of its letters are not Latin; it was read all the same.
    case foreignScript
  }

  /// What was found in an article.
  package struct Result: Sendable {
    /// The reading; without statements where the language kept them from being sought.
    package var reading: Reading
    /// What the user should know about it.
    package var doubt: Doubt?

    /// Whether it was read.
    package var wasRead: Bool {
      if case .foreignLanguage = doubt { false } else { true }
    }
  }

  /// Reads an article, and fills in its language where it brings none.
  package func read(_ article: Article) async -> Result {
    var article = article
    let language = recognizer.sureLanguage(of: article)
    article.language = article.language ?? language
    if let language, language != "en", !readsAnyLanguage {
      return Result(reading: Reading(article: article, statements: []), doubt: .foreignLanguage(language))
    }
    let isDoubtful = language == nil && !article.isMostlyLatin
    return Result(reading: await reader.read(article), doubt: isDoubtful ? .foreignScript : nil)
  }
}

extension CarefulReader.Doubt: CustomStringConvertible {
  /// What is the matter, in a few words for people.
  package var description: String {
    switch self {
    case .foreignLanguage(let language): "its language is \(language), and OnRecord reads English"
    case .foreignScript: "most of its letters are not Latin; OnRecord reads English and will find little here"
    }
  }
}
