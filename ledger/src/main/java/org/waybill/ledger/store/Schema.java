package org.waybill.ledger.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.waybill.model.UnusableLedgerException;

/** The tables of a ledger: made and brought up to date by migrations, forward only. */
final class Schema {

  /** The number of the newest migration. */
  static final int VERSION = 11;

  private static final String MIGRATIONS = "classpath:org/waybill/ledger/store/";
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final Dialect dialect;
  private final DataSource connections;
  private final String shown;
  private final Consumer<String> listener;

  Schema(Dialect dialect, DataSource connections, String shown, Consumer<String> listener) {
    this.dialect = dialect;
    this.connections = connections;
    this.shown = shown;
    this.listener = listener;
  }

  /**
   * Brings the tables up to date. Another process may be doing the same: SQLite then lets one of
   * them fail, and what the other did is what counts.
   */
  void bringUpToDate(Duration patience) throws SQLException {
    Instant end = Instant.now().plus(patience);
    int before = version();
    if (before > 0 && before < VERSION) {
      listener.accept(
          "bringing the tables of ledger "
              + shown
              + " from version "
              + before
              + " to "
              + VERSION
              + "; that takes a minute or two for a million claims");
    }
    while (version() < VERSION) {
      try {
        migrations().migrate();
      } catch (FlywayException e) {
        if (Instant.now().isAfter(end)) {
          throw new UnusableLedgerException(
              "the tables of ledger "
                  + shown
                  + " cannot be brought up to date: "
                  + e.getMessage()
                  + "; nothing of it was changed",
              e);
        }
        pause();
      }
    }
    if (version() > VERSION) {
      throw new UnusableLedgerException(
          "ledger "
              + shown
              + " was written by a newer Waybill (tables of version "
              + version()
              + ", and this one knows "
              + VERSION
              + "); use that one");
    }
  }

  /** The number of the newest migration that was run; 0 for an empty database. */
  int version() throws SQLException {
    try (Connection connection = connections.getConnection();
        Statement statement = connection.createStatement()) {
      if (!hasHistory(connection)) {
        return 0;
      }
      try (ResultSet row =
          statement.executeQuery(
              "SELECT COALESCE(MAX(CAST(version AS INTEGER)), 0) FROM flyway_schema_history"
                  + " WHERE success")) {
        row.next();
        return row.getInt(1);
      }
    }
  }

  private boolean hasHistory(Connection connection) throws SQLException {
    String question =
        switch (dialect) {
          case SQLITE -> "SELECT COUNT(*) FROM sqlite_schema WHERE name = 'flyway_schema_history'";
          case POSTGRESQL ->
              "SELECT COUNT(*) FROM pg_tables"
                  + " WHERE schemaname = current_schema() AND tablename = 'flyway_schema_history'";
        };
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(question)) {
      row.next();
      return row.getInt(1) > 0;
    }
  }

  private Flyway migrations() {
    return Flyway.configure()
        .loggers("slf4j")
        .dataSource(connections)
        .locations(MIGRATIONS + "common", MIGRATIONS + dialect.folder())
        .javaMigrations(new FillEventDays(), new KeepCourses(dialect, listener))
        .placeholders(dialect.words())
        .validateMigrationNaming(true)
        .load();
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while tables were made", e);
    }
  }
}
