import Articles
import Fetching
import Record

/// Brings articles from bytes into the record.
struct AddingWork: Sendable {
  /// What is to be added.
  enum Input: Sendable {
    case addresses([String])
    case file(name: String, bytes: [UInt8])

    var byteCount: Int {
      switch self {
      case .addresses(let addresses): addresses.reduce(0) { $0 + $1.utf8.count }
      case .file(_, let bytes): bytes.count
      }
    }
  }

  /// What came of one article.
  enum Step: Sendable {
    case added
    /// The record has it.
    case known
    /// It is not to be had, and why.
    case failed(String)
  }

  let record: Record
  let models: Models
  let fetcher: Fetcher

  private let source = ArticleSource()

  init(record: Record, models: Models, fetcher: Fetcher) {
    self.record = record
    self.models = models
    self.fetcher = fetcher
  }

  /// Adds all that `input` holds, and tells of each article.
  func add(_ input: Input, tell: @Sendable (Step) async -> Void) async {
    switch input {
    case .addresses(let addresses):
      for address in addresses {
        do {
          let page = try await fetcher.page(at: address)
          await add(
            source.articles(in: page.bytes, id: address, address: page.address, charset: page.charset),
            name: address,
            tell: tell
          )
        } catch {
          await tell(
            .failed(error is FetchError ? "\(error)" : "\(address): it could not be fetched; try again")
          )
        }
      }
    case .file(let name, let bytes):
      await add(source.articles(in: bytes, id: name.isEmpty ? "a file" : name), name: name, tell: tell)
    }
  }

  private func add(_ articles: FoundArticles, name: String, tell: @Sendable (Step) async -> Void) async {
    var isEmpty = true
    for found in articles {
      switch found.article {
      case .failure(let error):
        // What lies in an archive beside articles is nobody's mistake.
        if error.isPassedOver { continue }
        isEmpty = false
        await tell(.failed("\(name)\(found.place): \(error)"))
      case .success(let article):
        isEmpty = false
        await tell(await add(article, name: name + found.place))
      }
    }
    if isEmpty { await tell(.failed("\(name): there is no article in it")) }
  }

  private func add(_ article: Article, name: String) async -> Step {
    do {
      if try await record.has(article) { return .known }
      switch try await models.draftMaker().outcome(of: article) {
      case .leftOut(let doubt): return .failed("\(name): \(doubt)")
      case .draft(let draft, _):
        if case .unchanged = try await record.add([draft]).first { return .known }
        return .added
      }
    } catch {
      return .failed("\(name): \(error)")
    }
  }
}
