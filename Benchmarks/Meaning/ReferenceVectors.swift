import Foundation
import Meaning

/// What `Training/meaning_reference.py` wrote: vectors of length 1, of floats.
struct ReferenceVectors {
  private let floats: [Float]

  /// Reads the vectors of `count` texts.
  init(_ url: URL, count: Int) throws {
    let data = try Data(contentsOf: url)
    guard data.count == count * Embedding.count * 4 else { throw WrongCount(texts: count, bytes: data.count) }
    floats = data.withUnsafeBytes { bytes in
      stride(from: 0, to: bytes.count, by: 4).map {
        Float(bitPattern: UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: $0, as: UInt32.self)))
      }
    }
  }

  /// The cosine of two texts.
  func similarity(of left: Int, to right: Int) -> Float {
    floats.withUnsafeBufferPointer { floats in
      var sums = SIMD8<Float>.zero
      for column in stride(from: 0, to: Embedding.count, by: 8) {
        for lane in 0..<8 {
          sums[lane] +=
            floats[left * Embedding.count + column + lane] * floats[right * Embedding.count + column + lane]
        }
      }
      return sums.sum()
    }
  }

  /// The cosine of a text's vector and an embedding.
  func similarity(of index: Int, to embedding: Embedding) -> Float {
    var product: Float = 0
    var square: Float = 0
    for (byte, float) in zip(embedding.bytes, floats[index * Embedding.count..<(index + 1) * Embedding.count])
    {
      let component = Float(Int8(bitPattern: byte))
      product += component * float
      square += component * component
    }
    return product / square.squareRoot()
  }

  /// The vectors are those of other texts.
  struct WrongCount: Error, CustomStringConvertible {
    var texts: Int
    var bytes: Int

    var description: String { "the reference vectors are not of these \(texts) texts: \(bytes) bytes" }
  }
}
