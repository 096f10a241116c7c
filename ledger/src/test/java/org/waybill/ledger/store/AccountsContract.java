package org.waybill.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.waybill.ledger.access.AccessToken;
import org.waybill.ledger.access.Account;
import org.waybill.ledger.access.AuditEntry;
import org.waybill.ledger.access.Role;
import org.waybill.model.InvalidValueException;

/** What accounts, tokens and their log keep to on every database. */
abstract class AccountsContract extends LedgerTests {

  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

  @Test
  void accountsAreKeptAndFound() {
    add("eva", Role.ADMIN);
    add("ana", Role.READER);
    assertThat(ledger.accounts().all()).extracting(Account::name).containsExactly("ana", "eva");
    assertThat(ledger.accounts().find("ana")).contains(account("ana", Role.READER));
    assertThat(ledger.accounts().find("ANA")).isEmpty();
    assertThatThrownBy(() -> add("ana", Role.ADMIN)).isInstanceOf(InvalidValueException.class);
  }

  @Test
  void whatFailsLeavesNoTraceInTheLog() {
    add("eva", Role.ADMIN);
    assertThatThrownBy(() -> add("eva", Role.READER)).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> ledger.accounts().remove("bob", entry("account-removed", "bob")))
        .isInstanceOf(InvalidValueException.class);
    assertThat(ledger.accounts().audit(10)).containsExactly(entry("account-added", "eva"));
  }

  @Test
  void aChangedAccountLosesItsTokens() {
    add("eva", Role.ADMIN);
    add("ana", Role.ANALYST);
    ledger.accounts().add(token("t1", "ana"), entry("token-made", "t1"));
    ledger.accounts().add(token("t2", "eva"), entry("token-made", "t2"));
    assertThat(ledger.accounts().token("digest-t1")).contains(token("t1", "ana"));
    ledger.accounts().change(account("ana", Role.READER), entry("role-given", "ana"));
    assertThat(ledger.accounts().tokens()).containsExactly(token("t2", "eva"));
    ledger.accounts().revoke("t2", entry("token-revoked", "t2"));
    assertThat(ledger.accounts().tokens()).isEmpty();
    assertThatThrownBy(() -> ledger.accounts().revoke("t2", entry("token-revoked", "t2")))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(
            () -> ledger.accounts().add(token("t3", "nobody"), entry("token-made", "t3")))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void anAdministratorIsLeftAsLongAsAnybodyIs() {
    add("eva", Role.ADMIN);
    add("ana", Role.READER);
    assertThatThrownBy(() -> ledger.accounts().remove("eva", entry("account-removed", "eva")))
        .hasMessageContaining("last administrator");
    assertThatThrownBy(() ->
            ledger.accounts().change(account("eva", Role.ANALYST), entry("role-given", "eva")))
        .hasMessageContaining("last administrator");
    ledger.accounts().remove("ana", entry("account-removed", "ana"));
    ledger.accounts().remove("eva", entry("account-removed", "eva"));
    assertThat(ledger.accounts().all()).isEmpty();
  }

  private void add(String name, Role role) {
    ledger.accounts().add(account(name, role), entry("account-added", name));
  }

  private static Account account(String name, Role role) {
    return new Account(name, role, "$argon2id$" + name, NOW);
  }

  private static AccessToken token(String id, String account) {
    return new AccessToken(id, account, Role.READER, "digest-" + id, NOW, NOW.plusSeconds(60));
  }

  private static AuditEntry entry(String what, String subject) {
    return new AuditEntry(NOW, "test", what, subject);
  }
}
