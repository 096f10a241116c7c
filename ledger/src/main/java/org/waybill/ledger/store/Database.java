package org.waybill.ledger.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.waybill.ledger.LedgerAddress;
import org.waybill.ledger.Opening;
import org.waybill.model.UnusableLedgerException;

/**
 * The connections to a ledger, and its transactions.
 *
 * <p>One writer at a time, in this process and in all others: the file lock of SQLite, an advisory
 * lock on PostgreSQL, taken before anything else. So writers cannot deadlock, and whoever waits is
 * told. Readers wait for nobody and see one state.
 */
final class Database implements AutoCloseable {

  /** How long the database itself waits for the lock before the wait is told or gone on with. */
  private static final Duration LOCK_STEP = Duration.ofSeconds(1);

  private static final int CONNECTIONS = 8;

  /** Any number, as long as it is the same for every Waybill: it names the lock of writers. */
  private static final long WRITERS = 0x77617962696c6cL;

  private static final String LOCK_NOT_AVAILABLE = "55P03";

  private final Dialect dialect;
  private final LedgerAddress address;
  private final Opening opening;
  private final HikariDataSource connections;
  private final Jdbi jdbi;
  private final ReentrantLock writer = new ReentrantLock(true);

  private Database(
      Dialect dialect, LedgerAddress address, Opening opening, HikariDataSource connections) {
    this.dialect = dialect;
    this.address = address;
    this.opening = opening;
    this.connections = connections;
    this.jdbi = Jdbi.create(connections);
  }

  /** Opens a ledger and brings its tables up to date. */
  static Database open(LedgerAddress address, Opening opening) {
    HikariConfig settings = new HikariConfig();
    settings.setMaximumPoolSize(CONNECTIONS);
    settings.setMinimumIdle(0);
    settings.setPoolName("ledger");
    Dialect dialect =
        switch (address) {
          case LedgerAddress.File file -> {
            settings.setDataSource(sqlite(file, opening));
            yield Dialect.SQLITE;
          }
          case LedgerAddress.Server server -> {
            settings.setJdbcUrl(server.url());
            // The rows of a batch go in one statement.
            settings.addDataSourceProperty("reWriteBatchedInserts", "true");
            // Pages are filled claim by claim, from the newest on. Where PostgreSQL takes the days
            // of events for less telling than they are, it would go through all claims instead.
            // Questions are answered from one state; that each connection has it so spares telling
            // it
            // each time.
            settings.setConnectionInitSql(
                "SET enable_mergejoin = off;"
                    + " SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL REPEATABLE READ");
            yield Dialect.POSTGRESQL;
          }
        };
    HikariDataSource connections = null;
    try {
      connections = new HikariDataSource(settings);
      Schema schema = new Schema(dialect, connections, address.shown(), opening.waiting());
      if (!opening.create() && schema.version() == 0) {
        throw missing(address);
      }
      schema.bringUpToDate(opening.patience());
      return new Database(dialect, address, opening, connections);
    } catch (SQLException | HikariPool.PoolInitializationException e) {
      close(connections);
      throw new UnusableLedgerException(
          "ledger " + address.shown() + " cannot be opened: " + reason(e), e);
    } catch (RuntimeException e) {
      close(connections);
      throw e;
    }
  }

  private static SQLiteDataSource sqlite(LedgerAddress.File file, Opening opening) {
    if (!opening.create() && !Files.isRegularFile(file.path())) {
      throw missing(file);
    }
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    // What was acknowledged outlives a power cut, and not only the end of the process.
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout((int) LOCK_STEP.toMillis());
    config.enforceForeignKeys(true);
    config.setCacheSize(-64_000);
    config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, "1073741824");
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file.path());
    return source;
  }

  private static UnusableLedgerException missing(LedgerAddress address) {
    return new UnusableLedgerException(
        "there is no ledger at "
            + address.shown()
            + "; 'waybill add' makes one, and --ledger or WAYBILL_LEDGER names another");
  }

  Dialect dialect() {
    return dialect;
  }

  LedgerAddress address() {
    return address;
  }

  Opening opening() {
    return opening;
  }

  /** Answers from one state of the ledger, whatever is written meanwhile. */
  <T> T read(Function<Handle, T> question) {
    return jdbi.inTransaction(question::apply);
  }

  /** Runs what brings its own transaction. */
  void withoutTransaction(Consumer<Handle> work) {
    jdbi.useHandle(work::accept);
  }

  /** Does all of it or nothing, alone. What it returns was written for good. */
  <T> T write(Function<Handle, T> work) {
    writer.lock();
    try (Handle handle = jdbi.open()) {
      begin(handle);
      try {
        T result = work.apply(handle);
        commit(handle);
        return result;
      } catch (RuntimeException | Error e) {
        rollback(handle);
        throw e;
      }
    } finally {
      writer.unlock();
    }
  }

  /** Begins a transaction that holds the lock of writers. */
  private void begin(Handle handle) {
    Instant end = Instant.now().plus(opening.patience());
    boolean told = false;
    while (!isBegun(handle)) {
      if (Instant.now().isAfter(end)) {
        throw new UnusableLedgerException(
            "another program kept writing to ledger "
                + address.shown()
                + " for "
                + opening.patience().toSeconds()
                + " s; try again when it has ended");
      }
      if (!told) {
        told = true;
        opening
            .waiting()
            .accept(
                "another program writes to ledger "
                    + address.shown()
                    + "; waiting for it, "
                    + opening.patience().toSeconds()
                    + " s at most");
      }
    }
  }

  /** Whether the lock was got within {@link #LOCK_STEP}. */
  private boolean isBegun(Handle handle) {
    switch (dialect) {
      // Not by JDBC's own begin: the driver has one mode for all transactions of a connection, and
      // readers must not take the lock.
      case SQLITE -> {
        try {
          handle.execute("BEGIN IMMEDIATE");
        } catch (JdbiException e) {
          return isFree(e);
        }
      }
      case POSTGRESQL -> {
        handle.begin();
        try {
          // What was written before the lock was got must be seen.
          handle.execute("SET TRANSACTION ISOLATION LEVEL READ COMMITTED");
          handle.execute("SET LOCAL lock_timeout = '" + LOCK_STEP.toMillis() + "ms'");
          handle
              .createQuery(
                  "SELECT 1 FROM pg_advisory_xact_lock(:writers + hashtext(current_schema()))")
              .bind("writers", WRITERS)
              .mapTo(Integer.class)
              .one();
        } catch (JdbiException e) {
          handle.rollback();
          return isFree(e);
        }
      }
    }
    return true;
  }

  private void commit(Handle handle) {
    switch (dialect) {
      case SQLITE -> handle.execute("COMMIT");
      case POSTGRESQL -> handle.commit();
    }
  }

  private void rollback(Handle handle) {
    switch (dialect) {
      case SQLITE -> handle.execute("ROLLBACK");
      case POSTGRESQL -> handle.rollback();
    }
  }

  /** False for a lock that another writer holds; any other failure is thrown on. */
  private static boolean isFree(JdbiException failure) {
    if (isBusy(failure)) {
      return false;
    }
    throw failure;
  }

  private static boolean isBusy(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql
          && (LOCK_NOT_AVAILABLE.equals(sql.getSQLState())
              || (sql.getErrorCode() & 0xff) == SQLiteErrorCode.SQLITE_BUSY.code)) {
        return true;
      }
    }
    return false;
  }

  private static String reason(Throwable failure) {
    Throwable last = failure;
    while (last.getCause() != null) {
      last = last.getCause();
    }
    return String.valueOf(last.getMessage());
  }

  private static void close(@Nullable HikariDataSource connections) {
    if (connections != null) {
      connections.close();
    }
  }

  @Override
  public void close() {
    connections.close();
  }
}
