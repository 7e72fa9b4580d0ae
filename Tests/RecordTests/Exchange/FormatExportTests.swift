import Foundation
import GRDB
import Record
import Testing

@Suite("A record in other forms")
struct FormatExportTests {
  @Test("is a table with one row a statement, whatever stands in it")
  func table() async throws {
    let exchange = try ExchangeRecord()
    try await exchange.record.add([Draft(ExchangeRecord.reading())])
    let table = try await exchange.export(.csv)
    let rows = table.components(separatedBy: "\r\n")
    #expect(rows.count == 6)
    #expect(
      rows[0].hasPrefix("statement_id,speaker,speaker_id,speaker_kind,speaker_role,source,cue,content,act")
    )
    #expect(
      rows[1].hasPrefix(
        "1,Edda Quillon,1,person,harbour master,harbour master Edda Quillon,told,"
          + "\"“The fares … will rise in May,”\",announce,positive,direct,2021-03-02,2021-03-02,,reporters,Varnholt,"
      )
    )
    #expect(rows[1].contains("\"Ferry fares, \"\"again\"\"\""))
    #expect(rows[4].contains("Edda Quillon; Norvane,1; 2,person; organization"))
    #expect(rows[5] == "")
  }

  @Test("is an annotation collection whose quotations stand where they say")
  func annotations() async throws {
    let exchange = try ExchangeRecord()
    try await exchange.fill()
    let data = Data(try await exchange.export(.webAnnotations).utf8)
    let collection = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(collection["@context"] as? String == "http://www.w3.org/ns/anno.jsonld")
    #expect(collection["type"] as? String == "AnnotationCollection")
    let page = try #require(collection["first"] as? [String: Any])
    let items = try #require(page["items"] as? [[String: Any]])
    #expect(items.count == collection["total"] as? Int)
    let scalars = Array(
      (ExchangeRecord.harbour + "\n\nThe fares were last raised nine years ago.").unicodeScalars
    )
    for item in items {
      let targets = try #require(item["target"] as? [[String: Any]])
      #expect(targets.contains { $0["styleClass"] as? String == "content" })
      for target in targets {
        let selectors = try #require(target["selector"] as? [[String: Any]])
        let begin = try #require(selectors[0]["start"] as? Int)
        let end = try #require(selectors[0]["end"] as? Int)
        var words = String.UnicodeScalarView()
        words.append(contentsOf: scalars[begin..<end])
        #expect(selectors[1]["exact"] as? String == String(words))
      }
    }
  }

  @Test("is training data of the articles that people have been through")
  func training() async throws {
    let exchange = try ExchangeRecord()
    try await exchange.record.add([Draft(ExchangeRecord.reading())])
    for id in Int64(1)...3 { try await exchange.record.correct(id, .accept, by: "ada") }
    #expect(try await exchange.export(.training) == "")
    #expect(try await !exchange.record.hasTrainingData())
    try await exchange.record.correct(4, .reject, by: "ada")
    #expect(try await exchange.record.hasTrainingData())
    let line = try await exchange.export(.training)
    let article = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    #expect(article["publisher"] as? String == "The Varnholt Courier")
    #expect(article["text"] as? String == ExchangeRecord.harbour)
    let annotators = try #require(article["annotators"] as? [String: [[String: [[Int]]]]])
    let attributions = try #require(annotators["record"])
    #expect(attributions.count == 3)
    #expect(attributions[0]["content"]?.count == 2)
    let cue = try #require(attributions[0]["cue"]?.first)
    var words = String.UnicodeScalarView()
    words.append(contentsOf: Array(ExchangeRecord.harbour.unicodeScalars)[cue[0]..<cue[1]])
    #expect(String(words) == "told")
  }

  @Test("is a database of Discourse Network Analyzer")
  func discourseNetwork() async throws {
    let exchange = try ExchangeRecord()
    try await exchange.record.add([Draft(ExchangeRecord.reading())])
    let path = exchange.folder.appending(path: "record.dna").path
    try await exchange.record.exportDiscourseNetwork(to: path)
    let network = try DatabaseQueue(path: path)
    let rows = try await network.read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT person.Value || '|' || organization.Value || '|' || concept.Value || '|' || agreement.Value || '|'
            || Start || '|' || Stop
          FROM STATEMENTS
          JOIN DATASHORTTEXT AS p ON p.StatementId = STATEMENTS.ID AND p.VariableId = 1
          JOIN ENTITIES AS person ON person.ID = p.Entity
          JOIN DATASHORTTEXT AS o ON o.StatementId = STATEMENTS.ID AND o.VariableId = 2
          JOIN ENTITIES AS organization ON organization.ID = o.Entity
          JOIN DATASHORTTEXT AS c ON c.StatementId = STATEMENTS.ID AND c.VariableId = 3
          JOIN ENTITIES AS concept ON concept.ID = c.Entity
          JOIN DATABOOLEAN AS agreement ON agreement.StatementId = STATEMENTS.ID
          ORDER BY STATEMENTS.ID
          """
      )
    }
    let strays = try await network.read { try Row.fetchAll($0, sql: "PRAGMA foreign_key_check").count }
    let text = try await network.read { try String.fetchOne($0, sql: "SELECT Text FROM DOCUMENTS") } ?? ""
    #expect(strays == 0)
    #expect(rows.count == 5)
    #expect(rows[0].hasPrefix("Edda Quillon||announce|1|"))
    #expect(rows[2].hasPrefix("|Norvane|deny|0|"))
    // Java counts in UTF-16, where the ship before these words takes two.
    let fields = rows.last?.split(separator: "|").map(String.init) ?? []
    let begin = try #require(fields.dropLast().last.flatMap(Int.init))
    let end = try #require(fields.last.flatMap(Int.init))
    let words = String(decoding: Array(text.utf16)[begin..<end], as: UTF16.self)
    #expect(words == "the pier is safe")
    await #expect(throws: (any Error).self) {
      try await exchange.record.exportDiscourseNetwork(to: path)
    }
  }
}
