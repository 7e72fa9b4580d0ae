import Articles
import Foundation
import OnRecord
import Statements
import Testing

/// The whole reader on the project's own articles, against what their gold files mark.
@Suite struct ExamplesTests {
  private struct Gold: Decodable {
    struct Statement: Decodable {
      var source: [String]
      var content: [String]
      var kind: Statements.Statement.Kind
      var speaker: [String]
      var also: [String]
    }

    var statements: [Statement]
  }

  private let tests = URL(filePath: #filePath).deletingLastPathComponent()

  private func article(_ name: String) throws -> Article {
    let file = tests.appending(path: "../../Examples/\(name).txt")
    return Article(id: name, text: try String(contentsOf: file, encoding: .utf8))
  }

  private func gold(_ name: String) throws -> [Gold.Statement] {
    let data = try Data(contentsOf: tests.appending(path: "Gold/\(name).json"))
    return try JSONDecoder().decode(Gold.self, from: data).statements
  }

  private func words(_ parts: [String]) -> Set<Substring> {
    Set(parts.flatMap { $0.lowercased().split { !$0.isLetter && !$0.isNumber } })
  }

  /// Whether content overlaps by half, in words, and the sources share one or are both absent.
  private func isSame(_ found: Statement, _ marked: Gold.Statement, in article: Article) -> Bool {
    let (left, right) = (words(found.content.map { article[$0] }), words(marked.content))
    let (source, markedSource) = (words(found.source.map { article[$0] }), words(marked.source))
    return 2 * left.intersection(right).count >= left.union(right).count
      && (!source.isDisjoint(with: markedSource) || source.isEmpty && markedSource.isEmpty)
  }

  @Test(arguments: ["harbour-dispute", "council-vote", "vaccine-trial", "stadium-strike"])
  func mostStatementsOfAnExampleAreFoundAndMostFoundOnesAreRight(name: String) async throws {
    let article = try article(name)
    let marked = try gold(name)
    let found = try await Reader().read(article).statements.filter { $0.confidence >= Reader.usualConfidence }
    let recalled = marked.filter { statement in
      found.contains { isSame($0.statement, statement, in: article) }
    }
    let right = found.filter { statement in marked.contains { isSame(statement.statement, $0, in: article) } }
    #expect(
      Double(recalled.count) >= 0.65 * Double(marked.count),
      "\(recalled.count) of \(marked.count) found"
    )
    #expect(Double(right.count) >= 0.8 * Double(found.count), "\(right.count) of \(found.count) right")
    let direct = right.filter { $0.kind == .direct }
    #expect(direct.count >= 5)
  }

  /// The words of a name that tell it from others.
  private func telling(_ name: String) -> Set<Substring> {
    words([name.replacing("’", with: "'").replacing("'s", with: "")]).subtracting(["the", "a", "an", "of"])
  }

  @Test(arguments: ["harbour-dispute", "council-vote", "vaccine-trial", "stadium-strike"])
  func mostSpeakersOfAnExampleAreRight(name: String) async throws {
    let article = try article(name)
    let reading = try await Reader().read(article)
    var found = 0
    var wrong: [String] = []
    for marked in try gold(name) where !marked.speaker.isEmpty {
      let statement = reading.statements.first {
        $0.confidence >= Reader.usualConfidence && isSame($0.statement, marked, in: article)
      }
      guard let statement else { continue }
      found += 1
      let names = statement.speakers.map { telling(reading.actors[$0.actor].name) }
      // All words of a fair name, or a fair name's words and more: "senior official" and "official".
      let isRight = (marked.speaker + marked.also).map(telling).contains { fair in
        names.contains { !$0.isEmpty && ($0.isSubset(of: fair) || fair.isSubset(of: $0)) }
      }
      if !isRight {
        wrong.append("\(statement.speakers.map { reading.actors[$0.actor].name }) for \(marked.speaker)")
      }
    }
    #expect(found >= 20)
    #expect(Double(found - wrong.count) >= 0.8 * Double(found), "\(wrong)")
  }

  @Test func anArticleReadTwiceOrBesideOthersReadsTheSame() async throws {
    let reader = try Reader()
    let article = try article("council-vote")
    let readings = await withTaskGroup(of: Reading.self) { group in
      for _ in 0..<3 { group.addTask { await reader.read(article) } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(Set(readings).count == 1)
    #expect(readings[0].statements.count > 20)
  }

  @Test func textWithoutWordsOrStatementsReadsAsNone() async throws {
    let reader = try Reader()
    for text in ["…", "\u{FEFF}\n—", "It rained."] {
      #expect(await reader.read(Article(id: "none", text: text)).statements.isEmpty)
    }
  }
}
