import Foundation
import Language

/// Places texts by what they mean: texts that say alike things in other words lie near one another.
///
/// It is all-MiniLM-L6-v2 (Reimers and Gurevych 2019, "Sentence-BERT: Sentence Embeddings using Siamese BERT-Networks";
/// Wang et al. 2020, "MiniLM") as its authors define it, in whole numbers of 8 bits: the mean of the last states of all
/// wordpieces, `[CLS]` and `[SEP]` among them, scaled to length 1.
public struct MeaningModel: Sendable {
  /// The most wordpieces of a text that count, the two that mark its ends among them; what is beyond is not read. About
  /// 95 words of news.
  public static let longestText = 128

  /// The wordpieces that are read in one go. Fewer would fetch the weights more often, more would not stay in the
  /// processor's cache.
  private static let batchRoom = 320

  private let encoder: TextEncoder

  /// Opens a weight file that `Training/meaning_weights.py` made.
  ///
  /// - Throws: ``Language/WeightsError`` where the file is missing, damaged or of another version.
  public init(weights url: URL) throws {
    encoder = try TextEncoder(weights: url)
  }

  /// The weight file that comes with OnRecord.
  ///
  /// It is looked for beside the program, then in `share/onrecord` beside the program's `bin`, then where the package
  /// was built.
  ///
  /// - Throws: ``Language/WeightsError`` where it is in none of them.
  public static func bundledWeights() throws -> URL {
    try BundledWeights("meaning", of: "Meaning").url(in: .module)
  }

  /// What `text` means. A text without words has an embedding too, which says nothing.
  public func embedding(of text: String) -> Embedding {
    embeddings(ofPieces: [pieces(of: text)])[0]
  }

  /// What each of `texts` means, in their order; they are read side by side, on as many cores as there are.
  ///
  /// Many texts at once take less time than one after the other. A text's embedding does not depend on the others.
  public func embeddings(of texts: [String]) async -> [Embedding] {
    await withTaskGroup(of: (Int, [Embedding]).self) { group in
      var embeddings = [[Embedding]](repeating: [], count: 0)
      var running = 0
      func keep(_ done: (begin: Int, part: [Embedding])) {
        embeddings[done.begin] = done.part
        running -= 1
      }
      var next = 0
      while next < texts.count {
        var batch: [[Int32]] = []
        var size = 0
        while next < texts.count {
          let pieces = pieces(of: texts[next])
          if size > 0, size + pieces.count > Self.batchRoom { break }
          batch.append(pieces)
          size += pieces.count
          next += 1
        }
        let index = embeddings.count
        embeddings.append([])
        if running >= ProcessInfo.processInfo.activeProcessorCount, let done = await group.next() {
          keep(done)
        }
        group.addTask { [batch] in (index, self.embeddings(ofPieces: batch)) }
        running += 1
      }
      for await done in group { keep(done) }
      return embeddings.flatMap(\.self)
    }
  }

  private func pieces(of text: String) -> [Int32] { encoder.wordpieces(of: text, limit: Self.longestText) }

  private func embeddings(ofPieces texts: [[Int32]]) -> [Embedding] {
    let means = encoder.meanStates(of: texts)
    return texts.indices.map { index in
      Embedding(means[index * Embedding.count..<(index + 1) * Embedding.count])
    }
  }
}
