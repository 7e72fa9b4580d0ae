import Actors

/// The people and bodies who speak in a made-up record; who has a low number speaks more.
struct RecordActors {
  /// One of them.
  struct Person {
    /// The whole name.
    var name: String
    /// What the name is cut to after its first mention.
    var shortName: String
    var kind: Actor.Kind
    /// What a person is ("the trade minister"); nil for what has no office.
    var role: String?
    /// What a pronoun says of it.
    var pronoun: String
  }

  let count: Int
  private let places: [String]
  private let families: [String]
  private static let given =
    """
    Ada Bo Carl Dora Emil Freda Gus Hanna Ivo Jana Karl Lena Max Nora Otto Petra Rolf Sara Theo Ursa Viktor Wanda Yann
    Zita Arno Britt Cyril Dina Erik Flora Goran Heidi Igor Julia Knut Lara Milo Nadia Oskar Paula Remy Selma Timo Ulla
    Vito Wilma Yuri Zora Amir Bella Cosmo Delia Ewan Farah Gino Hilda Ilya Joan Kemal Lydia Marek Nina Orla Pavel Rita
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  private static let offices =
    """
    minister|deputy minister|senator|mayor|governor|spokesman|party leader|union leader|judge|police chief|economist|
    professor|ambassador|general|lawyer|director|chairman|analyst|doctor|teacher
    """.split(separator: "|").map { $0.filter { $0 != "\n" } }
  private static let fields = [
    "trade", "finance", "health", "defence", "transport", "farm", "energy", "justice", "school", "housing",
  ]
  private static let bodies = [
    "Council", "Group", "Bank", "Ministry", "University", "Institute", "Party", "Union",
  ]

  /// Makes `count` actors, each with a name of its own.
  init(count: Int, places: [String]) {
    self.count = count
    self.places = places
    let beginnings = [
      "Bar", "Cor", "Dal", "Fen", "Gar", "Hol", "Kar", "Lin", "Mor", "Nor", "Pel", "Ros", "Sten", "Var",
    ]
    let middles = ["", "a", "der", "en", "i", "low", "ner", "o"]
    let ends = [
      "berg", "by", "dale", "feld", "ic", "ley", "man", "mark", "sen", "son", "ström", "well", "wick",
    ]
    families = ends.flatMap { end in middles.flatMap { middle in beginnings.map { $0 + middle + end } } }
  }

  /// The actor of a number below ``count``.
  subscript(_ number: Int) -> Person {
    switch number % 20 {
    case 17, 18: body(number)
    case 19:
      Person(
        name: numbered(places[number % places.count], number / places.count),
        shortName: numbered(places[number % places.count], number / places.count),
        kind: .place,
        role: nil,
        pronoun: "it"
      )
    default: person(number)
    }
  }

  private func person(_ number: Int) -> Person {
    // Families turn with the number, given names with each turn; together they name one person only.
    let family = families[number % families.count]
    let turn = number / families.count
    let given = Self.given[(turn + number) % Self.given.count]
    let name = turn < Self.given.count ? "\(given) \(family)" : "\(given) \(numbered(family, turn))"
    return Person(
      name: name,
      shortName: family,
      kind: .person,
      role: Self.fields[number % 7 + turn % 4] + " " + Self.offices[number % Self.offices.count],
      pronoun: (turn + number) % 2 == 0 ? "she" : "he"
    )
  }

  private func body(_ number: Int) -> Person {
    let place = places[number % places.count]
    let name =
      "\(place) \(Self.fields[number % Self.fields.count].capitalized) "
      + numbered(Self.bodies[(number / 10) % Self.bodies.count], number / places.count)
    return Person(
      name: name,
      shortName: "the " + Self.bodies[(number / 10) % Self.bodies.count].lowercased(),
      kind: .organization,
      role: nil,
      pronoun: "it"
    )
  }

  /// The name, with a number behind it from its second bearer on.
  private func numbered(_ name: String, _ turn: Int) -> String { turn == 0 ? name : "\(name) \(turn + 1)" }
}
