import Acts
import Articles
import Statements
import Testing

@Suite("Circumstances")
struct CircumstanceFinderTests {
  /// What was found, in words.
  private struct Found: Equatable {
    var name: String?
    var addressee: String?
    var place: String?
    var said: String?
  }

  private func find(_ marked: String) -> Found {
    let scene = Marked(marked)
    let found = CircumstanceFinder().circumstances(of: scene.statement, in: scene.article, times: scene.times)
    func words(_ span: Span?) -> String? { span.map { scene.article[$0] } }
    return Found(
      name: found.medium?.name,
      addressee: words(found.addressee),
      place: words(found.place),
      said: words(found.said)
    )
  }

  @Test(
    "The medium stands beside the cue, in it, or opens the sentence",
    arguments: [
      (
        "{Anna Brook} <said> in an interview with the Harbour Times [that it rained].",
        "interview with Harbour Times"
      ),
      ("{Anna Brook} <said in a statement> [that it rained].", "statement"),
      ("In a statement, {Anna Brook} <said> [that it rained].", "statement"),
      ("{Anna Brook} <tweeted> [that it rained].", "Twitter"),
      ("{Anna Brook} <wrote> on Facebook [that it rained].", "Facebook"),
      ("{Anna Brook} <told> CBS [that it rained].", "CBS"),
      ("{Anna Brook} <told> Fox News in an interview [that it rained].", "interview with Fox News"),
      ("On NBC's “Meet the Press”, {Anna Brook} <said> [that it rained].", "NBC's Meet the Press"),
      ("{Anna Brook} <said> [that it rained] in a letter to the council.", "letter to council"),
      ("[“It rained,”] {Anna Brook} <said> at a news conference in Oslo.", "news conference"),
      ("{Anna Brook} <noted> in The Lantern [that it rained].", "Lantern"),
    ]
  )
  func findsMedia(sentence: String, name: String) { #expect(find(sentence).name == name) }

  @Test(
    "The addressee is the noun phrase that the words go to",
    arguments: [
      ("{Anna Brook} <told> reporters in Oslo [that it rained].", "reporters"),
      ("{Anna Brook} <said> to a crowd of farmers [that it rained].", "a crowd of farmers"),
      ("{Anna Brook} <warned> Norway [that it would rain].", "Norway"),
      ("{Anna Brook} <urged> [the council to resign].", "the council"),
      ("{Anna Brook} <asked> [Norway not to fish].", "Norway"),
      ("In a letter to Peter Holm, {Anna Brook} <said> [that it rained].", "Peter Holm"),
      ("{Anna Brook}, speaking to students, <said> [that it rained].", "students"),
      ("{Anna Brook} <told> him [that it rained].", "him"),
    ]
  )
  func findsAddressees(sentence: String, words: String) { #expect(find(sentence).addressee == words) }

  @Test(
    "The place is a name beside the cue",
    arguments: [
      ("{Anna Brook} <said> in Geneva [that it rained].", "Geneva"),
      ("Speaking in Oslo, {Anna Brook} <said> [that it rained].", "Oslo"),
      ("[“It rained,”] {Anna Brook} <said> at a rally in Salem, Ohio.", "Salem, Ohio"),
      ("{Anna Brook} <told> reporters |on Monday| in Oslo [that it rained].", "Oslo"),
    ]
  )
  func findsPlaces(sentence: String, words: String) { #expect(find(sentence).place == words) }

  @Test(
    "The time of the saying stands beside cue or source",
    arguments: [
      ("{Anna Brook} <said> on |Monday| [that it rained].", "Monday"),
      ("|The day before|, {Anna Brook} <said> [that it rained].", "The day before"),
      ("{Anna Brook} on |Tuesday| <said> [that it rained].", "Tuesday"),
      ("{Her} |Tuesday|'s <announcement> [of a new ferry] was short.", "Tuesday"),
      ("{Anna Brook} <said> in a |February 2019| interview [that it rained].", "February 2019"),
      ("{Anna Brook} <told> reporters |Friday| [that it rained].", "Friday"),
      ("[“It rained,”] <said> {Anna Brook} on |Monday|.", "Monday"),
      ("{Anna Brook} <said> [it rained] in a statement on |Monday|.", "Monday"),
      ("{Anna Brook (D-Wis.)} <said> |Monday| [it rained].", "Monday"),
    ]
  )
  func findsTimes(sentence: String, words: String) { #expect(find(sentence).said == words) }

  @Test(
    "What stands elsewhere is left alone",
    arguments: [
      "{Anna Brook} <said> [that it rained on |Monday| in Oslo].",
      "{Anna Brook} <said> [that it rained], and |on Monday| the ferry sank in Oslo.",
      "The ferry sank in Oslo |on Monday|. {Anna Brook} <said> [that it rained].",
      "{Anna Brook} <said> in English [that it rained].",
      "{Anna Brook} <was told> [that it rained].",
      "{Anna Brook}, who was born |in 1970|, <said> [that it rained].",
      "{Anna Brook} <said> in Peter Holm's defence [that it rained].",
      "<According to> {CBS}, [it rained].",
    ]
  )
  func leavesAlone(sentence: String) { #expect(find(sentence) == Found()) }

  @Test("An embedded post was written where and when its signature says")
  func readsSignatures() throws {
    let text =
      "The mayor was brief.\n\nIt rains on my boat.\n— Anna Brook (@annabrook) March 3, 2020\n\nNobody answered."
    let article = Article(id: "1", text: text)
    let block = try #require(article.blocks.first { $0.kind == .embeddedPost })
    let date = try #require(text.firstRange(of: "March 3, 2020"))
    let begin = text.utf8.distance(from: text.startIndex, to: date.lowerBound)
    let time = Span(begin, begin + 13)
    let content = Span(block.span.begin, block.span.begin + 20)
    let post = Statement(source: [], cue: [], content: [content], kind: .direct, confidence: 0.9)
    let found = CircumstanceFinder().circumstances(of: post, in: article, times: [time])
    #expect(found.medium?.name == "Twitter")
    #expect(found.said == time)
  }

  @Test("Spans at the text's end and empty ones are survived")
  func survivesEdges() {
    let text = "Ünder „told“ in an interview with"
    let article = Article(id: "1", text: text)
    let size = text.utf8.count
    for begin in [0, 7, size - 4, size] {
      let span = Span(begin, size)
      let statement = Statement(source: [span], cue: [span], content: [span], kind: .mixed, confidence: 1)
      _ = CircumstanceFinder().circumstances(of: statement, in: article, times: [span, Span(size, size)])
      let cueOnly = Statement(source: [], cue: [span], content: [Span(0, 0)], kind: .mixed, confidence: 1)
      _ = CircumstanceFinder().circumstances(of: cueOnly, in: article, times: [])
      _ = ActFinder().act(of: cueOnly, in: article)
    }
  }
}
