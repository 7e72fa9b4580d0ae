import Actors
import GRDB

/// Who appeared in an article when it was read before.
struct EarlierAppearances {
  /// Each appearance, with the actor that it was taken for.
  let all: [(actorID: Int64, card: ActorCard)]
  /// By the name that the article gives, which actors people said that they are.
  let fixed: [String: Int64]

  init(of articleID: Int64, in database: Database) throws {
    let rows = try Row.fetchAll(
      database,
      sql: "SELECT actor_id, is_fixed, name, details FROM appearance WHERE article_id = ?",
      arguments: [articleID]
    )
    all = rows.compactMap { row in
      JSONText.decode(AppearanceDetails.self, from: row["details"]).map { (row["actor_id"], $0.card) }
    }
    fixed = Dictionary(
      rows.filter { $0["is_fixed"] }.map { ($0["name"], $0["actor_id"]) },
      uniquingKeysWith: { first, _ in first }
    )
  }
}
