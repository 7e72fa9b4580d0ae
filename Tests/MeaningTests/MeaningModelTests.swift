import Foundation
import Meaning
import Testing

@Suite struct MeaningModelTests {
  private let model: MeaningModel

  init() throws { model = try Fixtures.model() }

  @Test("An embedding is the reference model's, but for rounding")
  func embeddingsEqualTheReference() async throws {
    let sentences = try Fixtures.sentences()
    let vectors = try Fixtures.vectors()
    try #require(sentences.count == vectors.count)
    let embeddings = await model.embeddings(of: sentences)
    for (index, embedding) in embeddings.enumerated() {
      let similarity = embedding.similarity(to: vectors[index])
      // Texts that say next to nothing have short vectors, which rounding turns further.
      let least: Float = ["no", "😀👍🏽 🤷🏾‍♀️", ""].contains(sentences[index]) ? 0.97 : 0.99
      #expect(similarity > least, "\(sentences[index])")
    }
  }

  @Test("A text's embedding does not depend on those that are read beside it")
  func neighboursDoNotMatter() async throws {
    let sentences = try Fixtures.sentences()
    let together = await model.embeddings(of: sentences + sentences.reversed())
    for (index, sentence) in sentences.enumerated() {
      let alone = model.embedding(of: sentence)
      #expect(alone.similarity(to: together[index]) > 0.9999)
      #expect(alone.similarity(to: together[2 * sentences.count - 1 - index]) > 0.9999)
    }
  }

  @Test("Of the first twelve sentences each is nearest to the one that says the same in other words")
  func paraphrasesAreNearest() async throws {
    let embeddings = await model.embeddings(of: Array(try Fixtures.sentences().prefix(14)))
    for index in 0..<12 {
      let others = embeddings.indices.filter { $0 != index }
      let nearest = others.max {
        embeddings[index].similarity(to: embeddings[$0]) < embeddings[index].similarity(to: embeddings[$1])
      }
      #expect(nearest == index ^ 1)
    }
  }

  @Test("Nothing to embed gives no embeddings")
  func nothingGivesNothing() async { #expect(await model.embeddings(of: []).isEmpty) }

  @Test(
    "Any text has an embedding that its own bytes give back",
    arguments: ["", " \n\t", "\0", "a\0b", "😀👍🏽👩‍👩‍👧", "\u{FEFF}\u{202E}", "##", "[SEP] [CLS]", "\u{301}\u{301}"]
  )
  func hostileTexts(text: String) {
    let embedding = model.embedding(of: text)
    #expect(Embedding(bytes: embedding.bytes) == embedding)
    #expect(abs(embedding.similarity(to: embedding) - 1) < 1e-5)
  }

  @Test(
    "Of a megabyte only the beginning is read, in little time",
    arguments: ["a", "word ", "😀", "\u{1F469}\u{200D}", ".", "\n", "é", "\u{301}"]
  )
  func longTexts(unit: String) {
    let text = String(repeating: unit, count: 1_000_000 / unit.utf8.count)
    let time = ContinuousClock().measure { _ = model.embedding(of: text) }
    #expect(time < .seconds(5))
  }

  @Test("What stands beyond the longest text does not count")
  func textsAreCutOff() {
    let beginning = String(repeating: "the bridge is closed ", count: 40)
    #expect(model.embedding(of: beginning + "for ever") == model.embedding(of: beginning + "bananas"))
    #expect(model.embedding(of: "for ever " + beginning) != model.embedding(of: "bananas " + beginning))
  }

  @Test("Weights that are missing or of another model are refused")
  func weightsAreChecked() throws {
    #expect(throws: (any Error).self) {
      try MeaningModel(weights: URL(filePath: "/nowhere/meaning.safetensors"))
    }
    let file = FileManager.default.temporaryDirectory.appending(path: "meaning-\(UUID().uuidString)")
    try Data("{}".utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    #expect(throws: (any Error).self) { try MeaningModel(weights: file) }
  }
}
