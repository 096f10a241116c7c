package org.waybill.ledger.store;

import java.util.Map;

/** What the two databases are told differently. */
enum Dialect {
  /** SQLite, in one file. */
  SQLITE("sqlite", "INTEGER", "WITHOUT ROWID"),
  /** PostgreSQL. */
  POSTGRESQL("postgresql", "BIGINT", "");

  private final String folder;
  private final String integer;
  private final String clustered;

  Dialect(String folder, String integer, String clustered) {
    this.folder = folder;
    this.integer = integer;
    this.clustered = clustered;
  }

  /** The folder of its own migrations. */
  String folder() {
    return folder;
  }

  /** What the placeholders in migrations stand for. */
  Map<String, String> words() {
    return Map.of("long", integer, "clustered", clustered);
  }
}
