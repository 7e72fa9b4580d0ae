/// The words that copies are made with.
struct CopyWords {
  /// Words of one spelling and of the other.
  private let spellings: [String: String]

  init() {
    let pairs = [
      ("harbor", "harbour"), ("labor", "labour"), ("neighbor", "neighbour"), ("neighbors", "neighbours"),
      ("neighborhood", "neighbourhood"), ("color", "colour"), ("favor", "favour"), ("favored", "favoured"),
      ("honor", "honour"), ("center", "centre"), ("program", "programme"), ("defense", "defence"),
      ("license", "licence"), ("licenses", "licences"), ("organization", "organisation"),
      ("percent", "per cent"),
      ("organizations", "organisations"), ("organize", "organise"), ("recognize", "recognise"),
      ("criticized", "criticised"), ("apologized", "apologised"), ("authorized", "authorised"),
      ("traveled", "travelled"), ("canceled", "cancelled"), ("gray", "grey"), ("theater", "theatre"),
      ("meter", "metre"), ("meters", "metres"), ("liter", "litre"), ("enroll", "enrol"),
      ("toward", "towards"),
      ("judgment", "judgement"), ("skeptical", "sceptical"), ("tire", "tyre"), ("check", "cheque"),
      ("councilman", "councillor"), ("councilwoman", "councillor"), ("analyze", "analyse"),
      ("plow", "plough"),
    ]
    var spellings: [String: String] = [:]
    for (american, british) in pairs {
      spellings[american] = british
      spellings[british] = spellings[british] ?? american
    }
    self.spellings = spellings
  }

  /// The sentences of a paragraph, as far as a full stop, a question mark or an exclamation mark before a space
  /// shows them; at least one.
  static func sentences(of paragraph: String) -> [String] {
    var sentences: [[Substring]] = [[]]
    for word in paragraph.split(whereSeparator: \.isWhitespace) {
      sentences[sentences.count - 1].append(word)
      let last = word.last { !"\"”’)".contains($0) }
      if word.count > 3, let last, ".?!".contains(last) { sentences.append([]) }
    }
    if sentences.count > 1, sentences.last?.isEmpty == true { sentences.removeLast() }
    return sentences.map { $0.joined(separator: " ") }
  }

  func headline(_ random: inout SeededGenerator) -> String {
    let beginnings = [
      "What to know about", "Long day ends in", "New turn in", "Tempers rise over", "All eyes on",
    ]
    let ends = ["the week's dispute", "the latest figures", "a case that divides", "the vote", "the talks"]
    return pick(beginnings, &random) + " " + pick(ends, &random)
  }

  /// The sentence with its halves exchanged and every third word put in other ones.
  func reworded(_ sentence: String, _ random: inout SeededGenerator) -> String {
    let words = sentence.split(whereSeparator: \.isWhitespace).map(String.init)
    let middle = words.count / 2
    let turned = Array(words[middle...]) + Array(words[..<middle])
    let others = [
      "meanwhile", "reportedly", "the", "officials", "on", "after", "long", "a", "said", "new", "late",
    ]
    return turned.enumerated().map { $0.offset % 3 == 1 ? pick(others, &random) : $0.element }
      .joined(separator: " ") + "."
  }

  /// The text with one word in twenty-five put in another way or left out.
  func touchedUp(_ text: String, _ random: inout SeededGenerator) -> String {
    let others = ["about", "also", "yesterday", "some", "nearly", "the", "his", "their", "then", "just"]
    return text.split(whereSeparator: \.isWhitespace).compactMap { word -> String? in
      switch Int.random(in: 0..<75, using: &random) {
      case 0: nil
      case 1: pick(others, &random)
      case 2: String(word) + " " + pick(others, &random)
      default: String(word)
      }
    }.joined(separator: " ")
  }

  /// The text in the other spelling of English.
  func otherSpelling(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).map { piece in
      let core = piece.drop { !$0.isLetter }.prefix(while: \.isLetter)
      guard let other = spellings[core.lowercased()] else { return String(piece) }
      return piece[..<core.startIndex] + other + piece[core.endIndex...]
    }.joined(separator: " ")
  }

  /// The text with other quotation marks, dashes and spaces; lines may break anywhere, as in mail.
  func otherMarks(in text: String, _ random: inout SeededGenerator) -> String {
    let (open, close) = pick(
      [("«", "»"), ("\"", "\""), ("“", "”"), ("‘", "’"), ("„", "“"), ("``", "''")],
      &random
    )
    let dash = pick(["--", "–", " - ", "—"], &random)
    let space = pick([" ", "  ", "\u{A0}", " \t"], &random)
    var isOpen = false
    var copy = ""
    for character in text {
      switch character {
      case "“", "”", "\"", "«", "»":
        isOpen.toggle()
        copy += isOpen ? open : close
      case "’": copy += pick(["'", "’"], &random)
      case "—", "–": copy += dash
      case " ": copy += space
      default: copy.append(character)
      }
    }
    return copy
  }

  func noteAbove(_ random: inout SeededGenerator) -> String {
    pick(
      [
        "This report by the Meridian News Agency is republished with permission.",
        "MERIDIAN NEWS — The following story was supplied by our partner agency overnight and has not been checked by this paper.",
        "Updated at 6.40 p.m. with further reaction; see our live page for the latest.",
      ],
      &random
    )
  }

  func noteBelow(_ random: inout SeededGenerator) -> String {
    pick(
      [
        "(Reporting by Lena Marsh in Port Aldous and Tom Reyes in Selmar; Editing by Iris Cole)",
        "Copyright Meridian News Agency. All rights reserved. This material may not be published, broadcast or rewritten.",
        "Meridian has covered the coast since 1903. Its forty reporters file from nine bureaus, and its stories run in papers of every size from the capital to the islands.",
      ],
      &random
    )
  }

  private func pick<Choice>(_ choices: [Choice], _ random: inout SeededGenerator) -> Choice {
    choices[Int.random(in: 0..<choices.count, using: &random)]
  }
}
