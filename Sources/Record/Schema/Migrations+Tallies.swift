extension Migrations {
  /// Counts that would take too long to count each time.
  static let tallies = """
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
}
