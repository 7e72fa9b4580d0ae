import Foundation
import Meaning
import Record
import Times

extension RecordDesk {
  /// How many statements of each side are compared.
  private static let compared = 400
  /// From which nearness on two statements are about the same thing, and a statement about what was asked for.
  private static let nearEnough: Float = 0.35

  /// Statements of two sides on the same thing, next to each other by meaning.
  func compare(_ request: CompareRequest) async throws -> ComparePage {
    let left = try await side(request.left)
    let right = try await side(request.right)
    var page = ComparePage(
      about: request.about,
      left: left?.side,
      right: right?.side,
      pairs: [],
      paging: Paging(page: request.page)
    )
    page.unknown = [(request.left, left), (request.right, right)].compactMap { asked, found in
      found == nil ? asked?.speaker : nil
    }
    guard let left, let right else { return page }
    let about = try await request.about.asyncMap { try await models.meaning().embedding(of: $0) }
    let pairs = Self.pairs(
      try await self.statements(of: left, about: about),
      try await self.statements(of: right, about: about)
    )
    let shown = pairs.dropFirst((request.page - 1) * Self.statementRows).prefix(Self.statementRows)
    let statements = try await record.statements(shown.flatMap { [$0.left, $0.right].compactMap(\.self) })
    func item(_ id: Int64?) -> StatementItem? {
      statements.first { $0.id == id }.map { StatementItem($0) }
    }
    page.pairs = shown.map {
      ComparePage.Pair(
        left: item($0.left),
        right: item($0.right),
        nearnessPercent: $0.nearness.map { Int(max(0, $0) * 100) }
      )
    }
    page.paging = Paging(
      page: request.page,
      total: pairs.count,
      hasMore: pairs.count > request.page * Self.statementRows,
      address: request.address
    )
    return page
  }

  private func side(_ side: CompareRequest.Side?) async throws -> (
    side: ComparePage.Side, query: StatementQuery
  )? {
    guard let side, let actor = try await actor(named: side.speaker) else { return nil }
    var query = StatementQuery()
    query.speakers = [Int64(actor.id)]
    query.order = .latest
    query.since = side.from.flatMap { Days($0.description) }
    query.until = side.to.flatMap { Days($0.description) }
    return (
      ComparePage.Side(actor: actor, from: side.from?.description, to: side.to?.description), query
    )
  }

  /// The last statements of a side with what they mean; those about a thing, where one was asked for.
  private func statements(
    of side: (side: ComparePage.Side, query: StatementQuery),
    about: Embedding?
  ) async throws -> [(id: Int64, meaning: Embedding)] {
    let ids = try await record.survey(side.query, limit: Self.compared).rows.map(\.id)
    let meanings = try await record.embeddings(of: ids)
    let statements = ids.compactMap { id in meanings[id].map { (id: id, meaning: $0) } }
    guard let about else { return statements }
    return statements.map { ($0, $0.meaning.similarity(to: about)) }
      .filter { $0.1 >= Self.nearEnough }.sorted { $0.1 > $1.1 }.map { $0.0 }
  }

  /// Each statement of the left beside the one on the right that comes nearest, the nearest first; no statement of the
  /// right stands beside two.
  private static func pairs(
    _ left: [(id: Int64, meaning: Embedding)],
    _ right: [(id: Int64, meaning: Embedding)]
  ) -> [StatementPair] {
    var near: [StatementPair] = []
    for one in left {
      for other in right where one.id != other.id {
        let nearness = one.meaning.similarity(to: other.meaning)
        if nearness >= nearEnough {
          near.append(StatementPair(left: one.id, right: other.id, nearness: nearness))
        }
      }
    }
    near.sort {
      ($0.nearness ?? 0, $1.left ?? 0, $1.right ?? 0) > ($1.nearness ?? 0, $0.left ?? 0, $0.right ?? 0)
    }
    var taken: (left: Set<Int64?>, right: Set<Int64?>) = ([], [])
    var pairs: [StatementPair] = []
    for pair in near where !taken.left.contains(pair.left) && !taken.right.contains(pair.right) {
      taken.left.insert(pair.left)
      taken.right.insert(pair.right)
      pairs.append(pair)
    }
    pairs += left.filter { !taken.left.contains($0.id) }.map { StatementPair(left: $0.id) }
    pairs += right.filter { !taken.right.contains($0.id) }.map { StatementPair(right: $0.id) }
    return pairs
  }

  /// The actor that a person means: by name, by name and number as completion writes it ("Ann Lee (#12)"), or by number.
  /// Of several with a name it is the one that says most.
  func actor(named text: String) async throws -> ActorItem? {
    if let number = SpeakerName(text).number {
      return try await record.speakers([number])[number].map { ActorItem($0) }
    }
    guard let found = try await record.actors(named: text, limit: 1).first else { return nil }
    return try await record.speakers([found.id])[found.id].map { ActorItem($0) }
  }
}

/// Two statements side by side, or one alone.
private struct StatementPair {
  var left: Int64?
  var right: Int64?
  var nearness: Float?
}

/// A speaker as a person writes it into a field.
struct SpeakerName: Hashable, Sendable {
  /// The name, without the number.
  var name: String
  /// The number in the record, where it was given.
  var number: Int64?

  /// Reads "Ann Lee", "Ann Lee (#12)" or "12".
  init(_ text: String) {
    let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    name = text
    if let plain = Int64(text) {
      number = plain
    } else if text.hasSuffix(")"), let mark = text.range(of: "(#", options: .backwards),
      let given = Int64(text[mark.upperBound...].dropLast())
    {
      number = given
      name = String(text[..<mark.lowerBound].drop { $0 == " " })
      while name.last == " " { name.removeLast() }
    }
  }
}
