import Foundation

/// A file of named tensors, mapped into memory. Format: https://github.com/huggingface/safetensors#format
struct Safetensors: Sendable {
  /// One tensor's place in the file.
  struct Tensor: Sendable {
    var type: ElementType
    var shape: [Int]
    var bytes: Range<Int>
  }

  /// The element types that OnRecord's weights use.
  enum ElementType: String, Decodable, Sendable {
    case unsigned8 = "U8"
    case signed8 = "I8"
    case signed32 = "I32"
    case brain16 = "BF16"
    case float32 = "F32"

    var size: Int {
      switch self {
      case .unsigned8, .signed8: 1
      case .brain16: 2
      case .signed32, .float32: 4
      }
    }
  }

  private static let longestHeader = 1 << 20

  private let file: MappedFile
  private let tensors: [String: Tensor]
  private let name: String

  /// Opens the file at `url` and checks that every tensor lies inside it.
  ///
  /// - Throws: ``WeightsError`` where it is missing or damaged.
  init(_ url: URL) throws {
    file = try MappedFile(url)
    name = url.path(percentEncoded: false)
    let bytes = file.bytes
    let damaged = WeightsError("\(name): not a weight file of OnRecord, or a damaged one")
    guard bytes.count >= 8 else { throw damaged }
    let headerCount = UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self))
    guard headerCount <= Self.longestHeader, Int(headerCount) <= bytes.count - 8 else { throw damaged }
    let data = 8 + Int(headerCount)
    let header: [String: Entry]
    do {
      header = try JSONDecoder().decode([String: Entry].self, from: Data(bytes[8..<data]))
    } catch {
      throw damaged
    }
    var tensors: [String: Tensor] = [:]
    for (key, entry) in header {
      guard case .tensor(let type, let shape, let offsets) = entry else { continue }
      var size = type.size
      for dimension in shape {
        let (product, overflow) = size.multipliedReportingOverflow(by: dimension)
        guard dimension >= 0, !overflow else { throw damaged }
        size = product
      }
      guard offsets.count == 2, offsets[0] >= 0, offsets[0] <= offsets[1], offsets[1] <= bytes.count - data,
        offsets[1] - offsets[0] == size
      else { throw damaged }
      tensors[key] = Tensor(type: type, shape: shape, bytes: data + offsets[0]..<data + offsets[1])
    }
    self.tensors = tensors
  }

  /// The elements of a tensor of this type and shape; -1 in `shape` takes any size.
  ///
  /// - Throws: ``WeightsError`` where there is none.
  func elements<Element: FixedWidthInteger>(
    _ key: String,
    _ type: ElementType,
    _ shape: [Int],
    as element: Element.Type = Element.self
  ) throws -> MappedElements<Element> {
    precondition(
      type.size == MemoryLayout<Element>.size,
      "an element's type in Swift must have its size in the file"
    )
    guard let tensor = tensors[key], tensor.type == type, tensor.shape.count == shape.count,
      zip(tensor.shape, shape).allSatisfy({ $0 == $1 || $1 == -1 })
    else {
      throw WeightsError(
        "\(name): lacks the tensor \(key) of shape \(shape); the weights are of another version"
      )
    }
    return MappedElements(file: file, bytes: tensor.bytes)
  }

  /// The numbers of a tensor, as floats; the file has them as floats of 32 or 16 bits.
  func floats(_ key: String, _ shape: [Int]) throws -> [Float] {
    if tensors[key]?.type == .brain16 {
      return try elements(key, .brain16, shape, as: UInt16.self).map { Float(bitPattern: UInt32($0) << 16) }
    }
    return try elements(key, .float32, shape, as: UInt32.self).map { Float(bitPattern: $0) }
  }

  private enum Entry: Decodable {
    case tensor(ElementType, [Int], [Int])
    case metadata

    private enum Key: String, CodingKey {
      case type = "dtype"
      case shape
      case offsets = "data_offsets"
    }

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: Key.self)
      guard values.contains(.type) else {
        self = .metadata
        return
      }
      self = .tensor(
        try values.decode(ElementType.self, forKey: .type),
        try values.decode([Int].self, forKey: .shape),
        try values.decode([Int].self, forKey: .offsets)
      )
    }
  }
}
