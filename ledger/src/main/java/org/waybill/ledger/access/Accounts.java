package org.waybill.ledger.access;

import java.util.List;
import java.util.Optional;

/**
 * The accounts of a ledger, its tokens and their audit log. Each change is written together with
 * its entry in the log, or not at all.
 */
public interface Accounts {

  /** The accounts, by name. */
  List<Account> all();

  /** The account of a name. */
  Optional<Account> find(String name);

  /**
   * Adds an account.
   *
   * @throws org.waybill.model.InvalidValueException if there is one of this name
   */
  void add(Account account, AuditEntry entry);

  /**
   * Puts an account in the place of the one of the same name: another role or password. Its tokens
   * are revoked if either is.
   *
   * @throws org.waybill.model.InvalidValueException if there is none, or it is the last
   *     administrator and would not be one any more
   */
  void change(Account account, AuditEntry entry);

  /**
   * Removes an account and its tokens; what it decided stays.
   *
   * @throws org.waybill.model.InvalidValueException if there is none, or it is the last
   *     administrator and others are left
   */
  void remove(String name, AuditEntry entry);

  /** The tokens, by account. */
  List<AccessToken> tokens();

  /** The token with a digest, whether or not it has ended. */
  Optional<AccessToken> token(String digest);

  /** Adds a token. */
  void add(AccessToken token, AuditEntry entry);

  /**
   * Revokes a token.
   *
   * @throws org.waybill.model.InvalidValueException if there is none of this id
   */
  void revoke(String id, AuditEntry entry);

  /** Adds an entry to the log: somebody logged in, or failed to. */
  void record(AuditEntry entry);

  /**
   * The newest entries of the log.
   *
   * @param limit how many at most
   */
  List<AuditEntry> audit(int limit);
}
