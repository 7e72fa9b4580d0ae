import Articles
import Foundation
import OnRecord
import Testing

@Suite struct ReadingJSONTests {
  @Test func aReadingIsOneLineWithItsFieldsInOrder() {
    let article = Article(id: "1", text: "“Sí” 👍🏽, dijo Ana.", published: "2020-01-09")
    let statement = Sample.statement(article, ["Ana"], ["dijo"], ["“Sí”", "👍🏽"], .mixed, 0.93456)
    #expect(
      Reading(article: article, statements: [statement]).json() == """
        {"id": "1", "title": null, "published": "2020-01-09", "language": null, "statements": [\
        {"source": [{"begin": 14, "end": 17, "text": "Ana"}], \
        "cue": [{"begin": 9, "end": 13, "text": "dijo"}], \
        "content": [{"begin": 0, "end": 4, "text": "“Sí”"}, {"begin": 5, "end": 7, "text": "👍🏽"}], \
        "kind": "mixed", "confidence": 0.935, \
        "speaker": null, "speakers": [], "act": "say", "polarity": "positive", "condition": [], "plover": null, "said": null, \
        "medium": null, "addressee": null, "place": null, \
        "circumstances": {"medium": null, "addressee": null, "place": null}}], \
        "actors": [], "times": []}
        """
    )
  }

  @Test func forPeopleItIsIndented() {
    let article = Article(id: "1", text: "Ana said no.")
    let statement = Sample.statement(article, [], ["said"], ["no"], .indirect, 0.5)
    #expect(
      Reading(article: article, statements: [statement]).json(pretty: true) == """
        {
          "id": "1",
          "title": null,
          "published": null,
          "language": null,
          "statements": [
            {
              "source": [],
              "cue": [{"begin": 4, "end": 8, "text": "said"}],
              "content": [{"begin": 9, "end": 11, "text": "no"}],
              "kind": "indirect",
              "confidence": 0.5,
              "speaker": null,
              "speakers": [],
              "act": "say",
              "polarity": "positive",
              "condition": [],
              "plover": null,
              "said": null,
              "medium": null,
              "addressee": null,
              "place": null,
              "circumstances": {"medium": null, "addressee": null, "place": null}
            }
          ],
          "actors": [],
          "times": []
        }
        """
    )
  }

  @Test func anyTextSurvives() throws {
    struct Form: Decodable { var title: String }
    let scalars = (0..<0x3000).compactMap { Unicode.Scalar(UInt32($0)) } + ["\u{1F469}"]
    let everything = String(String.UnicodeScalarView(scalars))
    let reading = Reading(article: Article(id: "1", text: "a", title: everything), statements: [])
    for json in [reading.json(), reading.json(pretty: true)] {
      #expect(try JSONDecoder().decode(Form.self, from: Data(json.utf8)).title == everything)
    }
    #expect(!reading.json().unicodeScalars.contains { $0.properties.generalCategory == .control })
  }
}
