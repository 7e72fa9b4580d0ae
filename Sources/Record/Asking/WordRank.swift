import Foundation
import GRDB
import GRDBSQLite

/// How well a statement answers to the words that were sought, lower for better: `word_rank(statement_words, '1 1')` in SQL,
/// with how many of the expression's phrases stand for each word that was typed. What is behind these is not ranked.
///
/// It is Okapi BM25 as SQLite's own `bm25` has it (Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and
/// Beyond", 2009), but for how rare each word is. `bm25` counts all statements that have a word before it ranks the first,
/// which in a large record takes longer than all else; here the rarity is estimated from the first thousand.
enum WordRank {
  private static let name = "word_rank"

  /// The columns that count: content and source.
  private static let columns: Range<Int32> = 0..<2
  /// How many statements with a word are counted to estimate how many there are.
  private static let mostCounted = 1_000
  /// How soon another occurrence says nothing new, and how much longer statements have to have more: the usual values.
  private static let (saturation, lengthShare) = (1.2, 0.75)

  /// The call of it where these numbers of phrases stand for one word each.
  static func sql(phrases: [Int]) -> String {
    "\(name)(statement_words, '\(phrases.map(String.init).joined(separator: " "))')"
  }

  /// Makes the function known to a connection.
  static func add(to database: Database) throws {
    let api = FTS5.api(database)
    let code = api.pointee.xCreateFunction(
      UnsafeMutablePointer(mutating: api),
      name,
      nil,
      { api, cursor, context, count, values in
        guard let api, let cursor, let values, count == 1, let phrases = sqlite3_value_text(values[0]) else {
          sqlite3_result_error(context, "word_rank takes the index and the numbers of phrases", -1)
          return
        }
        sqlite3_result_double(context, WordRank.rank(api.pointee, cursor, String(cString: phrases)))
      },
      nil
    )
    guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
  }

  private static func rank(_ api: Fts5ExtensionApi, _ cursor: OpaquePointer, _ phrases: String) -> Double {
    let question = Question.of(api, cursor, phrases)
    var frequencies = [Double](repeating: 0, count: question.rarities.count)
    var count: Int32 = 0
    _ = api.xInstCount(cursor, &count)
    for index in 0..<count {
      var (phrase, column, offset): (Int32, Int32, Int32) = (0, 0, 0)
      _ = api.xInst(cursor, index, &phrase, &column, &offset)
      if columns.contains(column), Int(phrase) < question.words.count {
        frequencies[question.words[Int(phrase)]] += 1
      }
    }
    var length = 0.0
    for column in columns {
      var size: Int32 = 0
      _ = api.xColumnSize(cursor, column, &size)
      length += Double(size)
    }
    let room = saturation * (1 - lengthShare + lengthShare * length / question.averageLength)
    return -zip(question.rarities, frequencies).reduce(0) { sum, word in
      sum + word.0 * word.1 * (saturation + 1) / (word.1 + room)
    }
  }

  /// What is the same for all statements that a question finds; SQLite keeps it as long as the question is being answered.
  private final class Question {
    let averageLength: Double
    /// For which word each phrase stands.
    let words: [Int]
    /// How much each word tells, by how few statements have it (its inverse document frequency).
    let rarities: [Double]

    private init(_ api: Fts5ExtensionApi, _ cursor: OpaquePointer, _ phrases: String) {
      var rows: Int64 = 0
      _ = api.xRowCount(cursor, &rows)
      let all = Double(max(rows, 1))
      averageLength =
        columns.reduce(0) { sum, column in
          var total: Int64 = 0
          _ = api.xColumnTotalSize(cursor, column, &total)
          return sum + Double(total)
        } / all
      let counts = phrases.split(separator: " ").compactMap { Int32($0) }
      words = counts.enumerated().flatMap { Array(repeating: $0.offset, count: Int($0.element)) }
      let last = api.xPhraseCount(cursor)
      var next: Int32 = 0
      rarities = counts.map { count in
        let phrases = next..<min(next + count, last)
        next = phrases.upperBound
        // Alone, it ranks nothing before another.
        if counts.count == 1 { return 1 }
        // As if no statement had two of a beginning's words; of many, a few statements each have to do.
        let having = phrases.reduce(0) { sum, phrase in
          sum + Self.estimatedCount(of: phrase, among: max(mostCounted / phrases.count, 10), api, cursor)
        }
        // A word that half of them have still counts a little, as in `bm25`.
        return max(log(max(all - having + 0.5, 0.5) / (having + 0.5)), 1e-6)
      }
    }

    /// About how many statements have a phrase: the count, or what the first `most` let expect.
    private static func estimatedCount(
      of phrase: Int32,
      among most: Int,
      _ api: Fts5ExtensionApi,
      _ cursor: OpaquePointer
    ) -> Double {
      // To look for several words that stand together takes as long again as the search itself; they are rare.
      if api.xPhraseSize(cursor, phrase) > 1 { return 1 }
      var seen = Seen(most: most)
      _ = api.xRowCount(cursor, &seen.all)
      _ = api.xQueryPhrase(cursor, phrase, &seen) { api, cursor, seen in
        guard let api, let cursor, let seen = seen?.assumingMemoryBound(to: Seen.self) else {
          return SQLITE_DONE
        }
        seen.pointee.count += 1
        seen.pointee.last = api.pointee.xRowid(cursor)
        return seen.pointee.count < seen.pointee.most ? SQLITE_OK : SQLITE_DONE
      }
      if seen.count < most { return Double(seen.count) }
      return min(Double(seen.count) * Double(seen.all) / Double(max(seen.last, 1)), Double(seen.all))
    }

    private struct Seen {
      let most: Int
      var all: Int64 = 1
      var count = 0
      var last: Int64 = 0
    }

    /// The question that a cursor answers.
    static func of(_ api: Fts5ExtensionApi, _ cursor: OpaquePointer, _ phrases: String) -> Question {
      if let kept = api.xGetAuxdata(cursor, 0) {
        return Unmanaged<Question>.fromOpaque(kept).takeUnretainedValue()
      }
      let question = Question(api, cursor, phrases)
      // SQLite also lets go of it where it cannot keep it.
      _ = api.xSetAuxdata(cursor, Unmanaged.passRetained(question).toOpaque()) { kept in
        if let kept { Unmanaged<Question>.fromOpaque(kept).release() }
      }
      return question
    }
  }
}
