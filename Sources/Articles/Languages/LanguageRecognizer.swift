import Foundation

/// Tells which language a text is written in.
///
/// ```swift
/// let recognizer = LanguageRecognizer()
/// recognizer.guess(of: "Die Ministerin sagte am Dienstag, dass sie nicht zurücktreten werde.")?.code  // "de"
/// ```
///
/// Scripts that one language has mostly to itself (Greek, Thai, Korean, ...) are told by their letters; the languages
/// that share Latin, Cyrillic, Arabic or Devanagari letters, by their frequent words, by how longer words begin and end,
/// and by their letters. Serbian in Latin letters, Bosnian and Montenegrin count as Croatian, "hr"; Norwegian is "no".
/// The same text always gets the same guess. Make one recognizer and keep it: it takes milliseconds to make.
public struct LanguageRecognizer: Sendable {
  /// How many bytes of a text are looked at; what follows is hardly in another language.
  static let byteLimit = 1 << 16

  private let tables: [WritingSystem: LanguageTable]

  /// Makes a recognizer.
  public init() {
    tables = Dictionary(
      uniqueKeysWithValues: WritingSystem.allCases.filter { !$0.profiles.isEmpty }.map {
        ($0, LanguageTable($0.profiles))
      }
    )
  }

  /// The language that most of `text` seems to be written in.
  ///
  /// - Parameter text: Plain text, of which the first 64 KiB count.
  /// - Returns: A guess; nil where the text is too short, too mixed, no text, or in a language that is not known here.
  public func guess(of text: String) -> LanguageGuess? {
    var tally = LanguageTally(tables)
    var words = RunningWords(Self.composed(text), limit: Self.byteLimit)
    while let chunk = words.next() {
      for word in chunk { tally.add(word) }
    }
    return tally.guess
  }

  /// The text with its letters and their marks in one, as the tables have them, as far as the limit.
  private static func composed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let end =
      text.utf8.index(scalars.startIndex, offsetBy: byteLimit, limitedBy: scalars.endIndex)
      ?? scalars.endIndex
    let beginning = scalars[..<end]
    guard beginning.contains(where: { (0x300...0x36F).contains($0.value) }) else { return text }
    return String(beginning).precomposedStringWithCanonicalMapping
  }
}
