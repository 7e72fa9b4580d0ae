import Articles
import Testing

@Suite struct ScriptTests {
  @Test(arguments: ["He said no.", "Él dijo: “¿Qué?”", "12:30 – 14:00", "Мир and peace", "Ｔｏｋｙｏ"])
  func latinText(text: String) {
    #expect(Article(id: "a", text: text).isMostlyLatin)
  }

  @Test(arguments: ["Он сказал: “no”", "東京で発表した。", "قال الوزير", "Ο υπουργός είπε OK"])
  func otherText(text: String) {
    #expect(!Article(id: "a", text: text).isMostlyLatin)
  }
}
