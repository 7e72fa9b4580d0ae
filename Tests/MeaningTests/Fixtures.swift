import Foundation
import Meaning
import Testing

/// Sentences, and the vectors that the unrounded model gives them; `Training/meaning_reference.py` wrote the vectors.
enum Fixtures {
  static func sentences() throws -> [String] {
    try JSONDecoder().decode([String].self, from: Data(contentsOf: url("sentences.json")))
  }

  static func vectors() throws -> [[Float]] {
    let data = try Data(contentsOf: url("vectors.bin"))
    let floats = data.withUnsafeBytes { bytes in
      stride(from: 0, to: bytes.count, by: 4).map {
        Float(bitPattern: UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: $0, as: UInt32.self)))
      }
    }
    return stride(from: 0, to: floats.count, by: Embedding.count).map {
      Array(floats[$0..<$0 + Embedding.count])
    }
  }

  static func model() throws -> MeaningModel { try MeaningModel(weights: MeaningModel.bundledWeights()) }

  private static func url(_ name: String) throws -> URL {
    try #require(Bundle.module.url(forResource: "Fixtures/" + name, withExtension: nil))
  }
}

extension Embedding {
  /// The cosine of the angle to a vector of floats.
  func similarity(to vector: [Float]) -> Float {
    let own = bytes.map { Float(Int8(bitPattern: $0)) }
    let product = zip(own, vector).reduce(Float(0)) { $0 + $1.0 * $1.1 }
    let lengths = [own, vector].map { $0.reduce(Float(0)) { $0 + $1 * $1 }.squareRoot() }
    return product / (lengths[0] * lengths[1])
  }
}
