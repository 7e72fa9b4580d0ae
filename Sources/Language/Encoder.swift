/// The transformer that reads a window of wordpieces: MiniLM (Wang et al. 2020, "MiniLM: Deep Self-Attention
/// Distillation for Task-Agnostic Compression of Pre-Trained Transformers"), with embeddings for case, quotation
/// and paragraphs beside those of wordpieces.
struct Encoder: Sendable {
  /// One wordpiece with its features.
  struct Input: Hashable, Sendable {
    var piece: Int32
    var shape = 0
    var quotation = 0
    var opensParagraph = false
  }

  /// The longest window, in wordpieces.
  static let longestWindow = 224
  /// The width of a state.
  static let width = 384
  static let layerCount = 6
  static let headCount = 12
  static let innerWidth = 1536

  private let pieces: MappedElements<Int8>
  private let pieceScales: [Float]
  private let positions: [Float]
  private let shapes: [Float]
  private let quotations: [Float]
  private let openings: [Float]
  private let normalization: EncoderNormalization
  private let layers: [EncoderLayer]

  /// Takes the encoder from `weights`.
  init(_ weights: Safetensors, pieceCount: Int, precision: LanguageModel.Precision) throws {
    let width = Self.width
    pieces = try weights.elements("encoder.word.weight", .signed8, [pieceCount, width])
    pieceScales = try weights.floats("encoder.word.scale", [pieceCount])
    positions = try weights.floats("encoder.position", [Self.longestWindow, width])
    shapes = try weights.floats("encoder.shape", [7, width])
    quotations = try weights.floats("encoder.quotation", [3, width])
    openings = try weights.floats("encoder.opening", [2, width])
    normalization = try EncoderNormalization("encoder.norm", weights)
    layers = try (0..<Self.layerCount).map { try EncoderLayer("encoder.layers.\($0)", weights, precision) }
  }

  /// The states of a window's wordpieces, `inputs.count × width`.
  func states(of inputs: [Input]) -> [Float] { states(of: inputs, parts: [0..<inputs.count]) }

  /// The states of the wordpieces of several windows, `inputs.count × width`: each of `parts`, which follow one
  /// another, is a window of its own, and sees nothing of the others. Short ones take less time together than one by one,
  /// since each matrix of weights is fetched once for all.
  func states(of inputs: [Input], parts: [Range<Int>]) -> [Float] {
    let longest = parts.map(\.count).max() ?? 0
    precondition(longest <= Self.longestWindow, "a window is too long")
    let width = Self.width
    let rows = inputs.count
    guard rows > 0 else { return [] }
    let space = EncoderWorkspace(rows: rows, longestPart: longest)
    return [Float](unsafeUninitializedCapacity: rows * width) { states, count in
      count = rows * width
      guard let states = states.baseAddress else { return }
      for part in parts { embed(inputs[part], into: states + part.lowerBound * width) }
      for layer in layers { layer.apply(states, parts: parts, space) }
    }
  }

  private func embed(_ inputs: ArraySlice<Input>, into states: UnsafeMutablePointer<Float>) {
    let width = Self.width
    for (row, input) in inputs.enumerated() {
      let state = states + row * width
      let piece = Int(input.piece) * width
      let scale = pieceScales[Int(input.piece)]
      for column in 0..<width {
        state[column] =
          Float(pieces[piece + column]) * scale + positions[row * width + column]
          + shapes[input.shape * width + column] + quotations[input.quotation * width + column]
          + openings[(input.opensParagraph ? width : 0) + column]
      }
      normalization.apply(state)
    }
  }
}
