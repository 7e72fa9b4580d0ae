import Articles
import Foundation
import Record

/// Makes drafts of inputs; many of them side by side.
struct AddingRun: Sendable {
  let record: Record
  let maker: DraftMaker
  /// Whether articles that the record has are read all the same.
  let readsAgain: Bool

  /// What came of one input.
  struct Outcome: Sendable {
    enum Result: Sendable {
      /// It was read, and waits to be written.
      case draft(Draft)
      /// The record has it.
      case known
      /// It is in a language that is not read.
      case leftOut
      case failed(Complaint)
    }

    var place: Place
    var result: Result
    var warnings: [Complaint] = []
    var byteCount = 0
    var wordCount = 0
  }

  /// Reads an input, unless the record has it.
  func outcome(of input: Input) async -> Outcome {
    switch input.article {
    case .failure(let complaint):
      return Outcome(place: input.place, result: .failed(complaint), byteCount: input.byteCount)
    case .success(let article):
      var outcome = Outcome(place: input.place, result: .known, byteCount: input.byteCount)
      outcome.warnings = [input.warning].compactMap(\.self)
      let key = Self.key(of: article)
      do {
        if !readsAgain, try await record.has(article, key: key) { return outcome }
      } catch {
        outcome.result = .failed(Complaint(place: input.place, message: "\(error)"))
        return outcome
      }
      outcome.wordCount = article.wordCount
      switch await maker.outcome(of: article, key: key) {
      case .draft(let draft, let doubt):
        outcome.result = .draft(draft)
        if let doubt { outcome.warnings.append(Complaint(doubt, at: input.place)) }
      case .leftOut(let doubt):
        outcome.result = .leftOut
        outcome.warnings.append(Complaint(doubt, at: input.place))
      }
      return outcome
    }
  }

  /// By what the same article is known again: its address or, where it is a file, the file's full path, so that
  /// "story.txt" in two folders are two articles.
  static func key(of article: Article) -> String? {
    guard article.address == nil, FileManager.default.fileExists(atPath: article.id) else { return nil }
    return URL(filePath: article.id).standardizedFileURL.path
  }
}
