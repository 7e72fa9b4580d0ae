import Articles
import GRDB
import OnRecord

extension Record {
  /// Adds what was found in articles, all of it or, where this throws, nothing.
  ///
  /// A text that the record has already changes nothing. Another text under the same address, or a similar one under
  /// the same name, becomes a new version of the report. An article whose text is much like another's is put to the same
  /// story, and what both say is one statement with a copy. When this returns, what was added is on the disk.
  ///
  /// - Parameters:
  ///   - drafts: The articles; many at once cost less than one after the other.
  ///   - readsAgain: Whether what was found replaces what an earlier reading of the same text had found; people's
  ///     corrections are kept.
  /// - Returns: What came of each.
  /// - Throws: ``RecordError``; nothing was added then.
  @discardableResult
  public func add(_ drafts: [Draft], readsAgain: Bool = false) async throws(RecordError) -> [Addition] {
    let earlier = await actors.take()
    let (additions, known) = try await writing { database in
      let known = try KnownActors(earlier, in: database)
      var writer = ArticleWriter(database, known: known, readsAgain: readsAgain)
      let additions = try drafts.map { try writer.add($0) }
      try EmbeddingStore(database).seal()
      return (additions, try writer.knownActors())
    }
    await actors.put(known)
    return additions
  }

  /// Whether the record has this very text under this key, so that it need not be read; a key that is nil is the
  /// article's address or, where it has none, what it is called.
  public func has(_ article: Article, key: String? = nil) async throws(RecordError) -> Bool {
    try await reading { database in
      try EarlierVersion.article(
        with: article.text,
        under: key ?? article.address ?? article.id,
        in: database
      ) != nil
    }
  }
}
