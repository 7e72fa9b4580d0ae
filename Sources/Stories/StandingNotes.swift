/// Notes that stand above or below a story and are no part of it: who wrote and edited it, whose it is, where to
/// subscribe. An outlet prints the same ones with all its articles, which makes none of them copies.
///
/// A paragraph of the story that is taken for a note costs little: it is left out of the copies too, and what is left of
/// a shorter copy still stands in the longer one.
enum StandingNotes {
  /// How many of a story's first paragraphs may be notes.
  static let leading = 2
  /// How many of its last paragraphs may be notes.
  static let trailing = 5
  /// Notes are not longer than this, in bytes.
  private static let longest = 700

  /// Whether a paragraph at a story's edge reads like a note.
  static func isNote(_ paragraph: Substring) -> Bool {
    guard paragraph.utf8.count <= longest else { return false }
    // Bytes, since a search for strings in a string takes longer than the whole sketch.
    let bytes = paragraph.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    if beginnings.contains(where: { bytes.starts(with: $0.utf8) }) { return true }
    return bytes.indices.contains { index in
      let isWordBegin = index == 0 || !(0x61...0x7A).contains(bytes[index - 1])
      return isWordBegin
        && phrasesByFirstByte[Int(bytes[index])].contains { bytes[index...].starts(with: $0) }
    }
  }

  private static let phrasesByFirstByte: [[[UInt8]]] = {
    var table = [[[UInt8]]](repeating: [], count: 256)
    for phrase in phrases {
      if let first = phrase.utf8.first { table[Int(first)].append(Array(phrase.utf8)) }
    }
    return table
  }()

  private static let beginnings = [
    "(reporting by", "reporting by", "(writing by", "(editing by", "editing by", "additional reporting",
    "copyright", "(c) ", "©", "more:", "read more", "follow ", "contact ", "sign up", "subscribe",
    "editor's note",
    "editor’s note", "correction:", "this story has been", "this article has been", "support ",
  ]

  private static let phrases = [
    "contributed to this", "contributed reporting", "contributed from", "all rights reserved",
    "may not be published, broadcast", "may not be reproduced", "without permission", "is a reporter",
    "is a staff writer", "is a correspondent", "is a political reporter", "is a senior writer",
    "is a columnist",
    "covers politics for", "is the author of", "follow him on", "follow her on", "follow them on",
    "follow us on",
    "follow me on", "on twitter at", "on twitter @", "reach him at", "reach her at", "reached at",
    "email him at",
    "sign up for", "sign up to", "subscribe to", "our newsletter", "first appeared", "first published",
    "originally appeared", "originally published", "republished", "was distributed by", "this report by",
    "reported from", "news agency. all",
  ]
}
