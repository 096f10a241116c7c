package org.waybill.ledger.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.waybill.ledger.LedgerAddress;

/** A PostgreSQL that runs as long as the tests do. */
final class PostgresqlServer {

  private static final AtomicInteger SCHEMAS = new AtomicInteger();

  private PostgresqlServer() {}

  /** A schema that nobody used yet. */
  static LedgerAddress emptySchema() throws SQLException {
    EmbeddedPostgres server = Started.SERVER;
    String schema = "ledger" + SCHEMAS.incrementAndGet();
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE SCHEMA " + schema);
    }
    return new LedgerAddress.Server(
        server.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + schema);
  }

  /** Started by the first test that wants it; it ends with the process. */
  private static final class Started {
    static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
