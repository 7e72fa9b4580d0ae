import Foundation

/// A range of an article's text, counted in Unicode scalars, its end exclusive: as everything does that leaves the
/// program.
public struct ScalarSpan: Hashable, Sendable, Comparable {
  /// The offset of the first scalar.
  public var begin: Int
  /// The offset behind the last scalar.
  public var end: Int

  /// Makes the span of the scalars `begin ..< end`.
  public init(_ begin: Int, _ end: Int) {
    self.begin = begin
    self.end = end
  }

  /// Spans are ordered by where they begin, then by where they end.
  public static func < (left: ScalarSpan, right: ScalarSpan) -> Bool {
    (left.begin, left.end) < (right.begin, right.end)
  }
}

extension ScalarSpan: Codable {
  /// Reads `[begin, end]`.
  public init(from decoder: any Decoder) throws {
    var container = try decoder.unkeyedContainer()
    self.init(try container.decode(Int.self), try container.decode(Int.self))
  }

  /// Writes `[begin, end]`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    try container.encode(begin)
    try container.encode(end)
  }
}

extension [ScalarSpan] {
  /// The spans as the database keeps them: `[[0, 18], [20, 25]]` without the spaces.
  var json: String {
    "[" + map { "[\($0.begin),\($0.end)]" }.joined(separator: ",") + "]"
  }

  /// Reads what ``json`` wrote; what a hand other than ours made of it is left out.
  init(json: String) {
    // A list of numbers in brackets needs no parser of JSON, and a page of statements holds hundreds of them.
    var numbers: [Int] = []
    var number: Int?
    for byte in json.utf8 {
      if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
        let digit = Int(byte - UInt8(ascii: "0"))
        number = (number ?? 0).multipliedReportingOverflow(by: 10).partialValue &+ digit
      } else if let complete = number {
        numbers.append(complete)
        number = nil
      }
    }
    self = stride(from: 0, to: numbers.count - 1, by: 2).compactMap { index in
      numbers[index] <= numbers[index + 1] ? ScalarSpan(numbers[index], numbers[index + 1]) : nil
    }
  }
}
