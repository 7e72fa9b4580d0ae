/// One name out of somebody's names, with the particles before it.
struct NameWord: Hashable, Sendable, CustomStringConvertible {
  /// The name in lower case, without accents and apostrophes; hyphens stay.
  let text: String
  /// The particles before it: "al", "von der", "bin".
  let particles: [String]
  let isInitial: Bool

  // What matching asks for again and again.

  /// The name without its hyphens.
  let joined: String
  /// The name in the spelling that Europe's variants share.
  let key: String
  /// The particle of kinship, which must not be left out, if there is one.
  let kinship: String?
  /// How the name sounds if it is Arabic or Persian.
  let arabicSounds: Sounds
  /// How the name sounds if it is Slavic.
  let slavicSounds: Sounds

  init(text: String, particles: [String] = [], isInitial: Bool = false) {
    self.text = text
    self.particles = particles
    self.isInitial = isInitial
    joined = text.utf8.contains(UInt8(ascii: "-")) ? text.filter { $0 != "-" } : text
    key = WesternSpelling.key(joined)
    kinship = particles.first { NameParticles.kinship.contains($0) }.map(Self.kinshipClass)
    arabicSounds = Sounds(joined, of: .arabic)
    slavicSounds = Sounds(joined, of: .slavic)
  }

  var description: String { (particles + [text]).joined(separator: " ") }

  /// The names that hyphens part.
  var parts: [String] { text.split(separator: "-").map(String.init) }

  private static func kinshipClass(_ particle: String) -> String {
    switch particle {
    case "bin", "ibn", "ben", "ould", "ait", "bint": "bin"
    case "abu", "abou": "abu"
    default: particle
    }
  }
}
