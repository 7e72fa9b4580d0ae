import OnRecord

/// Statements of two sides on the same thing, next to each other.
struct ComparePage: PageValue {
  static let template = "compare"
  static let section = Section.compare

  /// A speaker, at all times or within some.
  struct Side: Hashable, Codable, Sendable {
    var actor: ActorItem
    /// ISO 8601 dates.
    var from: String?
    var to: String?
  }

  /// A statement of the left side and those of the right that come nearest to it in meaning.
  struct Pair: Hashable, Codable, Sendable {
    var left: StatementItem?
    var right: StatementItem?
    /// How near they are in meaning, in hundredths; absent where one stands alone.
    var nearnessPercent: Int?
  }

  var about: String?
  var left: Side?
  var right: Side?
  var pairs: [Pair]
  var paging: Paging
  /// The names that were asked for and that nobody on record has.
  var unknown: [String] = []

  var heading: String {
    guard let left, let right else { return "Compare" }
    return left.actor.id == right.actor.id
      ? "\(left.actor.name), then and now" : "\(left.actor.name) and \(right.actor.name)"
  }

  /// What stands in the field of a side: the name, and the number that tells it from others of the name.
  private static func field(of side: Side) -> String { "\(side.actor.name) (#\(side.actor.id))" }

  func adornments() -> [JSON.Field] {
    [
      JSON.Field(name: "left_name", value: JSON(left.map(Self.field(of:)))),
      JSON.Field(name: "right_name", value: JSON(right.map(Self.field(of:)))),
      JSON.Field(name: "has_sides", value: .boolean(left != nil && right != nil)),
      JSON.Field(name: "asks_for_sides", value: .boolean((left == nil || right == nil) && unknown.isEmpty)),
      JSON.Field(name: "has_pairs", value: .boolean(!pairs.isEmpty)),
    ]
  }
}
