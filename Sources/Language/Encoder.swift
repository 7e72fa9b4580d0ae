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

    fileprivate static let shapeCount = 7
    fileprivate static let quotationCount = 3

    /// All but the piece in one number.
    fileprivate var features: Int { (shape * Self.quotationCount + quotation) * 2 + (opensParagraph ? 1 : 0) }
  }

  /// The longest window, in wordpieces.
  static let longestWindow = 224
  /// The width of a state.
  static let width = 384
  static let layerCount = 6
  static let headCount = 12
  /// The width of a head's queries, keys and values.
  static let headWidth = width / headCount
  static let innerWidth = 1536

  private let pieces: MappedElements<Int8>
  private let pieceScales: [Float]
  private let positions: [Float]
  /// What shape, quotation and paragraph of a wordpiece add to it, by ``Input/features``.
  private let features: [Float]
  private let normalization: EncoderNormalization
  private let layers: [EncoderLayer]

  /// Takes the encoder from `weights`.
  init(_ weights: Safetensors, pieceCount: Int, precision: LanguageModel.Precision) throws {
    let width = Self.width
    pieces = try weights.elements("encoder.word.weight", .signed8, [pieceCount, width])
    pieceScales = try weights.floats("encoder.word.scale", [pieceCount])
    positions = try weights.floats("encoder.position", [Self.longestWindow, width])
    let shapes = try weights.floats("encoder.shape", [Input.shapeCount, width])
    let quotations = try weights.floats("encoder.quotation", [Input.quotationCount, width])
    let openings = try weights.floats("encoder.opening", [2, width])
    features = (0..<2 * Input.quotationCount * Input.shapeCount).flatMap { features in
      let (rest, opening) = features.quotientAndRemainder(dividingBy: 2)
      let (shape, quotation) = rest.quotientAndRemainder(dividingBy: Input.quotationCount)
      return (0..<width).map {
        shapes[shape * width + $0] + quotations[quotation * width + $0] + openings[opening * width + $0]
      }
    }
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
      let piece = Int(input.piece)
      pieces.withPointer {
        RowKernels.dequantize($0 + piece * width, count: width, scale: pieceScales[piece], into: state)
      }
      add(positions, row, to: state)
      add(features, input.features, to: state)
      normalization.apply(state)
    }
  }

  private func add(_ table: [Float], _ row: Int, to state: UnsafeMutablePointer<Float>) {
    table.withUnsafeBufferPointer { table in
      let row = UnsafeBufferPointer(rebasing: table[row * Self.width..<(row + 1) * Self.width])
      if let row = row.baseAddress { RowKernels.add(row, to: state, count: Self.width) }
    }
  }
}
