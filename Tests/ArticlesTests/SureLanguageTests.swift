import Articles
import Testing

@Suite struct SureLanguageTests {
  private func sureLanguage(of text: String) -> String? {
    LanguageRecognizer().sureLanguage(of: Article(id: "a", text: text, language: "fr"))
  }

  @Test("tells the language of a few sentences")
  func paragraphs() {
    let english = """
      The minister told the committee that she would not resign, and that the report had been sent to the parliament \
      before the end of the week. Nobody asked her for more.
      """
    let german = """
      Die Ministerin sagte dem Ausschuss, dass sie nicht zurücktreten werde und dass der Bericht noch vor dem Ende der \
      Woche an das Parlament gegangen sei.
      """
    #expect(sureLanguage(of: english) == "en")
    #expect(sureLanguage(of: german) == "de")
  }

  @Test("is not sure of a short text, of numbers, and of half a text each")
  func doubt() {
    #expect(sureLanguage(of: "Die Ministerin sagte, dass sie nicht zurücktreten werde.") == nil)
    #expect(sureLanguage(of: String(repeating: "12, 35; 17.30 ", count: 100)) == nil)
    let mixed = """
      The minister told the committee that she would not resign, and that the report had been sent on. \
      Министр сообщила комитету, что не уйдёт в отставку и что доклад уже направлен в парламент страны.
      """
    #expect(sureLanguage(of: mixed) == nil)
  }
}
