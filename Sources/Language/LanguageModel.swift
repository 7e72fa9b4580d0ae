import Articles
import Foundation

/// Reads the words of an article and scores them.
public struct LanguageModel: Sendable {
  /// How exactly the encoder calculates.
  public enum Precision: Sendable {
    /// In whole numbers of 8 bits: fast, and what OnRecord uses.
    case int8
    /// In floats of 32 bits, to measure what the whole numbers cost.
    case float
  }

  /// Words whose log-odds to open a cue are lower get no link: a probability of about 12%.
  private static let leastCueScore: Float = -2
  /// The most wordpieces of a window beside those that mark its ends: attention's cost grows with the square of it,
  /// and on PolNeAR dev longer ones gained nothing (`Training/LOG.md`).
  private static let windowRoom = Encoder.longestWindow - 2

  private let vocabulary: Vocabulary
  private let encoder: Encoder
  private let cueHead: CueHead
  private let roleHead: RoleHead
  private let mentionHead: MentionHead
  private let antecedentHead: AntecedentHead

  /// Opens a weight file that `Training/` made.
  ///
  /// - Throws: ``WeightsError`` where the file is missing, damaged or of another version.
  public init(weights url: URL, precision: Precision = .int8) throws {
    let weights = try Safetensors(url)
    vocabulary = try Vocabulary(weights, of: url)
    encoder = try Encoder(weights, pieceCount: vocabulary.count, precision: precision)
    cueHead = try CueHead(weights)
    roleHead = try RoleHead(weights)
    mentionHead = try MentionHead(weights)
    antecedentHead = try AntecedentHead(weights)
  }

  /// Scores the words of `article`; its windows are read side by side, as many at a time as there are cores.
  public func analyse(_ article: Article) async -> Analysis {
    let tokens = Tokens(article, vocabulary)
    let windows = Window.windows(
      sizes: tokens.pieces.indices.dropLast().map { tokens.pieceCount(of: $0) },
      opens: tokens.words.map(\.opensParagraph),
      room: Self.windowRoom
    )
    let parts = await withTaskGroup(of: (Int, Part).self) { group in
      var parts = [Part?](repeating: nil, count: windows.count)
      for (index, window) in windows.enumerated() {
        if index >= ProcessInfo.processInfo.activeProcessorCount, let (done, part) = await group.next() {
          parts[done] = part
        }
        group.addTask { (index, read(window, of: tokens)) }
      }
      for await (done, part) in group { parts[done] = part }
      return parts.compactMap(\.self)
    }
    var mentions = parts.flatMap(\.mentions)
    antecedentHead.link(&mentions, parts.flatMap(\.views))
    return Analysis(
      words: tokens.words,
      cueScores: parts.flatMap(\.cueScores),
      links: parts.flatMap(\.links),
      transitions: roleHead.transitions,
      mentions: mentions,
      names: parts.flatMap(\.names)
    )
  }

  /// The ids of all wordpieces of `text`; for comparison with the reference tokenizer.
  package func wordpieces(of text: String) -> [Int32] { Tokens(text, vocabulary).identifiers }

  /// What one window has to say of its core.
  private struct Part {
    var cueScores: [Float] = []
    var links: [Link] = []
    var mentions: [Mention] = []
    var views: [AntecedentHead.View] = []
    var names: [NameTag] = []
  }

  private func read(_ window: Window, of tokens: Tokens) -> Part {
    let (inputs, firsts) = tokens.inputs(of: window.words)
    let states = encoder.states(of: inputs)
    let width = Encoder.width
    let words = firsts.flatMap { states[$0 * width..<($0 + 1) * width] }
    var part = Part()
    words.withUnsafeBufferPointer { words in
      guard let words = words.baseAddress else { return }
      let first = window.words.lowerBound
      let core = window.core.lowerBound - first..<window.core.upperBound - first
      let finding = mentionHead.find(in: words, count: window.words.count, core: core)
      part.names = finding.names
      for var mention in finding.mentions {
        part.views.append(antecedentHead.view(words + mention.head * width))
        mention.head += first
        mention.words = first + mention.words.lowerBound..<first + mention.words.upperBound
        part.mentions.append(mention)
      }
      let view = roleHead.view(words, count: window.words.count)
      for word in window.core {
        let place = word - first
        let state = words + place * width
        let score = cueHead.score(state)
        part.cueScores.append(score)
        guard score >= Self.leastCueScore else { continue }
        let (seen, scores) = roleHead.scores(of: place, state, in: view)
        part.links.append(
          Link(cue: word, words: first + seen.lowerBound..<first + seen.upperBound, scores: scores)
        )
      }
    }
    return part
  }
}
