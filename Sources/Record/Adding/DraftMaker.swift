import Articles
import Meaning
import OnRecord

/// Makes drafts of articles: reads them, and finds what their statements mean.
package struct DraftMaker: Sendable {
  private let reader: CarefulReader
  private let meaning: MeaningModel?
  private let minConfidence: Double

  /// What comes of an article.
  package enum Outcome: Sendable {
    /// It was read; beside the draft, what the user should know.
    case draft(Draft, CarefulReader.Doubt?)
    /// It is in a language that is not read.
    case leftOut(CarefulReader.Doubt)
  }

  /// Makes a maker of drafts.
  ///
  /// - Parameters:
  ///   - reader: What reads.
  ///   - meaning: Finds what statements mean; nil where nobody wants to search for that yet.
  ///   - minConfidence: Less probable statements are left out.
  package init(
    reader: CarefulReader,
    meaning: MeaningModel?,
    minConfidence: Double = Draft.usualConfidence
  ) {
    self.reader = reader
    self.meaning = meaning
    self.minConfidence = minConfidence
  }

  /// Reads an article and makes a draft of it.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - key: By what the same report is known again; nil for its address or, where it has none, what it is called.
  /// - Returns: The draft, or why there is none.
  package func outcome(of article: Article, key: String? = nil) async -> Outcome {
    let found = await reader.read(article)
    if let doubt = found.doubt, !found.wasRead { return .leftOut(doubt) }
    var draft = Draft(found.reading, key: key, minConfidence: minConfidence)
    if let meaning { draft.embed(await meaning.embeddings(of: draft.contents)) }
    return .draft(draft, found.doubt)
  }
}
