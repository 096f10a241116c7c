package org.waybill.ledger.store;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** A migration that SQL alone cannot make; all of it or nothing. */
abstract class CodedMigration implements JavaMigration {

  private final int version;
  private final String description;

  /**
   * A migration.
   *
   * @param version its number
   * @param description what it makes, in a few words, as the history of the tables keeps it
   */
  CodedMigration(int version, String description) {
    this.version = version;
    this.description = description;
  }

  /** Changes the tables. */
  abstract void migrate(Handle handle);

  @Override
  public final MigrationVersion getVersion() {
    return MigrationVersion.fromVersion(Integer.toString(version));
  }

  @Override
  public final String getDescription() {
    return description;
  }

  @Override
  public final @Nullable Integer getChecksum() {
    return null;
  }

  @Override
  public final boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public final void migrate(Context context) {
    // The connection is Flyway's, and so is its transaction: neither is ended here.
    try (Handle handle = Jdbi.create(context.getConnection()).open()) {
      migrate(handle);
    }
  }
}
