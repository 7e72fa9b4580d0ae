/// The name of a body, place or people, as it is compared.
struct BodyName: Hashable, Sendable {
  /// The name as written.
  let written: String
  /// The words without articles and legal forms, folded, in their order.
  let words: [String]
  /// The words without those that name a country, in no order: what it is; the same as all words where none does.
  let kernel: Set<String>
  /// The country in the name ("Iraqi Foreign Ministry"): its two letters.
  let owner: String?
  /// How the gazetteer knows the whole name.
  let place: Place?
  /// Initials that stand for a name: "imf". Nil for names in words.
  let acronym: String?
  /// Whether the words say only what it is, and not which: "the Foreign Ministry", "police", "a Chinese company".
  let isGeneric: Bool
  /// Whether it is written with a capital letter.
  let isCapitalised: Bool
  /// Whether the card is called so, or several articles have called it so: one article's name for something else may
  /// have come in by a mistake of the reader.
  var isEstablished: Bool

  /// The words with blanks between them.
  let folded: String

  /// More than the name of any body has.
  private static let most = (bytes: 200, words: 16)

  /// Reads a name; nil where no word of it counts.
  init?(_ written: String, isEstablished: Bool, _ gazetteer: Gazetteer) {
    guard written.utf8.count <= Self.most.bytes else { return nil }
    let pieces = Self.pieces(written)
    guard !pieces.isEmpty, pieces.count <= Self.most.words else { return nil }
    let named = Self.withoutLegalForm(pieces, gazetteer)
    self.written = written
    words = named.map(\.folded)
    folded = words.joined(separator: " ")
    place = gazetteer.place(written)
    isCapitalised = pieces.contains { $0.text.contains(where: \.isUppercase) }
    self.isEstablished = isEstablished
    let (owner, rest) = Self.owner(of: named, gazetteer)
    self.owner = owner
    kernel = Set((rest.isEmpty ? named : rest).map { Self.synonyms[$0.folded] ?? $0.folded })
    acronym = Self.acronym(named, written)
    let isPlain = kernel.allSatisfy(GenericWords.contains)
    isGeneric =
      acronym == nil && place == nil && KnownBodies.name(of: folded) == nil && isPlain
      && (owner == nil || kernel.contains(where: GenericWords.isOneOfMany))
  }

  /// Whether the name can be one actor's in several articles: a word that any town has ("police"), a lone letter and
  /// a people ("Americans") cannot.
  var canBeOne: Bool {
    isCapitalised && folded.utf8.count > 1 && !(isGeneric && kernel.count == 1) && place?.relation != .demonym
  }

  /// The initials of a name in words: "imf" of "International Monetary Fund".
  var initials: String? {
    guard acronym == nil, (3...7).contains(words.count) else { return nil }
    return String(words.compactMap(\.first))
  }

  /// The names under which `isSame` finds this one.
  var key: String { owner.map { kernel.sorted().joined(separator: " ") + "@" + $0 } ?? folded }

  // MARK: - Reading

  private struct Piece {
    var text: Substring
    var folded: String
  }

  private static let ignored: Set<String> = ["the", "a", "an", "of", "and", "for", "on", "in", "to", "s"]
  private static let legalForms: Set<String> = [
    "inc", "incorporated", "corp", "corporation", "co", "company", "ltd", "limited", "llc", "plc", "ag",
    "gmbh",
    "sa", "nv", "llp", "lp",
  ]
  private static let synonyms = [
    "affairs": "", "labour": "labor", "defence": "defense", "centre": "center", "department": "ministry",
    "ministry": "ministry",
  ].filter { !$0.value.isEmpty }

  private static func pieces(_ written: String) -> [Piece] {
    // The points of abbreviations do not part them.
    let text = written.filter { $0 != "." }
    return text.split { !($0.isLetter || $0.isNumber || "'’&".contains($0)) }.compactMap { piece in
      var piece = piece
      if piece.count > 2, piece.hasSuffix("'s") || piece.hasSuffix("’s") { piece.removeLast(2) }
      let folded = NameLetters.folded(piece)
      // "US" is a country, "us" is we; the article and small words go in every spelling.
      guard !folded.isEmpty, !ignored.contains(folded) || piece.allSatisfy(\.isUppercase) && piece.count > 1
      else {
        return nil
      }
      return folded == "&" ? nil : Piece(text: piece, folded: folded)
    }
  }

  private static func withoutLegalForm(_ pieces: [Piece], _ gazetteer: Gazetteer) -> [Piece] {
    var rest = pieces
    while rest.count > 1, let last = rest.last, legalForms.contains(last.folded) { rest.removeLast() }
    // "A Chinese company" is none called "Chinese".
    let isPlace = rest.count < pieces.count && gazetteer.place(rest.map(\.text).joined(separator: " ")) != nil
    return isPlace ? pieces : rest
  }

  /// The country that opens or ends a name, and the rest of it.
  private static func owner(of pieces: [Piece], _ gazetteer: Gazetteer) -> (String?, [Piece]) {
    for count in [3, 2, 1] where pieces.count > count {
      for (part, rest) in [
        (pieces.prefix(count), pieces.dropFirst(count)), (pieces.suffix(count), pieces.dropLast(count)),
      ] {
        let phrase = part.map(\.text).joined(separator: " ")
        guard part.first?.text.first?.isUppercase == true, let place = gazetteer.place(phrase),
          place.relation != .house, place.relation != .capital, let country = place.country
        else { continue }
        return (country, Array(rest))
      }
    }
    return (nil, pieces)
  }

  private static func acronym(_ pieces: [Piece], _ written: String) -> String? {
    guard pieces.count == 1, let piece = pieces.first, (2...6).contains(piece.text.count) else { return nil }
    let capitals = piece.text.count(where: \.isUppercase)
    return capitals * 3 >= piece.text.count * 2 && capitals > 1 ? piece.folded : nil
  }
}
