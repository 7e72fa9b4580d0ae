import Foundation
import GRDB
import GRDBSQLite

/// How well a statement answers to the words that were sought: `word_rank(statement_words)` in SQL, lower for better.
///
/// It is Okapi BM25 as SQLite's own `bm25` has it (Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and
/// Beyond", 2009), but for how rare each word is. `bm25` counts all statements that have a word before it ranks the first,
/// which in a large record takes longer than all else; here the rarity is estimated from the first thousand.
enum WordRank {
  /// What SQL calls it.
  static let name = "word_rank"

  /// The columns that count: content and source.
  private static let columns: Range<Int32> = 0..<2
  /// How many statements with a word are counted to estimate how many there are.
  private static let mostCounted = 1_000
  /// How soon another occurrence says nothing new, and how much longer statements have to have more: the usual values.
  private static let (saturation, lengthShare) = (1.2, 0.75)

  /// Makes the function known to a connection.
  static func add(to database: Database) throws {
    let api = FTS5.api(database)
    let code = api.pointee.xCreateFunction(
      UnsafeMutablePointer(mutating: api),
      name,
      nil,
      { api, cursor, context, _, _ in
        guard let api, let cursor else { return }
        sqlite3_result_double(context, WordRank.rank(api.pointee, cursor))
      },
      nil
    )
    guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
  }

  private static func rank(_ api: Fts5ExtensionApi, _ cursor: OpaquePointer) -> Double {
    let question = Question.of(api, cursor)
    var frequencies = [Double](repeating: 0, count: question.rarities.count)
    var count: Int32 = 0
    _ = api.xInstCount(cursor, &count)
    for index in 0..<count {
      var (phrase, column, offset): (Int32, Int32, Int32) = (0, 0, 0)
      _ = api.xInst(cursor, index, &phrase, &column, &offset)
      if columns.contains(column) { frequencies[Int(phrase)] += 1 }
    }
    var length = 0.0
    for column in columns {
      var size: Int32 = 0
      _ = api.xColumnSize(cursor, column, &size)
      length += Double(size)
    }
    let room = saturation * (1 - lengthShare + lengthShare * length / question.averageLength)
    return -zip(question.rarities, frequencies).reduce(0) { sum, phrase in
      sum + phrase.0 * phrase.1 * (saturation + 1) / (phrase.1 + room)
    }
  }

  /// What is the same for all statements that a question finds; SQLite keeps it as long as the question is being answered.
  private final class Question {
    let averageLength: Double
    /// How much each word or phrase tells, by how few statements have it (its inverse document frequency).
    let rarities: [Double]

    private init(_ api: Fts5ExtensionApi, _ cursor: OpaquePointer) {
      var rows: Int64 = 0
      _ = api.xRowCount(cursor, &rows)
      let all = Double(max(rows, 1))
      averageLength =
        columns.reduce(0) { sum, column in
          var total: Int64 = 0
          _ = api.xColumnTotalSize(cursor, column, &total)
          return sum + Double(total)
        } / all
      let phrases = 0..<api.xPhraseCount(cursor)
      rarities = phrases.map { phrase in
        // Alone, it ranks nothing before another.
        if phrases.count == 1 { return 1 }
        let having = Self.estimatedCount(of: phrase, api, cursor)
        // A word that half of them have still counts a little, as in `bm25`.
        return max(log((all - having + 0.5) / (having + 0.5)), 1e-6)
      }
    }

    /// About how many statements have a phrase: the count, or what the first thousand let expect.
    private static func estimatedCount(of phrase: Int32, _ api: Fts5ExtensionApi, _ cursor: OpaquePointer)
      -> Double
    {
      // To look for several words that stand together takes as long again as the search itself; they are rare.
      if api.xPhraseSize(cursor, phrase) > 1 { return 1 }
      var seen = Seen(all: 1)
      _ = api.xRowCount(cursor, &seen.all)
      _ = api.xQueryPhrase(cursor, phrase, &seen) { api, cursor, seen in
        guard let api, let cursor, let seen = seen?.assumingMemoryBound(to: Seen.self) else {
          return SQLITE_DONE
        }
        seen.pointee.count += 1
        seen.pointee.last = api.pointee.xRowid(cursor)
        return seen.pointee.count < mostCounted ? SQLITE_OK : SQLITE_DONE
      }
      if seen.count < mostCounted { return Double(seen.count) }
      return min(Double(seen.count) * Double(seen.all) / Double(max(seen.last, 1)), Double(seen.all))
    }

    private struct Seen {
      var all: Int64
      var count = 0
      var last: Int64 = 0
    }

    /// The question that a cursor answers.
    static func of(_ api: Fts5ExtensionApi, _ cursor: OpaquePointer) -> Question {
      if let kept = api.xGetAuxdata(cursor, 0) {
        return Unmanaged<Question>.fromOpaque(kept).takeUnretainedValue()
      }
      let question = Question(api, cursor)
      // SQLite also lets go of it where it cannot keep it.
      _ = api.xSetAuxdata(cursor, Unmanaged.passRetained(question).toOpaque()) { kept in
        if let kept { Unmanaged<Question>.fromOpaque(kept).release() }
      }
      return question
    }
  }
}
