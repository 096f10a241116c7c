package org.waybill.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.waybill.ledger.access.AccessToken;
import org.waybill.ledger.access.Account;
import org.waybill.ledger.access.Accounts;
import org.waybill.ledger.access.AuditEntry;
import org.waybill.ledger.access.Role;
import org.waybill.model.Coded;
import org.waybill.model.InvalidValueException;

/** The tables of accounts, tokens and their log. */
final class SqlAccounts implements Accounts {

  private static final String ACCOUNTS = "SELECT name, role, password, made FROM account";
  private static final String TOKENS =
      "SELECT id, account, scope, digest, made, ends FROM access_token";

  private final Database database;

  SqlAccounts(Database database) {
    this.database = database;
  }

  @Override
  public List<Account> all() {
    return database.read(
        handle -> handle.createQuery(ACCOUNTS + " ORDER BY name").map(SqlAccounts::account).list());
  }

  @Override
  public Optional<Account> find(String name) {
    return database.read(handle -> find(handle, name));
  }

  @Override
  public void add(Account account, AuditEntry entry) {
    write(
        entry,
        handle -> {
          if (find(handle, account.name()).isPresent()) {
            throw new InvalidValueException("there is an account '" + account.name() + "' already");
          }
          handle.execute(
              "INSERT INTO account (name, role, password, made) VALUES (?, ?, ?, ?)",
              account.name(),
              account.role().code(),
              account.passwordHash(),
              account.made().toString());
        });
  }

  @Override
  public void change(Account account, AuditEntry entry) {
    write(
        entry,
        handle -> {
          Account before = existing(handle, account.name());
          if (account.role() != Role.ADMIN) {
            requireAnotherAdmin(handle, before);
          }
          handle.execute(
              "UPDATE account SET role = ?, password = ? WHERE name = ?",
              account.role().code(),
              account.passwordHash(),
              account.name());
          handle.execute("DELETE FROM access_token WHERE account = ?", account.name());
        });
  }

  @Override
  public void remove(String name, AuditEntry entry) {
    write(
        entry,
        handle -> {
          Account before = existing(handle, name);
          if (count(handle, "SELECT COUNT(*) FROM account") > 1) {
            requireAnotherAdmin(handle, before);
          }
          handle.execute("DELETE FROM access_token WHERE account = ?", name);
          handle.execute("DELETE FROM account WHERE name = ?", name);
        });
  }

  @Override
  public List<AccessToken> tokens() {
    return database.read(handle ->
        handle.createQuery(TOKENS + " ORDER BY account, id").map(SqlAccounts::token).list());
  }

  @Override
  public Optional<AccessToken> token(String digest) {
    return database.read(handle ->
        handle
            .createQuery(TOKENS + " WHERE digest = :digest")
            .bind("digest", digest)
            .map(SqlAccounts::token)
            .findOne());
  }

  @Override
  public void add(AccessToken token, AuditEntry entry) {
    write(
        entry,
        handle -> {
          existing(handle, token.account());
          handle.execute(
              "INSERT INTO access_token (id, account, scope, digest, made, ends)"
                  + " VALUES (?, ?, ?, ?, ?, ?)",
              token.id(),
              token.account(),
              token.scope().code(),
              token.digest(),
              token.made().toString(),
              token.ends().toString());
        });
  }

  @Override
  public void revoke(String id, AuditEntry entry) {
    write(
        entry,
        handle -> {
          if (handle.execute("DELETE FROM access_token WHERE id = ?", id) == 0) {
            throw new InvalidValueException("there is no token '" + id + "'");
          }
        });
  }

  @Override
  public void record(AuditEntry entry) {
    write(entry, handle -> {});
  }

  @Override
  public List<AuditEntry> audit(int limit) {
    return database.read(handle ->
        handle
            .createQuery(
                "SELECT made, who, what, subject FROM audit ORDER BY key DESC LIMIT :limit")
            .bind("limit", limit)
            .map((row, context) ->
                new AuditEntry(
                    Instant.parse(row.getString(1)),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4)))
            .list());
  }

  private interface Change {
    void make(Handle handle);
  }

  private void write(AuditEntry entry, Change change) {
    database.write(handle -> {
      change.make(handle);
      handle.execute(
          "INSERT INTO audit (key, made, who, what, subject) VALUES (?, ?, ?, ?, ?)",
          Keys.next(handle, "audit", 1),
          entry.at().toString(),
          entry.who(),
          entry.what(),
          entry.subject());
      return true;
    });
  }

  private static Optional<Account> find(Handle handle, String name) {
    return handle
        .createQuery(ACCOUNTS + " WHERE name = :name")
        .bind("name", name)
        .map(SqlAccounts::account)
        .findOne();
  }

  private static Account existing(Handle handle, String name) {
    return find(handle, name)
        .orElseThrow(() -> new InvalidValueException("there is no account '" + name + "'"));
  }

  private static void requireAnotherAdmin(Handle handle, Account account) {
    if (account.role() == Role.ADMIN
        && count(handle, "SELECT COUNT(*) FROM account WHERE role = 'admin'") == 1) {
      throw new InvalidValueException(
          "'" + account.name() + "' is the last administrator; make another one first");
    }
  }

  private static int count(Handle handle, String question) {
    return handle.createQuery(question).mapTo(Integer.class).one();
  }

  private static Account account(ResultSet row, StatementContext context) throws SQLException {
    return new Account(
        row.getString(1),
        Coded.of(Role.class, row.getString(2)),
        row.getString(3),
        Instant.parse(row.getString(4)));
  }

  private static AccessToken token(ResultSet row, StatementContext context) throws SQLException {
    return new AccessToken(
        row.getString(1),
        row.getString(2),
        Coded.of(Role.class, row.getString(3)),
        row.getString(4),
        Instant.parse(row.getString(5)),
        Instant.parse(row.getString(6)));
  }
}
