extension Migrations {
  /// The journal of corrections.
  static let corrections = """
    -- The journal: who changed what, and how it was before and after. Rows are only ever added, but for `state`.
    CREATE TABLE correction (
      id INTEGER PRIMARY KEY,
      made TEXT NOT NULL,
      person TEXT NOT NULL,
      -- accept, reject, change, add, undo; merge, split, rename, separate, link
      action TEXT NOT NULL,
      -- applied, undone, conflict
      state TEXT NOT NULL DEFAULT 'applied',
      statement_id INTEGER,
      article_key TEXT,
      actor_id INTEGER,
      before TEXT,
      after TEXT,
      -- Where the statement stands and what its words are, to find it in another text (W3C Web Annotation).
      anchor TEXT,
      undoes_id INTEGER REFERENCES correction(id)
    );
    CREATE INDEX correction_by_statement ON correction(statement_id);
    CREATE INDEX correction_by_article ON correction(article_key);
    CREATE INDEX correction_by_actor ON correction(actor_id);
    CREATE INDEX correction_by_state ON correction(state) WHERE state = 'conflict';
    """
}
