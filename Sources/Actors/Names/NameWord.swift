/// One name out of somebody's names, with the particles before it.
struct NameWord: Hashable, Sendable, CustomStringConvertible {
  /// The name in lower case, without accents and apostrophes; hyphens stay.
  var text: String
  /// The particles before it: "al", "von der", "bin".
  var particles: [String] = []
  var isInitial = false

  var description: String { (particles + [text]).joined(separator: " ") }

  /// The name without its hyphens.
  var joined: String { text.filter { $0 != "-" } }

  /// The names that hyphens part.
  var parts: [String] { text.split(separator: "-").map(String.init) }

  /// The particle that must not be left out, if there is one.
  var kinship: String? { particles.first { NameParticles.kinship.contains($0) }.map(Self.kinshipClass) }

  private static func kinshipClass(_ particle: String) -> String {
    switch particle {
    case "bin", "ibn", "ben", "ould", "ait", "bint": "bin"
    case "abu", "abou": "abu"
    default: particle
    }
  }
}
