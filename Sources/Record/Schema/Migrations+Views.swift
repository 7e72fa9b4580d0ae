extension Migrations {
  /// What other programs may ask first.
  static let views = """
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
