package org.waybill.ledger.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The migration that gives the claims of older ledgers the days of their events. */
final class FillEventDays implements JavaMigration {

  private static final int CHUNK = 2000;

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("4");
  }

  @Override
  public String getDescription() {
    return "days of events";
  }

  @Override
  public @Nullable Integer getChecksum() {
    return null;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) {
    // The connection is Flyway's, and so is its transaction: neither is ended here.
    try (Handle handle = Jdbi.create(context.getConnection()).open()) {
      fill(handle);
    }
  }

  /** Gives every claim that counts its days; none has any yet. */
  static void fill(Handle handle) {
    long after = Long.MIN_VALUE;
    for (var chunk = after(handle, after); !chunk.isEmpty(); chunk = after(handle, after)) {
      PreparedBatch batch =
          handle.prepareBatch("INSERT INTO claim_time (claim, earliest, latest) VALUES (?, ?, ?)");
      for (Map.Entry<Long, Optional<EventDays>> claim : chunk) {
        claim
            .getValue()
            .ifPresent(days -> batch.add(claim.getKey(), days.earliest(), days.latest()));
      }
      if (batch.size() > 0) {
        batch.execute();
      }
      after = chunk.getLast().getKey();
    }
  }

  private static List<Map.Entry<Long, Optional<EventDays>>> after(Handle handle, long key) {
    return handle
        .createQuery(
            "SELECT key, COALESCE(stands, as_read) FROM claim"
                + " WHERE key > :key AND place = 'current' ORDER BY key LIMIT "
                + CHUNK)
        .bind("key", key)
        .map((row, context) ->
            Map.entry(row.getLong(1), EventDays.of(ClaimJson.read(row.getString(2)).when())))
        .list();
  }
}
