package org.waybill.ledger.store;

import java.util.Map;

/** What the two databases are told differently. */
enum Dialect {
  /** SQLite, in one file. */
  SQLITE("sqlite", "INTEGER", "BLOB", "WITHOUT ROWID"),
  /** PostgreSQL. */
  POSTGRESQL("postgresql", "BIGINT", "BYTEA", "");

  private final String folder;
  private final String integer;
  private final String bytes;
  private final String clustered;

  Dialect(String folder, String integer, String bytes, String clustered) {
    this.folder = folder;
    this.integer = integer;
    this.bytes = bytes;
    this.clustered = clustered;
  }

  /** The folder of its own migrations. */
  String folder() {
    return folder;
  }

  /** What the placeholders in migrations stand for. */
  Map<String, String> words() {
    return Map.of("long", integer, "bytes", bytes, "clustered", clustered);
  }
}
