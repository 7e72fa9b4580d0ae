import Foundation
import Meaning
import OnRecord
import Record

/// What reads articles and what knows what words mean, opened when first needed: a newsroom that only shows a record
/// without meanings does without their memory.
actor Models {
  private var openedReader: Reader?
  private var openedMeaning: MeaningModel?

  /// What reads articles.
  ///
  /// - Throws: `WeightsError` where its weights cannot be used.
  func reader() throws -> Reader {
    if let openedReader { return openedReader }
    let reader = try Reader()
    openedReader = reader
    return reader
  }

  /// What makes drafts of articles, for search by meaning too.
  ///
  /// - Throws: `WeightsError` where weights cannot be used.
  func draftMaker() throws -> DraftMaker {
    DraftMaker(reader: CarefulReader(try reader()), meaning: try meaning())
  }

  /// What knows what words mean.
  ///
  /// - Throws: `WeightsError` where its weights cannot be used.
  func meaning() throws -> MeaningModel {
    if let openedMeaning { return openedMeaning }
    let meaning = try MeaningModel(weights: MeaningModel.bundledWeights())
    openedMeaning = meaning
    return meaning
  }
}
