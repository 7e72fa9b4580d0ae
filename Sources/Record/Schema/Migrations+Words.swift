extension Migrations {
  /// The index of words, and what keeps it.
  static let words = """
    -- Beginnings of four letters are looked up, and shorter ones put together from these.
    CREATE VIRTUAL TABLE statement_words USING fts5(
      content, source, facets,
      content = 'statement', content_rowid = 'id',
      prefix = '4',
      tokenize = '\(WordIndex.tokenizer)'
    );
    -- For other programs: facets are no words that a statement is the better for.
    INSERT INTO statement_words(statement_words, rank) VALUES ('rank', 'bm25(1, 1, 0)');
    CREATE TRIGGER statement_words_insert AFTER INSERT ON statement BEGIN
      INSERT INTO statement_words(rowid, content, source, facets)
      VALUES (new.id, new.content, new.source, new.facets);
    END;
    CREATE TRIGGER statement_words_delete AFTER DELETE ON statement BEGIN
      INSERT INTO statement_words(statement_words, rowid, content, source, facets)
      VALUES ('delete', old.id, old.content, old.source, old.facets);
    END;
    CREATE TRIGGER statement_words_update AFTER UPDATE OF content, source, act, outlet_id, date ON statement
    WHEN old.content <> new.content OR old.source <> new.source OR old.facets <> new.facets BEGIN
      INSERT INTO statement_words(statement_words, rowid, content, source, facets)
      VALUES ('delete', old.id, old.content, old.source, old.facets);
      INSERT INTO statement_words(rowid, content, source, facets)
      VALUES (new.id, new.content, new.source, new.facets);
    END;
    """
}
