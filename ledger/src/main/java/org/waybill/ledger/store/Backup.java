package org.waybill.ledger.store;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.waybill.ledger.LedgerAddress;
import org.waybill.ledger.Opening;
import org.waybill.model.InvalidValueException;
import org.waybill.model.UnusableLedgerException;

/**
 * Writes a whole ledger to an SQLite file, as it is at one moment. The file has its name only once
 * it is whole.
 */
final class Backup {

  private static final int BATCH = 1000;

  /** The tables in an order in which no row comes before one that it names. */
  private static final List<String> TABLES =
      List.of(
          "counter",
          "report",
          "printing",
          "band",
          "claim",
          "claim_party",
          "claim_source",
          "claim_category",
          "claim_time",
          "entry_key",
          "entry",
          "relation",
          "reached",
          "party",
          "grade",
          "decision",
          "second_look",
          "account",
          "access_token",
          "audit",
          "list_version",
          "list_content",
          "screened",
          "hit",
          "feed",
          "feed_item",
          "alert",
          "delivery");

  private final Database database;

  Backup(Database database) {
    this.database = database;
  }

  void to(Path file) {
    if (Files.exists(file)) {
      throw new InvalidValueException(
          file + " is there already; a backup does not overwrite, so give another name");
    }
    Path partial = file.resolveSibling(file.getFileName() + ".partial");
    try {
      Files.deleteIfExists(partial);
      switch (database.dialect()) {
        case SQLITE ->
            database.withoutTransaction(
                handle -> handle.execute("VACUUM INTO ?", partial.toString()));
        case POSTGRESQL -> copy(partial);
      }
      move(partial, file);
    } catch (IOException e) {
      throw new UnusableLedgerException(
          "the backup " + file + " cannot be written: " + e.getMessage(), e);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to);
    }
  }

  private void copy(Path file) {
    Opening opening =
        new Opening(true, Duration.ofMinutes(1), line -> {}, database.opening().clock());
    try (Database copy = Database.open(new LedgerAddress.File(file), opening)) {
      database.read(from ->
          copy.write(to -> {
            TABLES.forEach(table -> copy(table, from, to));
            copyTerms(from, to);
            return true;
          }));
      copy.withoutTransaction(handle -> handle.execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    }
  }

  private static void copy(String table, Handle from, Handle to) {
    from.createQuery("SELECT * FROM " + table + orderOf(table))
        .setFetchSize(batchOf(table))
        .scanResultSet((rows, context) -> {
          var results = rows.get();
          int columns = results.getMetaData().getColumnCount();
          String names = "";
          for (int i = 1; i <= columns; i++) {
            names += (i > 1 ? ", " : "") + results.getMetaData().getColumnName(i);
          }
          String insert =
              "INSERT INTO "
                  + table
                  + " ("
                  + names
                  + ") VALUES ("
                  + "?, ".repeat(columns - 1)
                  + "?)";
          PreparedBatch batch = to.prepareBatch(insert);
          while (results.next()) {
            Object[] values = new Object[columns];
            for (int i = 0; i < columns; i++) {
              values[i] = results.getObject(i + 1);
            }
            batch.add(values);
            if (batch.size() == batchOf(table)) {
              batch.execute();
              batch = to.prepareBatch(insert);
            }
          }
          if (batch.size() > 0) {
            batch.execute();
          }
          return true;
        });
  }

  /** Parts of files are a thousand times as long as other rows. */
  private static int batchOf(String table) {
    return table.equals("list_content") ? 1 : BATCH;
  }

  /** Versions after those that they replaced, and what undoes after what it undoes. */
  private static String orderOf(String table) {
    return switch (table) {
      case "report" -> " ORDER BY version, key";
      case "claim", "decision" -> " ORDER BY key";
      default -> "";
    };
  }

  private static void copyTerms(Handle from, Handle to) {
    TermIndex index = new TermIndex(to, Dialect.SQLITE);
    from.createQuery(
            "SELECT report, array_to_string(tsvector_to_array(terms), ' ') FROM report_terms"
                + " ORDER BY report")
        .setFetchSize(BATCH)
        .map((row, context) -> {
          index.add(row.getLong(1), Set.of(row.getString(2)));
          return true;
        })
        .forEach(done -> {});
  }
}
