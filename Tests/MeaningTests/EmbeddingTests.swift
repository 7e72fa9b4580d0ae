import Meaning
import Testing

@Suite struct EmbeddingTests {
  @Test("Bytes that are no embedding are refused")
  func bytesAreChecked() {
    #expect(Embedding(bytes: [UInt8]()) == nil)
    #expect(Embedding(bytes: [UInt8](repeating: 1, count: Embedding.count - 1)) == nil)
    #expect(Embedding(bytes: [UInt8](repeating: 1, count: Embedding.count + 1)) == nil)
    #expect(Embedding(bytes: [UInt8](repeating: 0, count: Embedding.count)) == nil)
    #expect(Embedding(bytes: [UInt8](repeating: 0x80, count: Embedding.count)) == nil)
  }

  @Test("Similarity is the cosine, at the extremes too")
  func similarityIsTheCosine() throws {
    let ahead = try #require(Embedding(bytes: [UInt8](repeating: 127, count: Embedding.count)))
    let back = try #require(Embedding(bytes: [UInt8](repeating: 0x81, count: Embedding.count)))
    let half = [UInt8](repeating: 127, count: 192) + [UInt8](repeating: 0x81, count: 192)
    let across = try #require(Embedding(bytes: half))
    #expect(abs(ahead.similarity(to: ahead) - 1) < 1e-6)
    #expect(abs(ahead.similarity(to: back) + 1) < 1e-6)
    #expect(abs(ahead.similarity(to: across)) < 1e-6)
  }

  @Test("A code differs in as many signs as its embedding does")
  func codesCountSigns() throws {
    var clouds = Clouds(seed: 1)
    let embeddings = try clouds.embeddings(count: 20, size: 4)
    for left in embeddings {
      for right in embeddings {
        let signs = zip(left.bytes, right.bytes).count { first, second in
          (Int8(bitPattern: first) > 0) != (Int8(bitPattern: second) > 0)
        }
        #expect(left.code.distance(to: right.code) == signs)
      }
    }
  }
}
