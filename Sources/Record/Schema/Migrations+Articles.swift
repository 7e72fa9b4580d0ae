extension Migrations {
  /// Articles, the stories that they tell and who publishes them.
  static let articles = """
    CREATE TABLE outlet (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE
    );

    -- Articles whose text is much the same: one report in many papers.
    CREATE TABLE story (
      id INTEGER PRIMARY KEY
    );

    -- A version of a news report. All versions of one have the same key; the last is marked.
    CREATE TABLE article (
      -- Never given to another one, even where this one is gone.
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      story_id INTEGER NOT NULL REFERENCES story(id),
      outlet_id INTEGER REFERENCES outlet(id),
      key TEXT NOT NULL,
      version INTEGER NOT NULL,
      is_latest INTEGER NOT NULL DEFAULT 1,
      name TEXT NOT NULL,
      title TEXT,
      published TEXT,
      author TEXT,
      address TEXT,
      language TEXT,
      added TEXT NOT NULL,
      reader TEXT NOT NULL,
      -- What the parts of the text are, and the time expressions in it, in JSON.
      blocks TEXT NOT NULL,
      times TEXT NOT NULL,
      -- By what copies are told.
      sketch BLOB NOT NULL,
      text TEXT NOT NULL,
      UNIQUE (key, version)
    );
    CREATE INDEX article_by_story ON article(story_id);
    CREATE INDEX article_by_outlet ON article(outlet_id, published);
    CREATE INDEX article_by_published ON article(published);
    CREATE INDEX article_by_name ON article(name);

    -- By what other articles may be known as copies.
    CREATE TABLE story_hash (
      hash INTEGER NOT NULL,
      article_id INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
      PRIMARY KEY (hash, article_id)
    ) WITHOUT ROWID;
    """
}
