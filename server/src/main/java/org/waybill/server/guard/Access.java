package org.waybill.server.guard;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.Handler;
import io.javalin.http.SameSite;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.Set;
import org.waybill.ledger.access.Role;
import org.waybill.usecases.access.KeepAccounts;
import org.waybill.usecases.access.KeepAccounts.Known;

/**
 * Finds out who asks, and lets them do what their role may: readers see, analysts change. As soon
 * as the ledger has an account, everybody must show theirs; until then whoever reaches the server,
 * which listens on this machine only, may do everything.
 */
public final class Access implements Handler {

  private static final String SESSION = "waybill-session";
  private static final String VISITOR = "waybill.visitor";
  private static final String METRICS = "/metrics";
  private static final String BEARER = "Bearer ";
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OPEN = Set.of("/login", "/health", "/ready");

  private final KeepAccounts accounts;
  private final Sessions sessions;
  private final LogInLimit limit;
  private final Visitor owner;
  private final boolean secure;
  private final boolean direct;

  /**
   * A guard.
   *
   * @param accounts who there is
   * @param sessions who is logged in
   * @param limit how often log-ins may fail
   * @param owner who asks where there are no accounts
   * @param secure whether browsers reach the server by HTTPS, so that cookies go no other way
   * @param direct whether requests come from who sent them, and not from a proxy on this machine
   */
  public Access(
      KeepAccounts accounts,
      Sessions sessions,
      LogInLimit limit,
      String owner,
      boolean secure,
      boolean direct) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.limit = limit;
    this.owner = new Visitor(owner, Role.ADMIN, false);
    this.secure = secure;
    this.direct = direct;
  }

  /** Who asks, once the guard let them through. */
  public static Visitor visitor(Context context) {
    Visitor visitor = context.attribute(VISITOR);
    return visitor == null ? new Visitor("", Role.READER, false) : visitor;
  }

  @Override
  public void handle(Context context) {
    if (OPEN.contains(context.path()) || context.path().startsWith("/static/")) {
      return;
    }
    if (context.path().equals(METRICS) && direct && isOfThisMachine(context.ip())) {
      return;
    }
    Optional<Visitor> visitor = known(context);
    if (visitor.isEmpty()) {
      throw new UnknownVisitorException();
    }
    if (!visitor.get().role().covers(needed(context))) {
      throw new RefusedException(
          403, "your account is a " + visitor.get().role().code() + "'s and may not do that");
    }
    context.attribute(VISITOR, visitor.get());
  }

  /**
   * Logs in.
   *
   * @throws RefusedException if name and password do not fit, or log-ins failed too often
   */
  public void logIn(Context context, String name, String password) {
    limit.check(name, context.ip());
    Known known =
        accounts
            .logIn(name, password)
            .orElseGet(() -> {
              limit.failed(name, context.ip());
              throw new RefusedException(401, "name and password do not fit");
            });
    context.cookie(cookie(sessions.begin(known.name()), -1));
  }

  /** Logs out. */
  public void logOut(Context context) {
    String secret = context.cookie(SESSION);
    if (secret != null) {
      sessions.end(secret);
    }
    context.cookie(cookie("", 0));
  }

  private Cookie cookie(String secret, int seconds) {
    return new Cookie(SESSION, secret, "/", seconds, secure, true, null, SameSite.STRICT);
  }

  private Optional<Visitor> known(Context context) {
    String header = context.header("Authorization");
    if (header != null && header.startsWith(BEARER)) {
      return accounts.byToken(header.substring(BEARER.length()).strip()).map(Access::byToken);
    }
    String secret = context.cookie(SESSION);
    if (secret != null && !secret.isEmpty()) {
      Optional<Visitor> visitor =
          sessions.account(secret).flatMap(accounts::still).map(Access::byPassword);
      if (visitor.isPresent()) {
        return visitor;
      }
    }
    return accounts.all().isEmpty() ? Optional.of(owner) : Optional.empty();
  }

  private static Visitor byToken(Known known) {
    return new Visitor(known.name(), known.role(), false);
  }

  private static Visitor byPassword(Known known) {
    return new Visitor(known.name(), known.role(), true);
  }

  /** The address is written in figures, so that no name is looked up. */
  private static boolean isOfThisMachine(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  /** Logging out is everybody's; all other changes are analysts' at least. */
  private static Role needed(Context context) {
    if (context.path().equals(METRICS)
        || context.path().equals("/accounts")
        || context.path().startsWith("/accounts/")
        || context.path().equals("/accounts.json")) {
      return Role.ADMIN;
    }
    boolean sees = SAFE.contains(context.method().name()) || context.path().equals("/logout");
    return sees ? Role.READER : Role.ANALYST;
  }
}
