import Foundation

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
  static let longestWindow = 320
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
  private let normalization: Normalization
  private let layers: [Layer]

  /// Takes the encoder from `weights`.
  init(_ weights: Safetensors, pieceCount: Int, precision: Linear.Precision) throws {
    let width = Self.width
    pieces = try weights.elements("encoder.word.weight", .signed8, [pieceCount, width])
    pieceScales = try weights.floats("encoder.word.scale", [pieceCount])
    positions = try weights.floats("encoder.position", [Self.longestWindow, width])
    shapes = try weights.floats("encoder.shape", [7, width])
    quotations = try weights.floats("encoder.quotation", [3, width])
    openings = try weights.floats("encoder.opening", [2, width])
    normalization = try Normalization("encoder.norm", weights)
    layers = try (0..<Self.layerCount).map { try Layer("encoder.layers.\($0)", weights, precision) }
  }

  /// The states of a window's wordpieces, `inputs.count × width`.
  func states(of inputs: [Input]) -> [Float] {
    precondition(inputs.count <= Self.longestWindow, "a window is too long")
    let width = Self.width
    let rows = inputs.count
    guard rows > 0 else { return [] }
    let space = Workspace(rows: rows)
    return [Float](unsafeUninitializedCapacity: rows * width) { states, count in
      count = rows * width
      guard let states = states.baseAddress else { return }
      embed(inputs, into: states)
      for layer in layers { layer.apply(states, rows: rows, space) }
    }
  }

  private func embed(_ inputs: [Input], into states: UnsafeMutablePointer<Float>) {
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

  private struct Normalization: Sendable {
    let weight: [Float]
    let bias: [Float]

    init(_ key: String, _ weights: Safetensors) throws {
      weight = try weights.floats(key + ".weight", [Encoder.width])
      bias = try weights.floats(key + ".bias", [Encoder.width])
    }

    func apply(_ row: UnsafeMutablePointer<Float>) {
      RowKernels.normalize(row, count: Encoder.width, weight: weight, bias: bias)
    }
  }

  private struct Layer: Sendable {
    let attention: Linear
    let output: Linear
    let attentionNormalization: Normalization
    let up: Linear
    let down: Linear
    let normalization: Normalization

    init(_ key: String, _ weights: Safetensors, _ precision: Linear.Precision) throws {
      let width = Encoder.width
      let inner = Encoder.innerWidth
      func linear(_ name: String, _ inputs: Int, _ outputs: Int) throws -> Linear {
        try Linear("\(key).\(name)", inputs: inputs, outputs: outputs, from: weights, precision: precision)
      }
      attention = try linear("attention", width, 3 * width)
      output = try linear("output", width, width)
      attentionNormalization = try Normalization(key + ".attention_norm", weights)
      up = try linear("up", width, inner)
      down = try linear("down", inner, width)
      normalization = try Normalization(key + ".norm", weights)
    }

    func apply(_ states: UnsafeMutablePointer<Float>, rows: Int, _ space: Workspace) {
      attention.apply(states, rows: rows, into: space.wide, scratch: space.scratch)
      attend(rows: rows, space)
      output.apply(space.context, rows: rows, into: space.update, scratch: space.scratch)
      add(space.update, to: states, rows: rows, attentionNormalization)
      up.apply(states, rows: rows, into: space.wide, scratch: space.scratch) {
        RowKernels.activate($0, count: Encoder.innerWidth)
      }
      down.apply(space.wide, rows: rows, into: space.update, scratch: space.scratch)
      add(space.update, to: states, rows: rows, normalization)
    }

    private func add(
      _ update: UnsafeMutablePointer<Float>,
      to states: UnsafeMutablePointer<Float>,
      rows: Int,
      _ normalization: Normalization
    ) {
      for row in 0..<rows {
        let state = states + row * Encoder.width
        RowKernels.add(update + row * Encoder.width, to: state, count: Encoder.width)
        normalization.apply(state)
      }
    }

    /// Scaled dot-product attention (Vaswani et al. 2017), a head at a time, from queries, keys and values in
    /// `space.wide` into `space.context`.
    private func attend(rows: Int, _ space: Workspace) {
      let width = Encoder.width
      let headWidth = width / Encoder.headCount
      let padded = space.paddedRows
      for head in 0..<Encoder.headCount {
        let query = space.wide + head * headWidth
        MatrixProduct.multiply(
          query,
          leftStride: 3 * width,
          query + width,
          rightStride: 3 * width,
          isRightTransposed: true,
          into: space.shares,
          resultStride: padded,
          rows: rows,
          columns: rows,
          inner: headWidth,
          factor: 1 / Float(headWidth).squareRoot()
        )
        for row in 0..<rows {
          let shares = space.shares + row * padded
          // What pads a row to whole lanes gets no share.
          for column in rows..<padded { shares[column] = -.greatestFiniteMagnitude }
          space.factors[row] = RowKernels.softmax(shares, count: padded)
        }
        MatrixProduct.multiply(
          space.shares,
          leftStride: padded,
          query + 2 * width,
          rightStride: 3 * width,
          into: space.context + head * headWidth,
          resultStride: width,
          rows: rows,
          columns: headWidth,
          inner: rows
        )
        for row in 0..<rows {
          RowKernels.scale(
            space.context + row * width + head * headWidth,
            count: headWidth,
            by: space.factors[row]
          )
        }
      }
    }
  }

  /// The memory that one window's reading needs.
  private final class Workspace {
    let scratch: Scratch
    let paddedRows: Int
    let wide: UnsafeMutablePointer<Float>
    let context: UnsafeMutablePointer<Float>
    let update: UnsafeMutablePointer<Float>
    let shares: UnsafeMutablePointer<Float>
    let factors: UnsafeMutablePointer<Float>

    init(rows: Int) {
      paddedRows = (rows + Lanes.width - 1) / Lanes.width * Lanes.width
      scratch = Scratch(rows: rows, width: Encoder.innerWidth)
      wide = .allocate(capacity: rows * Encoder.innerWidth)
      context = .allocate(capacity: rows * Encoder.width)
      update = .allocate(capacity: rows * Encoder.width)
      shares = .allocate(capacity: rows * paddedRows)
      factors = .allocate(capacity: rows)
    }

    deinit {
      for pointer in [wide, context, update, shares, factors] { pointer.deallocate() }
    }
  }
}
