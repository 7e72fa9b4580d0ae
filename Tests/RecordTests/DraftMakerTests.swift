import Articles
import Meaning
import OnRecord
import Record
import Testing

@Suite struct DraftMakerTests {
  private let harbour = Article(
    id: "harbour",
    text: "“The harbour stays open,” Mayor Ana Ruiz said on Tuesday."
  )

  @Test("what is read comes into the record under its key, to be found by meaning where that is known")
  func drafts() async throws {
    let reader = CarefulReader(try Reader())
    let meaning = try MeaningModel(weights: MeaningModel.bundledWeights())
    let folder = try Folder()
    let record = try folder.record()
    for (key, maker) in [
      ("with", DraftMaker(reader: reader, meaning: meaning)),
      ("without", DraftMaker(reader: reader, meaning: nil)),
    ] {
      guard case .draft(let draft, nil) = await maker.outcome(of: harbour, key: key) else {
        Issue.record("no draft")
        return
      }
      let added = try #require(try await record.add([draft]).first)
      let statements = try await record.statements(ofArticle: added.articleID)
      #expect(statements.map(\.content.text) == ["“The harbour stays open,”"])
      let missing = try await record.unembedded(among: statements.map(\.id))
      #expect(missing.isEmpty == (key == "with"))
    }
  }

  @Test("what is less probable than asked for is left out, and what is in another language altogether")
  func leftOut() async throws {
    let reader = CarefulReader(try Reader())
    guard
      case .draft(let draft, nil) = await DraftMaker(reader: reader, meaning: nil, minConfidence: 1).outcome(
        of: harbour
      )
    else {
      Issue.record("no draft")
      return
    }
    #expect(draft.contents.isEmpty)
    let german = Article(
      id: "hafen",
      text: """
        Die Bürgermeisterin sagte am Dienstag, dass der Hafen auch im nächsten Winter offen bleiben werde. Nach Angaben \
        der Stadt sollen die Arbeiten am Kai mehrere Monate dauern, wie ein Sprecher erklärte.
        """
    )
    guard
      case .leftOut(.foreignLanguage("de")) = await DraftMaker(reader: reader, meaning: nil).outcome(
        of: german
      )
    else {
      Issue.record("it was read")
      return
    }
  }
}
