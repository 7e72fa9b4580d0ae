extension Migrations {
  /// Actors, and all by which they are known.
  static let actors = """
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
}
