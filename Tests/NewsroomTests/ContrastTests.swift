import Foundation
import Testing

@testable import Newsroom

@Suite("The colours")
struct ContrastTests {
  /// Text needs 4.5, parts of the page that have a meaning 3: WCAG 2.2, 1.4.3 and 1.4.11.
  private static let pairs: [(front: String, back: String, least: Double)] = [
    ("ink", "paper", 4.5), ("faded", "paper", 4.5), ("accent", "paper", 4.5), ("ink", "sheet", 4.5),
    ("faded", "sheet", 4.5), ("accent", "sheet", 4.5), ("on-accent", "accent", 4.5), ("paper", "faded", 4.5),
    ("paper", "ink", 4.5), ("cue", "paper", 4.5), ("ink", "content-tint", 4.5), ("ink", "hot-tint", 4.5),
    ("source", "paper", 3), ("content", "content-tint", 3), ("focus", "paper", 3), ("focus", "sheet", 3),
    ("edge", "paper", 3), ("series-1", "paper", 3), ("series-2", "paper", 3), ("series-3", "paper", 3),
    ("series-4", "paper", 3), ("series-5", "paper", 3), ("series-6", "paper", 3), ("accent", "rule", 3),
  ]

  @Test("can be told apart by those who see badly, in light and in dark")
  func contrast() throws {
    let files = try Resources.files(in: "Assets", withExtension: "css")
    let style = try #require(files.first?.text)
    let roots = style.components(separatedBy: ":root {").dropFirst().map { $0.prefix { $0 != "}" } }
    let light = Self.colours(in: try #require(roots.first))
    let dark = light.merging(Self.colours(in: try #require(roots.dropFirst().first))) { $1 }
    for (name, colours) in [("light", light), ("dark", dark)] {
      for pair in Self.pairs {
        let front = try #require(colours[pair.front], "\(pair.front)")
        let back = try #require(colours[pair.back], "\(pair.back)")
        let contrast = Self.contrast(front, back)
        #expect(contrast >= pair.least, "\(pair.front) on \(pair.back) in \(name): \(contrast)")
      }
    }
  }

  private static func colours(in text: Substring) -> [String: Double] {
    var colours: [String: Double] = [:]
    for line in text.split(separator: ";") {
      let parts = line.split(separator: ":").map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
      guard parts.count == 2, parts[0].hasPrefix("--"), parts[1].hasPrefix("#"), parts[1].count == 7 else {
        continue
      }
      colours[String(parts[0].dropFirst(2))] = luminance(parts[1])
    }
    return colours
  }

  /// Relative luminance as WCAG 2.2 defines it.
  private static func luminance(_ colour: String) -> Double {
    let bytes = HexDigits.bytes(of: colour.dropFirst().lowercased()) ?? []
    let parts = bytes.map { byte in
      let value = Double(byte) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return zip([0.2126, 0.7152, 0.0722], parts).reduce(0) { $0 + $1.0 * $1.1 }
  }

  private static func contrast(_ one: Double, _ other: Double) -> Double {
    (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }
}
