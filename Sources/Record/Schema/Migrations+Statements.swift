extension Migrations {
  /// Statements, who makes them and what they mean.
  static let statements = """
    CREATE TABLE statement (
      -- Never given to another one, even where this one is gone.
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      article_id INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
      outlet_id INTEGER REFERENCES outlet(id),
      -- The same statement in the first copy of the story.
      original_id INTEGER REFERENCES statement(id) ON DELETE SET NULL,
      -- The day on which it was said, or else that on which the article was published.
      date TEXT,
      kind TEXT NOT NULL,
      act TEXT NOT NULL,
      polarity TEXT NOT NULL,
      confidence REAL NOT NULL,
      -- open, accepted, rejected, changed, added
      review TEXT NOT NULL DEFAULT 'open',
      -- Whether it stands in the latest version of its article.
      is_current INTEGER NOT NULL DEFAULT 1,
      -- Grows with each correction.
      revision INTEGER NOT NULL DEFAULT 0,
      medium TEXT,
      addressee TEXT,
      place TEXT,
      -- When it was said, as TIMEX3 writes it.
      said TEXT,
      -- What stands where, in Unicode scalars of the article's text: [[begin, end], ...].
      source_spans TEXT NOT NULL,
      cue_spans TEXT NOT NULL,
      content_spans TEXT NOT NULL,
      condition_spans TEXT NOT NULL,
      -- The words for medium, addressee, place and said: {"medium": [begin, end], ...}.
      circumstance_spans TEXT NOT NULL,
      source TEXT NOT NULL,
      cue TEXT NOT NULL,
      content TEXT NOT NULL,
      -- In how many current articles of the story it stands again; triggers keep it.
      copies INTEGER NOT NULL DEFAULT 0,
      -- Whether it is one of those that are counted: said once, and not rejected.
      counts INTEGER AS (is_current AND original_id IS NULL AND review <> 'rejected') VIRTUAL,
      -- By what else the index of words finds it.
      facets TEXT AS (\(Facets.column)) VIRTUAL
    );
    CREATE INDEX statement_by_article ON statement(article_id);
    CREATE INDEX statement_by_date ON statement(date);
    CREATE INDEX statement_by_act ON statement(act, date);
    CREATE INDEX statement_by_outlet ON statement(outlet_id, date);
    CREATE INDEX statement_by_medium ON statement(medium, date) WHERE medium IS NOT NULL;
    CREATE INDEX statement_by_original ON statement(original_id) WHERE original_id IS NOT NULL;
    CREATE INDEX statement_by_review ON statement(review, date) WHERE review <> 'open';
    -- What waits for a person, by how many wrong statements a look at it may spare: its doubt, in all its copies.
    CREATE INDEX statement_by_waiting ON statement((1 - confidence) * (1 + copies) DESC, id)
      WHERE review = 'open' AND is_current AND original_id IS NULL;

    CREATE TABLE statement_speaker (
      statement_id INTEGER NOT NULL REFERENCES statement(id) ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      actor_id INTEGER NOT NULL REFERENCES actor(id),
      certainty REAL NOT NULL,
      -- How the source speaks of the actor: named, nominal, pronoun.
      mention TEXT NOT NULL,
      -- The statement's, to list an actor's statements in order.
      date TEXT,
      PRIMARY KEY (statement_id, ordinal)
    ) WITHOUT ROWID;
    CREATE INDEX statement_speaker_by_actor ON statement_speaker(actor_id, date);

    -- What a statement's content means: 384 signed bytes, a vector of length 127.
    CREATE TABLE embedding (
      statement_id INTEGER PRIMARY KEY REFERENCES statement(id) ON DELETE CASCADE,
      vector BLOB NOT NULL
    );
    -- The signs of up to 4,096 embeddings each, to look through them fast.
    CREATE TABLE embedding_chunk (
      id INTEGER PRIMARY KEY,
      last_statement_id INTEGER NOT NULL,
      bytes BLOB NOT NULL
    );
    """
}
