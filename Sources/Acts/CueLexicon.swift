/// Which act the words of a cue speak of.
struct CueLexicon: Sendable {
  /// What a frame says.
  private struct Frame: Sendable {
    var act: Act
    /// The lemmas behind the first.
    var rest: [String]
    var isWeak: Bool
    var order: Int
  }

  /// A frame that was found in a cue.
  struct Match: Sendable {
    var act: Act
    /// The lemmas of the frame.
    var lemmas: [String]
    /// The place of its first word in the cue.
    var place: Int
    /// Whether any other frame of the cue goes before it.
    var isWeak: Bool
  }

  /// How many words may stand between two of a frame.
  private static let widestGap = 2

  private let frames: [String: [Frame]]
  private let inflection: Inflection

  /// Reads the tables.
  init(inflection: Inflection, tables: [String] = CueTable.all) {
    self.inflection = inflection
    var frames: [String: [Frame]] = [:]
    var order = 0
    for line in tables.joined(separator: "\n").split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":"), let act = Act(rawValue: String(line[..<colon])) else {
        continue
      }
      for entry in line[line.index(after: colon)...].split(separator: ",") {
        var lemmas = entry.split(separator: " ").map(String.init)
        guard let first = lemmas.first else { continue }
        lemmas.removeFirst()
        let isWeak = act == .say || first.hasPrefix("~")
        let key = first.hasPrefix("~") ? String(first.dropFirst()) : first
        frames[key, default: []].append(Frame(act: act, rest: lemmas, isWeak: isWeak, order: order))
        order += 1
      }
    }
    // Longer frames go first; of two equally long ones, the strong, then the one that the table has first.
    self.frames = frames.mapValues {
      $0.sorted {
        ($1.rest.count, $0.isWeak ? 1 : 0, $0.order) < ($0.rest.count, $1.isWeak ? 1 : 0, $1.order)
      }
    }
  }

  /// The act of a cue, given as words in lower case; nil where no frame fits.
  func match(_ cue: [String]) -> Match? {
    let forms = cue.map { inflection.lemmas(of: $0) }
    var weak: Match?
    for place in cue.indices {
      guard let found = match(at: place, in: forms) else { continue }
      guard found.isWeak else { return found }
      // "said in": what says comes before what only may say.
      if weak == nil { weak = found }
    }
    return weak
  }

  private func match(at place: Int, in forms: [[String]]) -> Match? {
    var best: (lemma: String, frame: Frame)?
    for lemma in forms[place] {
      guard let frame = frames[lemma]?.first(where: { follows($0.rest, place, in: forms) }) else { continue }
      if best.map({ $0.frame.rest.count < frame.rest.count }) ?? true { best = (lemma, frame) }
    }
    return best.map {
      Match(act: $0.frame.act, lemmas: [$0.lemma] + $0.frame.rest, place: place, isWeak: $0.frame.isWeak)
    }
  }

  /// Whether the lemmas of `rest` follow the word at `place`, in order and close to each other.
  private func follows(_ rest: [String], _ place: Int, in forms: [[String]]) -> Bool {
    var place = place
    for lemma in rest {
      let reach = place + 1..<min(forms.count, place + 2 + Self.widestGap)
      guard let next = reach.first(where: { forms[$0].contains(lemma) }) else { return false }
      place = next
    }
    return true
  }
}
