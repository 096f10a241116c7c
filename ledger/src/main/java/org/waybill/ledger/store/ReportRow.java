package org.waybill.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;
import org.waybill.model.Report;

/**
 * A row of the table of reports.
 *
 * @param key its key
 * @param version the number of its text
 * @param story the number that its near-copies share
 * @param report the report
 */
record ReportRow(long key, int version, long story, Report report) {

  /** The columns that {@link #of} wants, of a table that goes by {@code r}. */
  static final String COLUMNS =
      "r.key, r.version, r.story, r.id, r.language, r.title, r.outlet, r.published, r.url, r.body";

  static ReportRow of(ResultSet row, StatementContext context) throws SQLException {
    return new ReportRow(
        row.getLong(1),
        row.getInt(2),
        row.getLong(3),
        new Report(
            row.getString(4),
            row.getString(5),
            row.getString(6),
            row.getString(7),
            Optional.ofNullable(row.getString(8)),
            Optional.ofNullable(row.getString(9)),
            row.getString(10)));
  }
}
