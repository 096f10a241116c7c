package org.waybill.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;
import org.waybill.ledger.Standing;
import org.waybill.model.Coded;

/**
 * A row of the table of claims.
 *
 * @param key its key
 * @param id the claim's id
 * @param root the id that decisions on it are kept under: that of the first reading of it
 * @param report the key of its report
 * @param place whether it counts
 * @param standing what analysts made of it
 * @param reader who read it
 * @param asRead what the machine read
 * @param corrected what an analyst made of it
 */
record ClaimRow(
    long key,
    String id,
    String root,
    long report,
    Place place,
    Standing standing,
    String reader,
    StoredClaim asRead,
    Optional<StoredClaim> corrected) {

  /** The columns that {@link #of} wants, of a table that goes by {@code c}. */
  static final String COLUMNS =
      "c.key, c.id, c.root, c.report, c.place, c.standing, c.reader, c.as_read, c.stands";

  /** Whether a claim counts, as the ledger writes it. */
  enum Place implements Coded {
    /** It counts. */
    CURRENT("current"),
    /** A newer reading of a claim that an analyst decided on: it waits for a second look. */
    HELD("held"),
    /** A newer reading or text replaced it. */
    FORMER("former");

    private final String code;

    Place(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  static ClaimRow of(ResultSet row, StatementContext context) throws SQLException {
    return new ClaimRow(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getLong(4),
        Coded.of(Place.class, row.getString(5)),
        Coded.of(Standing.class, row.getString(6)),
        row.getString(7),
        ClaimJson.read(row.getString(8)),
        Optional.ofNullable(row.getString(9)).map(ClaimJson::read));
  }

  /** What counts: what an analyst made of it, or else what was read. */
  StoredClaim stands() {
    return corrected.orElse(asRead);
  }

  ClaimRow as(Standing newStanding, Optional<StoredClaim> newlyCorrected) {
    return new ClaimRow(key, id, root, report, place, newStanding, reader, asRead, newlyCorrected);
  }

  ClaimRow in(Place newPlace) {
    return new ClaimRow(key, id, root, report, newPlace, standing, reader, asRead, corrected);
  }
}
