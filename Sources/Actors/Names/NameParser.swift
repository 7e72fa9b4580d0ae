/// Takes a written name apart.
struct NameParser {
  /// A piece of the name between blanks, dots and hyphens.
  private struct Atom {
    var text: String
    var isLowercase: Bool
    var isInitial = false
    /// Whether a hyphen stands behind it.
    var isTied = false
  }

  /// A name that hyphens and particles may still add to.
  private struct Draft {
    var text: String
    var particles: [String]
    var isInitial: Bool
  }

  /// More than any name has; what is longer is no name.
  private static let longest = (bytes: 200, atoms: 14)

  private let written: String
  private var honorifics: [String] = []
  private var suffix: String?
  private var atoms: [Atom] = []
  /// Where the family name begins in `atoms`, if a comma tells.
  private var boundary: Int?
  private var drafts: [Draft] = []
  private var familyBegin: Int?

  init(_ text: String) { written = text }

  /// The name, if there is one.
  mutating func name() -> PersonName? {
    guard written.utf8.count <= Self.longest.bytes else { return nil }
    readSegments()
    guard !atoms.isEmpty, atoms.count <= Self.longest.atoms else { return nil }
    assemble()
    guard !drafts.isEmpty else { return nil }
    let words = drafts.map { NameWord(text: $0.text, particles: $0.particles, isInitial: $0.isInitial) }
    let order = NameTradition.order(of: words, familyBegin: familyBegin, isRegnal: isRegnal)
    return PersonName(
      written: written,
      honorifics: honorifics,
      suffix: suffix,
      words: order.words,
      familyBegin: order.familyBegin,
      tradition: order.tradition
    )
  }

  private var isRegnal: Bool {
    drafts.count == 1 && drafts[0].particles.isEmpty
      && (honorifics.contains { Honorifics.regnal.contains($0) } || suffix.map(Self.isNumeral) == true)
  }

  // MARK: - Commas, titles, suffixes

  /// Parts the text at its commas: "Mahdi, Adel Abdel", "King, Jr.".
  private mutating func readSegments() {
    let segments = written.split(separator: ",").map { Self.tokens(of: $0) }.filter { !$0.isEmpty }
    guard var first = segments.first else { return }
    stripTitles(&first)
    var behind: [Substring]?
    for segment in segments.dropFirst() {
      if segment.count == 1, let found = Self.suffix(segment[0]) {
        suffix = found
      } else if behind == nil, first.count <= 3, segment.count <= 4, segment[0].first?.isUppercase == true,
        !Honorifics.contains(Self.plain(segment[0]))
      {
        behind = segment
      } else {
        break
      }
    }
    if suffix == nil, first.count > 1, let found = first.last.flatMap(Self.suffix) {
      suffix = found
      first.removeLast()
    }
    let hasLowercase = written.contains(where: \.isLowercase)
    for token in behind ?? [] { read(token, hasLowercase: hasLowercase) }
    if behind != nil { boundary = atoms.count }
    for token in first { read(token, hasLowercase: hasLowercase) }
  }

  /// The pieces between blanks, without quoted nicknames, brackets and the marks around them.
  private static func tokens(of text: Substring) -> [Substring] {
    let pieces = text.split(whereSeparator: \.isWhitespace)
    return pieces.compactMap { piece in
      if pieces.count > 1, let first = piece.first, "\"“”„«‘'([".contains(first), let last = piece.last,
        "\"”“»’')]".contains(last), piece.count > 1
      {
        return nil
      }
      var token = piece
      while let first = token.first, !first.isLetter { token.removeFirst() }
      while let last = token.last, !last.isLetter, last != "." { token.removeLast() }
      if token.count > 3, token.hasSuffix("'s") || token.hasSuffix("’s") { token.removeLast(2) }
      return token.isEmpty || token == "." ? nil : token
    }
  }

  /// Takes titles off the front: "Secretary of State", "Mr.", "the late".
  private mutating func stripTitles(_ tokens: inout [Substring]) {
    var begin = 0
    while begin < tokens.count - 1 {
      let word = Self.plain(tokens[begin])
      if Honorifics.contains(word) {
        // "Judge Judy" keeps a name behind the title, "Justin Justice" never gets here.
        honorifics.append(word)
      } else if ["the", "and", "of", "for", "to"].contains(word), begin == 0 || !honorifics.isEmpty {
      } else if !honorifics.isEmpty, tokens[begin].first?.isLowercase == true,
        Self.isTitleTail(tokens[begin...])
      {
      } else if ["staff", "treasury", "affairs", "security"].contains(word), !honorifics.isEmpty {
      } else {
        break
      }
      begin += 1
    }
    tokens.removeFirst(begin)
  }

  /// Whether a lower-case word still belongs to a title: it does where no particle may stand.
  private static func isTitleTail(_ tokens: ArraySlice<Substring>) -> Bool {
    guard let word = tokens.first.map(plain) else { return false }
    return !NameParticles.european.contains(word) && !NameParticles.kinship.contains(word)
      && !NameParticles.article.contains(word) && !word.contains("-") && !NameParticles.servant.contains(word)
      && tokens.dropFirst().contains { $0.first?.isUppercase == true }
  }

  private static func plain(_ token: Substring) -> String { NameLetters.folded(token.filter { $0 != "." }) }

  private static func suffix(_ token: Substring) -> String? {
    let word = plain(token)
    switch word {
    case "jr", "junior": return "jr"
    case "sr", "senior": return "sr"
    default: return isNumeral(word) && token.allSatisfy(\.isUppercase) ? word : nil
    }
  }

  private static func isNumeral(_ word: String) -> Bool {
    // "Malcolm X" and "Xi" are no numbers; "Elizabeth I" and "Charles V" are.
    word == "i" || word == "v" || (word.count > 1 && word.allSatisfy { "ivx".contains($0) } && word != "xi")
  }

  // MARK: - Atoms and words

  private mutating func read(_ token: Substring, hasLowercase: Bool) {
    for piece in token.split(separator: ".") {
      let isLowercase = piece.first?.isLowercase == true
      if piece.count == 1, piece != "y", piece != "e" {
        atoms.append(Atom(text: NameLetters.folded(piece), isLowercase: isLowercase, isInitial: true))
      } else if hasLowercase, piece.count == 2, piece.allSatisfy({ $0.isUppercase }), atoms.isEmpty {
        for letter in piece {
          atoms.append(Atom(text: NameLetters.folded(String(letter)), isLowercase: false, isInitial: true))
        }
      } else {
        let parts = NameLetters.folded(piece).split(separator: "-")
        for (index, part) in parts.enumerated() {
          atoms.append(Atom(text: String(part), isLowercase: isLowercase, isTied: index + 1 < parts.count))
        }
      }
    }
  }

  /// Puts atoms together to names: particles before theirs, "Abdul" and "-din" with their neighbours.
  private mutating func assemble() {
    var particles: [String] = []
    var isTied = false
    var index = 0
    while index < atoms.count {
      let atom = atoms[index]
      var next = index + 1
      let hasNext = next < atoms.count && !atom.isInitial
      if hasNext, NameParticles.article.contains(atom.text), isParticle(atom, after: particles) || isTied {
        if ["din", "deen", "dine"].contains(atoms[next].text), let last = drafts.indices.last,
          particles.isEmpty
        {
          drafts[last].text += "udin"
          next += 1
        } else {
          particles.append("al")
        }
        isTied = false
      } else if hasNext, isParticle(atom, after: particles),
        NameParticles.kinship.contains(atom.text)
          || (NameParticles.european.contains(atom.text) && !atom.isTied)
      {
        particles.append(atom.text)
        isTied = false
      } else {
        var text = atom.text
        var last = atom
        if hasNext, NameParticles.servant.contains(text) {
          if next + 1 < atoms.count, NameParticles.article.contains(atoms[next].text) { next += 1 }
          last = atoms[next]
          text = "abdul" + last.text
          next += 1
        }
        if isTied, particles.isEmpty, let previous = drafts.indices.last {
          drafts[previous].text += "-" + text
        } else {
          text = Self.withPlainServant(text)
          drafts.append(Draft(text: text, particles: particles, isInitial: atom.isInitial))
          if let boundary, next > boundary, familyBegin == nil { familyBegin = drafts.count - 1 }
        }
        particles = []
        isTied = last.isTied
      }
      index = next
    }
  }

  /// "Abdelfattah", "Abdolfattah" and "Abdfattah" are "abdulfattah".
  private static func withPlainServant(_ word: String) -> String {
    guard word.hasPrefix("abd"), word.utf8.count > 7 else { return word }
    let rest = word.dropFirst(3)
    if ["ul", "el", "al", "ol", "il"].contains(where: { rest.hasPrefix($0) }) {
      return "abdul" + rest.dropFirst(2)
    }
    return rest.first.map { "aeiou".contains($0) } == false ? "abdul" + rest : word
  }

  /// Whether an atom that may be a particle is one where it stands.
  private func isParticle(_ atom: Atom, after particles: [String]) -> Bool {
    if atom.isTied || atom.isLowercase || !particles.isEmpty { return true }
    if drafts.isEmpty { return NameParticles.opening.contains(atom.text) }
    return !["e", "y", "do", "den", "ten", "an", "as", "ad", "at", "ar", "az", "ed", "er", "es"].contains(
      atom.text
    )
  }
}
