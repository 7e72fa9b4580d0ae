import Foundation

/// The encoder over short texts that are read side by side, each for itself; for rooms that read something else than an
/// article.
package struct TextEncoder: Sendable {
  /// The width of a state.
  package static let width = Encoder.width

  private let weights: Safetensors
  private let vocabulary: Vocabulary
  private let encoder: Encoder

  /// Opens a weight file that has the reader's vocabulary and an encoder.
  ///
  /// - Throws: ``WeightsError`` where the file is missing, damaged or of another version.
  package init(weights url: URL, precision: LanguageModel.Precision = .int8) throws {
    weights = try Safetensors(url)
    vocabulary = try Vocabulary(weights, of: url)
    encoder = try Encoder(weights, pieceCount: vocabulary.count, precision: precision)
  }

  /// The floats of the tensor `name` of the weight file.
  package func floats(_ name: String, _ shape: [Int]) throws -> [Float] { try weights.floats(name, shape) }

  /// The wordpieces of the beginning of `text`, at most `limit` with those that mark its ends.
  package func wordpieces(of text: String, limit: Int) -> [Int32] {
    let room = limit - 2
    // No word has less than one piece.
    let words = WordSplitter.words(of: text, limit: room)
    var pieces = [Vocabulary.classifier]
    for index in 0..<words.count where pieces.count <= room {
      vocabulary.append(
        words.letters(of: index),
        of: words.letters,
        length: words.lengths[index],
        to: &pieces
      )
    }
    pieces.removeLast(max(0, pieces.count - 1 - room))
    pieces.append(Vocabulary.separator)
    return pieces
  }

  /// The mean of the states of each text's wordpieces, ``width`` floats a text, one behind the other.
  package func meanStates(of texts: some Collection<[Int32]>) -> [Float] {
    var inputs: [Encoder.Input] = []
    var parts: [Range<Int>] = []
    for text in texts {
      parts.append(inputs.count..<inputs.count + text.count)
      inputs.append(contentsOf: text.map { Encoder.Input(piece: $0) })
    }
    let states = encoder.states(of: inputs, parts: parts)
    var means = [Float](repeating: 0, count: texts.count * Self.width)
    states.withUnsafeBufferPointer { states in
      means.withUnsafeMutableBufferPointer { means in
        guard let states = states.baseAddress, var mean = means.baseAddress else { return }
        for part in parts {
          for row in part { RowKernels.add(states + row * Self.width, to: mean, count: Self.width) }
          RowKernels.scale(mean, count: Self.width, by: 1 / Float(part.count))
          mean += Self.width
        }
      }
    }
    return means
  }
}
