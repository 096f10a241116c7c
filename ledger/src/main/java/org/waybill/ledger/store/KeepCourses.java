package org.waybill.ledger.store;

import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/**
 * The migration that counts what stages each relation is said to have reached, and numbers the
 * changes of relations: lists of dossiers are filtered by the one, and built dossiers held against
 * the other.
 */
final class KeepCourses extends CodedMigration {

  private final Dialect dialect;
  private final Consumer<String> listener;

  /**
   * The migration.
   *
   * @param dialect the database
   * @param listener gets a line now and then, as a large ledger takes a while
   */
  KeepCourses(Dialect dialect, Consumer<String> listener) {
    super(9, "courses of relations");
    this.dialect = dialect;
    this.listener = listener;
  }

  @Override
  void migrate(Handle handle) {
    String integer = dialect.words().getOrDefault("long", "BIGINT");
    // What was never changed since then has another number than what there is nothing of.
    handle.execute("ALTER TABLE relation ADD COLUMN changed " + integer + " NOT NULL DEFAULT -1");
    handle.execute(
        "CREATE TABLE reached ("
            + " supplier TEXT NOT NULL,"
            + " recipient TEXT NOT NULL,"
            + " open INTEGER NOT NULL,"
            + " category TEXT NOT NULL," // empty where none is named
            + " stage TEXT NOT NULL,"
            + " factuality TEXT NOT NULL,"
            + " entries INTEGER NOT NULL,"
            + " PRIMARY KEY (supplier, recipient, open, category, stage, factuality)) "
            + dialect.words().getOrDefault("clustered", ""));
    new ReachedRows(handle).fill(listener);
  }
}
