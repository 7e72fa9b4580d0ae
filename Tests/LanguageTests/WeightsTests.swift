import Foundation
import Testing

@testable import Language

@Suite struct WeightsTests {
  /// Writes a file of a header's length, a header and data, and opens it.
  private func open(length: UInt64? = nil, header: String, data: Int = 0) throws -> Safetensors {
    let file = FileManager.default.temporaryDirectory.appending(path: "weights-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    var bytes = withUnsafeBytes(of: (length ?? UInt64(header.utf8.count)).littleEndian) { Data($0) }
    bytes.append(contentsOf: header.utf8)
    bytes.append(Data(repeating: 1, count: data))
    try bytes.write(to: file)
    return try Safetensors(file)
  }

  @Test func aTensorIsFoundByNameTypeAndShape() throws {
    let weights = try open(header: #"{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}"#, data: 8)
    #expect(try weights.floats("a", [2]).count == 2)
    #expect(throws: WeightsError.self) { try weights.floats("a", [3]) }
    #expect(throws: WeightsError.self) { try weights.floats("b", [2]) }
    #expect(throws: WeightsError.self) { try weights.elements("a", .signed8, [2], as: Int8.self) }
  }

  @Test(arguments: [
    #"{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,16]}}"#,
    #"{"a":{"dtype":"F32","shape":[4],"data_offsets":[0,16]}}"#,
    #"{"a":{"dtype":"F32","shape":[-1],"data_offsets":[0,8]}}"#,
    #"{"a":{"dtype":"F32","shape":[9223372036854775807,4],"data_offsets":[0,8]}}"#,
    #"{"a":{"dtype":"F32","shape":[2],"data_offsets":[8,0]}}"#,
    #"{"a":{"dtype":"F99","shape":[2],"data_offsets":[0,8]}}"#,
    "{", "", "[]",
  ])
  func aDamagedHeaderIsRefused(header: String) {
    #expect(throws: WeightsError.self) { try open(header: header, data: 8) }
  }

  @Test(arguments: [UInt64.max, 1 << 40, 1000])
  func aFalseLengthIsRefused(length: UInt64) {
    #expect(throws: WeightsError.self) { try open(length: length, header: "{}") }
  }

  @Test func aMissingFileOrAFolderIsRefusedWithItsName() {
    #expect {
      try Safetensors(URL(filePath: "/nowhere/reader.safetensors"))
    } throws: {
      "\($0)".contains("/nowhere/reader.safetensors")
    }
    #expect(throws: WeightsError.self) { try Safetensors(FileManager.default.temporaryDirectory) }
  }

  @Test func theWeightsThatComeWithThePackageAreOfThisVersionAndSize() throws {
    let url = try LanguageModel.bundledWeights()
    _ = try LanguageModel(weights: url)
    #expect(try Data(contentsOf: url, options: .alwaysMapped).count <= 24_000_000)
  }
}
