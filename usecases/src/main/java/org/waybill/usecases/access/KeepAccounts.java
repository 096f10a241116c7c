package org.waybill.usecases.access;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.waybill.ledger.access.AccessToken;
import org.waybill.ledger.access.Account;
import org.waybill.ledger.access.Accounts;
import org.waybill.ledger.access.AuditEntry;
import org.waybill.ledger.access.Role;
import org.waybill.model.InvalidValueException;

/**
 * Makes, changes and recognises accounts. Passwords are hashed with Argon2id at the least settings
 * that OWASP recommends (19 MiB, 2 passes); tokens are 32 random bytes, of which the SHA-256 is
 * kept.
 */
public final class KeepAccounts {

  /** The least length of a password. */
  public static final int SHORTEST_PASSWORD = 12;

  private static final int LONGEST_PASSWORD = 256;
  private static final Argon2Function ARGON2 =
      Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
  private static final String TOKEN_PREFIX = "waybill_";
  private static final int TOKEN_BYTES = 32;
  private static final int ID_BYTES = 6;

  /** Checked against where there is no account, so that both take as long. */
  private static final String NOBODY =
      Password.hash("nobody has this password").addRandomSalt().with(ARGON2).getResult();

  private final Accounts accounts;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();

  /**
   * The accounts of a ledger.
   *
   * @param accounts where they are kept
   * @param clock tells when things are done, and whether tokens have ended
   */
  public KeepAccounts(Accounts accounts, InstantSource clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  /**
   * Somebody who is known.
   *
   * @param name the name of the account
   * @param role the most that they may do
   */
  public record Known(String name, Role role) {}

  /** The accounts, by name. */
  public List<Account> all() {
    return accounts.all();
  }

  /**
   * Makes an account.
   *
   * @param by who makes it
   * @throws InvalidValueException if there is one of this name, or the password is too short
   */
  public void add(String name, Role role, String password, String by) {
    accounts.add(
        new Account(name, role, hash(password), clock.instant()),
        entry(by, "account-added", name + ", " + role.code()));
  }

  /** Gives an account another role; its tokens are revoked. */
  public void giveRole(String name, Role role, String by) {
    Account account = existing(name);
    accounts.change(
        new Account(name, role, account.passwordHash(), account.made()),
        entry(by, "role-given", name + ", " + role.code()));
  }

  /** Gives an account another password; its tokens are revoked. */
  public void givePassword(String name, String password, String by) {
    Account account = existing(name);
    accounts.change(
        new Account(name, account.role(), hash(password), account.made()),
        entry(by, "password-given", name));
  }

  /** Removes an account and its tokens. */
  public void remove(String name, String by) {
    accounts.remove(name, entry(by, "account-removed", name));
  }

  /** Whoever has this name and password. */
  public Optional<Known> logIn(String name, String password) {
    Optional<Account> account = accounts.find(name);
    boolean right =
        password.length() <= LONGEST_PASSWORD
            && Password.check(password, account.map(Account::passwordHash).orElse(NOBODY))
                .with(ARGON2);
    Optional<Known> known =
        account.filter(found -> right).map(found -> new Known(found.name(), found.role()));
    // What was typed as a name may be a password: only names that there are go into the log.
    accounts.record(
        entry(
            account.map(Account::name).orElse("nobody"),
            known.isPresent() ? "log-in" : "log-in-failed",
            ""));
    return known;
  }

  /** What is known now of somebody who logged in before: empty if their account is gone. */
  public Optional<Known> still(String name) {
    return accounts.find(name).map(found -> new Known(found.name(), found.role()));
  }

  /**
   * Makes a token.
   *
   * @param account whom it acts for
   * @param scope the most that it may do
   * @param lasting how long it is good for
   * @return the token, which nobody can be told again
   */
  public String makeToken(String account, Role scope, Duration lasting, String by) {
    existing(account);
    String token = TOKEN_PREFIX + randomText(TOKEN_BYTES);
    String id = randomText(ID_BYTES);
    Instant now = clock.instant();
    accounts.add(
        new AccessToken(id, account, scope, digest(token), now, now.plus(lasting)),
        entry(by, "token-made", id + " for " + account + ", " + scope.code()));
    return token;
  }

  /** The tokens, by account. */
  public List<AccessToken> tokens() {
    return accounts.tokens();
  }

  /** Revokes a token by its id. */
  public void revoke(String id, String by) {
    accounts.revoke(id, entry(by, "token-revoked", id));
  }

  /** Whom a token acts for. */
  public Optional<Known> byToken(String token) {
    return accounts
        .token(digest(token))
        .filter(found -> clock.instant().isBefore(found.ends()))
        .flatMap(found ->
            accounts
                .find(found.account())
                .map(account ->
                    new Known(
                        account.name(),
                        account.role().covers(found.scope()) ? found.scope() : account.role())));
  }

  /** The newest entries of the log. */
  public List<AuditEntry> audit(int limit) {
    return accounts.audit(limit);
  }

  private Account existing(String name) {
    return accounts
        .find(name)
        .orElseThrow(() -> new InvalidValueException("there is no account '" + name + "'"));
  }

  private AuditEntry entry(String who, String what, String subject) {
    return new AuditEntry(clock.instant(), who, what, subject);
  }

  private static String hash(String password) {
    if (password.length() < SHORTEST_PASSWORD || password.length() > LONGEST_PASSWORD) {
      throw new InvalidValueException(
          "a password has "
              + SHORTEST_PASSWORD
              + " to "
              + LONGEST_PASSWORD
              + " characters; four words do well");
    }
    return Password.hash(password).addRandomSalt().with(ARGON2).getResult();
  }

  private String randomText(int bytes) {
    byte[] content = new byte[bytes];
    random.nextBytes(content);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(content);
  }

  private static String digest(String token) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
