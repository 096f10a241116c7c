package org.waybill.ledger.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The migration that gives the claims of older ledgers the days of their events. */
final class FillEventDays extends CodedMigration {

  private static final int CHUNK = 2000;

  FillEventDays() {
    super(4, "days of events");
  }

  @Override
  void migrate(Handle handle) {
    fill(handle);
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
