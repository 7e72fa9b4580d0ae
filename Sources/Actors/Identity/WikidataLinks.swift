/// A user's table of actors and their items in Wikidata.
///
/// The table is one of comma-separated values (RFC 4180) with a head that names its columns, in any order: `name`,
/// `wikidata`, and, where there is one, `description`, which helps to tell namesakes apart. One item may stand in
/// several rows, under all its names.
public struct WikidataLinks: Sendable {
  /// An item of Wikidata.
  public struct Item: Hashable, Sendable {
    /// "Q42".
    public var identifier: String
    /// The name in the table.
    public var name: String
    /// What the table says of it.
    public var description: String?
  }

  /// What is wrong with a table.
  public enum Problem: Error, Hashable, Sendable {
    /// The head lacks a column.
    case noColumn(String)
    /// A field in quotation marks that nothing ends, in a row counted from 1.
    case unclosedQuotation(row: Int)
    /// No item of Wikidata, which are written like Q42.
    case badIdentifier(String, row: Int)
    /// More than ``WikidataLinks/most`` allows.
    case tooLong
  }

  /// The largest table that is read.
  public static let most = (bytes: 16 << 20, rows: 100_000)

  private let judge = IdentityJudge()
  private var items: [Item] = []
  private var places: [String: [Int]] = [:]

  /// Reads a table.
  ///
  /// - Parameter table: The whole text.
  /// - Throws: ``Problem`` where it is none.
  public init(table: String) throws(Problem) {
    guard table.utf8.count <= Self.most.bytes else { throw .tooLong }
    var rows = CommaSeparatedRows(table)
    let head = try Self.next(&rows) ?? []
    let columns = Dictionary(
      head.enumerated().map { (Self.trimmed($1).lowercased(), $0) },
      uniquingKeysWith: { first, _ in first }
    )
    guard let name = columns["name"] else { throw .noColumn("name") }
    guard let identifier = columns["wikidata"] else { throw .noColumn("wikidata") }
    while let row = try Self.next(&rows) {
      func field(_ column: Int?) -> String {
        column.flatMap { row.indices.contains($0) ? Self.trimmed(row[$0]) : nil } ?? ""
      }
      // Who is not known to Wikidata has an empty cell.
      guard !field(identifier).isEmpty, !field(name).isEmpty else { continue }
      guard Self.isIdentifier(field(identifier)) else {
        throw .badIdentifier(String(field(identifier).prefix(40)), row: rows.count)
      }
      guard items.count < Self.most.rows else { throw .tooLong }
      let description = field(columns["description"])
      add(
        Item(
          identifier: field(identifier),
          name: field(name),
          description: description.isEmpty ? nil : description
        )
      )
    }
  }

  /// The item of an actor: the only one in the table that the judge takes for the same; nil where there is none, or
  /// more than one.
  public func item(of card: ActorCard) -> Item? {
    let profile = judge.profile(of: card)
    let candidates = Set(profile.keys.flatMap { places[$0] ?? [] }).sorted()
    var found: Item?
    for place in candidates {
      let item = items[place]
      guard case .same = judge.verdict(of: profile, judge.profile(of: Self.card(of: item, card.kind))) else {
        continue
      }
      if let found, found.identifier != item.identifier { return nil }
      found = found ?? item
    }
    return found
  }

  // MARK: - Reading

  /// The table does not say who is a person, so each row is found as a person and as a body.
  private mutating func add(_ item: Item) {
    let keys = [Actor.Kind.person, .organization].reduce(into: Set<String>()) {
      $0.formUnion(judge.keys(of: Self.card(of: item, $1)))
    }
    for key in keys { places[key, default: []].append(items.count) }
    items.append(item)
  }

  private static func card(of item: Item, _ kind: Actor.Kind) -> ActorCard {
    ActorCard(
      name: item.name,
      kind: kind,
      names: [ActorCard.Spelling(item.name)],
      roles: item.description.map { [ActorCard.Role(title: $0)] } ?? []
    )
  }

  private static func next(_ rows: inout CommaSeparatedRows) throws(Problem) -> [String]? {
    do { return try rows.next() } catch { throw .unclosedQuotation(row: error.row) }
  }

  private static func isIdentifier(_ text: String) -> Bool {
    let digits = text.utf8.dropFirst()
    return text.utf8.first == UInt8(ascii: "Q") && (1...12).contains(digits.count)
      && digits.first != UInt8(ascii: "0")
      && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
