import GRDB

/// The tables of a record, as one version of the program after another made them.
///
/// `Documentation/Record.md` draws and explains them. A migration that was ever released is never changed: what
/// changes comes in a new one behind it.
enum Migrations {
  /// Marks a file as a record, as SQLite's `application_id`: "OnRc".
  static let applicationID: Int32 = 0x4F6E_5263

  /// All of them, in order.
  static func migrator() -> DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 articles, statements, actors, corrections") { database in
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      for part in [articles, actors, statements, words, tallies, corrections, views] {
        try database.execute(sql: part)
      }
    }
    return migrator
  }

  private static let articles = """
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

  private static let actors = """
    CREATE TABLE actor (
      -- Never given to another one, even where this one is gone.
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL,
      kind TEXT NOT NULL,
      -- Whether a person chose the name.
      is_name_fixed INTEGER NOT NULL DEFAULT 0,
      body TEXT,
      stands_for TEXT,
      gender TEXT,
      wikidata TEXT,
      -- How many of the statements that count it makes; triggers keep it.
      said INTEGER NOT NULL DEFAULT 0
    );
    CREATE INDEX actor_by_name ON actor(name COLLATE NOCASE);
    CREATE INDEX actor_by_said ON actor(said);

    -- An actor as one article presents it; details are in JSON: names, roles, mentions.
    CREATE TABLE appearance (
      article_id INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      actor_id INTEGER NOT NULL REFERENCES actor(id),
      -- Whether a person said that it is this actor.
      is_fixed INTEGER NOT NULL DEFAULT 0,
      name TEXT NOT NULL,
      details TEXT NOT NULL,
      -- With row numbers of its own, since rows as long as these would leave pages of an index half empty.
      PRIMARY KEY (article_id, ordinal)
    );
    CREATE INDEX appearance_by_actor ON appearance(actor_id);

    -- All spellings, and how many articles have them.
    CREATE TABLE actor_name (
      actor_id INTEGER NOT NULL REFERENCES actor(id) ON DELETE CASCADE,
      name TEXT NOT NULL,
      articles INTEGER NOT NULL,
      PRIMARY KEY (actor_id, name)
    ) WITHOUT ROWID;

    -- Roles, and the days of the first and last article that give them.
    CREATE TABLE actor_role (
      actor_id INTEGER NOT NULL REFERENCES actor(id) ON DELETE CASCADE,
      title TEXT NOT NULL,
      standing TEXT NOT NULL,
      first TEXT,
      last TEXT,
      articles INTEGER NOT NULL,
      PRIMARY KEY (actor_id, title, standing)
    ) WITHOUT ROWID;

    -- By what actors that may be the same are found.
    CREATE TABLE actor_key (
      key TEXT NOT NULL,
      actor_id INTEGER NOT NULL REFERENCES actor(id) ON DELETE CASCADE,
      PRIMARY KEY (key, actor_id)
    ) WITHOUT ROWID;
    CREATE INDEX actor_key_by_actor ON actor_key(actor_id);

    -- Actors that may be the same, which a person has to tell; `first_id` is the lower.
    CREATE TABLE actor_pair (
      first_id INTEGER NOT NULL REFERENCES actor(id) ON DELETE CASCADE,
      second_id INTEGER NOT NULL REFERENCES actor(id) ON DELETE CASCADE,
      certainty REAL NOT NULL,
      reason TEXT NOT NULL,
      -- open, or different
      verdict TEXT NOT NULL DEFAULT 'open',
      PRIMARY KEY (first_id, second_id)
    ) WITHOUT ROWID;
    CREATE INDEX actor_pair_by_second ON actor_pair(second_id);
    CREATE INDEX actor_pair_by_certainty ON actor_pair(verdict, certainty);
    """

  private static let statements = """
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

  private static let words = """
    -- Beginnings of four letters are looked up; those of another length are put together from all words that have them.
    CREATE VIRTUAL TABLE statement_words USING fts5(
      content, source, facets,
      content = 'statement', content_rowid = 'id',
      prefix = '4',
      tokenize = 'porter unicode61 remove_diacritics 2'
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

  /// Counts that would take too long to count each time.
  private static let tallies = """
    CREATE TRIGGER statement_copies_insert AFTER INSERT ON statement
    WHEN new.original_id IS NOT NULL AND new.is_current BEGIN
      UPDATE statement SET copies = copies + 1 WHERE id = new.original_id;
    END;
    CREATE TRIGGER statement_copies_delete AFTER DELETE ON statement
    WHEN old.original_id IS NOT NULL AND old.is_current BEGIN
      UPDATE statement SET copies = copies - 1 WHERE id = old.original_id;
    END;
    CREATE TRIGGER statement_copies_update AFTER UPDATE OF original_id, is_current ON statement BEGIN
      UPDATE statement SET copies = copies - 1 WHERE id = old.original_id AND old.is_current;
      UPDATE statement SET copies = copies + 1 WHERE id = new.original_id AND new.is_current;
    END;

    -- Where a statement goes, its speakers go behind it, and can no longer see whether it counted.
    CREATE TRIGGER actor_said_statement_delete BEFORE DELETE ON statement WHEN old.counts BEGIN
      UPDATE actor SET said = said - (
        SELECT count(*) FROM statement_speaker WHERE statement_id = old.id AND actor_id = actor.id)
      WHERE id IN (SELECT actor_id FROM statement_speaker WHERE statement_id = old.id);
    END;
    CREATE TRIGGER actor_said_statement_update AFTER UPDATE OF original_id, is_current, review ON statement
    WHEN old.counts <> new.counts BEGIN
      UPDATE actor SET said = said + (new.counts - old.counts) * (
        SELECT count(*) FROM statement_speaker WHERE statement_id = new.id AND actor_id = actor.id)
      WHERE id IN (SELECT actor_id FROM statement_speaker WHERE statement_id = new.id);
    END;
    CREATE TRIGGER actor_said_speaker_insert AFTER INSERT ON statement_speaker BEGIN
      UPDATE actor SET said = said + coalesce((SELECT counts FROM statement WHERE id = new.statement_id), 0)
      WHERE id = new.actor_id;
    END;
    CREATE TRIGGER actor_said_speaker_delete AFTER DELETE ON statement_speaker BEGIN
      UPDATE actor SET said = said - coalesce((SELECT counts FROM statement WHERE id = old.statement_id), 0)
      WHERE id = old.actor_id;
    END;
    CREATE TRIGGER actor_said_speaker_update AFTER UPDATE OF actor_id ON statement_speaker BEGIN
      UPDATE actor SET said = said - coalesce((SELECT counts FROM statement WHERE id = old.statement_id), 0)
      WHERE id = old.actor_id;
      UPDATE actor SET said = said + coalesce((SELECT counts FROM statement WHERE id = new.statement_id), 0)
      WHERE id = new.actor_id;
    END;
    """

  private static let corrections = """
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

  private static let views = """
    CREATE VIEW who_said_what AS
    SELECT statement.id, actor.name AS speaker, statement.act, statement.polarity, statement.content,
      statement.date, statement.medium, statement.addressee, statement.place, statement.kind,
      statement.confidence, statement.review, outlet.name AS outlet, article.title, article.published,
      article.address, article.name AS article, article.id AS article_id, actor.id AS actor_id
    FROM statement
    JOIN article ON article.id = statement.article_id
    LEFT JOIN outlet ON outlet.id = statement.outlet_id
    LEFT JOIN statement_speaker ON statement_speaker.statement_id = statement.id
    LEFT JOIN actor ON actor.id = statement_speaker.actor_id
    WHERE statement.is_current AND statement.original_id IS NULL AND statement.review <> 'rejected';

    CREATE VIEW speakers AS
    SELECT actor.id, actor.name, actor.kind, count(*) AS statements,
      min(statement_speaker.date) AS first, max(statement_speaker.date) AS last
    FROM statement_speaker
    JOIN actor ON actor.id = statement_speaker.actor_id
    JOIN statement ON statement.id = statement_speaker.statement_id
    WHERE statement.is_current AND statement.original_id IS NULL AND statement.review <> 'rejected'
    GROUP BY actor.id;

    CREATE VIEW roles_over_time AS
    SELECT actor.id AS actor_id, actor.name, actor_role.title, actor_role.standing, actor_role.first, actor_role.last,
      actor_role.articles
    FROM actor_role JOIN actor ON actor.id = actor_role.actor_id;

    CREATE VIEW stories_in_many_papers AS
    SELECT story_id, count(*) AS articles, min(published) AS first, max(published) AS last, min(title) AS title
    FROM article WHERE is_latest GROUP BY story_id HAVING count(*) > 1;
    """
}
