import Articles
import OnRecord
import Testing

@Suite struct CarefulReaderTests {
  private let german = Article(
    id: "hafen",
    text: """
      Die Bürgermeisterin sagte am Dienstag, dass der Hafen auch im nächsten Winter offen bleiben werde. Nach Angaben \
      der Stadt sollen die Arbeiten am Kai mehrere Monate dauern, wie ein Sprecher erklärte.
      """
  )

  @Test("what is surely not in English is told and not read, unless it is asked for")
  func languages() async throws {
    let reader = try Reader()
    let unread = await CarefulReader(reader).read(german)
    #expect(unread.doubt == .foreignLanguage("de") && !unread.wasRead)
    #expect(unread.reading.article.language == "de" && unread.reading.statements.isEmpty)
    let read = await CarefulReader(reader, readsAnyLanguage: true).read(german)
    #expect(read.doubt == nil && read.wasRead)
  }

  @Test("what is hardly written in Latin letters is read with a word, and English without one")
  func scripts() async throws {
    let reader = CarefulReader(try Reader())
    let russian = await reader.read(Article(id: "a", text: "Мэр сказал: “нет”."))
    #expect(russian.doubt == .foreignScript && russian.wasRead)
    let english = await reader.read(
      Article(id: "b", text: "“The harbour stays open,” Mayor Ana Ruiz said on Tuesday.")
    )
    #expect(english.doubt == nil && english.reading.statements.count == 1)
  }
}
