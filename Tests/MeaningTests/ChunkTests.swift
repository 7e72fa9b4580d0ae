import Meaning
import Testing

@Suite struct ChunkTests {
  private func chunk(_ count: Int) throws -> MeaningIndex.Chunk {
    var clouds = Clouds(seed: 5)
    let embeddings = try clouds.embeddings(count: 16, size: 4)
    var chunk = MeaningIndex.Chunk()
    for entry in 0..<count { chunk.append(embeddings[entry % 16].code, id: Int64.min + Int64(entry)) }
    return chunk
  }

  @Test("A chunk is read back from its bytes", arguments: [0, 1, 17, MeaningIndex.Chunk.longest])
  func chunksAreReadBack(count: Int) throws {
    let chunk = try chunk(count)
    #expect(chunk.isFull == (count == MeaningIndex.Chunk.longest))
    #expect(MeaningIndex.Chunk(bytes: chunk.bytes) == chunk)
    #expect(chunk.bytes.count == 16 + 56 * count)
  }

  @Test("An index of chunks finds what one of single entries finds")
  func chunksFillAnIndex() throws {
    var clouds = Clouds(seed: 6)
    let embeddings = try clouds.embeddings(count: 40, size: 4)
    var single = MeaningIndex()
    var whole = MeaningIndex()
    for half in [0..<20, 20..<40] {
      var chunk = MeaningIndex.Chunk()
      for entry in half {
        chunk.append(embeddings[entry].code, id: Int64(entry))
        single.append(embeddings[entry].code, id: Int64(entry))
      }
      whole.append(try #require(MeaningIndex.Chunk(bytes: chunk.bytes)))
    }
    #expect(whole.count == 40)
    #expect(whole.nearest(to: embeddings[3], count: 9) == single.nearest(to: embeddings[3], count: 9))
  }

  @Test("Damage to any byte is noticed")
  func damageIsNoticed() throws {
    let bytes = try chunk(3).bytes
    for place in bytes.indices {
      for mask: UInt8 in [1, 0x80, 0xFF] {
        var damaged = bytes
        damaged[place] ^= mask
        #expect(MeaningIndex.Chunk(bytes: damaged) == nil, "byte \(place)")
      }
    }
  }

  @Test("Bytes that are cut off, too long or of too many entries are refused")
  func falseLengthsAreRefused() throws {
    let bytes = try chunk(3).bytes
    for count in bytes.indices { #expect(MeaningIndex.Chunk(bytes: bytes.prefix(count)) == nil) }
    #expect(MeaningIndex.Chunk(bytes: bytes + [0]) == nil)
    var huge = bytes
    huge.replaceSubrange(4..<8, with: [0xFF, 0xFF, 0xFF, 0xFF])
    #expect(MeaningIndex.Chunk(bytes: huge) == nil)
    var full = try chunk(MeaningIndex.Chunk.longest).bytes
    full[4] = 1
    full += [UInt8](repeating: 0, count: 56)
    #expect(MeaningIndex.Chunk(bytes: full) == nil)
  }
}
